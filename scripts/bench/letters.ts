import { fork } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createTransport } from 'nodemailer'
import { layOutKeys } from '../../services/counting/tally-keys.ts'
import { peopleTasks } from '../../services/people/people.jobs.ts'
import type { PeopleRoom } from '../../services/people/people-room.ts'
import { findLetters } from '../../services/people/post-room/letters.queries.ts'
import { PostRoom } from '../../services/people/post-room/post-room.ts'
import { writeLetter } from '../../services/people/post-room/send-letter.ts'
import { keepAgreement } from '../../services/people/pulses/agreement.queries.ts'
import { openWave } from '../../services/people/pulses/open-wave.ts'
import { importStaffList } from '../../services/people/staff-list/import-staff-list.ts'
import { readUnits } from '../../services/people/units/units.queries.ts'
import { addDays } from '../../services/plumbing/calendar.ts'
import { systemClock } from '../../services/plumbing/clock.ts'
import { DatabaseLogins } from '../../services/plumbing/database-logins.ts'
import { runJobs } from '../../services/plumbing/jobs.ts'
import type { Mail } from '../../services/plumbing/mail.ts'
import { systemRandom } from '../../services/plumbing/random.ts'
import { RUN_TYPESCRIPT } from '../../services/plumbing/run-typescript.ts'
import { stopOnSignal } from '../../services/plumbing/stop-on-signal.ts'
import { tallyKeyFolders } from '../../services/worker.ts'
import { asOwner, startBenchCluster } from './bench-cluster.ts'
import type { Taken } from './mail-sink.ts'
import { postgresSeconds } from './processor-time.ts'
import { staffListOf } from './staff-list-of.ts'
import { workplaceOn } from './workplace-on.ts'

/** Invitations to a whole organisation through the post-room, against bare nodemailer in the same run. See README.md. */
const { values } = parseArgs({
  options: { people: { type: 'string', default: '20000' }, connections: { type: 'string', default: '4' } },
})
const people = Number(values.people)
const MILLISECONDS_BETWEEN_LOOKS = 50
const say = (line: string) => process.stdout.write(`${line}\n`)

const cluster = await startBenchCluster()
const sink = fork(join(import.meta.dirname, 'mail-sink.ts'), { execArgv: [...RUN_TYPESCRIPT] })
const stop = () => {
  if (sink.connected) sink.disconnect()
  return cluster.stop()
}
stopOnSignal(stop)
const asked = async <Answer>(): Promise<Answer> => (await once(sink, 'message'))[0] as Answer
let came = { letters: 0, twice: 0 }
/** Asks the mail server, and not the outbox: to look there would weigh on what is measured. */
const look = async (): Promise<void> => {
  const answer = asked<Taken>()
  sink.send('and?')
  const { letters, twice } = await answer
  came = { letters: came.letters + letters, twice: came.twice + twice }
}
const arrived = async (letters: number): Promise<void> => {
  for (; came.letters < letters; await look())
    await new Promise((resolve) => setTimeout(resolve, MILLISECONDS_BETWEEN_LOOKS))
}

/** Letters a second by the clock, and milliseconds of processor a letter, of this process and of the database. */
const rated = async (name: string, letters: number, postgres: number, work: () => Promise<unknown>) => {
  came = { letters: 0, twice: 0 }
  const [before, databaseBefore, since] = [process.cpuUsage(), postgresSeconds(postgres), performance.now()]
  await work()
  const seconds = (performance.now() - since) / 1000
  const { user, system } = process.cpuUsage(before)
  const database = postgresSeconds(postgres) - databaseBefore
  await look()
  const each = (all: number) => `${((1000 * all) / letters).toFixed(2)} ms`
  say(
    `${name}: ${Math.round(letters / seconds)} letters a second; processor ${each((user + system) / 1e6)} here and ${each(database)} in the database, each; ${came.letters} came, ${came.twice} twice`,
  )
  return letters / seconds
}

/** The letters as the post-room would send them. */
const writtenLetters = async (room: PeopleRoom, database: string): Promise<readonly Mail[]> => {
  const { rows } = await asOwner(database, (client) =>
    client.query<{ id: string }>('select id from people.letters order by id'),
  )
  const mails: Mail[] = []
  const collecting = new PostRoom(async (mail) => void mails.push(mail))
  const ids = rows.map(({ id }) => id)
  for (const letter of await findLetters(room.db, ids)) await collecting.send(await writeLetter(room, letter))
  return mails
}

/** The same letters by nodemailer alone, as fast as it can with so many connections. */
const sendBarely = async (smtpUrl: string, from: string, mails: readonly Mail[]): Promise<void> => {
  const transport = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: Number(values.connections),
    maxMessages: Number.POSITIVE_INFINITY,
  })
  await Promise.all(
    mails.map(({ to, subject, text, html, id }) =>
      transport.sendMail({
        from,
        to,
        subject,
        text,
        ...(html === undefined ? {} : { html }),
        messageId: `<bare-${id}@bench.example>`,
      }),
    ),
  )
  transport.close()
}

try {
  const { port } = await asked<{ port: number }>()
  const smtpUrl = `smtp://us:secret@127.0.0.1:${port}`
  const database = await cluster.newDatabase('bench_letters')
  const { app, people: room } = await workplaceOn(cluster, database, { env: { SMTP_URL: smtpUrl } })
  await importStaffList(room, staffListOf(people))
  await keepAgreement(room.db, { reference: 'bench', agreedOn: '2026-01-02' })
  await layOutKeys(tallyKeyFolders(cluster.keysFolder), systemRandom)
  const audience = (await readUnits(room.db)).filter(({ parent }) => parent === null).map(({ id }) => id)
  await openWave(room, { form: 'wave1', audience, floor: 5, closes: addDays(systemClock.today(), 14) })
  const postmaster = await readFile(join(cluster.folder, 'database/postmaster.pid'), 'utf8')
  const postgres = Number(postmaster.split('\n')[0])
  const mails = await writtenLetters(room, database)
  say(`${mails.length} letters of ${mails[0]?.text.length} characters, ${values.connections} connections`)
  const bare = (half: readonly Mail[]) =>
    rated('nodemailer alone', half.length, postgres, () => sendBarely(smtpUrl, room.settings.mailFrom, half))

  const middle = Math.floor(mails.length / 2)
  const before = await bare(mails.slice(0, middle))
  const ours = await rated('the post-room', mails.length, postgres, async () => {
    const runner = await runJobs({
      connectionString: await new DatabaseLogins(cluster.keysFolder).url(database, 'people'),
      schema: 'people_jobs',
      tasks: { 'send-post': peopleTasks(room)['send-post'] },
      crontab: '',
      concurrency: 1,
    })
    await arrived(mails.length)
    await runner.stop()
  })
  const after = await bare(mails.slice(middle))
  say(`the post-room sends ${((2 * ours) / (before + after)).toFixed(2)} x as many a second`)
  await app.close()
} finally {
  await stop()
}
process.exit()
