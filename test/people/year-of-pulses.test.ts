import t from 'tap'
import { layOutKeys } from '../../services/counting/tally-keys.ts'
import { followCalendar } from '../../services/people/calendar/follow-calendar.ts'
import { tidy } from '../../services/people/people.jobs.ts'
import { sendPost } from '../../services/people/post-room/send-post.ts'
import { keepAgreement } from '../../services/people/pulses/agreement.queries.ts'
import { importStaffList } from '../../services/people/staff-list/import-staff-list.ts'
import { addDays } from '../../services/plumbing/calendar.ts'
import { systemRandom } from '../../services/plumbing/random.ts'
import { countDue } from '../../services/worker.ts'
import { castQuickly } from '../world/cast-quickly.ts'
import { asOwner } from '../world/cluster.ts'
import { MoodyMailServer } from '../world/mail-server.ts'
import { sendAllPost } from '../world/post.ts'
import { fixture, respondentsOf, sheetOfAll } from '../world/respondents.ts'
import { restarted } from '../world/restart.ts'
import { asHr } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'

/** A year of waves: HR plans once, and the jobs of the processes do the rest, day by day. */
const COUNCIL = 'or@tidal.example'
const mail = await MoodyMailServer.start()
let world = await startWorld({
  SMTP_URL: `smtp://${mail.user}:secret@127.0.0.1:${mail.port}`,
  WORKS_COUNCIL_MAIL: COUNCIL,
})
const { stop } = world
t.teardown(async () => {
  await world.workplace.close()
  await stop()
  await mail.down()
})
world.clock.moveTo('2025-11-03')
const list = (await fixture('staff-lists/scale-up.csv')).toString('utf8').trimEnd().split('\n')
let onList: readonly string[] = list
const bring = (lines: readonly string[]) => {
  onList = lines
  return importStaffList(world.people, Buffer.from(`${lines.join('\n')}\n`))
}
const rows = <Row extends object>(statement: string) =>
  asOwner(
    world.databaseUrl,
    async (client) => (await client.query<Row & Record<string, unknown>>(statement)).rows,
  )
const days = (statement: string) => rows<{ day: string }>(statement).then((all) => all.map(({ day }) => day))

/** Every letter that the mail server took, with the day of the story. */
const taken: { readonly day: string; readonly to: string; readonly subject: string }[] = []
const noteLetters = () => {
  for (const { to, subject } of mail.received.splice(0))
    taken.push({
      day: world.clock.today(),
      to: Array.isArray(to) ? '' : (to?.text ?? ''),
      subject: subject ?? '',
    })
}
/** Letters to somebody in a wave, by subject: how often, and on which days. */
const lettersOf = (to: string, from: string, until: string): ReadonlyMap<string, readonly string[]> => {
  const bySubject = new Map<string, string[]>()
  for (const letter of taken)
    if (letter.to === to && letter.day >= from && letter.day <= until)
      bySubject.set(letter.subject, [...(bySubject.get(letter.subject) ?? []), letter.day])
  return bySubject
}

/** What all processes do on one day. */
const liveADay = async (): Promise<void> => {
  await layOutKeys(world.counting.keys, systemRandom)
  await followCalendar(world.people)
  await sendAllPost(world.people)
  await tidy(world.people)
  await sendPost(world.people)
  await countDue(world.counting, () => undefined)
  noteLetters()
}
const liveUntil = async (day: string): Promise<void> => {
  while (world.clock.today() < day) {
    world.clock.moveTo(addDays(world.clock.today(), 1))
    await liveADay()
  }
}
const openWave = async (): Promise<string> =>
  (await rows<{ id: string }>(`select id from people.waves where state = 'open'`))[0]?.id ?? ''
const everybodyAnswers = async (value: number) => {
  const people = await respondentsOf(world, await openWave())
  await castQuickly(
    world,
    people.slice(0, -6).map((one) => [one, sheetOfAll(value)] as const),
  )
  return people.map((one) => one.mail)
}

const LAST_DAY = '2026-11-03'
interface Planned {
  readonly opens: string
  readonly closes: string
  readonly reminds: readonly string[]
}
/** What HR saw when it planned, and what is to come true. */
let year: readonly Planned[] = []
// Tuesdays, six weeks apart.
const DAYS = [
  ['2025-11-04', '2025-11-18'],
  ['2025-12-16', '2025-12-30'],
  ['2026-01-27', '2026-02-10'],
  ['2026-03-10', '2026-03-24'],
  ['2026-04-21', '2026-05-05'],
  ['2026-06-02', '2026-06-16'],
  ['2026-07-14', '2026-07-28'],
  ['2026-08-25', '2026-09-08'],
  ['2026-10-06', '2026-10-20'],
]
const invited: string[][] = []

t.test('HR plans once', async (t) => {
  await bring(list)
  await keepAgreement(world.people.db, { reference: 'OR 2025-10', agreedOn: '2025-10-02' })
  const hr = await asHr(world)
  const { version: shown } = (await hr.ask('GET', '/api/calendar')).json()
  const rhythm = { rhythm: 'rotation', everyWeeks: 6, firstDay: '2025-11-04', audience: [], days: 14 }
  const body = { ...rhythm, reminderDays: [3, 9], countries: ['BE', 'NL'], shown }
  t.equal((await hr.ask('PUT', '/api/calendar/rhythm', body)).statusCode, 204)
  const { planned } = (await hr.ask('GET', '/api/calendar')).json()
  year = planned.filter(({ closes }: Planned) => closes < LAST_DAY)
  t.strictSame(
    year.map(({ opens, closes }) => [opens, closes]),
    DAYS,
  )
  await liveADay()
  t.strictSame(taken, [], 'nothing happens before its day')
})

t.test('the first wave opens, reminds, closes and is counted on its days', async (t) => {
  await liveUntil('2025-11-05')
  invited.push(await everybodyAnswers(4))
  t.equal(taken.filter(({ day, to }) => day === '2025-11-04' && to !== COUNCIL).length, 57)
  await liveUntil('2025-11-23')
  // One leaves, one joins, one moves.
  const [leaves, moves] = [list[1 + 12]!, list[1 + 16]!]
  await bring([
    ...list.filter((line) => line !== leaves && line !== moves),
    moves.replace('Platform,', 'Design,'),
    '99,Nieuw Iemand,nieuw@tidal.example,nl,Company/Growth,32',
  ])
  await liveUntil('2025-12-17')
  invited.push(await everybodyAnswers(3))
})

t.test('the third: a server that stops in the middle of sending, and a weekend without mail', async (t) => {
  await liveUntil('2026-01-26')
  world.clock.moveTo('2026-01-27')
  await followCalendar(world.people)
  // A mail server that takes its time, so that a round ends before everything has gone.
  mail.mode = 'slow'
  await sendPost(world.people)
  mail.mode = 'ok'
  const before = mail.received.length
  t.ok(before > 0 && before < 50, `${before} letters went`)
  world = await restarted(world)
  await liveADay()
  invited.push(await everybodyAnswers(3))
  await liveUntil('2026-01-29')
  await mail.down()
  await liveUntil('2026-02-01')
  t.equal(taken.filter(({ day }) => day > '2026-01-29').length, 0)
  await mail.up()
  await liveUntil('2026-02-06')
  // In the middle of a wave: somebody leaves, and the server is started anew.
  await bring(onList.filter((line) => line !== list[1 + 30]))
  world = await restarted(world)
  await liveUntil('2026-02-17')
})

t.test('the others, one after the other', async () => {
  for (const [at, { opens }] of year.entries()) {
    if (at < 3) continue
    await liveUntil(addDays(opens, at % 2))
    invited.push(await everybodyAnswers(3 + (at % 3)))
  }
  await liveUntil(LAST_DAY)
})

t.test('every wave opened, was counted and published once, on its day', async (t) => {
  const opened = year.map(({ opens }) => opens)
  const waves = await rows<{
    form: string
    opens_on: string
    closes_on: string
    state: string
    reminders: number
  }>(`select form, opens_on::text, closes_on::text, state, reminders from people.waves order by opens_on`)
  t.strictSame(
    waves,
    year.map(({ opens, closes }, at) => ({
      form: `wave${(at % 4) + 1}`,
      opens_on: opens,
      closes_on: closes,
      state: 'counted',
      reminders: 2,
    })),
  )
  t.strictSame(await days('select opens_on::text as day from results.waves order by 1'), opened)
  const log = await rows<{ kind: string; n: number }>(
    `select kind, count(*)::integer as n from transparency.log_entries where kind in ('announced', 'counted') group by kind order by kind`,
  )
  t.strictSame(log, [
    { kind: 'announced', n: year.length },
    { kind: 'counted', n: year.length },
  ])
  const acts = await rows<{ kind: string; day: string }>(
    `select kind, day::text from transparency.audit_entries where body->>'by' = 'by-itself' and kind = 'wave-opened' order by place`,
  )
  t.strictSame(
    acts.map(({ day }) => day),
    opened,
  )
})

t.test('everybody got one invitation and two reminders of each wave, on their days', async (t) => {
  const REMINDED: Readonly<Record<number, readonly string[]>> = {
    // The mail server was down from Friday on.
    2: ['2026-02-02', '2026-02-05'],
  }
  t.equal(invited.length, year.length)
  for (const [at, people] of invited.entries()) {
    t.ok(people.length >= 50, `${people.length} people`)
    const { opens, closes, reminds } = year[at]!
    const wrong = people.filter((to) => {
      const found = [...lettersOf(to, opens, closes).values()]
      const expected = [[opens], REMINDED[at] ?? reminds]
      return JSON.stringify(found) !== JSON.stringify(expected)
    })
    t.strictSame(wrong, [], `wave ${at + 1}`)
  }
  const council = taken.filter(({ to }) => to === COUNCIL)
  t.equal(
    new Set(council.map(({ subject }) => subject)).size,
    council.length,
    'the works council hears each once',
  )
  t.ok(council.length >= 8)
  const others = taken.filter(({ to }) => to !== COUNCIL && !invited.flat().includes(to))
  t.strictSame(others, [], 'nobody else got a letter')
})

t.test('nothing is kept longer than was promised', async (t) => {
  const left = async (table: string) => (await rows(`select 1 from ${table}`)).length
  for (const table of ['people.invitations', 'people.letters', 'people.sign_in_links', 'answers.ballots'])
    t.equal(await left(table), 0, table)
  t.equal((await rows('select 1 from people.employees where left_on is not null')).length, 0, 'leavers')
  t.strictSame(await world.people.keys.invitation.names(), [])
  t.strictSame(await world.people.keys.ticket.names(), [])
  const { user, system } = process.cpuUsage()
  t.comment(`measured: ${Math.round((user + system) / 1e6)} s of processor time, ${taken.length} letters`)
})
