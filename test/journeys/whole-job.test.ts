import { spawnSync } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import type { AnswerSheet } from '../../services/ballot/answer-sheet.ts'
import { countWave } from '../../services/counting/count-wave.ts'
import { measuresOf } from '../../services/counting/measures.ts'
import { questionnaireOf } from '../../services/library/questionnaire.ts'
import { readInstrument } from '../../services/library/read-instrument.ts'
import { tidy } from '../../services/people/people.jobs.ts'
import type { TeamReport } from '../../services/results/results.contract.ts'
import type { LoadedWave } from '../../ui/answer/protocol/load-wave.ts'
import { wholeTreeOf } from '../results/read-tree.ts'
import { asOwner } from '../world/cluster.ts'
import { answer, fixture, type Respondent, respondentsOf, seeded } from '../world/respondents.ts'
import { segmentListOf } from '../world/segment-list.ts'
import { asEmployee, asHr, asStranger, type Visitor } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'
import { figuresByHand, type HandTree } from './by-hand.ts'

/**
 * A word that stands only in comments that too few wrote in their language to be shown: found anywhere on
 * disk, somebody's words have leaked.
 */
const CANARY = 'kanariepiet-zingt-7341'

/** Items of wave1 that say something of one person. */
const ABOUT_LEADERS: readonly string[] = ['LIS1', 'SAF1']

const world = await startWorld()
t.teardown(() => world.stop())

const instrument = await readInstrument()
const questionnaire = questionnaireOf(instrument, 'wave1')
const random = seeded(20260302)
const given: { readonly respondent: Respondent; readonly sheet: AnswerSheet; readonly receipt: string }[] = []

const sheetBy =
  (respondent: Respondent) =>
  (wave: LoadedWave): AnswerSheet => {
    const mood = 2.4 + 2 * random()
    const value = (): number | null => {
      const chance = random()
      if (chance < 0.03) return -1
      if (chance < 0.05) return -2
      if (chance < 0.07) return null
      return Math.min(5, Math.max(1, Math.round(mood + 2 * (random() - 0.5))))
    }
    return {
      questionnaire: wave.form.checksum,
      language: given.length < 8 ? 'de' : 'nl',
      answers: Object.fromEntries(wave.form.items.map(({ id }) => [id, value()])),
      picks: { MOT_PICK: wave.form.choices[0]?.options.slice(0, 1 + Math.floor(random() * 3)) ?? [] },
      comments: [
        {
          question: 'OPEN_MOT',
          text: given.length < 8 ? `${CANARY} ${respondent.mail}` : 'Samen uit de nood geraakt.',
          label: 'team',
        },
      ],
    }
  }

/** The name of the constraint that refused, or `nothing` when it went through. */
const refusedBy = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'nothing',
    (error: { constraint?: string }) => error.constraint ?? String(error),
  )

let hr: Visitor
let wave = ''
let fingerprint = ''

t.test('nobody opens a wave without the works council, a staff list, or a right to', async (t) => {
  hr = await asHr(world)
  const early = await hr.ask('POST', '/api/waves', {
    form: 'wave1',
    audience: [world.people.random.uuid()],
    closes: '2026-03-16',
  })
  t.equal(early.json().code, 'agreement-missing')
  const refused = await asStranger(world).ask('POST', '/api/waves', {
    form: 'wave1',
    audience: [],
    closes: '2026-03-16',
  })
  t.equal(refused.statusCode, 401)
  const broken = await hr.ask('POST', '/api/staff-list', await fixture('staff-lists/school-met-fouten.csv'))
  t.equal(broken.statusCode, 422)
  t.equal(broken.json().details.problems.length, 8)
  t.strictSame((await hr.ask('GET', '/api/units')).json(), [], 'and nothing of it was kept')
})

t.test('a staff list goes in, and a wave opens for everybody', async (t) => {
  const imported = await hr.ask('POST', '/api/staff-list', await fixture('staff-lists/ziekenhuis.csv'))
  t.match(imported.json(), { rows: 243, people: 243, added: 243, left: 0 })
  const again = await hr.ask('POST', '/api/staff-list', await fixture('staff-lists/ziekenhuis.csv'))
  t.match(again.json(), { added: 0, left: 0, moved: 0 }, 'the same list again changes nobody')
  await hr.ask('PUT', '/api/works-council-agreement', { reference: 'OR 2026-14', agreedOn: '2026-02-01' })
  const units: { unit: string; name: string }[] = (await hr.ask('GET', '/api/units')).json()
  const top = units.find(({ name }) => name === 'Directie')?.unit ?? ''
  const opened = await hr.ask('POST', '/api/waves', { form: 'wave1', audience: [top], closes: '2026-03-16' })
  t.equal(opened.statusCode, 201)
  t.equal(opened.json().invited, 243)
  wave = opened.json().wave
  fingerprint = opened.json().fingerprint
  const manifest = (await world.answers.inject(`/m/${fingerprint}`)).json()
  const segments = await segmentListOf(world, fingerprint)
  t.ok(
    segments.every(({ invited }) => invited >= 5),
    'no segment under five',
  )
  const invited = segments.reduce((sum, segment) => sum + segment.invited, 0)
  t.strictSame([invited, manifest.segments.invited], [243, 243], 'nobody without a segment')
  t.notMatch(JSON.stringify([manifest, segments]), 'Geriatrie', 'labels are not in the public copy')
})

t.test('160 of 243 answer through the code of the survey page', async (t) => {
  const everybody = await respondentsOf(world, wave)
  t.equal(everybody.length, 243)
  const chosen = [...everybody].sort(() => random() - 0.5).slice(0, 160)
  for (const respondent of chosen) {
    let sheet: AnswerSheet | undefined
    const receipt = await answer(world, respondent, (loaded) => {
      sheet = sheetBy(respondent)(loaded)
      return sheet
    })
    if (sheet !== undefined) given.push({ respondent, sheet, receipt })
  }
  t.equal(given.length, 160)
  const stored = await asOwner(world.databaseUrl, (client) =>
    client.query('select octet_length(sealed) as size from answers.ballots'),
  )
  t.equal(stored.rowCount, 160)
  t.strictSame(new Set(stored.rows.map((row) => row.size)), new Set([8273]), 'all of one size')
})

t.test('it is counted after its last day, once', async (t) => {
  world.clock.moveTo('2026-03-17')
  t.equal((await hr.ask('GET', '/api/waves')).statusCode, 401, 'a session does not last two weeks')
  hr = await asHr(world)
  const steps: string[] = []
  const report = await countWave(world.counting, wave, {
    onStep: (step) => void steps.push(step),
    onOpened: () => undefined,
  })
  t.match(report, {
    ballots: 160,
    opened: 160,
    counted: 160,
    refused: {},
    comments: { leftOutAtMost: Number },
  })
  t.ok(report.comments.kept >= 100 && report.comments.kept <= 152, 'eight wrote in a language of few')
  t.strictSame(steps, [
    'closed',
    'locked',
    'bound',
    'opened',
    'pooled',
    'published',
    'buried',
    'forgotten',
    'committed',
    'destroyed',
  ])
  t.equal(await refusedBy(countWave(world.counting, wave)), 'Error: not due', 'a second count is refused')
  const receipts: string[] = (await world.answers.inject(`/waves/${wave}/receipts`)).json()
  t.strictSame(
    receipts,
    given.map(({ receipt }) => receipt).sort(),
    'every receipt is in the published list, and no other',
  )
})

t.test('every published figure equals the figures by hand', async (t) => {
  const reversed = new Set(questionnaire.items.filter(({ reverse }) => reverse).map(({ id }) => id))
  const recoded = ({ answers }: AnswerSheet) =>
    Object.fromEntries(
      Object.entries(answers).map(([id, value]) => [
        id,
        value !== null && value >= 1 && reversed.has(id) ? 6 - value : value,
      ]),
    )
  const rows = await asOwner(world.databaseUrl, (client) =>
    client.query('select unit_id, parent_id from people.wave_units where wave_id = $1', [wave]),
  )
  const tree: HandTree[] = rows.rows.map(({ unit_id, parent_id }) => ({
    unit: unit_id,
    parent: parent_id,
    sheets: given.filter(({ respondent }) => respondent.unit === unit_id).map(({ sheet }) => recoded(sheet)),
  }))
  const byScale = (code: string) => instrument.scales.find((scale) => scale.code === code)
  const facets = ['AUT', 'GRO', 'CON', 'MEA', 'PAY', 'BEN', 'FLX', 'SEC', 'OUT', 'BAL'].map((code) => ({
    code,
    items: byScale(code)?.items ?? [],
    least: byScale(code)?.min_answered ?? 0,
    direction: 1 as const,
  }))
  const composites = [
    { code: 'INT', facets: ['AUT', 'GRO', 'CON', 'MEA'] },
    { code: 'EXT', facets: ['PAY', 'BEN', 'FLX', 'SEC'] },
  ]
  const results = (await wholeTreeOf(hr, wave)).units
  t.equal(results.length, 28)
  let compared = 0
  for (const unit of results) {
    const hand = figuresByHand(tree, unit.unit, facets, composites)
    if (unit.withheld === 'too-few-answers') t.equal(hand.answers, 0, `${unit.name} has no block`)
    if (unit.withheld !== null) {
      t.strictSame(unit.figures, [])
      t.equal(unit.answers, null)
      continue
    }
    t.equal(unit.answers, hand.answers, `${unit.name} answers`)
    t.ok((unit.answers ?? 0) >= 5)
    for (const { measure, kind, mean, valid, withheld } of unit.figures) {
      if (kind === 'index' || ABOUT_LEADERS.includes(measure)) continue
      if (withheld !== null) {
        t.equal(hand.figures.has(measure), false, `${unit.name} ${measure} is withheld by hand too`)
        continue
      }
      const expected = hand.figures.get(measure)
      t.equal(valid, expected?.valid, `${unit.name} ${measure} n`)
      t.ok(
        Math.abs((mean ?? 0) - (expected?.mean ?? 9)) <= 0.0501,
        `${unit.name} ${measure} mean ${mean} ~ ${expected?.mean}`,
      )
      compared++
    }
  }
  t.ok(compared > 150, `${compared} figures compared`)
  const aboutLeaders = results.flatMap(({ figures }) =>
    figures.filter(({ measure }) => ABOUT_LEADERS.includes(measure)),
  )
  t.ok(aboutLeaders.some(({ mean }) => mean !== null) && aboutLeaders.some(({ mean }) => mean === null))
  t.strictSame(
    [...new Set(aboutLeaders.flatMap(({ mean, withheld }) => (mean === null ? [withheld] : [])))],
    ['needs-three-leaders'],
    'what describes who leads is shown of three leaders together',
  )
  const kept = await asOwner(world.databaseUrl, (client) =>
    client.query(
      'select min(respondents) as b, (select min(valid) from results.block_measures) as m from results.blocks',
    ),
  )
  t.ok(kept.rows[0].b >= 5 && kept.rows[0].m >= 5, 'no block and no measure under five')
  t.equal(measuresOf(questionnaire).filter(({ kind }) => kind === 'composite').length, 2)
})

t.test('a manager reads the own unit and its nearest published ancestor, and nothing else', async (t) => {
  const manager = await asEmployee(world, 'chloe.vandenberg@zonnebloem.example')
  const me = (await manager.ask('GET', '/api/me')).json()
  t.match(me, { scopes: [], units: [{ name: 'Geriatrie' }] })
  const tree = (await wholeTreeOf(hr, wave)).units
  const sibling = tree.find(({ name }) => name === 'Materniteit')?.unit
  t.equal((await manager.ask('GET', `/api/results/${wave}/units/${sibling}`)).json().code, 'not-your-unit')
  t.equal((await manager.ask('GET', `/api/results/${wave}/organisation`)).statusCode, 403)
  t.equal((await manager.ask('GET', `/api/results/${wave}/count-report`)).statusCode, 403)
  const report: TeamReport = (
    await manager.ask('GET', `/api/results/${wave}/units/${me.units[0].unit}`)
  ).json()
  t.strictSame([report.own.name, report.larger?.name], ['Geriatrie', 'Zorg'])
  const employee = await asEmployee(
    world,
    given.find(({ respondent }) => respondent.mail.startsWith('eva'))?.respondent.mail ?? '',
  )
  t.equal((await employee.ask('GET', `/api/results/${wave}/units/${me.units[0].unit}`)).statusCode, 403)
})

t.test('after the count there is no ballot, no key, no invitation, and no word of anybody', async (t) => {
  await tidy(world.people)
  const left = await asOwner(world.databaseUrl, async (client) => {
    await client.query('checkpoint')
    const partitions = await client.query(
      `select c.relname from pg_class c where c.relnamespace = 'answers'::regnamespace and (c.relispartition or c.relname ~ '_[0-9a-f]{32}')`,
    )
    const invitations = await client.query('select from people.invitations')
    const letters = await client.query('select from people.letters')
    return [partitions.rowCount, invitations.rowCount, letters.rowCount]
  })
  t.strictSame(left, [0, 0, 0])
  const keys = await readdir(world.settings.keysFolder, { recursive: true })
  t.notOk(
    keys.some((name) => name.includes(wave)),
    'no key is named after the wave',
  )
  t.equal(
    (await readdir(join(world.settings.keysFolder, 'tally-keys'))).length,
    2,
    'of three tally keys one is destroyed',
  )
  for (const place of [world.cluster.folder, world.folder]) {
    // grep exits 1 when it finds nothing, in data files, write-ahead log and logs alike.
    const found = spawnSync('grep', ['-r', '-l', '-a', CANARY, place], { encoding: 'utf8' })
    t.strictSame([found.status, found.stdout], [1, ''], `no canary below ${place}`)
  }
})
