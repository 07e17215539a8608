import { parse } from 'csv-parse/sync'
import t from 'tap'
import { readInstrument } from '../../services/library/read-instrument.ts'
import { FILE_FORMATS } from '../../services/results/exports/file-formats.ts'
import type { TeamReport, TreeUnit } from '../../services/results/results.contract.ts'
import { shareBound } from '../../services/statistics/coarse-shares.ts'
import { asOwner } from '../world/cluster.ts'
import { fixture, seeded } from '../world/respondents.ts'
import type { Visitor } from '../world/visitor.ts'
import { figureOf, openHospital, type Say, unitNamed } from './lived-year.ts'
import { readFile } from './read-figures-file.ts'
import { wholeTreeOf } from './read-tree.ts'

const hospital = await openHospital()
t.teardown(() => hospital.world.stop())
const { world, units } = hospital
const random = seeded(4)
const around = (middle: number) => Math.min(5, Math.max(1, Math.round(middle + 1.6 * (random() - 0.5))))
const { items } = await readInstrument()
const REVERSED = new Set(items.filter(({ reverse }) => reverse).map(({ id }) => id))
const geriatrie = units.get('Geriatrie') ?? ''
const LEADER = 'chloe.vandenberg@zonnebloem.example'

const firstCore: Say = ({ unit }) => ({ value: () => around(unit === geriatrie ? 2.4 : 3.6) })
const contract: Say = () => ({ value: (item) => around(REVERSED.has(item) ? 2 : 4) })
const motives: Say = ({ unit }, at) => ({
  value: (item) => (REVERSED.has(item) ? 6 - around(3.8) : around(unit === geriatrie ? 4.2 : 3.5)),
  language: at % 40 === 0 ? 'de' : 'nl',
  picks: at % 3 === 0 ? ['AUT', 'PAY'] : ['GRO'],
  comment: {
    text: at % 40 === 0 ? 'Einer von wenigen' : `De ploeg hielp (${at % 7})`,
    label: at % 2 ? 'team' : 'wider',
  },
})
const promises: Say = () => ({
  value: (item) => around(item.startsWith('BRE') || item.startsWith('VIO') ? 1.9 : 3.7),
})
const conversations: Say = (_, at) => (at % 5 === 0 ? undefined : { value: () => around(3.6) })

const core = await hospital.live('core', '2025-06-02', '2025-06-13', firstCore)
const fulfilment = await hospital.live('wave2', '2025-09-01', '2025-09-12', contract)
const motivated = await hospital.live('wave1', '2025-11-03', '2025-11-14', motives)
const promised = await hospital.live('wave4', '2026-02-02', '2026-02-13', promises)
const talked = await hospital.live('wave3', '2026-04-06', '2026-04-17', conversations)
const hr = await hospital.hr()
const leader = await hospital.manager(LEADER)

const treeOf = (wave: string) => wholeTreeOf(hr, wave)
const teamOf = async (visitor: Visitor, wave: string): Promise<TeamReport> =>
  (await visitor.ask('GET', `/api/results/${wave}/units/${geriatrie}`)).json()

t.test('shares from ten, distribution and own spread from thirty, and never of less', async (t) => {
  const tree = (await treeOf(motivated)).units
  for (const { name, answers, figures } of tree) {
    for (const { measure, shares, fifths, fifthBounds, deviation, valid } of figures) {
      if (shares !== null) {
        t.ok(shares.answers >= 10 && (answers ?? 0) >= 10, `${name} ${measure}: shares of ${shares.answers}`)
        const { favourable, neutral, unfavourable, bounds } = shares
        for (const share of [favourable, neutral, unfavourable]) {
          t.ok(share % 5 === 0 && share >= 5 && share <= 95)
        }
        t.strictSame(
          [bounds.favourable, bounds.neutral, bounds.unfavourable],
          [favourable, neutral, unfavourable].map(shareBound),
        )
        const isPlain = Object.values(bounds).every((bound) => bound === null)
        t.ok(!isPlain || favourable + neutral + unfavourable === 100, `${name} ${measure} makes 100`)
      }
      t.strictSame(fifthBounds, fifths?.map(shareBound) ?? null)
      if (fifths !== null || deviation !== null) t.ok((valid ?? 0) >= 30, `${name} ${measure}: ${valid}`)
    }
  }
  const top = unitNamed(tree, 'Directie')
  t.ok(figureOf(top, 'AUT')?.fifths !== null && figureOf(top, 'AUT')?.shares !== null)
})

t.test('what lies below a unit is for HR, and is what the whole tree says of it', async (t) => {
  const { rows } = await treeOf(motivated)
  const zorg = rows.find(({ name }) => name.startsWith('Zorg'))
  const address = `/api/results/${motivated}/organisation/${zorg?.unit}`
  for (const one of [address, `${address}/below`]) t.equal((await leader.ask('GET', one)).statusCode, 403)
  const below: TreeUnit[] = (await hr.ask('GET', `${address}/below`)).json().units
  t.ok(below.length >= 3 && below.some(({ parent }) => parent === zorg?.unit))
  for (const row of below)
    t.strictSame(
      row,
      rows.find(({ unit }) => unit === row.unit),
    )
})

t.test('every figure that is withheld says why, and carries nothing', async (t) => {
  for (const wave of [core, fulfilment, motivated, promised, talked]) {
    for (const { figures } of (await treeOf(wave)).units) {
      for (const {
        withheld,
        mean,
        valid,
        margin,
        level,
        wording,
        shares,
        fifths,
        trend,
        comparison,
      } of figures) {
        t.equal(withheld === null, mean !== null)
        if (withheld === null) continue
        t.strictSame(
          [valid, margin, level, wording, shares, fifths, trend, comparison],
          [null, null, null, null, null, null, null, null],
        )
      }
    }
  }
})

t.test('breach and violation reach a leader only when HR has released them', async (t) => {
  const before = await teamOf(leader, promised)
  t.equal(figureOf(before.own, 'BRE')?.withheld, 'not-released')
  t.equal(figureOf(before.larger, 'VIO')?.mean, null, 'nor those of the larger unit')
  t.equal(before.contract.state, 'withheld')
  t.notOk(JSON.stringify(before.contract).includes('2026'))
  const refused = await leader.ask('POST', `/api/results/${promised}/releases`, { part: 'broken-promises' })
  t.equal(refused.statusCode, 403)
  const mine = (await hr.ask('GET', '/api/results')).json()
  t.equal(mine.find(({ wave }: { wave: string }) => wave === promised).promisesToRelease, true)
  t.equal(
    (await hr.ask('POST', `/api/results/${promised}/releases`, { part: 'broken-promises' })).statusCode,
    204,
  )
  const after = await teamOf(leader, promised)
  t.ok(figureOf(after.own, 'BRE')?.mean)
  t.equal(after.contract.state, 'kept', 'from two waves')
  t.strictSame(after.contract.from, { FUL: '2025-09-12', BRE: '2026-02-13', VIO: '2026-02-13' })
})

t.test('what a leader reads, less every team that leader leads, is never one other team', async (t) => {
  const staff: Record<string, string>[] = parse(await fixture('staff-lists/ziekenhuis.csv'), {
    columns: true,
    bom: true,
    delimiter: ';',
  })
  const tree = (await treeOf(fulfilment)).units
  const parentOf = new Map(tree.map(({ unit, parent }) => [unit, parent]))
  const read = new Set<string>()
  const climbed = new Set<string>()
  for (const mail of new Set(staff.map((person) => person['e-mail leidinggevende'] ?? ''))) {
    if (mail === '') continue
    const visitor = await hospital.manager(mail)
    const pages: TeamReport[] = []
    for (const unit of units.values()) {
      const answered = await visitor.ask('GET', `/api/results/${fulfilment}/units/${unit}`)
      if (answered.statusCode === 200) pages.push(answered.json())
    }
    const own = pages.flatMap((page) => (page.own.withheld === null ? [page.own] : []))
    for (const { own: first, larger: above } of pages) {
      if (above === null || own.length === 0) continue
      for (const shares of [false, true]) {
        const beside = await asOwner(world.databaseUrl, (client) =>
          client.query(
            `select s.measure, count(*)::int as blocks from results.block_measures s
             where wave_id = $1 and readers = 'everyone' and detail = $4
               and unit_id in (select results.below($1, $2)) and unit_id not in (
                 select b from unnest($3::uuid[]) part, results.below($1, part) b
                 where part <> $2 and part in (select results.below($1, $2))
               ) group by 1`,
            [fulfilment, above.unit, own.map(({ unit }) => unit), shares ? 'shares' : 'means'],
          ),
        )
        for (const { measure, blocks } of beside.rows) {
          const figure = figureOf(above, measure)
          const told = shares ? figure?.shares : figure?.mean
          t.ok(blocks >= 2 || told == null, `${first.name} beside ${above.name}: ${measure}, ${blocks} block`)
        }
      }
      read.add(first.unit)
      if (parentOf.get(first.unit) !== above.unit) climbed.add(first.unit)
    }
  }
  t.ok(read.size >= 15 && climbed.size >= 1, `${read.size} read, ${climbed.size} of them from further above`)
})

t.test(
  'what people say of their conversations is for who leads them, and for others of three leaders',
  async (t) => {
    const { own: mine, larger: above } = await teamOf(leader, talked)
    t.ok((figureOf(mine, 'LIS')?.valid ?? 0) >= 7, 'the own team, from seven')
    t.equal(figureOf(above, 'LIS')?.withheld ?? null, null, 'of the larger unit, where more than three lead')
    t.equal(figureOf(mine, 'LIS')?.comparison, null, 'the two are not parts of one another')
    const tree = (await treeOf(talked)).units
    const team = tree.find(({ unit }) => unit === geriatrie)
    t.equal(figureOf(team, 'LIS')?.withheld, 'needs-three-leaders', 'not even for HR')
    t.equal(figureOf(team, 'OUT')?.withheld, null, 'while the rest is there')
    const whole = figureOf(unitNamed(tree, 'Directie'), 'LSD')
    t.ok(whole?.mean, 'a composite of them too')
    t.ok(figureOf(unitNamed(tree, 'Directie'), 'CONVERSATION')?.mean)
  },
)

t.test('a change is named with its label, its date and the smallest change to be seen', async (t) => {
  const trend = figureOf((await teamOf(leader, motivated)).own, 'OUT')?.trend
  t.equal(trend?.since, '2025-09-12', 'the last wave that asked the same')
  t.ok((trend?.smallest ?? 0) > 0)
  const first = (await teamOf(leader, fulfilment)).own
  t.match(figureOf(first, 'OUT')?.trend, { label: 'clear', direction: 'higher', since: '2025-06-13' })
  t.equal(figureOf(first, 'FUL')?.trend, null, 'what was not asked before has no trend')
  t.match(figureOf((await teamOf(leader, core)).own, 'OUT')?.comparison, {
    label: 'clear',
    direction: 'lower',
  })
  const late = figureOf((await teamOf(leader, talked)).own, 'OUT')?.trend
  t.match(
    late,
    { label: 'withheld', change: null, withheld: 'response-differs' },
    'everybody, then three quarters',
  )
})

t.test('what counts most, in steps of five', async (t) => {
  t.equal((await leader.ask('GET', `/api/results/${motivated}/organisation`)).statusCode, 403)
  const { picks } = await teamOf(leader, motivated)
  t.ok(picks.length === 8 && picks.every(({ share }) => share % 5 === 0))
  t.match(
    picks.find(({ option }) => option === 'MEA'),
    { share: 5, bound: 'or-fewer' },
    'nobody is "5 % or fewer"',
  )
  for (const { share, bound } of picks) t.equal(bound, shareBound(share))
  t.ok((picks.find(({ option }) => option === 'AUT')?.priority ?? 0) > 0)
})

t.test('comments are read without their unit, hidden for good, and released together', async (t) => {
  const toRead = (await hr.ask('GET', `/api/results/${motivated}/comments-to-read`)).json()
  t.notOk(JSON.stringify(toRead).includes(geriatrie), 'no unit')
  t.ok(toRead.length > 150)
  t.notOk(JSON.stringify(toRead).includes('Einer'), 'nobody who was one of few in a language')
  t.strictSame((await teamOf(leader, motivated)).comments, [])
  const early = await hr.ask('POST', `/api/results/${motivated}/releases`, { part: 'comments' })
  t.equal(early.json().code, 'comments-not-all-read')
  const [first, ...others] = toRead
  const judge = (comment: string, verdict: string) => hr.ask('PUT', `/api/comments/${comment}`, { verdict })
  t.equal((await leader.ask('PUT', `/api/comments/${first.comment}`, { verdict: 'shown' })).statusCode, 403)
  t.equal((await judge(first.comment, 'hurtful')).statusCode, 204)
  t.equal((await judge(first.comment, 'shown')).json().code, 'comment-gone')
  const gone = await asOwner(world.databaseUrl, (client) =>
    client.query('select words from results.comments where id = $1', [first.comment]),
  )
  t.equal(gone.rows[0].words, null, 'hiding deletes')
  for (const { comment } of others) await judge(comment, 'shown')
  t.equal((await hr.ask('POST', `/api/results/${motivated}/releases`, { part: 'comments' })).statusCode, 204)
  const read = (await teamOf(leader, motivated)).comments
  t.ok(read.length > 0)
  t.strictSame([...new Set(read.map(({ name }) => name))], ['Geriatrie'])
  const all = (await hr.ask('GET', `/api/results/${motivated}/comments`)).json()
  t.equal(all.length, others.length)
  t.equal((await judge(others[0].comment, 'names-somebody')).statusCode, 204, 'hiding stays possible')
})

t.test('of the whole organisation: what hangs together, and no formative scale', async (t) => {
  t.equal((await leader.ask('GET', `/api/results/${motivated}/about-organisation`)).statusCode, 403)
  const about = (await hr.ask('GET', `/api/results/${motivated}/about-organisation`)).json()
  const scales = about.reliability.map(({ scale }: { scale: string }) => scale)
  t.ok(scales.includes('INT') && scales.includes('OUT'))
  for (const formative of ['PAY', 'FLX', 'SEC', 'EXT', 'FUL', 'SAF', 'SET'])
    t.notOk(scales.includes(formative))
  t.ok(about.missing.every(({ ratherNotSay }: { ratherNotSay: number }) => ratherNotSay === 5))
  const report = (await hr.ask('GET', `/api/results/${motivated}/count-report`)).json()
  t.match(report, { ballots: 243, opened: 243, counted: 243, comments: { leftOutAtMost: 20 } })
})

t.test(
  'a file has what the screen has, composites derived the same way, for whatever reads it',
  async (t) => {
    const address = `/api/results/${motivated}/figures.csv`
    for (const query of ['', '?format=programs'])
      t.equal((await leader.ask('GET', address + query)).statusCode, 403)
    const unknown = await hr.ask('GET', `${address}?format=workbook`)
    t.match([unknown.statusCode, unknown.json().code], [400, 'request-malformed'])
    t.equal(
      (await hr.ask('GET', address)).body,
      (await hr.ask('GET', `${address}?format=spreadsheet-point`)).body,
    )
    const tree = (await treeOf(motivated)).units
    const nameOf = new Map(tree.map(({ unit, name }) => [unit, name]))
    for (const format of FILE_FORMATS) {
      const file = await hr.ask('GET', `${address}?format=${format}`)
      t.match(file.headers['content-type'], /^text\/csv; charset=utf-8/)
      const rows = readFile(file.body, format)
      let compared = 0
      let bounded = 0
      let negative = 0
      for (const unit of tree) {
        const about = { unit: unit.name, above: nameOf.get(unit.parent ?? '') ?? null, answers: unit.answers }
        const lines = rows.filter((row) => row.unit === unit.name)
        if (unit.withheld !== null) {
          t.match(lines, [{ ...about, mean: null, measure: null, withheld: unit.withheld }])
          t.equal(lines.length, 1)
          continue
        }
        t.equal(lines.length, unit.figures.length)
        for (const { measure, shares, comparison, trend, ...figure } of unit.figures) {
          const line = lines.find((one) => one.measure === measure)
          t.strictSame(
            line,
            {
              ...about,
              invited: unit.invited,
              measure,
              kind: figure.kind,
              valid: figure.valid,
              mean: figure.mean,
              bound: figure.bound,
              margin: figure.margin,
              level: figure.level,
              favourable: shares?.favourable ?? null,
              favourable_bound: shares?.bounds.favourable ?? null,
              neutral: shares?.neutral ?? null,
              neutral_bound: shares?.bounds.neutral ?? null,
              unfavourable: shares?.unfavourable ?? null,
              unfavourable_bound: shares?.bounds.unfavourable ?? null,
              comparison: comparison && [comparison.label, comparison.direction].filter(Boolean).join(' '),
              comparison_withheld: comparison?.withheld ?? null,
              trend: trend && [trend.label, trend.direction].filter(Boolean).join(' '),
              trend_withheld: trend?.withheld ?? null,
              change: trend?.change ?? null,
              smallest: trend?.smallest ?? null,
              since: trend?.since ?? null,
              withheld: figure.withheld,
            },
            `${format}: ${unit.name} ${measure}`,
          )
          if (shares !== null && Object.values(shares.bounds).some((bound) => bound !== null)) bounded++
          if ((trend?.change ?? 0) < 0 || (figure.mean ?? 0) < 0) negative++
          compared++
        }
      }
      t.ok(compared > 200 && bounded > 20, `${compared} rows, ${bounded} with a bound`)
      t.ok(negative > 0, `${negative} with a number below nought`)
      t.ok(rows.some(({ kind, mean }) => kind === 'composite' && mean !== null))
      const plain = rows.filter((row) => row.favourable !== null)
      for (const row of plain) {
        const isPlain =
          row.favourable_bound === null && row.neutral_bound === null && row.unfavourable_bound === null
        const sum = Number(row.favourable) + Number(row.neutral) + Number(row.unfavourable)
        if (isPlain && sum !== 100) t.fail(`${row.unit} ${row.measure} makes ${sum}`)
      }
    }
  },
)

t.test('a publication is frozen: nobody may change or take back a figure', async (t) => {
  const rights = await asOwner(world.databaseUrl, (client) =>
    client.query(
      `select table_name, privilege_type, grantee from information_schema.role_table_grants
       where table_schema = 'results' and privilege_type in ('UPDATE', 'DELETE', 'INSERT', 'TRUNCATE')
         and grantee not in ('postgres', 'results_owner')`,
    ),
  )
  t.strictSame(rights.rows, [])
})
