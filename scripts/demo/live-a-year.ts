import { type CountingRoom, countWave } from '../../services/counting/count-wave.ts'
import { layOutKeys } from '../../services/counting/tally-keys.ts'
import { readInventions } from '../../services/library/read-inventions.ts'
import type { PeopleRoom } from '../../services/people/people-room.ts'
import { openWave } from '../../services/people/pulses/open-wave.ts'
import { destroyKeysOfPastWaves } from '../../services/people/pulses/wave-keys.ts'
import { readUnits } from '../../services/people/units/units.queries.ts'
import { addDays } from '../../services/plumbing/calendar.ts'
import type { SetClock } from '../../services/plumbing/clock.ts'
import { loadWave } from '../../ui/answer/protocol/load-wave.ts'
import { sendBallot } from '../../ui/answer/protocol/send-ballot.ts'
import type { Servers } from '../../ui/answer/protocol/servers.ts'
import { MemoryStore } from '../../ui/answer/protocol/storage.ts'
import { inventAnswers } from './invent-answers.ts'
import { invitedTo } from './invited.ts'
import { progressBar } from './progress-bar.ts'
import { repeatable } from './repeatable.ts'

export interface DemoWorld {
  readonly people: PeopleRoom
  readonly counting: CountingRoom
  readonly servers: Servers
  readonly clock: SetClock
}

/** Form and how many days ago it opened; the last one listed is the most recent. */
export const PAST_WAVES = [
  { form: 'wave3', daysAgo: 270 },
  { form: 'wave2', daysAgo: 170 },
  { form: 'wave1', daysAgo: 50 },
] as const
export const OPEN_FORM = 'wave4'
const DAYS_A_WAVE = 14
/** The team of the manager whose link the demo prints. */
export const DOOR_TEAM = 'Thuiszorg Noord'

export const openFor = async (world: DemoWorld, form: string, opens: string) => {
  world.clock.moveTo(opens)
  await layOutKeys(world.counting.keys, world.people.random)
  const top = (await readUnits(world.people.db)).filter(({ parent }) => parent === null)
  return openWave(world.people, {
    form,
    audience: top.map(({ id }) => id),
    closes: addDays(opens, DAYS_A_WAVE),
    floor: 5,
  })
}

/** A wave that opens, is answered by most through the real protocol, closes, and is counted. */
export const liveAWave = async (
  world: DemoWorld,
  form: string,
  opens: string,
  seed: number,
): Promise<void> => {
  const { wave } = await openFor(world, form, opens)
  const random = repeatable(seed)
  const answering = (await invitedTo(world.people, wave)).filter(
    // The team whose leader opens the door answers well, so that there is something to compare.
    ({ team }) => random() < (team === DOOR_TEAM ? 0.9 : 0.76),
  )
  const show = progressBar(`${form}, ${opens}: answering`, answering.length)
  const inventions = await readInventions(world.people.library.current)
  for (const [index, { team, link }] of answering.entries()) {
    const loaded = await loadWave(world.servers, link)
    await sendBallot(
      world.servers,
      loaded,
      link.invitation,
      inventAnswers(loaded, { team, language: link.language }, inventions, random),
      new MemoryStore(),
    )
    show(index + 1)
  }
  world.clock.moveTo(addDays(opens, DAYS_A_WAVE + 1))
  await countWave(world.counting, wave)
  await destroyKeysOfPastWaves(world.people)
}
