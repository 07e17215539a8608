import t from 'tap'
import { layOutKeys } from '../../services/counting/tally-keys.ts'
import { giveRole } from '../../services/people/accounts/roles.queries.ts'
import type { PlanRequest } from '../../services/people/calendar/calendar.contract.ts'
import { followCalendar } from '../../services/people/calendar/follow-calendar.ts'
import { changePlannedWave } from '../../services/people/calendar/plan-wave.ts'
import type { DB } from '../../services/people/database.generated.ts'
import { addDays } from '../../services/plumbing/calendar.ts'
import { DatabaseLogins } from '../../services/plumbing/database-logins.ts'
import { openPool } from '../../services/plumbing/postgres.ts'
import { systemRandom } from '../../services/plumbing/random.ts'
import { countDue } from '../../services/worker.ts'
import { hireTheBakery, unitCalled } from '../world/bakery.ts'
import { asOwner } from '../world/cluster.ts'
import { asEmployee, asHr, type Visitor } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'

/** HR plans, and the clock does the rest: refusals first. */
const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)
await layOutKeys(world.counting.keys, systemRandom)
const directie = await unitCalled(world, 'Directie')
/** Sessions end; each day HR signs in anew. */
let hr: Visitor
const today = () => world.clock.today()
const on = async (day: string) => {
  world.clock.moveTo(day)
  hr = await asHr(world)
}
await on(today())
const shownNow = async () => (await hr.ask('GET', '/api/calendar')).json()
const WINDOW = { audience: [], days: 14, reminderDays: [4] }
const plan = async (more: object, url = '/api/calendar/plans', method: 'POST' | 'PUT' = 'POST') => {
  const { version: shown } = await shownNow()
  const reply = await hr.ask(method, url, { form: 'core', ...WINDOW, shown, ...more })
  return reply.statusCode === 204 ? 'done' : [reply.statusCode, reply.json().code]
}
const rhythm = (more: object) =>
  plan(
    { rhythm: 'rotation', everyWeeks: 6, firstDay: '2026-03-10', countries: ['NL'], ...more },
    '/api/calendar/rhythm',
    'PUT',
  )
const waves = () =>
  asOwner(world.databaseUrl, async (client) => {
    const { rows } = await client.query<{
      id: string
      opens: string
      closes: string
      form: string
      state: string
    }>(
      'select id, opens_on::text as opens, closes_on::text as closes, form, state from people.waves order by opens_on',
    )
    return rows
  })
const actsOf = (kind: string) =>
  asOwner(world.databaseUrl, async (client) => {
    const { rows } = await client.query<{ by: string }>(
      `select body->>'by' as by from transparency.audit_entries where kind = $1`,
      [kind],
    )
    return rows.map(({ by }) => by)
  })

t.test('what cannot open is refused when it is planned', async (t) => {
  const cases = [
    [{ wanted: today() }, [422, 'plan-too-soon']],
    [{ wanted: addDays(today(), 366) }, [422, 'plan-too-late']],
    [{ wanted: '2026-03-10', days: 6 }, [400, 'request-malformed']],
    [{ wanted: '2026-03-10', days: 29 }, [400, 'request-malformed']],
    [{ wanted: '2026-03-10', reminderDays: [4, 9, 11] }, [400, 'request-malformed']],
    [{ wanted: '2026-03-10', reminderDays: [14] }, [400, 'request-malformed']],
    [{ wanted: '2026-03-10', form: 'nothing' }, [422, 'form-unknown']],
    [{ wanted: '2026-03-10', audience: [await unitCalled(world, 'Winkel')] }, [422, 'audience-too-small']],
    [{ wanted: '2026-03-10', audience: [systemRandom.uuid()] }, [422, 'unit-unknown']],
    [{ wanted: '2026-03-10', shown: 99 }, [409, 'shown-differs']],
  ] as const
  for (const [what, refused] of cases) t.strictSame(await plan(what), refused, JSON.stringify(what))
  t.strictSame(await rhythm({ rhythm: 'monthly', days: 15 }), [422, 'rhythm-too-tight'])
  t.strictSame(await rhythm({ firstDay: null }), [400, 'request-malformed'])
  t.strictSame(await rhythm({ firstDay: today() }), [422, 'plan-too-soon'])
  t.strictSame(await rhythm({ everyWeeks: 5 }), [400, 'request-malformed'])
  t.strictSame((await shownNow()).planned, [], 'nothing of all that is planned')
  t.strictSame(await actsOf('wave-planned'), [])
})

t.test('who oversees reads the calendar and changes nothing; nobody else reads it', async (t) => {
  const bob = await asEmployee(world, 'bob@bakkerij.example')
  t.equal((await bob.ask('GET', '/api/calendar')).statusCode, 403)
  const { version: shown } = await shownNow()
  const body = { form: 'core', ...WINDOW, wanted: '2026-03-10', shown }
  t.equal((await bob.ask('POST', '/api/calendar/plans', body)).statusCode, 403)
  const account = (await bob.ask('GET', '/api/me')).json().account
  await giveRole(world.people.db, account, 'works-council')
  t.equal((await bob.ask('GET', '/api/calendar')).statusCode, 200)
  t.equal((await bob.ask('POST', '/api/calendar/plans', body)).statusCode, 403)
})

t.test('nothing opens at night, nor without an agreement; it tries again the next day', async (t) => {
  await asOwner(world.databaseUrl, (client) => client.query('delete from people.works_council_agreement'))
  t.equal(await plan({ wanted: '2026-03-10' }), 'done')
  await on('2026-03-10')
  world.clock.later(-6 * 60)
  await followCalendar(world.people)
  t.equal((await shownNow()).planned[0].reason, null, 'six in the morning')
  world.clock.later(6 * 60)
  await followCalendar(world.people)
  await followCalendar(world.people)
  t.strictSame(await waves(), [])
  const { planned, agreement } = await shownNow()
  t.equal(agreement, false)
  t.match(planned[0], { outcome: 'due', reason: 'agreement-missing', triedOn: '2026-03-10' })
  const body = { reference: 'OR 2', agreedOn: '2026-03-10' }
  t.equal((await hr.ask('PUT', '/api/works-council-agreement', body)).statusCode, 204)
  await on('2026-03-12')
  await followCalendar(world.people)
  const [wave] = await waves()
  t.match(wave, { opens: '2026-03-12', closes: '2026-03-26', form: 'core' }, 'late, with its window kept')
  t.strictSame(await actsOf('wave-opened'), ['by-itself'])
})

t.test(
  'an open wave is neither changed, moved nor taken out by the calendar, and not counted early',
  async (t) => {
    const planId = (
      await asOwner(world.databaseUrl, (client) => client.query('select id from people.planned_waves'))
    ).rows[0].id
    t.strictSame(await plan({ wanted: '2026-03-20' }, `/api/calendar/plans/${planId}`, 'PUT'), [
      409,
      'plan-gone',
    ])
    const { version } = await shownNow()
    const reply = await hr.ask('DELETE', `/api/calendar/plans/${planId}?shown=${version}`)
    t.strictSame([reply.statusCode, reply.json().code], [409, 'plan-gone'])
    const freeDays = [{ from: '2026-03-13', to: '2026-03-30' }]
    t.equal((await hr.ask('PUT', '/api/calendar/free-days', { freeDays, shown: version })).statusCode, 204)
    await on('2026-03-24')
    await followCalendar(world.people)
    await countDue(world.counting, () => undefined)
    t.match(await waves(), [{ closes: '2026-03-26', state: 'open' }], 'free days move nothing that is open')
    const { version: now } = await shownNow()
    await hr.ask('PUT', '/api/calendar/free-days', { freeDays: [], shown: now })
  },
)

t.test('hand-pressed reminders count: twice altogether, and the clock adds none', async (t) => {
  const [wave] = await waves()
  const remind = async () => {
    const reply = await hr.ask('POST', `/api/waves/${wave?.id}/reminder`)
    return reply.statusCode === 202 ? 'done' : reply.json().code
  }
  t.equal(await remind(), 'done')
  await on('2026-03-25')
  await asOwner(world.databaseUrl, (client) => client.query('delete from people.letters'))
  await followCalendar(world.people)
  t.strictSame(await actsOf('reminder-sent'), ['account'], 'the one of the 16th is done by then')
  t.equal(await remind(), 'done')
  await asOwner(world.databaseUrl, (client) => client.query('delete from people.letters'))
  t.equal(await remind(), 'reminded-today')
  await on('2026-03-26')
  t.equal(await remind(), 'reminded-twice')
})

t.test('two waves that ask the same are not planned close together, whoever is asked', async (t) => {
  t.equal(await plan({ wanted: '2026-03-27' }), 'done')
  const [first] = (await shownNow()).planned
  t.match(first, { outcome: 'ahead', opens: '2026-04-09', moved: [{ what: 'opens', why: 'rest' }] })
  await on('2026-03-27')
  await countDue(world.counting, () => undefined)
  t.equal(await plan({ wanted: '2026-04-20', audience: [directie] }), 'done')
  t.match((await shownNow()).planned[1], { opens: '2026-05-07' }, 'moved to where it may open')
  t.strictSame(await plan({ wanted: '2026-04-10', audience: [directie] }), [409, 'plan-too-close'])
})

/** The room of a second process. */
const secondRoom = async () => {
  const url = await new DatabaseLogins(world.settings.keysFolder).url(world.databaseUrl, 'people')
  const room = { ...world.people, db: openPool<DB>(url) }
  t.teardown(() => room.db.destroy())
  return room
}

t.test('two processes open one wave once', async (t) => {
  await on('2026-04-09')
  await layOutKeys(world.counting.keys, systemRandom)
  const rooms = [world.people, await secondRoom(), world.people]
  await Promise.all(rooms.map((room) => followCalendar(room)))
  t.strictSame(
    (await waves()).map(({ opens }) => opens),
    ['2026-03-12', '2026-04-09'],
  )
  t.strictSame(await actsOf('wave-opened'), ['by-itself', 'by-itself'])
  const letters = await asOwner(world.databaseUrl, (client) => client.query('select 1 from people.letters'))
  const invited = await asOwner(world.databaseUrl, (client) =>
    client.query('select 1 from people.invitations'),
  )
  t.equal(letters.rowCount, invited.rowCount)
})

t.test('a plan that changes while it opens opens as it was, or as it is then, and never both', async (t) => {
  await on('2026-04-24')
  await countDue(world.counting, () => undefined)
  await layOutKeys(world.counting.keys, systemRandom)
  const [next] = (await shownNow()).planned
  await on(next.opens)
  const { version: shown } = await shownNow()
  const { account } = (await hr.ask('GET', '/api/me')).json()
  const later: PlanRequest = {
    form: 'wave2',
    wanted: addDays(today(), 4),
    ...WINDOW,
    reminderDays: [],
    shown,
  }
  const act = { account, key: undefined, asked: '', today: today() }
  const [, changed] = await Promise.all([
    followCalendar(world.people),
    changePlannedWave(await secondRoom(), next.plan, later, act).then(
      () => 'done',
      (error) => error.code,
    ),
  ])
  const opened = (await waves()).some(({ opens }) => opens === today())
  t.ok(['done', 'plan-gone'].includes(changed), changed)
  t.equal(opened, changed === 'plan-gone')
  if (!opened) {
    await on(addDays(today(), 4))
    await followCalendar(world.people)
  }
  t.equal((await waves()).filter(({ state }) => state === 'open').length, 1)
  t.strictSame((await shownNow()).planned, [])
})

t.test('weeks without a process: what was missed is said, and the rhythm goes on', async (t) => {
  const wave = (await waves()).at(-1)
  await on(addDays(wave?.closes ?? '', 1))
  await countDue(world.counting, () => undefined)
  await layOutKeys(world.counting.keys, systemRandom)
  const firstDay = addDays(today(), 20)
  t.equal(await rhythm({ firstDay, everyWeeks: 6 }), 'done')
  const turns = (await shownNow()).planned
  t.ok(turns.length >= 8)
  const second = turns[1]
  await on(second.opens)
  await followCalendar(world.people)
  const { planned } = await shownNow()
  t.match(planned[0], { outcome: 'missed', wanted: firstDay })
  t.strictSame(await actsOf('planned-wave-missed'), ['by-itself'])
  t.match((await waves()).at(-1), { opens: second.opens, form: second.form, state: 'open' })
  const { version } = await shownNow()
  const taken = planned[1]
  t.equal((await hr.ask('DELETE', `/api/calendar/plans/${taken.plan}?shown=${version}`)).statusCode, 204)
  await on(addDays(today(), 50))
  await countDue(world.counting, () => undefined)
  await followCalendar(world.people)
  const further = (await shownNow()).planned
  t.notOk(
    further.find(({ wanted }: { wanted: string }) => wanted === taken.wanted),
    'taken out is taken out',
  )
  t.ok(further.at(-1).wanted > turns.at(-1).wanted, 'a year ahead is planned again')
  t.ok((await actsOf('wave-planned')).includes('by-itself'))
})

t.test('HR says what came of a wave, and is warned until it does', async (t) => {
  const { unanswered, waves: shown } = await shownNow()
  t.match(unanswered, { answer: null })
  const answer = (wave: string, said: string) =>
    hr.ask('PUT', `/api/calendar/waves/${wave}/follow-up`, { answer: said })
  t.equal((await answer(unanswered.wave, 'words')).statusCode, 400, 'there is no place for words')
  t.equal((await answer(systemRandom.uuid(), 'shared')).json().code, 'wave-not-counted')
  t.equal((await answer(unanswered.wave, 'nothing-yet')).statusCode, 204)
  t.match((await shownNow()).unanswered, { wave: unanswered.wave, answer: 'nothing-yet' })
  t.equal((await answer(unanswered.wave, 'shared')).statusCode, 204)
  t.equal((await shownNow()).unanswered, null)
  t.ok(shown.length >= 3)
  t.strictSame(await actsOf('follow-up-answered'), ['account', 'account'])
})
