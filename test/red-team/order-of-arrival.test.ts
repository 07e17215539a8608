import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { Client } from 'pg'
import t from 'tap'
import { movesBy } from '../../services/counting/cell-key.ts'
import { countWave } from '../../services/counting/count-wave.ts'
import { formBlocks } from '../../services/counting/form-blocks.ts'
import { makePublication } from '../../services/counting/make-publication.ts'
import { measuresOf } from '../../services/counting/measures.ts'
import { scoringOf } from '../../services/counting/person-score.ts'
import { keepAgreement } from '../../services/people/pulses/agreement.queries.ts'
import { openWave } from '../../services/people/pulses/open-wave.ts'
import { importStaffList } from '../../services/people/staff-list/import-staff-list.ts'
import { DatabaseLogins } from '../../services/plumbing/database-logins.ts'
import { type RandomWave, randomWaves } from '../counting/random-wave.ts'
import { letItClose, unitCalled } from '../world/bakery.ts'
import { asOwner } from '../world/cluster.ts'
import { byChance, rankCorrelation } from '../world/correlation.ts'
import { answer, fixture, respondentsOf, sheetOfAll } from '../world/respondents.ts'
import { startWorld } from '../world/world.ts'

/** Who knows when answers came, and reads the tables in the order in which their rows lie on disk. */
const world = await startWorld()
t.teardown(() => world.stop())

const publicationOf = ({ questionnaire, tree, sheets, floor, invitedTo }: RandomWave): string => {
  const measures = measuresOf(questionnaire)
  const scoring = scoringOf(questionnaire)
  return JSON.stringify(
    makePublication({
      tree,
      questionnaire,
      measures,
      scoring,
      today: '2026-03-17',
      manifest: {
        wave: '',
        opens: '2026-03-02',
        closes: '2026-03-16',
        thresholds: { block: floor },
      } as never,
      segments: [...invitedTo].map(([id, invited]) => ({ id, invited })),
      box: { sheets, receipts: [], ballots: sheets.length, refused: {} },
      blocks: formBlocks(tree, sheets, measures, scoring, floor, invitedTo, movesBy('any key')),
    }),
  )
}

/** The same organisation, with everybody on one side of the scale: there one answer is moved before it is kept. */
const onOneSide = ({ questionnaire, sheets, ...wave }: RandomWave): RandomWave => {
  const values = questionnaire.responseScale.values.map(({ value }) => value)
  const turned = (values.at(0) ?? 0) + (values.at(-1) ?? 0)
  const favourable = new Map(
    questionnaire.items.map(({ id, reverse, scale }) => [
      id,
      reverse === (questionnaire.scales.find(({ code }) => code === scale)?.direction === -1),
    ]),
  )
  const answerOf = (id: string, value: number): number =>
    2 * value > turned === favourable.get(id) ? value : turned - value
  return {
    ...wave,
    questionnaire,
    sheets: sheets.map(({ segment, sheet }) => {
      const answers = Object.entries(sheet.answers).map(
        ([id, value]) => [id, value === null || value === -1 ? value : answerOf(id, value)] as const,
      )
      return { segment, sheet: { ...sheet, answers: Object.fromEntries(answers) } }
    }),
  }
}

t.test('the same ballots in another order give the same publication, to the byte', async (t) => {
  let orders = 0
  for (const change of [(wave: RandomWave) => wave, onOneSide]) {
    const inTwoOrders = randomWaves
      .map(change)
      .chain((wave) =>
        fc.tuple(fc.constant(wave), fc.shuffledSubarray([...wave.sheets], { minLength: wave.sheets.length })),
      )
    const { failed, seed } = fc.check(
      fc.property(inTwoOrders, ([wave, shuffled]) => {
        if (wave.sheets.some((sheet, at) => sheet !== shuffled[at])) orders++
        return publicationOf(wave) === publicationOf({ ...wave, sheets: shuffled })
      }),
      { numRuns: 150 },
    )
    t.notOk(failed, `seed ${seed}`)
  }
  t.ok(orders >= 200, `${orders} waves in another order`)
})

const RUNS = 120
const BLOCKS = 30
const inOrder = Array.from({ length: BLOCKS }, (_, at) => at)
/** A publication whose blocks, sums, picks and comments stand in the order in which answers came. */
const publishedInOrder = (wave: string) => {
  const unitAt = inOrder.map(() => randomUUID())
  const everyone = { readers: 'everyone', detail: 'means' }
  return {
    wave,
    instrument: 'any',
    form: 'any',
    report: {},
    organisation: {},
    floor: 5,
    lowest: 1,
    highest: 5,
    gap: 1,
    moved: 0,
    movedEach: 0,
    opensOn: '2026-03-02',
    closesOn: '2026-03-16',
    publishedOn: '2026-03-17',
    units: unitAt.map((unit, at) => ({
      unit,
      parent: null,
      name: `${at}`,
      invited: 20,
      answers: 10,
      tellsInvited: true,
      withheld: null,
      trends: [],
      blocks: 1,
      top: unit,
    })),
    measures: [
      {
        code: 'F',
        kind: 'facet',
        position: 0,
        items: ['Q'],
        components: [],
        direction: 1,
        describesLeader: false,
        needsRelease: false,
        sensitive: false,
        weights: [],
        role: null,
      },
    ],
    blocks: unitAt.map((unit) => ({ ...everyone, unit, respondents: 10 })),
    sums: unitAt.map((unit) => ({
      ...everyone,
      unit,
      measure: 'F',
      valid: 10,
      total: 30,
      moved: 0,
      hiddenBelow: 0,
      hiddenAbove: 0,
    })),
    picks: unitAt.map((unit) => ({ unit, question: 'Q', option: 'A', valid: 10, chosen: 3 })),
    leaders: unitAt.map((unit) => ({ unit, about: 'F', leaders: 4 })),
    comments: unitAt.map((unit) => ({ readers: 'everyone', unit, question: 'O', language: 'nl', text: 'x' })),
  }
}
const TABLES = [
  'blocks',
  'block_measures',
  'block_picks',
  'comments',
  'unit_leaders',
  'figures',
  'unit_picks',
]

/** For each table the order of arrival, read in the order of places on disk. */
const ordersOnDisk = async (client: Client, wave: string): Promise<readonly (readonly number[])[]> => {
  const orders: (readonly number[])[] = []
  for (const table of TABLES) {
    const { rows } = await client.query(
      `select name::integer as came from results.${table} as it join results.units u using (wave_id, unit_id)
       where wave_id = $1 order by it.ctid`,
      [wave],
    )
    orders.push(rows.map(({ came }) => came))
  }
  return orders
}

t.test('over 120 waves the order of rows says nothing about the order of arrival', async (t) => {
  const counting = new Client({
    connectionString: await new DatabaseLogins(world.settings.keysFolder).url(world.databaseUrl, 'counting'),
  })
  await counting.connect()
  const waves = Array.from({ length: RUNS }, () => randomUUID())
  for (const wave of waves) {
    const { sums, ...publication } = publishedInOrder(wave)
    await counting.query('select results.publish($1, $2::jsonb[])', [publication, [JSON.stringify(sums)]])
  }
  await counting.end()
  const { orders, moments } = await asOwner(world.databaseUrl, async (client) => {
    const orders: (readonly (readonly number[])[])[] = []
    for (const wave of waves) orders.push(await ordersOnDisk(client, wave))
    const { rows } = await client.query(
      `select wave_id, count(distinct moment)::integer as moments from (
         ${['units', 'measures', ...TABLES].map((table) => `select wave_id, xmin::text as moment from results.${table}`).join(' union all ')}
         union all select id, xmin::text from results.waves
       ) as every group by wave_id`,
    )
    return { orders, moments: rows.map((row) => row.moments) }
  })
  t.strictSame(
    moments,
    waves.map(() => 1),
    'one xmin a wave, in all its tables',
  )
  const mean = (of: (wave: readonly (readonly number[])[]) => number) =>
    orders.reduce((sum, wave) => sum + of(wave), 0) / RUNS
  t.equal(rankCorrelation(inOrder, inOrder), 1, 'the order of arrival would be seen')
  for (const [at, table] of TABLES.entries()) {
    const found = mean((wave) => rankCorrelation(wave[at] ?? [], inOrder))
    t.ok(Math.abs(found) < byChance(RUNS, BLOCKS), `${table}: ${found}`)
    const beside = mean((wave) => rankCorrelation(wave[at] ?? [], wave[(at + 1) % TABLES.length] ?? []))
    t.ok(Math.abs(beside) < byChance(RUNS, BLOCKS), `${table} and the next: ${beside}`)
  }
})

t.test('and so it is after a real count of answers that came in unit by unit', async (t) => {
  await importStaffList(world.people, await fixture('staff-lists/ziekenhuis.csv'))
  await keepAgreement(world.people.db, { reference: 'OR 1', agreedOn: '2026-01-02' })
  const audience = [await unitCalled(world, 'Directie')]
  const { wave } = await openWave(world.people, { form: 'full', audience, closes: '2026-03-16', floor: 5 })
  const everybody = await respondentsOf(world, wave)
  const cameBy = [...new Set(everybody.map(({ unit }) => unit))]
  const coming = cameBy.flatMap((unit) => everybody.filter((one) => one.unit === unit).slice(0, 6))
  const receipts: string[] = []
  for (const [at, person] of coming.entries()) {
    const words = { question: 'OPEN_PC', text: `nummer ${at}`, label: 'wider' as const }
    receipts.push(
      await answer(world, person, (loaded) => ({
        ...sheetOfAll(1 + (at % 5))(loaded),
        comments: [words],
      })),
    )
  }
  letItClose(world)
  const report = await countWave(world.counting, wave)
  t.ok(report.blocks >= 10 && report.comments.kept >= 100, 'enough to see an order')
  const found = await asOwner(world.databaseUrl, async (client) => {
    const rows = async (sql: string) => (await client.query(sql, [wave])).rows
    return {
      sums: await rows('select unit_id from results.block_measures where wave_id = $1 order by ctid'),
      words: await rows('select words from results.comments where wave_id = $1 order by ctid'),
    }
  })
  const orders: readonly (readonly number[])[] = [
    found.sums.map(({ unit_id }, at) => cameBy.indexOf(unit_id) + at / 1e6),
    found.words.map(({ words }) => Number(words.replace('nummer ', ''))),
  ]
  for (const order of orders) {
    const correlation = rankCorrelation(order, [...order.keys()])
    t.ok(Math.abs(correlation) < byChance(1, order.length), `${correlation} of ${order.length}`)
  }
  const listed: string[] = (await world.answers.inject(`/waves/${wave}/receipts`)).json()
  t.strictSame(listed, receipts.sort(), 'receipts are sorted')
})
