import { buildAnswers } from '../../services/answers.ts'
import { layOutKeys } from '../../services/counting/tally-keys.ts'
import { keepAgreement } from '../../services/people/pulses/agreement.queries.ts'
import { listWaves } from '../../services/people/pulses/waves.queries.ts'
import { importStaffList } from '../../services/people/staff-list/import-staff-list.ts'
import { addDays } from '../../services/plumbing/calendar.ts'
import { SetClock, systemClock } from '../../services/plumbing/clock.ts'
import { DatabaseLogins } from '../../services/plumbing/database-logins.ts'
import { freePort } from '../../services/plumbing/free-port.ts'
import { systemRandom } from '../../services/plumbing/random.ts'
import type { Settings } from '../../services/plumbing/settings.ts'
import { openCountingRoom } from '../../services/worker.ts'
import { buildWorkplace } from '../../services/workplace.ts'
import { connect } from '../../ui/answer/protocol/servers.ts'
import { type DemoWorld, DOOR_TEAM, liveAWave, OPEN_FORM, openFor, PAST_WAVES } from './live-a-year.ts'
import { liveConversations } from './live-conversations.ts'
import { inventStaffList } from './organisation.ts'
import { planAYear } from './plan-a-year.ts'
import { writeWords } from './write-words.ts'

/** Both servers on ports nobody knows, with a clock that can be set to last spring. */
const startServers = async (settings: Settings, databaseUrl: string, clock: SetClock) => {
  const logins = new DatabaseLogins(settings.keysFolder)
  const port = await freePort()
  const answersPort = await freePort()
  const url = (at: number) => `http://127.0.0.1:${at}`
  const hidden = { ...settings, logLevel: 'silent', port, answersPort }
  const {
    app: workplace,
    people,
    dialogue,
  } = await buildWorkplace({
    pagesFrom: 'the-last-build',
    settings: hidden,
    clock,
    random: systemRandom,
    databases: {
      people: await logins.url(databaseUrl, 'people'),
      results: await logins.url(databaseUrl, 'results'),
      dialogue: await logins.url(databaseUrl, 'dialogue'),
    },
  })
  const answers = await buildAnswers({
    pagesFrom: 'the-last-build',
    settings: hidden,
    clock,
    database: await logins.url(databaseUrl, 'answers'),
  })
  await workplace.listen({ port, host: '127.0.0.1' })
  await answers.listen({ port: answersPort, host: '127.0.0.1' })
  const counting = openCountingRoom({
    database: await logins.url(databaseUrl, 'counting'),
    clock,
    keysFolder: settings.keysFolder,
  })
  const world: DemoWorld = { people, counting, clock, servers: connect(url(port), url(answersPort)) }
  const stop = async () => {
    await Promise.all([workplace.close(), answers.close(), counting.db.destroy()])
  }
  return { world, rooms: { people, dialogue, clock }, stop }
}

/** Lives the invented organisation's past year; a folder that has it already is left as it is. */
export const makeDemo = async (
  settings: Settings,
  databaseUrl: string,
  people: number,
  waves: number,
): Promise<void> => {
  const today = systemClock.today()
  const { world, rooms, stop } = await startServers(settings, databaseUrl, new SetClock(addDays(today, -300)))
  try {
    if ((await listWaves(world.people.db)).length > 0) return
    await layOutKeys(world.counting.keys, systemRandom)
    await importStaffList(world.people, Buffer.from(inventStaffList(people)))
    await keepAgreement(world.people.db, { reference: 'OR-akkoord 2026-03', agreedOn: addDays(today, -305) })
    for (const [index, { form, daysAgo }] of PAST_WAVES.slice(-waves).entries()) {
      await liveAWave(world, form, addDays(today, -daysAgo), 7 + index)
    }
    await writeWords(world.people)
    await liveConversations(rooms, DOOR_TEAM, today)
    await openFor(world, OPEN_FORM, addDays(today, -2))
    world.clock.moveTo(today)
    await planAYear(world.people)
  } finally {
    await stop()
  }
}
