import t, { type Test } from 'tap'
import { tidy } from '../../services/people/people.jobs.ts'
import { sendPost } from '../../services/people/post-room/send-post.ts'
import { hireTheBakery, JOS, letThemRest, openBakeryWave } from '../world/bakery.ts'
import { asOwner } from '../world/cluster.ts'
import { type MailMode, MoodyMailServer } from '../world/mail-server.ts'
import { asHr, asStranger } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'

/** What a mail server does in the field, by a real one; time passes by a clock that is moved. */
const mail = await MoodyMailServer.start()
const world = await startWorld({ SMTP_URL: `smtp://${mail.user}:secret@127.0.0.1:${mail.port}` })
const lines: string[] = []
const room = {
  ...world.people,
  log: { warn: (line: string) => lines.push(line), info: (line: string) => lines.push(line) },
}
t.teardown(async () => {
  await world.stop()
  await mail.down()
})
await hireTheBakery(world)
/** A session is over sooner than a weekend. */
const hr = {
  ask: async (method: 'GET' | 'POST', url: string) => (await asHr(world)).ask(method, url),
}

interface Row {
  readonly to: string
  readonly kind: string
  readonly state: string
  readonly reason: string | null
}
const MINUTE = 1
const HOUR = 60
const outbox = async (): Promise<Row[]> => (await hr.ask('GET', `/api/waves/${wave}/letters`)).json()
const states = async (): Promise<readonly string[]> => [
  ...new Set((await outbox()).map(({ state }) => state)),
]
const pauseNow = async () => (await hr.ask('GET', '/api/post-room')).json().pause
const rows = (sql: string) => asOwner(world.databaseUrl, async (client) => (await client.query(sql)).rows)
/** The rounds that a job each minute would make, with the time between them. */
const pass = async (minutes: number, every = 30): Promise<void> => {
  for (let passed = 0; passed <= minutes; passed += every) {
    await sendPost(room)
    world.clock.later(Math.min(every, minutes))
  }
  await sendPost(room)
}

let wave = ''
let everybody: readonly string[] = []
const openWhile = async (mode: MailMode, only?: string): Promise<void> => {
  if (wave !== '') await hr.ask('POST', `/api/waves/${wave}/stop`)
  letThemRest(world)
  await rows('delete from people.notices')
  await rows('delete from people.post_room')
  lines.length = 0
  mail.forget()
  mail.mode = mode
  mail.only = only
  wave = (await openBakeryWave(world)).wave
  everybody = (await rows(`select mail from people.invitations order by mail`)).map(({ mail }) => mail)
}
const nobodyTwice = (t: Test) =>
  t.strictSame(mail.addresses, [...everybody].sort(), 'every letter, exactly once')

for (const [mode, step] of [
  ['auth535', 'login 535 5.7.8'],
  ['from550', 'sender 550 5.7.60'],
  ['busy421', 'sender 421 4.7.0'],
  ['relay554', 'recipient 554 5.7.1'],
] as const)
  t.test(
    `${mode} is a refusal of us: nobody is refused, one letter is tried now and then, and all go`,
    async (t) => {
      await openWhile(mode)
      await sendPost(room)
      t.strictSame(await states(), ['waiting'])
      t.match(await pauseNow(), { reason: step })
      t.equal(lines.length, 1, 'one line for the operator')
      t.match(lines[0], step)
      t.notMatch(lines[0], /@|http/)
      const knocked = mail.knocks
      t.ok(knocked <= 4, `${knocked} connections, not one a letter`)
      for (let again = 0; again < 5; again++) await sendPost(room)
      t.equal(mail.knocks, knocked, 'nobody knocks during the pause')
      world.clock.later(1 * MINUTE)
      await sendPost(room)
      t.equal(mail.knocks, knocked + 1, 'then one letter does')
      mail.mode = 'ok'
      await pass(45 * MINUTE, 15)
      nobodyTwice(t)
      t.strictSame(await outbox(), [])
      t.equal(await pauseNow(), null)
      t.strictSame(lines.slice(1), ['mail goes again'])
    },
  )

t.test('greylisting is nobody’s refusal: each letter goes at its second try', async (t) => {
  await openWhile('grey')
  await sendPost(room)
  t.strictSame(await states(), ['waiting'])
  t.strictSame([...new Set((await outbox()).map(({ reason }) => reason))], ['recipient 451 4.7.1'])
  t.equal(await pauseNow(), null, 'others need not wait')
  await pass(10, 5)
  nobodyTwice(t)
})

t.test(
  'a full mailbox waits alone; an address that is no more is refused, and holds up nobody',
  async (t) => {
    for (const [mode, state, reason] of [
      ['quota552', 'waiting', 'recipient 552 5.2.2'],
      ['gone550', 'refused', 'recipient 550 5.1.1'],
      ['relay554', 'waiting', 'recipient 554 5.7.1'],
    ] as const) {
      await openWhile(mode, JOS)
      await pass(2 * HOUR)
      t.match(await outbox(), [{ to: JOS, state, reason }])
      t.equal(mail.received.length, everybody.length - 1)
      t.equal(await pauseNow(), null)
      mail.mode = 'ok'
      t.match((await hr.ask('POST', '/api/post-room/again')).json(), { letters: 1 })
      await sendPost(room)
      nobodyTwice(t)
    }
  },
)

t.test('away for a weekend: everything waits, says why, and goes', async (t) => {
  await openWhile('ok')
  await mail.down()
  await pass(62 * HOUR, 4 * HOUR)
  t.strictSame(await states(), ['waiting'])
  t.match(await pauseNow(), { reason: /^connect ECONNREFUSED/ })
  t.equal(lines.length, 1, 'said once, not at each try')
  await mail.up()
  await pass(31 * MINUTE)
  nobodyTwice(t)
  t.equal(lines.length, 2)
})

t.test('HR need not wait for the end of a pause', async (t) => {
  await openWhile('auth535')
  await pass(5 * HOUR)
  mail.mode = 'ok'
  await sendPost(room)
  t.equal(mail.received.length, 0)
  t.match((await hr.ask('POST', '/api/post-room/again')).json(), { letters: 16 })
  await sendPost(room)
  nobodyTwice(t)
})

t.test('after five days it is given up, says so, and can still be sent', async (t) => {
  await openWhile('from550')
  await pass(6 * 24 * HOUR, 12 * HOUR)
  t.strictSame(await states(), ['given-up'])
  t.ok((await outbox()).every(({ reason }) => reason === 'sender 550 5.7.60'))
  mail.mode = 'ok'
  await pass(1 * HOUR)
  t.equal(mail.received.length, 0, 'what was given up does not go by itself')
  t.match((await hr.ask('POST', '/api/post-room/again')).json(), { letters: 16 })
  await sendPost(room)
  nobodyTwice(t)
})

t.test(
  'a reminder that met a refusal can be repeated the same day, and reaches everybody once',
  async (t) => {
    await openWhile('ok')
    await sendPost(room)
    mail.received.length = 0
    mail.mode = 'from550'
    t.strictSame((await hr.ask('POST', `/api/waves/${wave}/reminder`)).json(), {
      letters: 16,
      invitations: 0,
    })
    await sendPost(room)
    t.equal(mail.received.length, 0)
    mail.mode = 'ok'
    t.match((await hr.ask('POST', `/api/waves/${wave}/reminder`)).json(), { letters: 16 })
    await sendPost(room)
    nobodyTwice(t)
    t.match((await hr.ask('POST', `/api/waves/${wave}/reminder`)).json(), { code: 'reminded-today' })
  },
)

t.test('whoever never got the invitation gets that, not a reminder beside it', async (t) => {
  await openWhile('from550')
  await sendPost(room)
  mail.mode = 'ok'
  t.match((await hr.ask('POST', `/api/waves/${wave}/reminder`)).json(), { letters: 16, invitations: 16 })
  await sendPost(room)
  nobodyTwice(t)
})

t.test('when the answer to a letter is lost, nobody gets it twice, and HR sees it', async (t) => {
  await openWhile('cut-after-dot')
  await pass(3 * HOUR)
  nobodyTwice(t)
  t.match(await outbox(), [{ state: 'unsure', reason: /^handed-over / }])
  t.match((await hr.ask('POST', '/api/post-room/again')).json(), { letters: 0 })
  await sendPost(room)
  nobodyTwice(t)
})

t.test('what a process had in hand when it was killed is unsure, and the rest goes', async (t) => {
  await openWhile('ok')
  await rows(
    `update people.letters set state = 'sending' where id in (select id from people.letters limit 2)`,
  )
  await sendPost(room)
  t.equal(mail.received.length, everybody.length - 2)
  t.strictSame(await states(), ['unsure'])
})

t.test('two processes that send at once send nothing twice', async (t) => {
  await openWhile('ok')
  await Promise.all([sendPost(room), sendPost(room), sendPost(room)])
  await sendPost(room)
  nobodyTwice(t)
})

t.test('a link to sign in with goes past a pause, and not when it is void', async (t) => {
  await openWhile('auth535')
  await sendPost(room)
  const ask = async () => {
    await asStranger(world).ask('POST', '/api/sign-in-links', { mail: JOS })
    for (let waited = 0; waited < 100; waited++) {
      const [row] = await rows(`select state from people.notices where kind = 'sign-in'`)
      if (row?.state === 'waiting') return
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  await ask()
  t.match(await rows('select state, tries from people.notices'), [{ state: 'waiting', tries: 0 }])
  t.notMatch(JSON.stringify(await rows('select * from people.notices')), /sign-in#/)
  mail.mode = 'ok'
  world.clock.later(1 * MINUTE)
  await sendPost(room)
  t.equal(mail.received.filter(({ text }) => text?.includes('/sign-in#')).length, 1)
  t.equal(await pauseNow(), null, 'and shows that mail goes')
  mail.mode = 'auth535'
  await ask()
  mail.mode = 'ok'
  mail.received.length = 0
  world.clock.later(21 * MINUTE)
  await sendPost(room)
  await tidy(room)
  t.strictSame(await rows(`select from people.notices where kind = 'sign-in'`), [])
  t.notOk(mail.received.some(({ text }) => text?.includes('/sign-in#')))
})
