import { layOutKeys } from '../../services/counting/tally-keys.ts'
import { keepAgreement } from '../../services/people/pulses/agreement.queries.ts'
import { openWave } from '../../services/people/pulses/open-wave.ts'
import type { OpenedWave } from '../../services/people/pulses/wave-request.ts'
import { importStaffList } from '../../services/people/staff-list/import-staff-list.ts'
import { readUnits } from '../../services/people/units/units.queries.ts'
import { addDays } from '../../services/plumbing/calendar.ts'
import { fixture } from './respondents.ts'
import type { World } from './world.ts'

/**
 * The cast of most stories: a bakery. Mia directs; Jos leads nine in the bakery; Nel leads four in the
 * shop, too few for a segment of their own; Bob is an employee; whoever is not on the list is an outsider.
 */
export const JOS = 'jos@bakkerij.example'
export const BOB = 'bob@bakkerij.example'

export const hireTheBakery = async (world: World): Promise<void> => {
  await importStaffList(world.people, await fixture('bakkerij.csv'), { askedTwice: true })
  await keepAgreement(world.people.db, { reference: 'OR 2026-01', agreedOn: '2026-01-02' })
}

/** The bakery's staff list with every line changed, the headers too. */
export const bakeryWith = async (change: (line: string, at: number) => string): Promise<Buffer> => {
  const lines = (await fixture('bakkerij.csv')).toString('utf8').trimEnd().split('\n')
  return Buffer.from(lines.map((line, at) => `${change(line, at)}\n`).join(''))
}

export const unitCalled = async (world: World, name: string): Promise<string> => {
  const unit = (await readUnits(world.people.db)).find((one) => one.name === name)
  if (unit === undefined) throw new Error(`no unit ${name}`)
  return unit.id
}

/** A wave for the whole bakery, open for two weeks from the day the clock shows. */
export const openBakeryWave = async (world: World, form = 'core'): Promise<OpenedWave> => {
  await layOutKeys(world.counting.keys, world.people.random)
  const audience = [await unitCalled(world, 'Directie')]
  return openWave(world.people, { form, audience, closes: addDays(world.clock.today(), 14), floor: 5 })
}

/** The day after a wave that opened today has closed. */
export const letItClose = (world: World): void => world.clock.moveTo(addDays(world.clock.today(), 15))
/** Long enough for the same people to be asked the same again. */
export const letThemRest = (world: World): void => world.clock.moveTo(addDays(world.clock.today(), 15))
