import { readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import t from 'tap'
import { giveRoleTo } from '../../services/people/accounts/give-role.ts'
import type { Role } from '../../services/scopes.ts'
import { hireTheBakery, openBakeryWave } from '../world/bakery.ts'
import { castQuickly } from '../world/cast-quickly.ts'
import { respondentsOf, sheetOfAll } from '../world/respondents.ts'
import { asOutsider, type Visitor } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'

/** Somebody who oversees is curious about people, and somebody who was HR would like another history. */
const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)
const { wave } = await openBakeryWave(world)

const asRole = async (role: Role): Promise<Visitor> => {
  const mail = `${role}@elsewhere.example`
  await giveRoleTo(world.people, mail, role, 'command-line')
  return asOutsider(world, mail)
}

const routes: { readonly workplace: readonly string[] } = JSON.parse(
  await readFile(new URL('../rooms/routes.json', import.meta.url), 'utf8'),
)
/** Every address that hands something out, with the wave of today where it asks for one. */
const ADDRESSES = routes.workplace.flatMap((line) => {
  const address = /^GET (\/api\/\S+): (?!anyone)/.exec(line)?.[1]
  return address === undefined
    ? []
    : [address.replace(':wave', wave).replace(/:\w+/g, world.people.random.uuid())]
})
const NAMES = /bakkerij\.example|\b(Mia|Jos|Nel|Ans|Bob|Cis|Dré|Els|Fon|Gil|Han|Ida|Jet|Kim|Lot|Max)\b/

t.test('who oversees walks every address, and finds no employee', async (t) => {
  t.ok(ADDRESSES.length > 25)
  for (const role of ['works-council', 'data-protection-officer', 'moderator', 'trustee'] as const) {
    const visitor = await asRole(role)
    for (const address of ADDRESSES) {
      const reply = await visitor.ask('GET', address)
      t.notMatch(reply.body, NAMES, `${role}: ${address}`)
    }
  }
})

t.test('while people answer, nothing that who oversees can read changes', async (t) => {
  const council = await asRole('works-council')
  const READ = ['/api/audit-log', '/api/asked-of-whom', '/api/roles', '/api/processing-record']
  const readAll = async (): Promise<readonly string[]> =>
    Promise.all(READ.map(async (address) => (await council.ask('GET', address)).body))
  const before = await readAll()
  const people = (await respondentsOf(world, wave)).slice(0, 9)
  await castQuickly(
    world,
    people.map((person) => [person, sheetOfAll(3)] as const),
  )
  t.strictSame(await readAll(), before)
})

t.test('the room that writes the log cannot rewrite it', async (t) => {
  const people = world.people.db
  for (const statement of [
    `update transparency.audit_entries set body = '{}'`,
    'delete from transparency.audit_entries',
    `insert into transparency.audit_entries (place, day, kind, body, hash, written) values (99, current_date, 'wave-stopped', '{}', '', '')`,
    'select from transparency.audit_entries',
  ])
    await t.rejects(sql.raw(statement).execute(people), { code: '42501' }, statement)
})
