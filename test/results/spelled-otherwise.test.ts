import t, { type Test } from 'tap'
import { countWave } from '../../services/counting/count-wave.ts'
import { layOutKeys } from '../../services/counting/tally-keys.ts'
import { keepAgreement } from '../../services/people/pulses/agreement.queries.ts'
import { addDays } from '../../services/people/pulses/calendar.ts'
import { openWave } from '../../services/people/pulses/open-wave.ts'
import { importStaffList } from '../../services/people/staff-list/import-staff-list.ts'
import { readUnits } from '../../services/people/units/units.queries.ts'
import type { UnitResult } from '../../services/results/results.contract.ts'
import { MILL, type Miller, millList, RENEE } from '../people/mill.ts'
import { letItClose, letThemRest } from '../world/bakery.ts'
import { answer, respondentsOf, sheetOfAll } from '../world/respondents.ts'
import { asEmployee } from '../world/visitor.ts'
import { startWorld, type World } from '../world/world.ts'

/**
 * Two counted waves, and between them a staff list on which the same units are spelled otherwise: a leader
 * reads the same as if they were not.
 */
const ZOE = 'zoe@molen.example'
const NAMED = 'Maalderij Été – nacht'

/** With enough people beside Zoë above her team, so that hers is one of its own. */
const staff: readonly Miller[] = [
  ...MILL,
  ...Array.from({ length: 26 }, (_, at) => ({
    ...{ number: `9${at}`, first: `Staf${at}`, last: 'Peeters', mail: `s${at}@molen.example` },
    ...{ unit: 'Directie', leader: RENEE },
  })),
]
const list = (spell: (unit: string) => string): Buffer =>
  millList(staff.map((one) => ({ ...one, unit: spell(one.unit === 'Directie' ? one.unit : NAMED) })))

const live = async (world: World, value: number): Promise<string> => {
  await layOutKeys(world.counting.keys, world.people.random)
  const top = (await readUnits(world.people.db)).find(({ parent }) => parent === null)
  const closes = addDays(world.clock.today(), 14)
  const { wave } = await openWave(world.people, {
    ...{ form: 'core', audience: [top?.id ?? ''], closes, floor: 5 },
  })
  // Not all the same: of a mean at its bound no change is told.
  for (const [at, person] of (await respondentsOf(world, wave)).entries())
    await answer(world, person, sheetOfAll(value + (at % 2)))
  letItClose(world)
  await countWave(world.counting, wave)
  return wave
}

/** What Zoë reads of her team after the second wave. */
const readAfter = async (t: Test, spell: (unit: string) => string) => {
  const world = await startWorld()
  t.teardown(() => world.stop())
  await importStaffList(
    world.people,
    list((unit) => unit),
  )
  await keepAgreement(world.people.db, { reference: 'OR 1', agreedOn: '2010-01-04' })
  await live(world, 3)
  letThemRest(world)
  const shown = await importStaffList(world.people, list(spell))
  t.match(shown, { moved: 0, added: 0, left: 0 })
  t.strictSame([shown.newUnits, shown.goneUnits], [[], []])
  const wave = await live(world, 2)
  const zoe = await asEmployee(world, ZOE)
  const { units } = (await zoe.ask('GET', '/api/me')).json()
  t.equal(units.length, 1, 'her team stands in her menu once')
  const reply = await zoe.ask('GET', `/api/results/${wave}/units/${units[0].unit}`)
  t.equal(reply.statusCode, 200, reply.body)
  const own = (reply.json().units as readonly UnitResult[]).find(({ relation }) => relation === 'own')
  return own?.figures ?? []
}

t.test('a team that is spelled otherwise keeps what it is compared with', async (t) => {
  const same = await readAfter(t, (unit) => unit)
  const trends = same.filter(({ trend }) => trend !== null && trend.withheld === null)
  t.ok(trends.length >= 4, `${trends.length} of ${same.length} figures have one when nothing changed`)
  const ways: Readonly<Record<string, (unit: string) => string>> = {
    capitals: (unit) => unit.toUpperCase(),
    'accents in pieces, and spaces': (unit) => `  ${unit.normalize('NFD').replaceAll(' ', '   ')} `,
    'another dash and no space': (unit) => unit.replace(' – ', '-'),
  }
  for (const [way, spell] of Object.entries(ways))
    await t.test(way, async (t) => t.strictSame(await readAfter(t, spell), same))
})
