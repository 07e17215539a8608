import { join } from 'node:path'
import { buildAnswers } from '../../services/answers.ts'
import { layOutKeys } from '../../services/counting/tally-keys.ts'
import { keepAgreement } from '../../services/people/pulses/agreement.queries.ts'
import { addDays } from '../../services/people/pulses/calendar.ts'
import { openWave } from '../../services/people/pulses/open-wave.ts'
import { importStaffList } from '../../services/people/staff-list/import-staff-list.ts'
import { readUnits } from '../../services/people/units/units.queries.ts'
import { systemClock } from '../../services/plumbing/clock.ts'
import { DatabaseLogins } from '../../services/plumbing/database-logins.ts'
import { freePort } from '../../services/plumbing/free-port.ts'
import { systemRandom } from '../../services/plumbing/random.ts'
import { settingsFrom } from '../../services/plumbing/settings.ts'
import { fromBase64Url } from '../../services/ticket/encoding.ts'
import { manifestHash } from '../../services/ticket/manifest.ts'
import { tallyKeyFolders } from '../../services/worker.ts'
import { buildWorkplace } from '../../services/workplace.ts'
import { invitedTo } from '../demo/invited.ts'
import type { BenchCluster } from './bench-cluster.ts'

const TEAM = 10

const staffList = (people: number): Buffer => {
  const lines = Array.from({ length: people }, (_, at) => {
    return `${at};P${at};X;p${at}@bench.example;nl;Huis/Team ${Math.floor(at / TEAM)}\n`
  })
  return Buffer.from(`personeelsnummer;voornaam;achternaam;e-mail;taal;eenheid\n${lines.join('')}`)
}

/** Both servers listening on loopback, and an open wave to which so many people are invited. */
export const openForBench = async (database: string, cluster: BenchCluster, people: number) => {
  const [port, answersPort] = [await freePort(), await freePort()]
  const settings = settingsFrom({
    PORT: String(port),
    ANSWERS_PORT: String(answersPort),
    OOGHOOGTE_DATA: join(cluster.folder, 'data'),
    OOGHOOGTE_KEYS: cluster.keysFolder,
    LOG_LEVEL: 'silent',
  })
  const [clock, random] = [systemClock, systemRandom]
  const logins = new DatabaseLogins(cluster.keysFolder)
  const databases = {
    people: await logins.url(database, 'people'),
    results: await logins.url(database, 'results'),
  }
  const pagesFrom = 'the-last-build'
  const { app: workplace, people: room } = await buildWorkplace({
    settings,
    clock,
    random,
    databases,
    pagesFrom,
  })
  const answers = await buildAnswers({
    settings,
    clock,
    database: await logins.url(database, 'answers'),
    pagesFrom,
  })
  await workplace.listen({ port, host: '127.0.0.1' })
  await answers.listen({ port: answersPort, host: '127.0.0.1' })
  await importStaffList(room, staffList(people))
  await keepAgreement(room.db, { reference: 'bench', agreedOn: '2026-01-02' })
  await layOutKeys(tallyKeyFolders(cluster.keysFolder), random)
  const top = (await readUnits(room.db)).filter(({ parent }) => parent === null)
  const { wave, fingerprint } = await openWave(room, {
    ...{ form: 'wave1', audience: top.map(({ id }) => id), floor: 5 },
    closes: addDays(clock.today(), 14),
  })
  const manifest = await answers.inject(`/m/${fingerprint}`)
  return {
    fingerprint,
    hash: manifestHash(manifest.body),
    publicKey: fromBase64Url(manifest.json().pk),
    secretKey: fromBase64Url((await room.keys.ticket.read(wave)) ?? ''),
    invited: await invitedTo(room, wave),
    workplaceUrl: `http://127.0.0.1:${port}`,
    answersUrl: `http://127.0.0.1:${answersPort}`,
    stop: async () => {
      await Promise.all([workplace.close(), answers.close()])
    },
  }
}
