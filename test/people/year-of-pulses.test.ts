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

/** Half a year of four waves: HR plans once, and the jobs of the processes do the rest, day by day. */
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
world.clock.moveTo('2026-01-05')
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

// Tuesdays, six weeks apart. 26 May is the day after Whit Monday, and 14 May is Ascension Day.
const OPENS = ['2026-01-06', '2026-02-17', '2026-03-31', '2026-05-12']
const CLOSES = ['2026-01-20', '2026-03-03', '2026-04-14', '2026-05-26']
const invited: string[][] = []

t.test('HR plans once', async (t) => {
  await bring(list)
  await keepAgreement(world.people.db, { reference: 'OR 2026-01', agreedOn: '2026-01-02' })
  const hr = await asHr(world)
  const { version: shown } = (await hr.ask('GET', '/api/calendar')).json()
  const rhythm = { rhythm: 'rotation', everyWeeks: 6, firstDay: '2026-01-06', audience: [], days: 14 }
  const body = { ...rhythm, reminderDays: [3, 9], countries: ['BE', 'NL'], shown }
  t.equal((await hr.ask('PUT', '/api/calendar/rhythm', body)).statusCode, 204)
  const { planned } = (await hr.ask('GET', '/api/calendar')).json()
  t.strictSame(
    planned.slice(0, 4).map(({ opens, closes }: { opens: string; closes: string }) => [opens, closes]),
    OPENS.map((day, at) => [day, CLOSES[at]]),
  )
  await liveADay()
  t.strictSame(taken, [], 'nothing happens before its day')
})

t.test('the first wave opens, reminds, closes and is counted on its days', async (t) => {
  await liveUntil('2026-01-07')
  invited.push(await everybodyAnswers(4))
  t.equal(taken.filter(({ day, to }) => day === '2026-01-06' && to !== COUNCIL).length, 57)
  await liveUntil('2026-01-25')
  // One leaves, one joins, one moves.
  const [leaves, moves] = [list[1 + 12]!, list[1 + 16]!]
  await bring([
    ...list.filter((line) => line !== leaves && line !== moves),
    moves.replace('Platform,', 'Design,'),
    '99,Nieuw Iemand,nieuw@tidal.example,nl,Company/Growth,32',
  ])
})

t.test('the second: a server that stops in the middle of sending, and a weekend without mail', async (t) => {
  await liveUntil('2026-02-16')
  world.clock.moveTo('2026-02-17')
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
  await liveUntil('2026-02-19')
  await mail.down()
  await liveUntil('2026-02-22')
  t.equal(taken.filter(({ day }) => day > '2026-02-19').length, 0)
  await mail.up()
  await liveUntil('2026-02-27')
  // In the middle of a wave: somebody leaves, and the server is started anew.
  await bring(onList.filter((line) => line !== list[1 + 30]))
  world = await restarted(world)
  await liveUntil('2026-03-10')
})

t.test('the third and the fourth', async () => {
  await liveUntil('2026-04-01')
  invited.push(await everybodyAnswers(4))
  await liveUntil('2026-05-12')
  invited.push(await everybodyAnswers(5))
  await liveUntil('2026-06-15')
})

t.test('every wave opened, was counted and published once, on its day', async (t) => {
  const waves = await rows<{
    form: string
    opens_on: string
    closes_on: string
    state: string
    reminders: number
  }>(`select form, opens_on::text, closes_on::text, state, reminders from people.waves order by opens_on`)
  t.strictSame(
    waves,
    OPENS.map((opens_on, at) => ({
      form: `wave${at + 1}`,
      opens_on,
      closes_on: CLOSES[at],
      state: 'counted',
      reminders: 2,
    })),
  )
  t.strictSame(await days('select opens_on::text as day from results.waves order by 1'), OPENS)
  const log = await rows<{ kind: string; n: number }>(
    `select kind, count(*)::integer as n from transparency.log_entries where kind in ('announced', 'counted') group by kind order by kind`,
  )
  t.strictSame(log, [
    { kind: 'announced', n: 4 },
    { kind: 'counted', n: 4 },
  ])
  const acts = await rows<{ kind: string; day: string }>(
    `select kind, day::text from transparency.audit_entries where body->>'by' = 'by-itself' and kind = 'wave-opened' order by place`,
  )
  t.strictSame(
    acts.map(({ day }) => day),
    OPENS,
  )
})

t.test('everybody got one invitation and two reminders of each wave, on their days', async (t) => {
  const REMINDED = [
    ['2026-01-09', '2026-01-15'],
    ['2026-02-23', '2026-02-26'],
    ['2026-04-03', '2026-04-09'],
    ['2026-05-15', '2026-05-21'],
  ]
  for (const [at, people] of invited.entries()) {
    t.ok(people.length >= 50, `${people.length} people`)
    const wrong = people.filter((to) => {
      const found = [...lettersOf(to, OPENS[at]!, CLOSES[at]!).values()]
      const expected = [[OPENS[at]!], REMINDED[at]!]
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
