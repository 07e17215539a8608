import { once } from 'node:events'
import type { Socket } from 'node:net'
import { sql } from 'kysely'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import t from 'tap'
import { accountBehindMail } from '../../services/people/accounts/accounts.queries.ts'
import { endEverything } from '../../services/people/accounts/own-sessions.queries.ts'
import { LINKS_AN_HOUR } from '../../services/people/accounts/send-sign-in-link.ts'
import { linkExpiry, newToken } from '../../services/people/accounts/sign-in.ts'
import { forgetOldLinks, keepSignInLink } from '../../services/people/accounts/sign-in-links.queries.ts'
import { importStaffList } from '../../services/people/staff-list/import-staff-list.ts'
import { freePort } from '../../services/plumbing/free-port.ts'
import { systemRandom } from '../../services/plumbing/random.ts'
import { BOB, hireTheBakery, JOS } from '../world/bakery.ts'
import { asEmployee, asHr, asStranger, Visitor } from '../world/visitor.ts'
import { hrToken, startWorld } from '../world/world.ts'

/** A real mail server, in memory. It refuses one address for good, as mail servers do. */
const received: ParsedMail[] = []
const smtpPort = await freePort()
const smtp = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onRcptTo: ({ address }, _session, done) =>
    address === 'ida@bakkerij.example'
      ? done(Object.assign(new Error('no such mailbox'), { responseCode: 550 }))
      : done(),
  onData: (stream, _session, done) => {
    simpleParser(stream).then((mail) => {
      received.push(mail)
      done()
    }, done)
  },
})
/** To whom the last letter went, as it was on the line: the server writes a domain in letters again before we see it. */
let recipient = ''
smtp.server.on('connection', (socket: Socket) =>
  socket.on('data', (bytes) => {
    recipient = /^RCPT TO:<(.*?)>/im.exec(String(bytes))?.[1] ?? recipient
  }),
)
smtp.listen(smtpPort, '127.0.0.1')
await once(smtp.server, 'listening')

const world = await startWorld({ SMTP_URL: `smtp://127.0.0.1:${smtpPort}` })
t.teardown(async () => {
  await world.stop()
  smtp.close(() => undefined)
})
await hireTheBakery(world)

const nextMail = async (): Promise<ParsedMail | undefined> => {
  for (let waited = 0; waited < 10_000 && received.length === 0; waited += 20)
    await new Promise((resolve) => setTimeout(resolve, 20))
  return received.shift()
}

t.test('nobody gets in without a link, with a used one, or with an old one', async (t) => {
  const stranger = asStranger(world)
  t.equal((await stranger.ask('GET', '/api/me')).statusCode, 401)
  t.equal(await stranger.signIn('a'.repeat(43)), 403)
  const token = await hrToken(world)
  t.equal(await new Visitor(world.workplace).signIn(token), 204)
  t.equal(await new Visitor(world.workplace).signIn(token), 403, 'a link works once')
  const late = await hrToken(world)
  world.clock.moveTo('2026-03-03')
  t.equal(await stranger.signIn(late), 403, 'and not the next day')
})

t.test('who is on the list signs in, whichever way the address is written', async (t) => {
  const header = 'personeelsnummer;voornaam;achternaam;e-mail;taal;eenheid\n'
  const people = ['zoe@bäckerei.example', 'jansen&co@molen.example', "o'neil+x@sub.molen.example"]
  const list = people.map((mail, at) => `X${at};P;Q${at};${mail};nl;Molen\n`).join('')
  await importStaffList(world.people, Buffer.from(header + list), { askedTwice: true })
  const spellings = {
    'zoe@bäckerei.example': 'zoe@xn--bckerei-5wa.example',
    'ZOE@xn--bckerei-5wa.example': 'zoe@xn--bckerei-5wa.example',
    'jansen&co@molen.example': 'jansen&co@molen.example',
    "O'Neil+x@SUB.molen.example": "o'neil+x@sub.molen.example",
  }
  const stranger = asStranger(world)
  const hr = await asHr(world)
  for (const [typed, to] of Object.entries(spellings)) {
    t.equal((await stranger.ask('POST', '/api/sign-in-links', { mail: typed })).statusCode, 202, typed)
    t.ok(await nextMail(), typed)
    t.equal(recipient, to, typed)
    t.equal((await hr.ask('POST', '/api/roles', { mail: typed, role: 'hr' })).statusCode, 204, typed)
  }
  t.equal((await stranger.ask('POST', '/api/sign-in-links', { mail: 'zoë@molen.example' })).statusCode, 400)
  const { rows } = await sql<{ n: number }>`
    select count(*)::integer as n from people.roles join people.accounts on id = account_id where role = 'hr' and employee_id is not null`.execute(
    world.people.db,
  )
  t.equal(rows[0]?.n, people.length, 'the account of the person, and no second one')
  await hireTheBakery(world)
})

t.test('a letter goes to who is known, and the reply tells nobody who that is', async (t) => {
  const stranger = asStranger(world)
  const unknown = await stranger.ask('POST', '/api/sign-in-links', { mail: 'nobody@elsewhere.example' })
  const known = await stranger.ask('POST', '/api/sign-in-links', { mail: 'JOS@bakkerij.example' })
  t.strictSame([unknown.statusCode, unknown.body], [known.statusCode, known.body])
  const mail = await nextMail()
  t.match(mail?.to, { text: JOS })
  const token = /sign-in#([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? ''
  t.notMatch(mail?.text, /https?:\/\/\S+\?\S+/, 'a link without a counter')
  t.notMatch(mail?.html, /<img|src=|url\(/, 'no picture that would tell it was opened')
  const jos = stranger
  t.equal(await jos.signIn(token), 204)
  t.match((await jos.ask('GET', '/api/me')).json(), { scopes: [], units: [{ name: 'Bakkerij' }] })
  t.equal(received.length, 0, 'nothing went to the unknown address')
})

const tokenIn = (mail: ParsedMail | undefined): string => /sign-in#([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? ''
/** Until nothing is under way behind the replies any more. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 1000))

t.test('a new link voids the older ones', async (t) => {
  const stranger = asStranger(world)
  const tokens: string[] = []
  for (const _ of [1, 2]) {
    await stranger.ask('POST', '/api/sign-in-links', { mail: 'ans@bakkerij.example' })
    tokens.push(tokenIn(await nextMail()))
  }
  t.equal(await stranger.signIn(tokens[0] ?? ''), 403, 'the older one is void')
  t.equal(await stranger.signIn(tokens[1] ?? ''), 204)
})

const NEL = 'nel@bakkerij.example'
const askAs = (visitor: Visitor, mail = NEL) => visitor.ask('POST', '/api/sign-in-links', { mail })

t.test(
  'a stranger who asks for links in somebody’s name fills no mailbox, locks nobody out, and comes by no right',
  async (t) => {
    const owner = asStranger(world)
    await askAs(owner)
    const own = tokenIn(await nextMail())
    const strangers = Array.from({ length: 12 }, () => asStranger(world))
    const replies = await Promise.all(strangers.map((one) => askAs(one)))
    t.strictSame([...new Set(replies.map(({ statusCode, body }) => `${statusCode} ${body}`))], ['202 null'])
    const sent: string[] = []
    while (sent.length < LINKS_AN_HOUR) sent.push(tokenIn(await nextMail()))
    await settled()
    t.equal(received.length, 0, 'with the own one a letter more than the bound, which all others share')
    for (const one of strangers)
      t.equal(await one.signIn(own), 403, 'nobody else uses what the owner asked for')
    await askAs(owner)
    await settled()
    t.equal(received.length, 0, 'beyond the bound no letter goes')
    world.clock.later(14)
    await askAs(owner)
    world.clock.later(14)
    await settled()
    t.equal(await owner.signIn(own), 204, 'and the own link works minutes longer')

    const late = asStranger(world)
    for (const token of sent) t.equal(await late.signIn(token), 403)
    await askAs(late)
    await settled()
    t.equal(received.length, 0)
    const works: number[] = []
    for (const token of sent) works.push(await late.signIn(token))
    t.equal(works.filter((one) => one === 204).length, 1, 'an owner who comes late has the shared one')
    await askAs(late)
    t.ok(tokenIn(await nextMail()), 'who used a link may ask for another')
    await settled()
    received.length = 0
  },
)

t.test('void links are forgotten after their hour', async (t) => {
  await forgetOldLinks(world.people.db, new Date(world.clock.now().getTime() + 2 * 3_600_000))
  const left = await world.people.db.selectFrom('people.sign_in_links').select('token_hash').execute()
  t.strictSame(left, [])
})

t.test('a session can be taken away, and ends with the employment', async (t) => {
  const bob = await asEmployee(world, BOB)
  t.equal((await bob.ask('GET', '/api/me')).statusCode, 200)
  t.equal((await bob.ask('DELETE', '/api/sessions')).statusCode, 204)
  t.equal((await bob.ask('GET', '/api/me')).statusCode, 401)
  const again = await asEmployee(world, BOB)
  await world.people.db
    .updateTable('people.employees')
    .set({ left_on: '2026-03-03', unit_id: null })
    .where('mail', '=', BOB)
    .execute()
  t.equal((await again.ask('GET', '/api/me')).statusCode, 401)
})

t.test('one sees where one is signed in, and ends it there; nobody else can', async (t) => {
  const DRE = 'dre@bakkerij.example'
  const phone = await asEmployee(world, DRE)
  const desk = await asEmployee(world, DRE)
  const third = await asEmployee(world, DRE)
  const stranger = await asEmployee(world, 'ans@bakkerij.example')
  const sessionsOf = async (visitor: Visitor) =>
    (await visitor.ask('GET', '/api/own-sessions')).json() as {
      handle: string
      here: boolean
      since: string
    }[]
  const seen = await sessionsOf(desk)
  t.equal(seen.length, 3)
  t.equal(seen.filter(({ here }) => here).length, 1)
  t.ok(seen.every(({ since }) => since === world.clock.now().toISOString()))
  const there = (await sessionsOf(phone)).find(({ here }) => here)!.handle
  t.notMatch(phone.cookie, there, 'what names a session signs nobody in')
  for (const other of [stranger, await asHr(world)])
    t.equal((await other.ask('DELETE', `/api/own-sessions/${there}`)).statusCode, 404)
  t.equal((await phone.ask('GET', '/api/me')).statusCode, 200)
  t.equal((await desk.ask('DELETE', `/api/own-sessions/${there}`)).statusCode, 204)
  t.equal((await phone.ask('GET', '/api/me')).statusCode, 401)
  t.equal((await desk.ask('DELETE', `/api/own-sessions/${there}`)).statusCode, 404, 'once')
  t.equal((await desk.ask('DELETE', '/api/own-sessions')).statusCode, 204)
  t.equal((await third.ask('GET', '/api/me')).statusCode, 401)
  t.equal((await desk.ask('GET', '/api/me')).statusCode, 200, 'the one that asked stays')
  t.equal((await stranger.ask('GET', '/api/me')).statusCode, 200, 'and nobody else is signed out')
  t.equal((await asStranger(world).ask('GET', '/api/own-sessions')).statusCode, 401)
  const account = await accountBehindMail(world.people.db, DRE, systemRandom.uuid())
  const link = newToken(systemRandom)
  await keepSignInLink(world.people.db, link, account!.id, linkExpiry(world.clock))
  t.equal(await endEverything(world.people.db, account!.id), 1)
  t.equal((await desk.ask('GET', '/api/me')).statusCode, 401)
  t.equal(await asStranger(world).signIn(link), 403, 'nor does a link that was sent before')
})

t.test('what is for HR is refused to a manager, route by route', async (t) => {
  const jos = await asEmployee(world, JOS)
  const wave = world.people.random.uuid()
  for (const [method, url] of [
    ['GET', '/api/units'],
    ['GET', '/api/waves'],
    ['POST', '/api/waves'],
    ['POST', `/api/waves/${wave}/stop`],
    ['POST', `/api/waves/${wave}/reminder`],
    ['GET', `/api/waves/${wave}/letters`],
    ['POST', '/api/staff-list'],
    ['POST', '/api/staff-list/preview'],
    ['PUT', '/api/works-council-agreement'],
    ['POST', '/api/roles'],
    ['GET', `/api/results/${wave}/organisation`],
    ['GET', `/api/results/${wave}/count-report`],
  ] as const) {
    t.equal((await jos.ask(method, url)).statusCode, 403, `${method} ${url}`)
  }
})

t.test('another site cannot make a browser change anything', async (t) => {
  const hr = await asHr(world)
  const forge = (headers: Record<string, string>) =>
    world.workplace.inject({
      method: 'DELETE',
      url: '/api/sessions',
      headers: { cookie: hr.cookie, ...headers },
    })
  t.equal((await forge({ origin: 'https://evil.example' })).json().code, 'origin-not-allowed')
  t.equal((await forge({ 'sec-fetch-site': 'cross-site' })).json().code, 'origin-not-allowed')
  t.equal((await forge({ origin: 'null' })).statusCode, 403)
  t.equal((await forge({ origin: world.settings.workplaceUrl })).statusCode, 204)
  const set = await world.workplace.inject({
    method: 'POST',
    url: '/api/sessions',
    payload: { token: await hrToken(world) },
  })
  t.match(set.headers['set-cookie'], /HttpOnly.*SameSite=Strict/)
  const preflight = await world.workplace.inject({
    method: 'OPTIONS',
    url: '/api/waves',
    headers: { origin: world.settings.answersUrl, 'access-control-request-method': 'POST' },
  })
  t.notOk(
    preflight.headers['access-control-allow-origin'],
    'the survey page may ask for tickets, and for nothing else',
  )
})

t.test('HR makes somebody else HR', async (t) => {
  const hr = await asHr(world)
  const jos = await asEmployee(world, JOS)
  t.equal((await jos.ask('GET', '/api/waves')).statusCode, 403)
  t.equal((await hr.ask('POST', '/api/roles', { mail: JOS, role: 'hr' })).statusCode, 204)
  t.equal((await jos.ask('GET', '/api/waves')).statusCode, 200)
})
