import { type ChildProcess, spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildAnswers } from '../../services/answers.ts'
import { layOutKeys } from '../../services/counting/tally-keys.ts'
import { keepAgreement } from '../../services/people/pulses/agreement.queries.ts'
import { openWave } from '../../services/people/pulses/open-wave.ts'
import { importStaffList } from '../../services/people/staff-list/import-staff-list.ts'
import { readUnits } from '../../services/people/units/units.queries.ts'
import { addDays } from '../../services/plumbing/calendar.ts'
import { systemClock } from '../../services/plumbing/clock.ts'
import { DatabaseLogins } from '../../services/plumbing/database-logins.ts'
import { freePort } from '../../services/plumbing/free-port.ts'
import { systemRandom } from '../../services/plumbing/random.ts'
import { RUN_TYPESCRIPT } from '../../services/plumbing/run-typescript.ts'
import { settingsFrom } from '../../services/plumbing/settings.ts'
import { fromBase64Url } from '../../services/ticket/encoding.ts'
import { manifestHash } from '../../services/ticket/manifest.ts'
import { tallyKeyFolders } from '../../services/worker.ts'
import { buildWorkplace } from '../../services/workplace.ts'
import { invitedTo } from '../demo/invited.ts'
import type { BenchCluster } from './bench-cluster.ts'
import { staffListOf } from './staff-list-of.ts'

/** A server in a process of its own, once it listens; a profile of it goes to `profiles`, if that is a folder. */
const startServer = async (name: 'workplace' | 'answers', env: NodeJS.ProcessEnv, profiles?: string) => {
  const profile = profiles === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${join(profiles, name)}`]
  const file = join(import.meta.dirname, 'serve-for-bench.ts')
  const child = spawn(process.execPath, [...profile, ...RUN_TYPESCRIPT, file, name], {
    env,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve())
    child.once('exit', (code) => reject(new Error(`the ${name} process ended with ${code}`)))
  })
  return child
}

const ended = (child: ChildProcess) =>
  new Promise((resolve) => {
    child.once('exit', resolve)
    child.kill('SIGTERM')
  })

/** An open wave to which so many people are invited, and both servers on loopback, each a process. */
export const openForBench = async (
  database: string,
  cluster: BenchCluster,
  people: number,
  profiles?: string,
) => {
  const port = await freePort()
  const answersPort = await freePort()
  const env = {
    PORT: String(port),
    ANSWERS_PORT: String(answersPort),
    OOGHOOGTE_DATA: join(cluster.folder, 'data'),
    OOGHOOGTE_KEYS: cluster.keysFolder,
    DATABASE_URL: database,
    LOG_LEVEL: 'silent',
  }
  const settings = settingsFrom(env)
  const logins = new DatabaseLogins(cluster.keysFolder)
  const shared = { settings, clock: systemClock, pagesFrom: 'the-last-build' } as const
  const { app: opener, people: room } = await buildWorkplace({
    ...shared,
    random: systemRandom,
    databases: {
      people: await logins.url(database, 'people'),
      results: await logins.url(database, 'results'),
      dialogue: await logins.url(database, 'dialogue'),
    },
  })
  const reader = await buildAnswers({ ...shared, database: await logins.url(database, 'answers') })
  await importStaffList(room, staffListOf(people))
  await keepAgreement(room.db, { reference: 'bench', agreedOn: '2026-01-02' })
  await layOutKeys(tallyKeyFolders(cluster.keysFolder), systemRandom)
  const top = (await readUnits(room.db)).filter(({ parent }) => parent === null)
  const { wave, fingerprint } = await openWave(room, {
    form: 'wave1',
    audience: top.map(({ id }) => id),
    floor: 5,
    closes: addDays(systemClock.today(), 14),
  })
  const manifest = await reader.inject(`/m/${fingerprint}`)
  const opened = {
    fingerprint,
    questionnaire: manifest.json().questionnaire as string,
    segments: manifest.json().segments.size as number,
    hash: manifestHash(manifest.body),
    publicKey: fromBase64Url(manifest.json().pk),
    secretKey: fromBase64Url((await room.keys.ticket.read(wave)) ?? ''),
    invited: await invitedTo(room, wave),
  }
  await Promise.all([opener.close(), reader.close()])
  const [workplace, answers] = await Promise.all([
    startServer('workplace', { ...process.env, ...env }, profiles),
    startServer('answers', { ...process.env, ...env }, profiles),
  ])
  const postmaster = await readFile(join(cluster.folder, 'database/postmaster.pid'), 'utf8')
  return {
    ...opened,
    ports: { workplace: port, answers: answersPort },
    processes: {
      workplace: workplace.pid!,
      answers: answers.pid!,
      postgres: Number(postmaster.split('\n')[0]),
    },
    stop: async () => {
      await Promise.all([ended(workplace), ended(answers)])
    },
  }
}
