import { countWave } from '../../services/counting/count-wave.ts'
import { layOutKeys } from '../../services/counting/tally-keys.ts'
import { openWave } from '../../services/people/pulses/open-wave.ts'
import { readUnits } from '../../services/people/units/units.queries.ts'
import { addDays } from '../../services/plumbing/calendar.ts'
import { letItClose } from './bakery.ts'
import { castQuickly } from './cast-quickly.ts'
import { respondentsOf, sheetOfAll } from './respondents.ts'
import type { World } from './world.ts'

/**
 * A wave for the whole organisation from its opening to its count, in which everybody answers.
 *
 * @param valueAt what somebody says everywhere, by place in the list of the invited
 * @returns the wave
 */
export const liveAWave = async (world: World, valueAt: (at: number) => number): Promise<string> => {
  await layOutKeys(world.counting.keys, world.people.random)
  const top = (await readUnits(world.people.db)).find(({ parent }) => parent === null)
  const closes = addDays(world.clock.today(), 14)
  const asked = { form: 'core', audience: [top?.id ?? ''], closes, floor: 5 }
  const { wave } = await openWave(world.people, asked)
  const everybody = await respondentsOf(world, wave)
  await castQuickly(
    world,
    everybody.map((person, at) => [person, sheetOfAll(valueAt(at))] as const),
  )
  letItClose(world)
  await countWave(world.counting, wave)
  return wave
}
