import { once } from 'node:events'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import t from 'tap'
import { peopleCrontab, peopleTasks } from '../../services/people/people.jobs.ts'
import { coarsePercent } from '../../services/people/pulses/participation.ts'
import { addDays } from '../../services/plumbing/calendar.ts'
import { DatabaseLogins } from '../../services/plumbing/database-logins.ts'
import { freePort } from '../../services/plumbing/free-port.ts'
import { runJobs } from '../../services/plumbing/jobs.ts'
import { findInvitation } from '../../services/ticket/invitation.ts'
import { hireTheBakery, letItClose, openBakeryWave, unitCalled } from '../world/bakery.ts'
import { asOwner } from '../world/cluster.ts'
import { answer, respondentsOf, sheetOfAll } from '../world/respondents.ts'
import { asHr } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'

const letters: ParsedMail[] = []
let busy = true
const smtpPort = await freePort()
const smtp = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onRcptTo: ({ address }, _session, done) => {
    if (address === 'ida@bakkerij.example')
      return done(Object.assign(new Error('no such mailbox'), { responseCode: 550 }))
    if (busy && address === 'bob@bakkerij.example')
      return done(Object.assign(new Error('busy'), { responseCode: 451 }))
    return done()
  },
  onData: (stream, _session, done) => {
    simpleParser(stream).then((mail) => {
      letters.push(mail)
      done()
    }, done)
  },
})
smtp.listen(smtpPort, '127.0.0.1')
await once(smtp.server, 'listening')

const world = await startWorld({ SMTP_URL: `smtp://127.0.0.1:${smtpPort}` })
t.teardown(async () => {
  await world.stop()
  smtp.close(() => undefined)
})

const jobs = await runJobs({
  connectionString: await new DatabaseLogins(world.settings.keysFolder).url(world.databaseUrl, 'people'),
  schema: 'people_jobs',
  tasks: peopleTasks(world.people),
  crontab: peopleCrontab,
  concurrency: 2,
})
t.teardown(() => jobs.stop())

const until = async (condition: () => boolean | Promise<boolean>): Promise<boolean> => {
  for (let waited = 0; waited < 30_000; waited += 50) {
    if (await condition()) return true
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return false
}

const hr = await asHr(world)
const open = async (body: object) => (await hr.ask('POST', '/api/waves', body)).json()

t.test('a wave that would ask badly is refused, and says what to change', async (t) => {
  await hireTheBakery(world)
  const top = await unitCalled(world, 'Directie')
  const shop = await unitCalled(world, 'Winkel')
  const good = { form: 'core', audience: [top], closes: '2026-03-16' }
  t.match(await open({ ...good, form: 'constructor' }), { code: 'form-unknown' })
  for (const closes of ['2026-03-01', '2026-03-02', '2026-03-06'])
    t.match(await open({ ...good, closes }), {
      code: 'closes-too-soon',
      details: { earliest: '2026-03-07' },
    })
  t.match(await open({ ...good, closes: '2027-03-01' }), { code: 'closes-too-late' })
  t.match(await open({ ...good, audience: [shop] }), {
    code: 'audience-too-small',
    details: { unit: 'Winkel', least: 10 },
  })
  t.match(await open({ ...good, floor: 4 }), { status: 400 }, 'the floor is never lowered')
  t.match(await open({ ...good, audience: ['not-an-id'] }), { status: 400 })
  t.strictSame((await hr.ask('GET', '/api/waves')).json(), [])
  const left = await world.people.keys.ticket.names()
  t.strictSame(left, [], 'and no key is left behind')
  t.equal((await world.people.keys.tallyPublic.names()).length, 3, 'the claimed keys were given back')
})

let wave = ''
t.test(
  'everybody invited gets a letter in the own language; a refusal is shown, a busy server is tried again',
  async (t) => {
    wave = (await openBakeryWave(world)).wave
    t.ok(await until(() => letters.length === 14), 'fourteen of sixteen at once')
    const outbox: { to: string; reason: string | null; letter: string }[] = (
      await hr.ask('GET', `/api/waves/${wave}/letters`)
    ).json()
    t.ok(
      await until(async () =>
        (await hr.ask('GET', `/api/waves/${wave}/letters`))
          .json()
          .some(
            (row: { state: string; reason: string }) =>
              row.state === 'refused' && row.reason === 'recipient 550',
          ),
      ),
    )
    t.strictSame(
      outbox.map(({ to }) => to).sort(),
      ['bob@bakkerij.example', 'ida@bakkerij.example'],
      'letters that went leave no row',
    )
    const shown = (await hr.ask('GET', `/api/waves/${wave}/letters/${outbox[0]?.letter}`)).json()
    t.match(shown.text, '••••••••••')
    t.notMatch(shown.text, /#[A-Za-z0-9_-]{22,}\./, 'HR sees no link')
    const everybody = await respondentsOf(world, wave)
    for (const mail of letters) {
      const to = Array.isArray(mail.to) ? undefined : mail.to?.text
      const person = everybody.find(({ mail }) => mail === to)
      const link = findInvitation(/\/(#[\w.-]+)/.exec(mail.text ?? '')?.[1] ?? '')
      t.strictSame(link, person?.link, `${to} got the own link`)
      t.match(mail.text, person?.code)
      t.equal(mail.headers.get('auto-submitted'), 'auto-generated')
      t.equal(mail.headers.get('x-auto-response-suppress'), 'All')
      for (const name of [
        'list-unsubscribe',
        'list-unsubscribe-post',
        'precedence',
        'disposition-notification-to',
      ])
        t.notOk(mail.headers.has(name), name)
      t.ok(
        String(mail.html).includes(`href="${/http\S+#\w{26}\S+/.exec(mail.text ?? '')?.[0]}"`),
        'the same link',
      )
    }
    t.match(letters.find((mail) => mail.text?.includes('Cis'))?.subject, 'travail')
    busy = false
    const jobsLeft = await asOwner(world.databaseUrl, (client) =>
      client.query(`select payload::text from people_jobs._private_jobs`),
    )
    for (const { payload } of jobsLeft.rows) t.match(payload, /^\{("_cron".*|)\}$/, 'jobs hold nothing')
  },
)

t.test('the same question is not asked of the same people again so soon', async (t) => {
  const top = await unitCalled(world, 'Directie')
  t.match(await open({ form: 'wave1', audience: [top], closes: '2026-03-10' }), {
    code: 'asked-too-soon',
    details: { wave },
  })
})

t.test('a reminder goes to everybody, whoever has answered', async (t) => {
  const everybody = await respondentsOf(world, wave)
  await answer(world, everybody[0]!, sheetOfAll(4))
  letters.length = 0
  t.match((await hr.ask('POST', `/api/waves/${wave}/reminder`)).json(), { letters: 16 })
  t.ok(await until(() => letters.length >= 15))
  t.ok(
    letters.some((mail) => !Array.isArray(mail.to) && mail.to?.text === everybody[0]?.mail),
    'also who has',
  )
})

t.test('while a wave is open, one coarse figure stands still for a day', async (t) => {
  t.equal(coarsePercent(49, 49), null, 'nothing below fifty invited')
  t.equal(coarsePercent(49, 50), 95)
  t.equal(coarsePercent(2, 50), 0)
  t.match((await hr.ask('GET', `/api/waves/${wave}`)).json(), { participationPercent: null })
})

t.test('a stopped wave takes its ballots, invitations, letters and keys along', async (t) => {
  t.equal((await hr.ask('POST', `/api/waves/${wave}/stop`)).statusCode, 204)
  t.match((await hr.ask('POST', `/api/waves/${wave}/stop`)).json(), { code: 'wave-not-open' })
  t.match((await hr.ask('POST', `/api/waves/${wave}/reminder`)).json(), { code: 'wave-not-open' })
  const rows = await asOwner(world.databaseUrl, (client) =>
    client.query(
      'select (select count(*) from people.invitations) + (select count(*) from people.letters) + (select count(*) from answers.ballots) as n',
    ),
  )
  t.equal(Number(rows.rows[0].n), 0)
  for (const folder of [world.people.keys.ticket, world.people.keys.invitation])
    t.strictSame(await folder.names(), [])
  letItClose(world)
  const due = await asOwner(world.databaseUrl, (client) =>
    client.query(`select from answers.waves where state in ('open', 'closed')`),
  )
  t.equal(due.rowCount, 0, 'nothing is left to count')
})

t.test('with a raised floor no block is smaller, and the manifest says so', async (t) => {
  const opened = await (async () => {
    const { openWave } = await import('../../services/people/pulses/open-wave.ts')
    const { layOutKeys } = await import('../../services/counting/tally-keys.ts')
    await layOutKeys(world.counting.keys, world.people.random)
    return openWave(world.people, {
      form: 'core',
      audience: [await unitCalled(world, 'Directie')],
      closes: addDays(world.clock.today(), 5),
      floor: 8,
    })
  })()
  const manifest = (await world.answers.inject(`/m/${opened.fingerprint}`)).json()
  t.equal(manifest.thresholds.block, 8)
  t.ok(manifest.segments.smallest >= 8)
})
