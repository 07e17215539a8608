import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import type { AnswerSheet } from '../../services/ballot/answer-sheet.ts'
import { countWave } from '../../services/counting/count-wave.ts'
import { layOutKeys } from '../../services/counting/tally-keys.ts'
import { addDays } from '../../services/plumbing/calendar.ts'
import type { UnitResult } from '../../services/results/results.contract.ts'
import { type LoadedWave, loadWave } from '../../ui/answer/protocol/load-wave.ts'
import { openHospital } from '../results/lived-year.ts'
import { wholeTreeOf } from '../results/read-tree.ts'
import { castQuickly } from '../world/cast-quickly.ts'
import { asOwner } from '../world/cluster.ts'
import { type Respondent, respondentsOf, seeded } from '../world/respondents.ts'
import { exposedGroup } from '../world/solve-for-few.ts'
import { asEmployee } from '../world/visitor.ts'
import { isAdmitted } from './attacks/admitted.ts'
import { askAnswers, askWorkplace } from './attacks/ask-everything.ts'
import { gatherFigures, numbersShown, rowsShown } from './attacks/gather-figures.ts'
import { type Answered, solveFigures, whoStandsWhere } from './attacks/solve-figures.ts'
import type { Poll } from './attacks/subtract-polls.ts'
import { absentFrom } from './attacks/who-is-absent.ts'

/**
 * A hospital lives a year. HR and every leader ask for everything they may, put it all together, add the
 * whole database and the knowledge of who answered and who skipped what, and solve for one to four people.
 */
const hospital = await openHospital()
const { world, units } = hospital
t.teardown(() => world.stop())
const hr = await hospital.hr()
const random = seeded(19)
const FORMS = ['core', 'wave1', 'wave3', 'wave4'] as const

const sheetOf = ({ form }: LoadedWave): AnswerSheet => ({
  questionnaire: form.checksum,
  language: 'nl',
  answers: Object.fromEntries(
    form.items.map(({ id }) => {
      const chance = random()
      return [id, chance < 0.06 ? null : chance < 0.12 ? -1 : 1 + Math.floor(5 * random())]
    }),
  ),
  picks: Object.fromEntries(
    form.choices.map(({ id, options }) => [id, random() < 0.2 ? [] : [options[Math.floor(8 * random())]!]]),
  ),
  comments: form.open.map(({ id }) => ({ question: id, text: 'een woord', label: 'team' })),
})

/** Cells that are numbers, and names. */
interface FileRow {
  readonly unit: string
  readonly [column: string]: string | number
}
const leavesOf = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [value]

interface Lived {
  readonly wave: string
  readonly invited: readonly Respondent[]
  readonly answered: readonly Answered[]
}

const live = async (form: string, opens: string): Promise<Lived> => {
  world.clock.moveTo(opens)
  await layOutKeys(world.counting.keys, world.people.random)
  const audience = [units.get('Directie') ?? '']
  const opened = await hr.ask('POST', '/api/waves', { form, closes: addDays(opens, 10), audience })
  const { wave } = opened.json()
  const invited = await respondentsOf(world, wave)
  const eagerness = new Map(invited.map(({ segment }) => [segment, 0.35 + random()]))
  const people = invited.filter(({ segment }) => random() < eagerness.get(segment)!)
  const loaded = await loadWave(world.servers, people[0]!.link)
  const sheets = people.map((person) => [person, sheetOf(loaded)] as const)
  await castQuickly(
    world,
    sheets.map(([person, sheet]) => [person, () => sheet]),
  )
  world.clock.moveTo(addDays(opens, 11))
  await countWave(world.counting, wave)
  const answered = sheets.map(([{ mail, segment }, sheet]) => ({ who: mail, segment, sheet }))
  return { wave, invited, answered }
}

const year: Lived[] = []
for (const [at, form] of FORMS.entries())
  year.push(await live(form, `2025-${String(2 + 2 * at).padStart(2, '0')}-03`))
for (const { wave } of year) {
  const toRead = (await hr.ask('GET', `/api/results/${wave}/comments-to-read`)).json()
  for (const { comment } of toRead) await hr.ask('PUT', `/api/comments/${comment}`, { verdict: 'shown' })
  for (const part of ['comments', 'broken-promises'])
    await hr.ask('POST', `/api/results/${wave}/releases`, { part })
}

const leaders = await asOwner(world.databaseUrl, async (client) => {
  const led = await client.query<{ wave: string; unit: string; mail: string }>(
    `select wave_id as wave, wave_units.unit_id as unit, mail
     from people.wave_units join people.employees on employees.id = wave_units.leader_id`,
  )
  return led.rows
})
/** Wave → everything that anybody was ever shown of it. */
const shown = new Map<string, Poll[]>()
for (const { wave } of year) {
  const polls = [await askWorkplace(hr, { wave }), await askAnswers(world.answers, { wave })]
  for (const { unit } of (await wholeTreeOf(hr, wave)).rows)
    polls.push(await askWorkplace(hr, { wave, unit }, /hr-only/, /\/organisation\//))
  for (const { unit, mail } of leaders.filter((one) => one.wave === wave))
    polls.push(await askWorkplace(await asEmployee(world, mail), { wave, unit }, /own-team/))
  shown.set(wave, polls)
}

/** Every number that is shown of answers, and what stands behind it. One that is not here nobody has solved for. */
const BEHIND: readonly (readonly [RegExp, string])[] = [
  [/\.figures\.(valid|mean|margin|deviation|fifths)$/, 'a union of blocks'],
  [/\.figures\.shares\.(favourable|neutral|unfavourable|answers)$/, 'a union of blocks of ten'],
  [/\.figures\.comparison\.(change|smallest)$/, 'a union of blocks less a part of it'],
  [/\.figures\.trend\.(change|smallest)$/, 'unions of blocks of two waves, each shown'],
  [/\.picks\.(answers|share|priority)$/, 'a union of blocks of ten'],
  [/\.units\.means\.\w+$/, 'a cell of the table, which is the mean of the unit'],
  [/\.units\.parts$/, 'the staff list'],
  [/\.(units|own|larger|whole)\.(answers|invited)$/, 'participation'],
  [/\/count-report\.(ballots|blocks|counted|opened|inNoFigure)$/, 'the whole wave'],
  [/\/count-report\.comments\.(kept|leftOutAtMost)$/, 'the whole wave'],
  [/\/about-organisation\.(reliability|missing)\.\w+$/, 'the whole organisation'],
  [
    /^\/transparency\.json\.(index|body\.(block|receipts\.count|segments\.(size|invited|smallest|joined|leadersChanged)))$/,
    'the whole wave',
  ],
  [/^\/transparency\.json\.body\.report\.(ballots|blocks|counted|opened|inNoFigure)$/, 'the whole wave'],
  [/^\/transparency\.json\.body\.report\.comments\.(kept|leftOutAtMost)$/, 'the whole wave'],
  [
    /\/figures\.csv\.(answers|invited|valid|mean|margin|favourable|neutral|unfavourable|change|smallest)$/,
    'a cell of the screen',
  ],
  [/^\/api\/results\.comments(Unread)?$/, 'the whole wave'],
  [/^\/api\/(waves(\/\*)?\.invited|units\.(people|invitedHere|withoutMail))$/, 'the staff list'],
  [/^\/api\/(asked-of-whom\.(floor|invited|segments)|people\.count)$/, 'the staff list'],
  [/^\/api\/(provider\.(people|ended|waiting)|waiting-lists\.toCome\.count)$/, 'the next staff list'],
  [/^\/api\/(audit-log\.index|waves(\/\*)?\.reminders)$/, 'what HR did'],
  [/^\/api\/calendar\.(version|secondsAYear|rhythm\.\w+|forms\.(questions|seconds))$/, 'what HR planned'],
  [/^\/(openapi|api\/(processing-record|guides|wording|instruments))/, 'nobody'],
]

const unitsShown = (wave: string): readonly UnitResult[] =>
  shown
    .get(wave)!
    .flatMap(
      (poll) => Object.values(poll) as Partial<Record<'own' | 'larger' | 'whole', UnitResult | null>>[],
    )
    .flatMap(({ own, larger, whole }) => [own, larger, whole])
    .flatMap((unit) => unit ?? [])

t.test('a cell of the table is the mean that the unit has in words', (t) => {
  let cells = 0
  for (const { wave } of year) {
    for (const { unit, means, reasons } of shown.get(wave)!.flatMap(rowsShown)) {
      for (const [measure, mean] of Object.entries(means)) {
        const said = shown
          .get(wave)!
          .flatMap((poll) => poll[`/api/results/${wave}/organisation/${unit}`] ?? []) as { own: UnitResult }[]
        const figure = said.flatMap(({ own }) => own.figures).find((one) => one.measure === measure)
        if (figure?.mean !== mean) t.fail(`${unit} ${measure}: ${mean}, and ${figure?.mean}`)
        cells += 1
      }
      for (const measure of Object.keys(reasons)) t.notOk(measure in means, `${measure} is one or the other`)
    }
  }
  t.ok(cells > 500, `${cells} cells`)
  t.end()
})

t.test('no number is shown that nobody has thought about', (t) => {
  const numbers = new Set([...shown.values()].flat().flatMap((poll) => [...numbersShown(poll)]))
  t.ok(numbers.size > 50)
  const unknown = [...numbers].filter((one) => !BEHIND.some(([pattern]) => pattern.test(one)))
  t.strictSame(unknown, [])
  for (const [pattern, behind] of BEHIND.slice(0, -1))
    t.ok(
      [...numbers].some((one) => pattern.test(one)),
      `${behind}: ${pattern} was seen`,
    )
  t.end()
})

t.test('all that is kept and was ever shown, put together, is about nobody among one to four', async (t) => {
  for (const { wave, answered } of year) {
    const kept = await whoStandsWhere(world.databaseUrl, wave, answered, 5)
    const statements = shown.get(wave)!.flatMap((poll) => gatherFigures(kept, poll))
    t.ok(statements.length > 500, `${statements.length} figures`)
    const mistaken = statements.filter(({ people, says }) => people.length !== says)
    t.strictSame(mistaken, [], 'the insider knows whom each is about')
    const families = new Map([...kept.unions].map(([code, sums]) => [code, [...sums.values()]]))
    families.set('picks', [...kept.pickers.values()])
    for (const { measure, people } of statements) families.get(measure)!.push([...people])
    t.equal(solveFigures(families), undefined)
    // One figure of four people more, and it would be found.
    const [[code, family]] = families as unknown as [[string, (readonly string[])[]]]
    const [largest = []] = [...family].sort((one, other) => other.length - one.length)
    t.match(solveFigures(new Map([[code, [...family, largest.slice(4)]]])), { measure: code })
  }
})

t.test('what is derived is shown only beside everything that it is derived from', async (t) => {
  const derived = await asOwner(world.databaseUrl, (client) =>
    client.query<{ wave: string; code: string; components: string[] }>(
      "select wave_id as wave, code, components from results.measures where kind in ('composite', 'index')",
    ),
  )
  let seen = 0
  for (const { wave, code, components } of derived.rows) {
    for (const { name, figures } of unitsShown(wave)) {
      const isShown = (one: string) => figures.some(({ measure, mean }) => measure === one && mean !== null)
      if (!isShown(code)) continue
      seen += 1
      t.ok(components.every(isShown), `${code} of ${name}`)
    }
  }
  t.ok(seen > 50)
})

t.test('participation names no group of one to four who did not answer', async (t) => {
  for (const { wave, invited, answered } of year) {
    const absent = await absentFrom(world.databaseUrl, wave, invited, answered)
    for (const { unit, name, invited: of, answers } of unitsShown(wave)) {
      if (of !== null) t.equal(of - answers!, absent.get(unit)?.length, name)
      t.ok(of === null || of === answers || of - answers! >= 5, `${name}: ${answers} of ${of}`)
    }
  }
})

t.test(
  'what participation numbers by subtraction, or beside the staff list, stands under what is not promised',
  async (t) => {
    let subtracted = 0
    let counted = 0
    for (const { wave, invited, answered } of year) {
      const absent = await absentFrom(world.databaseUrl, wave, invited, answered)
      const tree = shown
        .get(wave)!
        .flatMap(rowsShown)
        .filter(({ answers }) => answers !== null)
      const family = tree.flatMap(({ unit, invited: of }) => (of === null ? [] : [absent.get(unit)!]))
      if (exposedGroup(family, 5) !== undefined) subtracted += 1
      const few = tree.filter(({ unit }) => [1, 2, 3, 4].includes(absent.get(unit)?.length ?? 0))
      counted += few.filter(({ invited: of }) => of === null).length
    }
    t.comment(
      `measured: of ${year.length} waves ${subtracted} number a few who did not answer by subtraction; ${counted} units beside the staff list`,
    )
    t.ok(
      subtracted + counted === 0 ||
        (await isAdmitted(/How many answered .* can be told from what is public/)),
    )
  },
)

t.test('the file that HR takes along says nothing that the screen does not', async (t) => {
  let cells = 0
  for (const { wave } of year) {
    const polls = shown.get(wave)!
    const file = polls.flatMap((poll) => poll[`/api/results/${wave}/figures.csv`] ?? []) as FileRow[][]
    t.ok(file.length > 0, 'there is a file')
    const onScreen = new Map<string, Set<unknown>>()
    for (const { name, figures, ...unit } of unitsShown(wave)) {
      const whole = onScreen.get(name) ?? new Set()
      for (const one of [...leavesOf(unit), ...figures.flatMap(leavesOf)]) whole.add(one)
      onScreen.set(name, whole)
    }
    for (const { unit, ...row } of file.flat()) {
      for (const cell of Object.values(row).filter((one) => typeof one === 'number')) {
        if (!onScreen.get(unit)?.has(cell)) t.fail(`${unit}: ${cell}`)
        cells += 1
      }
    }
  }
  t.ok(cells > 1000, `${cells} numbers`)
})

/** Words of letters that are numbers of answers or people; the others are names, dates, links and codes. */
const IN_LETTERS: Readonly<Record<string, string>> = {
  ballots: 'the whole wave',
  opened: 'the whole wave',
  misfits: 'the whole wave',
  counted: 'the whole wave',
  unplaced: 'the whole wave',
  blocks: 'the whole wave',
  groups: 'the manifest',
  invited: 'the manifest',
  block: 'the manifest',
  joined: 'the staff list',
  gone: 'the staff list',
  leaders: 'the staff list',
  place: 'the log',
  minutes: 'the questionnaire; of a conversation, what the two agreed on',
}
const NO_NUMBER = [
  'link',
  'name',
  'closes',
  'opens',
  'page',
  'code',
  'fingerprint',
  'agreement',
  'hash',
  'reason',
  'receipts',
  // Of a conversation between two people, and of a link.
  'day',
  'hour',
  'other',
  'until',
  // What HR wrote, the same words for everybody, with the last day and the minutes at most.
  'introduction',
  'closing',
]

t.test('no letter says a number that nobody has thought about', async (t) => {
  const folder = join(import.meta.dirname, '../../services/library/letters')
  const used = new Set<string>()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const text = await readFile(join(entry.parentPath, entry.name), 'utf8')
    for (const [, word] of text.matchAll(/\{(\w+)\}/g)) used.add(word ?? '')
  }
  t.strictSame([...used].sort(), [...Object.keys(IN_LETTERS), ...NO_NUMBER].sort())
})
