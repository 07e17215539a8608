import t from 'tap'
import { importStaffList } from '../../services/people/staff-list/import-staff-list.ts'
import { BOB, bakeryWith, hireTheBakery, JOS, unitCalled } from '../world/bakery.ts'
import { asEmployee, asHr, asStranger } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'

/** HR looks through its own list. The list says who works where, and nothing else of anybody. */
const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)
const hr = await asHr(world)

interface Found {
  readonly count: number
  readonly people: readonly {
    readonly person: string
    readonly firstName: string
    readonly lastName: string
  }[]
  readonly next: string | null
}
const look = async (query = ''): Promise<Found> => (await hr.ask('GET', `/api/people${query}`)).json()
const namesOf = ({ people }: Found) => people.map(({ firstName }) => firstName)
const searched = async (search: string) =>
  namesOf(await look(`?search=${encodeURIComponent(search)}`)).toSorted()

t.test('nobody looks through the list but HR', async (t) => {
  for (const visitor of [await asEmployee(world, JOS), await asEmployee(world, BOB)]) {
    t.equal((await visitor.ask('GET', '/api/people')).statusCode, 403)
    t.equal((await visitor.ask('POST', '/api/people/preview', {})).statusCode, 403)
    t.equal((await visitor.ask('POST', '/api/people', {})).statusCode, 403)
  }
  t.equal((await asStranger(world).ask('GET', '/api/people')).statusCode, 401)
})

t.test('what is no search is refused, and a strange one finds nobody', async (t) => {
  for (const query of ['?unit=bakery', '?after=1', `?search=${'a'.repeat(201)}`, '?search=%00'])
    t.equal((await hr.ask('GET', `/api/people${query}`)).statusCode, 400, query)
  for (const search of ["'", "b'b", '\\', ':*', '!bob', 'bob | ans', '%', '_', '&', '( )', 'zzz'])
    t.strictSame(await searched(search), [], search)
})

t.test('a page tells what the list says of somebody, and no more', async (t) => {
  const { people, count, next } = await look('?search=bob')
  t.equal(count, 1)
  t.equal(next, null)
  const { person, unit, ...bob } = people[0] as unknown as Record<string, unknown>
  t.ok(person && unit)
  t.strictSame(bob, {
    number: '12',
    firstName: 'Bob',
    lastName: 'Gist',
    mail: BOB,
    language: 'nl',
    unitName: 'Bakkerij',
    leader: 'Jos Deeg',
  })
})

t.test(
  'somebody is found by how a name, number or address begins, without accents and capitals',
  async (t) => {
    t.strictSame(await searched('dre'), ['Dré'])
    t.strictSame(await searched('DRÉ'), ['Dré'])
    t.strictSame(await searched('gist'), ['Bob'])
    t.strictSame(await searched('gist bo'), ['Bob'], 'in any order')
    t.strictSame(await searched('12'), ['Bob'])
    t.strictSame(await searched('bob@bak'), ['Bob'])
    t.strictSame(await searched('  '), await searched(''), 'blanks are no search')
    t.strictSame(await searched('ist'), [], 'not by what is inside')
  },
)

t.test('a unit has its people and those of the units below', async (t) => {
  const shop = await unitCalled(world, 'Winkel')
  t.strictSame(namesOf(await look(`?unit=${shop}`)), ['Jet', 'Kim', 'Max', 'Nel', 'Lot'].toSorted(byLastName))
  t.equal((await look(`?unit=${await unitCalled(world, 'Directie')}`)).count, 16)
  t.strictSame(namesOf(await look(`?unit=${shop}&search=ki`)), ['Kim'])
})

const LAST: Readonly<Record<string, string>> = {
  Jet: 'Kassa',
  Kim: 'Mand',
  Max: 'Plank',
  Nel: 'Toog',
  Lot: 'Zak',
}
const byLastName = (a: string, b: string) => ((LAST[a] ?? '') < (LAST[b] ?? '') ? -1 : 1)

t.test('pages of fifty follow one another, and nobody is left out or comes twice', async (t) => {
  const many = Array.from(
    { length: 130 },
    (_, at) =>
      `${1000 + at};Ál${at % 7};de ${String.fromCharCode(65 + (at % 26))}ik;p${at}@bakkerij.example;nl;Winkel;nel@bakkerij.example`,
  )
  const list = Buffer.from(`${(await bakeryWith((line) => line)).toString('utf8')}${many.join('\n')}\n`)
  await importStaffList(world.people, list)
  const seen: string[] = []
  const sizes: number[] = []
  let after: string | null = ''
  while (after !== null) {
    const page: Found = await look(after === '' ? '' : `?after=${after}`)
    t.equal(page.count, 146)
    sizes.push(page.people.length)
    seen.push(...page.people.map(({ person }) => person))
    after = page.next
  }
  t.strictSame(sizes, [50, 50, 46])
  t.equal(new Set(seen).size, 146)
})

t.test('who left is not on it', async (t) => {
  await importStaffList(world.people, await bakeryWith((line) => (line.startsWith('12;') ? '' : line)), {
    askedTwice: true,
  })
  t.strictSame(await searched('bob'), [])
  t.equal((await look()).count, 15)
})
