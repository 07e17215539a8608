import t from 'tap'
import { layOutKeys } from '../../services/counting/tally-keys.ts'
import { followCalendar } from '../../services/people/calendar/follow-calendar.ts'
import { importStaffList } from '../../services/people/staff-list/import-staff-list.ts'
import { addDays } from '../../services/plumbing/calendar.ts'
import { systemRandom } from '../../services/plumbing/random.ts'
import { bakeryWith, hireTheBakery, JOS, unitCalled } from '../world/bakery.ts'
import { asOwner } from '../world/cluster.ts'
import { answer, respondentsOf, sheetOfAll } from '../world/respondents.ts'
import { asHr } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'

/** HR uses the calendar to find out who answered what: by audiences, by windows, by free days, by looking often. */
const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)
// More bakers, so that the bakery alone is enough for an audience.
const more = ['41', '42', '43', '44'].map(
  (number) => `${number};Piet;Deeg${number};p${number}@bakkerij.example;nl;Bakkerij;${JOS}\n`,
)
await importStaffList(
  world.people,
  Buffer.concat([await bakeryWith((line) => line), Buffer.from(more.join(''))]),
)
await layOutKeys(world.counting.keys, systemRandom)
const directie = await unitCalled(world, 'Directie')
const bakkerij = await unitCalled(world, 'Bakkerij')
let hr = await asHr(world)
const shownNow = async () => (await hr.ask('GET', '/api/calendar')).json()
const plan = async (more: object) => {
  const { version: shown } = await shownNow()
  const body = { form: 'core', audience: [], days: 14, reminderDays: [], shown, ...more }
  const reply = await hr.ask('POST', '/api/calendar/plans', body)
  return reply.statusCode === 204 ? 'done' : reply.json().code
}

t.test('two audiences that differ by one unit are never asked the same close together', async (t) => {
  t.equal(await plan({ wanted: '2026-03-10', audience: [directie] }), 'done')
  for (const wanted of ['2026-03-03', '2026-03-10', '2026-03-11', '2026-03-16'])
    t.equal(
      await plan({ wanted, audience: [bakkerij] }),
      wanted < '2026-03-10' ? 'done' : 'plan-too-close',
      wanted,
    )
  const { planned } = await shownNow()
  const opens = planned.map((one: { opens: string | null }) => one.opens)
  t.strictSame(opens, ['2026-03-03', '2026-03-31'], 'the other waits until its questions have rested')
})

t.test('free days leave no window in which only few can answer', async (t) => {
  const { version: shown } = await shownNow()
  // All but one day of the window, and a week later all again.
  const freeDays = [
    { from: '2026-04-01', to: '2026-04-13' },
    { from: '2026-04-15', to: '2026-05-20' },
  ]
  t.equal((await hr.ask('PUT', '/api/calendar/free-days', { freeDays, shown })).statusCode, 204)
  t.match((await shownNow()).planned[1], { outcome: 'refused', why: 'free-days' })
  const { version } = await shownNow()
  t.equal((await hr.ask('PUT', '/api/calendar/free-days', { freeDays: [], shown: version })).statusCode, 204)
})

t.test('no plan makes a window shorter than a week, whoever writes it', async (t) => {
  t.equal(await plan({ wanted: '2026-06-01', days: 1 }), 'request-malformed')
  const refused = await asOwner(world.databaseUrl, (client) =>
    client.query('update people.planned_waves set days = 1').then(
      () => 'nothing',
      ({ constraint }: { constraint?: string }) => constraint,
    ),
  )
  t.equal(refused, 'planned_waves__days_leave_room')
})

t.test('the calendar is the same to the byte, however many answer', async (t) => {
  world.clock.moveTo('2026-03-03')
  hr = await asHr(world)
  await followCalendar(world.people)
  const wave = (await shownNow()).waves[0]
  t.match(wave, { state: 'open', byItself: true })
  const before = (await hr.ask('GET', '/api/calendar')).body
  for (const one of (await respondentsOf(world, wave.wave)).slice(0, 6)) {
    await answer(world, one, sheetOfAll(3))
    t.equal((await hr.ask('GET', '/api/calendar')).body, before)
  }
  world.clock.moveTo(addDays('2026-03-03', 1))
  hr = await asHr(world)
  t.equal((await hr.ask('GET', '/api/calendar')).body, before, 'and the next day')
})
