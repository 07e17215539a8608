import t, { type Test } from 'tap'
import { keepAgreement } from '../../services/people/pulses/agreement.queries.ts'
import { importStaffList } from '../../services/people/staff-list/import-staff-list.ts'
import type { TeamReport } from '../../services/results/results.contract.ts'
import { LARGE_MILL, millList } from '../people/mill.ts'
import { letThemRest } from '../world/bakery.ts'
import { liveAWave } from '../world/lived-wave.ts'
import { asEmployee } from '../world/visitor.ts'
import { startWorld, type World } from '../world/world.ts'

/**
 * Two counted waves, and between them a staff list on which the same units are spelled otherwise: a leader
 * reads the same as if they were not.
 */
const ZOE = 'zoe@molen.example'
const NAMED = 'Maalderij Été – nacht'

const list = (spell: (unit: string) => string): Buffer =>
  millList(LARGE_MILL.map((one) => ({ ...one, unit: spell(one.unit === 'Directie' ? one.unit : NAMED) })))

/** Not all the same: of a mean at its bound no change is told. */
const live = (world: World, value: number) => liveAWave(world, (at) => value + (at % 2))

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
  return (reply.json() as TeamReport).own.figures
}

t.test('a team that is spelled otherwise keeps what it is compared with', async (t) => {
  const same = await readAfter(t, (unit) => unit)
  const trends = same.filter(({ trend }) => trend !== null && trend.withheld === null)
  t.ok(trends.length >= 4, `${trends.length} of ${same.length} figures have one when nothing changed`)
  const spelled = await readAfter(
    t,
    (unit) => `  ${unit.toUpperCase().normalize('NFD').replace(' – ', '-').replaceAll(' ', '   ')} `,
  )
  t.strictSame(spelled, same, 'capitals, spaces, a dash, and accents in pieces change nothing')
})
