import { randomUUID } from 'node:crypto'
import t from 'tap'
import { tidy } from '../../services/people/people.jobs.ts'
import { DatabaseLogins } from '../../services/plumbing/database-logins.ts'
import { systemRandom } from '../../services/plumbing/random.ts'
import { buildWorkplace } from '../../services/workplace.ts'
import { hireTheBakery, unitCalled } from '../world/bakery.ts'
import { asOwner } from '../world/cluster.ts'
import { fixture } from '../world/respondents.ts'
import { asHr } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'

/** Two HR people, and two processes of the workplace server over one database. */
const world = await startWorld()
const logins = new DatabaseLogins(world.settings.keysFolder)
const second = await buildWorkplace({
  settings: world.settings,
  clock: world.clock,
  random: systemRandom,
  databases: {
    people: await logins.url(world.databaseUrl, 'people'),
    results: await logins.url(world.databaseUrl, 'results'),
    dialogue: await logins.url(world.databaseUrl, 'dialogue'),
  },
  pagesFrom: 'the-last-build',
})
t.teardown(async () => {
  await second.app.close()
  await world.stop()
})
await hireTheBakery(world)
const one = await asHr(world)
const two = await asHr(world)

/** The same account at either process. */
const press = async (
  process: 'first' | 'second',
  who: typeof one,
  method: 'POST' | 'PUT',
  url: string,
  payload?: object | Buffer,
  key?: string,
) => {
  const reply = await (process === 'first' ? world.workplace : second.app).inject({
    method,
    url,
    ...(payload === undefined ? {} : { payload }),
    headers: {
      cookie: who.cookie,
      ...(key === undefined ? {} : { 'idempotency-key': key }),
      ...(Buffer.isBuffer(payload) ? { 'content-type': 'text/csv' } : {}),
    },
  })
  return { status: reply.statusCode, body: reply.body === '' ? null : reply.json() }
}

const count = async (table: string): Promise<number> =>
  asOwner(world.databaseUrl, async (client) =>
    Number((await client.query(`select count(*) as n from ${table}`)).rows[0].n),
  )

const agreement = { reference: 'OR 2026-3', agreedOn: '2026-02-01' }
const other = { reference: 'OR 2026-99', agreedOn: '2026-02-20' }
const top = await unitCalled(world, 'Directie')
const shownNow = async () => {
  const { name } = (await one.ask('GET', '/api/instruments/current')).json()
  return { agreement, instrument: name, units: [{ unit: top, name: 'Directie', invited: 16 }] }
}
const request = { form: 'core', audience: [top], closes: '2026-03-16', floor: 5 }

t.test('an agreement is written over the one that was on the screen, and over no other', async (t) => {
  const url = '/api/works-council-agreement'
  await one.ask('PUT', url, agreement)
  t.equal((await press('second', two, 'PUT', url, { ...other, shown: agreement })).status, 204)
  const late = await press('first', one, 'PUT', url, {
    reference: 'OR 7',
    agreedOn: '2026-01-01',
    shown: agreement,
  })
  t.equal(late.status, 409)
  t.match(late.body, {
    code: 'shown-differs',
    details: {
      different: [{ fact: 'agreement', shown: 'OR 2026-3', now: 'OR 2026-99' }, { fact: 'agreed-on' }],
    },
  })
  t.match((await one.ask('GET', url)).json(), other, 'nothing was changed')
  t.equal(
    (await press('first', one, 'PUT', url, { ...other, shown: agreement })).status,
    204,
    'it is so already',
  )
  const first = await press('first', one, 'PUT', url, { ...agreement, shown: null })
  t.equal(first.status, 409, 'whoever saw none is told that there is one')
})

t.test('a wave opens on what was shown, or says what is different', async (t) => {
  const shown = await shownNow()
  const stale = await press('first', one, 'POST', '/api/waves', { ...request, shown })
  t.match(stale, {
    status: 409,
    body: {
      code: 'shown-differs',
      details: {
        different: [
          { fact: 'agreement', shown: 'OR 2026-3', now: 'OR 2026-99' },
          { fact: 'agreed-on', shown: '2026-02-01', now: '2026-02-20' },
        ],
      },
    },
  })
  const fewer = { ...shown, agreement: other, units: [{ unit: top, name: 'Directie', invited: 15 }] }
  t.match((await press('first', one, 'POST', '/api/waves', { ...request, shown: fewer })).body, {
    details: { different: [{ fact: 'invited', of: 'Directie', shown: 15, now: 16 }] },
  })
  const renamed = { ...shown, agreement: other, units: [{ unit: top, name: 'Bestuur', invited: 16 }] }
  t.match((await press('first', one, 'POST', '/api/waves', { ...request, shown: renamed })).body, {
    details: { different: [{ fact: 'unit', shown: 'Bestuur', now: 'Directie' }] },
  })
  const older = { ...shown, agreement: other, instrument: 'ooghoogte-pulse@0.0.1' }
  t.match((await press('first', one, 'POST', '/api/waves', { ...request, shown: older })).body, {
    details: { different: [{ fact: 'questionnaire', shown: 'ooghoogte-pulse@0.0.1' }] },
  })
  t.equal(await count('people.waves'), 0)
  t.strictSame(await world.people.keys.ticket.names(), [], 'no key was used up')
  t.equal(await count('people.acts'), 0, 'a refusal keeps nothing')
})

let wave = ''
t.test('one press is one wave, at both processes at once, and a lost reply is given again', async (t) => {
  const shown = { ...(await shownNow()), agreement: other }
  const key = randomUUID()
  const body = { ...request, shown }
  const replies = await Promise.all(
    (['first', 'second', 'first', 'second'] as const).map((process) =>
      press(process, one, 'POST', '/api/waves', body, key),
    ),
  )
  t.strictSame(
    replies.map(({ status }) => status),
    [201, 201, 201, 201],
  )
  wave = replies[0]?.body.wave
  for (const reply of replies) t.strictSame(reply.body, replies[0]?.body)
  t.equal(await count('people.waves'), 1)
  t.equal(await count('people.letters'), 16)
  const elsewhere = await press('first', one, 'POST', '/api/waves', { ...body, floor: 6 }, key)
  t.match(elsewhere, { status: 422, body: { code: 'act-differs' } }, 'a key is for one request')
  const stranger = await press('first', two, 'POST', '/api/waves', body, key)
  t.match(stranger, { status: 409, body: { code: 'asked-too-soon' } }, 'and for one person')
  t.equal((await press('first', one, 'POST', '/api/waves', body, 'not-a-key')).status, 400)
})

t.test('one press is one reminder; who presses later is told that it went', async (t) => {
  const key = randomUUID()
  const url = `/api/waves/${wave}/reminder`
  const replies = await Promise.all(
    (['first', 'second', 'first'] as const).map((process) =>
      press(process, one, 'POST', url, undefined, key),
    ),
  )
  for (const reply of replies) t.strictSame(reply, { status: 202, body: { letters: 16, invitations: 16 } })
  t.equal(await count('people.letters'), 16, 'whoever waits for an invitation gets that one')
  t.match(await press('second', two, 'POST', url, undefined, randomUUID()), {
    body: { code: 'reminded-today' },
  })
})

t.test('stopping and reminding at once end in one of two orders, never in both', async (t) => {
  world.clock.moveTo('2026-03-03')
  const again = await asHr(world)
  const againTwo = await asHr(world)
  const key = randomUUID()
  const [stopped, reminded] = await Promise.all([
    press('first', again, 'POST', `/api/waves/${wave}/stop`, undefined, key),
    press('second', againTwo, 'POST', `/api/waves/${wave}/reminder`, undefined, randomUUID()),
  ])
  t.equal(stopped?.status, 204)
  t.ok(reminded?.status === 202 || reminded?.body.code === 'wave-not-open')
  t.equal(await count('people.letters'), 0, 'no letter about a wave that was stopped')
  t.equal(
    (await press('second', again, 'POST', `/api/waves/${wave}/stop`, undefined, key)).status,
    204,
    'said again',
  )
  t.match(await press('second', againTwo, 'POST', `/api/waves/${wave}/stop`), {
    body: { code: 'wave-not-open' },
  })
})

t.test('a staff list goes in on the list that its preview was made of', async (t) => {
  const hr = await asHr(world)
  const hrTwo = await asHr(world)
  const list = await fixture('bakkerij.csv')
  const without = Buffer.from(list.toString().replace(/^12;.*\n/m, ''))
  const preview = (await hr.ask('POST', '/api/staff-list/preview', without)).json()
  t.match(preview, { left: 1 })
  const moved = Buffer.from(list.toString().replace('Bob;Gist', 'Bob;Gister'))
  t.equal((await hrTwo.ask('POST', '/api/staff-list', moved)).statusCode, 200)
  const url = `/api/staff-list?shown=${preview.version}`
  t.match(await press('first', hr, 'POST', url, without), {
    status: 409,
    body: { code: 'shown-differs', details: { different: [{ fact: 'staff-list' }] } },
  })
  const { version } = (await hr.ask('POST', '/api/staff-list/preview', without)).json()
  const key = randomUUID()
  const replies = await Promise.all(
    (['first', 'second'] as const).map((process) =>
      press(process, hr, 'POST', `/api/staff-list?shown=${version}`, without, key),
    ),
  )
  for (const reply of replies) t.match(reply, { status: 200, body: { left: 1 } }, 'both are told the same')
})

t.test('what was done is forgotten after two days', async (t) => {
  t.ok((await count('people.acts')) > 0)
  world.clock.moveTo('2026-03-04')
  await tidy(world.people)
  t.ok((await count('people.acts')) > 0, 'a reply may have been lost at midnight')
  world.clock.moveTo('2026-03-05')
  await tidy(world.people)
  t.equal(await count('people.acts'), 0)
})
