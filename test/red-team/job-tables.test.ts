import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { SMTPServer } from 'smtp-server'
import t from 'tap'
import { peopleTasks } from '../../services/people/people.jobs.ts'
import { DatabaseLogins } from '../../services/plumbing/database-logins.ts'
import { freePort } from '../../services/plumbing/free-port.ts'
import { runJobs } from '../../services/plumbing/jobs.ts'
import { hireTheBakery, openBakeryWave } from '../world/bakery.ts'
import { asOwner } from '../world/cluster.ts'
import { readyBallot } from '../world/ready-ballot.ts'
import { respondentsOf } from '../world/respondents.ts'
import { startWorld } from '../world/world.ts'

/** A mail server that is busy, and repeats in its refusals whatever it was told. */
const smtpPort = await freePort()
let refusals = 0
const smtp = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onRcptTo: ({ address }, _session, done) => done(address.startsWith('bob') ? busy(`<${address}>`) : null),
  onData: (stream, _session, done) => {
    let letter = ''
    stream.on('data', (part) => {
      letter += String(part)
    })
    stream.on('end', () =>
      done(
        busy(
          letter
            .replace(/=\r?\n/g, '')
            .replace(/\s+/g, ' ')
            .slice(-1500),
        ),
      ),
    )
  },
})
const busy = (words: string) => {
  refusals++
  return Object.assign(new Error(`try again later: ${words}`), { responseCode: 450 })
}
smtp.listen(smtpPort, '127.0.0.1')
await once(smtp.server, 'listening')
const world = await startWorld({ SMTP_URL: `smtp://127.0.0.1:${smtpPort}` })
t.teardown(async () => {
  await world.stop()
  smtp.close(() => undefined)
})
await hireTheBakery(world)

/** Every row of every table of both job queues, as text. */
const jobTables = () =>
  asOwner(world.databaseUrl, async (client) => {
    const { rows: tables } = await client.query(
      `select schemaname || '.' || tablename as name from pg_tables where schemaname in ('people_jobs', 'counting_jobs')`,
    )
    const found: Record<string, readonly string[]> = {}
    for (const { name } of tables)
      found[name] = (await client.query(`select it::text as row from ${name} it`)).rows.map(({ row }) => row)
    return found
  })

t.test('a job that failed tells no address, link, code or word, whatever the mail server said', async (t) => {
  const { wave } = await openBakeryWave(world)
  const everybody = await respondentsOf(world, wave)
  const ballot = await readyBallot(world, everybody[0]!)
  const jobs = await runJobs({
    connectionString: await new DatabaseLogins(world.settings.keysFolder).url(world.databaseUrl, 'people'),
    schema: 'people_jobs',
    tasks: peopleTasks(world.people),
    crontab: '',
    concurrency: 4,
  })
  const waiting = () =>
    asOwner(
      world.databaseUrl,
      async (client) =>
        (await client.query("select state, reason from people.letters where tries > 0 and state = 'waiting'"))
          .rows,
    )
  for (let waited = 0; (await waiting()).length < 3 && waited < 15_000; waited += 50) await pause(50)
  await jobs.stop()
  t.ok(refusals >= 3, 'the mail server was asked')
  const reasons = await waiting()
  t.ok(reasons.length >= 3, 'each letter that was tried waits, with its reason')
  for (const { reason } of reasons) t.match(reason, /^(recipient|message) 450$/, 'step and code, and no word')
  const tables = await jobTables()
  t.ok(Object.keys(tables).length >= 8, 'both queues')
  const all = [...Object.values(tables).flat(), JSON.stringify(reasons)].join('\n')
  t.match(all, '450', 'a code of the mail server may stand there')
  const people = await world.people.db
    .selectFrom('people.employees')
    .select(['id', 'first_name', 'last_name', 'mail'])
    .execute()
  const never = [
    ...everybody.flatMap(({ link, code }) => [link.invitation, link.segmentKey, code]),
    ...people.flatMap(({ id, mail, last_name }) => [id, mail ?? '', last_name]),
    ballot.nonce,
    ballot.y,
    ballot.c.slice(0, 40),
    ballot.segment,
    wave,
    'http',
    '@',
  ]
  t.strictSame(
    never.filter((words) => words !== '' && all.includes(words)),
    [],
  )
})
