import { parseArgs } from 'node:util'
import { sql } from 'kysely'
import { lookAtPerson, lookThroughList } from '../../services/people/by-hand/look-through-list.ts'
import { previewByHand } from '../../services/people/by-hand/take-by-hand.ts'
import { importStaffList } from '../../services/people/staff-list/import-staff-list.ts'
import { readEmployees, readUnits } from '../../services/people/units/units.queries.ts'
import { stopOnSignal } from '../../services/plumbing/stop-on-signal.ts'
import { startBrowser } from '../../test/world/browser.ts'
import { asOwner } from '../../test/world/cluster.ts'
import { hrToken, startWorld } from '../../test/world/world.ts'
import { browsePeople } from './browse/browse-people.ts'
import { measure, measureBeside } from './measure.ts'
import { staffListOf } from './staff-list-of.ts'

/** HR looks through a long staff list: what the server takes for it, and what the browser does meanwhile. See README.md. */
const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '20000' },
    times: { type: 'string', default: '200' },
    turns: { type: 'string', default: '20' },
  },
})
const say = (line: string) => process.stdout.write(`${line}\n`)
const times = Number(values.times)

const world = await startWorld()
const browser = await startBrowser()
const stop = async () => {
  await browser.close()
  await world.stop()
}
stopOnSignal(stop)
try {
  const { people: room } = world
  await importStaffList(room, staffListOf(Number(values.people)), { askedTwice: true })
  // What the database does by itself within a minute of an import.
  await asOwner(world.databaseUrl, (client) => client.query('analyze'))
  const everybody = await readEmployees(room.db)
  const [some, other] = [everybody[0]!, everybody[Math.floor(everybody.length / 2)]!]
  const unit = (await readUnits(room.db)).find(({ parent }) => parent === null)!.id
  const bare = () => sql`select first_name from people.employees where id = ${some.id}::uuid`.execute(room.db)
  const asked = {
    'first page': () => lookThroughList(room, {}),
    'page in the middle': () => lookThroughList(room, { after: other.id }),
    'search that finds one': () => lookThroughList(room, { search: `p${everybody.length - 1}x` }),
    'search that finds half': () => lookThroughList(room, { search: 'p1' }),
    'search that finds everybody': () => lookThroughList(room, { search: 'x' }),
    'people of the whole tree': () => lookThroughList(room, { unit }),
    'one person': () => lookAtPerson(room, other.id),
  }
  await measure(times, bare)
  say(`${everybody.length} people; milliseconds on the server, ${times} times each:`)
  for (const [name, ask] of Object.entries(asked)) {
    const { p50, p99, floor, ratio } = await measureBeside(times, bare, ask)
    say(
      `  ${name}: p50 ${p50.toFixed(2)}, p99 ${p99.toFixed(2)}; ${ratio.toFixed(1)} x a bare select (${floor.toFixed(2)})`,
    )
  }
  const person = { number: 'new', firstName: 'New', lastName: 'Person', mail: '', unit, leader: '' }
  const preview = () => previewByHand(room, { kind: 'added', person: { ...person, language: 'nl' } })
  const { p50, p99, ratio } = await measureBeside(5, bare, preview)
  say(
    `  what one change by hand would do: p50 ${p50.toFixed(0)}, p99 ${p99.toFixed(0)}; ${ratio.toFixed(0)} x`,
  )
  const token = await hrToken(world)
  for (const line of await browsePeople(browser, world, { token, turns: Number(values.turns) })) say(line)
} finally {
  await stop()
}
process.exit()
