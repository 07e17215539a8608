import { once } from 'node:events'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import t from 'tap'
import { countWave } from '../../services/counting/count-wave.ts'
import { peopleTasks, tidy } from '../../services/people/people.jobs.ts'
import { countRefusedNotices } from '../../services/people/post-room/notices.queries.ts'
import { sendPost } from '../../services/people/post-room/send-post.ts'
import { stopWaveAndItsKeys } from '../../services/people/pulses/stop-wave.ts'
import { importStaffList } from '../../services/people/staff-list/import-staff-list.ts'
import { DatabaseLogins } from '../../services/plumbing/database-logins.ts'
import { freePort } from '../../services/plumbing/free-port.ts'
import { runJobs } from '../../services/plumbing/jobs.ts'
import { settingsFrom } from '../../services/plumbing/settings.ts'
import { checkLog, type LogEntry } from '../../services/ticket/log-chain.ts'
import { inFours } from '../../services/ticket/manifest.ts'
import { BOB, hireTheBakery, letItClose, letThemRest, openBakeryWave } from '../world/bakery.ts'
import { asOwner } from '../world/cluster.ts'
import { answer, fixture, respondentsOf, sheetOfAll } from '../world/respondents.ts'
import { asEmployee } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'

/** Letters that belong to no invitation, through a real mail server which refuses what it is told to. */
const COUNCIL = 'or@bakkerij.example'
const received: ParsedMail[] = []
const refused = new Map<string, number>()
const smtpPort = await freePort()
const smtp = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onRcptTo: ({ address }, _session, done) => {
    const responseCode = refused.get(address)
    return responseCode === undefined ? done() : done(Object.assign(new Error('refused'), { responseCode }))
  },
  onData: (stream, _session, done) => {
    simpleParser(stream).then((mail) => {
      received.push(mail)
      done()
    }, done)
  },
})
smtp.listen(smtpPort, '127.0.0.1')
await once(smtp.server, 'listening')

const world = await startWorld({
  SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
  WORKS_COUNCIL_MAIL: COUNCIL,
  WORKS_COUNCIL_LANGUAGES: 'nl, fr',
})
await hireTheBakery(world)
const startJobs = async () =>
  runJobs({
    connectionString: await new DatabaseLogins(world.settings.keysFolder).url(world.databaseUrl, 'people'),
    schema: 'people_jobs',
    tasks: peopleTasks(world.people),
    crontab: '',
    concurrency: 2,
  })
let jobs: Awaited<ReturnType<typeof startJobs>> | undefined
t.teardown(async () => {
  await jobs?.stop()
  await world.stop()
  smtp.close(() => undefined)
})

const addressOf = ({ to }: ParsedMail) => (Array.isArray(to) ? '' : (to?.text ?? ''))
const lettersTo = (address: string) => received.filter((mail) => addressOf(mail) === address)
const rows = (sql: string) => asOwner(world.databaseUrl, async (client) => (await client.query(sql)).rows)
/** Waits until no letter waits or is on its way any more. */
const allSent = async (): Promise<void> => {
  for (let waited = 0; waited < 30_000; waited += 50) {
    const waiting = await rows(
      `select from people.notices where state in ('waiting', 'sending') and due_at <= '${world.clock.now().toISOString()}' union all select from people.letters
       union all select from people_jobs._private_jobs where locked_at is not null`,
    )
    if (waiting.length === 0) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
/** What the works council was sent by this, in Dutch and in French. */
const toldBy = async (
  act: () => Promise<unknown>,
): Promise<readonly [ParsedMail | undefined, ParsedMail | undefined]> => {
  received.length = 0
  await act()
  await tidy(world.people)
  await allSent()
  const letters = lettersTo(COUNCIL)
  const inDutch = letters.find(({ text }) => text?.startsWith('Goeiedag'))
  const inFrench = letters.find(({ text }) => text?.startsWith('Bonjour'))
  t.equal(letters.length, Number(inDutch !== undefined) + Number(inFrench !== undefined), 'one a language')
  return [inDutch, inFrench]
}
const lastEntry = async (): Promise<LogEntry> =>
  checkLog((await world.answers.inject('/transparency.json')).json()).at(-1)!
const bakery = (await fixture('bakkerij.csv')).toString('utf8')
const bring = (list: string) => importStaffList(world.people, Buffer.from(list), { askedTwice: true })

t.test('an address or a language that cannot be used stops the start', async (t) => {
  t.throws(() => settingsFrom({ WORKS_COUNCIL_MAIL: 'the council' }), /WORKS_COUNCIL_MAIL/)
  t.throws(() => settingsFrom({ WORKS_COUNCIL_LANGUAGES: 'nl,es' }), /WORKS_COUNCIL_LANGUAGES/)
  t.throws(() => settingsFrom({ WORKS_COUNCIL_LANGUAGES: ',' }), /WORKS_COUNCIL_LANGUAGES/)
  t.strictSame(settingsFrom({}).worksCouncilLanguages, ['nl'])
})

t.test('an address that is missing for a while puts letters off, and silences nobody', async (t) => {
  const silent = { ...world.people, settings: { ...world.settings, worksCouncilMail: undefined } }
  const first = await openBakeryWave(world)
  received.length = 0
  await tidy(silent)
  t.strictSame(await rows('select from people.council_news'), [], 'nothing counts as told')
  await importStaffList(silent, Buffer.from(bakery.replace(/^24;.*\n/m, '')))
  await sendPost(silent)
  t.strictSame(
    await rows(`select distinct state, reason from people.notices where kind = 'staff-list-changed'`),
    [{ state: 'refused', reason: 'no-address' }],
  )
  t.equal(await countRefusedNotices(world.people.db), 0, 'which no mail server refused')
  jobs = await startJobs()
  await stopWaveAndItsKeys(world.people, first.wave)
  await tidy(silent)
  await tidy(world.people)
  await allSent()
  const about = lettersTo(COUNCIL).map(({ text }) => text ?? '')
  t.ok(about.every((text) => text.includes(inFours(first.fingerprint))))
  t.equal(about.filter((text) => text.includes('Eerste dag: 2 maart 2026')).length, 1, 'it was opened')
  t.equal(
    about.filter((text) => text.includes('Mensen die weggingen: 1')).length,
    1,
    'somebody was taken out',
  )
  t.equal(
    about.filter((text) => /is gestopt\. Er wordt niets geteld\./.test(text)).length,
    1,
    'it was stopped',
  )
  t.equal(about.length, 6, 'in two languages, once')
  await bring(bakery)
  letThemRest(world)
})

t.test('whoever sets an address late is sent the last twelve entries about waves, and no more', async (t) => {
  const before = (await rows('select told from people.council_news'))[0].told
  for (let at = 0; at < 7; at++) await stopWaveAndItsKeys(world.people, (await openBakeryWave(world)).wave)
  received.length = 0
  await tidy(world.people)
  await allSent()
  t.equal(lettersTo(COUNCIL).length, 2 * 12)
  t.equal((await rows('select told from people.council_news'))[0].told, before + 14)
})

let wave = ''
let fingerprint = ''
t.test('the works council hears of an opened wave what the log says of it', async (t) => {
  const [letter, french] = await toldBy(async () => {
    ;({ wave, fingerprint } = await openBakeryWave(world))
  })
  const { hash, index } = await lastEntry()
  const text = letter?.text ?? ''
  t.match(letter?.subject, inFours(fingerprint))
  for (const fact of [
    `Controlecode: ${inFours(fingerprint)}`,
    'Eerste dag: 17 maart 2026',
    'Laatste dag: 31 maart 2026',
    'Groepen: 2',
    'Mensen uitgenodigd: 16',
    'sinds de vorige meting: er was nog geen vorige meting',
    'zoveel mensen samen: 5',
    `Regel in de lijst: ${index}`,
    `Regelcode: ${hash}`,
    `${world.settings.answersUrl}/transparency`,
  ])
    t.ok(text.includes(fact), fact)
  t.match(french?.text, hash)
  t.match(french?.subject, /sondage/)
  t.strictSame(await rows('select from people.notices'), [], 'a letter that went leaves no row')
  await tidy(world.people)
  await allSent()
  t.equal(lettersTo(COUNCIL).length, 2, 'nothing is told twice')
})

t.test('a new staff list that touches an open wave is told in numbers', async (t) => {
  const [untouched] = await toldBy(() => bring(bakery.replace('Ans;Bloem', 'Anna;Bloem')))
  t.equal(untouched, undefined, 'a name alone changes no group')
  const changed =
    `${bakery.replace(/^11;.*\n/m, '').replaceAll(';nel@bakkerij.example\n', ';kim@bakkerij.example\n')}
91;New;One;new1@bakkerij.example;nl;Bakkerij;jos@bakkerij.example
92;New;Two;new2@bakkerij.example;nl;Winkel;kim@bakkerij.example
`
      .replace(
        '3;Nel;Toog;nel@bakkerij.example;nl;Winkel;mia@',
        '3;Nel;Toog;nel@bakkerij.example;nl;Winkel;kim@',
      )
      .replace(/^22;.*\n/m, '22;Kim;Mand;kim@bakkerij.example;nl;Winkel;mia@bakkerij.example\n')
  const [letter] = await toldBy(() => bring(changed))
  const text = letter?.text ?? ''
  t.match(text, inFours(fingerprint))
  // Nel and Kim changed places: one counts with the shop now, the other with the management.
  t.match(text, 'Mensen die erbij kwamen: 4')
  t.match(text, 'Mensen die weggingen: 3')
  t.match(text, 'Eenheden met een andere leidinggevende: 1')
  t.notMatch(text, /New|Ans|Nel|Kim/, 'and never by name')
  await bring(bakery)
  await allSent()
})

t.test('a changed address ends the sessions, and the old address is told', async (t) => {
  const bob = await asEmployee(world, BOB)
  t.equal((await bob.ask('GET', '/api/me')).statusCode, 200)
  received.length = 0
  await bring(bakery.replace(BOB, 'caught@hr.example'))
  t.equal((await bob.ask('GET', '/api/me')).statusCode, 401, 'signed out everywhere')
  await allSent()
  const [letter, ...more] = lettersTo(BOB)
  t.match(letter?.text, /^Goeiedag Bob/)
  t.notMatch(letter?.text, 'caught@hr.example')
  t.strictSame(more, [])
  t.strictSame(lettersTo('caught@hr.example'), [], 'the new one is told nothing')
  refused.set('caught@hr.example', 550)
  await bring(bakery)
  await allSent()
  t.strictSame(
    await rows('select from people.notices where mail is not null'),
    [],
    'an address that is closed is not kept',
  )
})

t.test('who leaves the list is signed out for good, also when coming back', async (t) => {
  const bob = await asEmployee(world, BOB)
  t.equal((await bob.ask('GET', '/api/me')).statusCode, 200)
  await bring(bakery.replace(/^12;.*\n/m, ''))
  t.equal((await bob.ask('GET', '/api/me')).statusCode, 401)
  await bring(bakery)
  t.equal((await bob.ask('GET', '/api/me')).statusCode, 401, 'the old session does not come back')
  await allSent()
})

t.test('a count is told with the hash of its receipts, and jobs hold ids only', async (t) => {
  for (const person of (await respondentsOf(world, wave)).slice(0, 6))
    await answer(world, person, sheetOfAll(4))
  letItClose(world)
  refused.set(COUNCIL, 450)
  await countWave(world.counting, wave)
  received.length = 0
  await tidy(world.people)
  const waiting = await rows(`select payload::text from people_jobs._private_jobs`)
  t.strictSame(waiting, [{ payload: '{}' }], 'one job, and nothing in it')
  refused.delete(COUNCIL)
  world.clock.later(5)
  await sendPost(world.people)
  await allSent()
  const letter = lettersTo(COUNCIL).find(({ text }) => text?.startsWith('Goeiedag'))
  const { body, hash } = await lastEntry()
  const { receipts } = body as { receipts: { hash: string } }
  t.match(letter?.text, 'Antwoorden geteld: 6')
  t.match(letter?.text, receipts.hash)
  t.match(letter?.text, hash)
})

t.test('a stopped wave is told; an address that refuses for good keeps the row, and its code', async (t) => {
  letThemRest(world)
  let stopped = ''
  await toldBy(async () => {
    stopped = (await openBakeryWave(world)).wave
  })
  const [letter] = await toldBy(() => stopWaveAndItsKeys(world.people, stopped))
  t.match(letter?.text, /is gestopt\. Er wordt niets geteld\./)
  t.match(letter?.text, (await lastEntry()).hash)
  refused.set(COUNCIL, 550)
  const [none] = await toldBy(() => openBakeryWave(world))
  t.equal(none, undefined)
  t.strictSame(await rows('select state, reason from people.notices'), [
    { state: 'refused', reason: 'recipient 550' },
    { state: 'refused', reason: 'recipient 550' },
  ])
  t.equal(await countRefusedNotices(world.people.db), 2)
})
