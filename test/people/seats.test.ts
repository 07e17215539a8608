import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { freezeSegments } from '../../services/people/pulses/freeze-segments.ts'
import { destroyOldGroupKeys, groupSecretsOf } from '../../services/people/pulses/group-keys.ts'
import { knowSeats, missingFrom, seatByKnown, seatsAfter } from '../../services/people/pulses/know-seats.ts'
import { namePerson } from '../../services/people/pulses/name-group.ts'
import type { KeptSeat } from '../../services/people/pulses/seats.queries.ts'
import { KeyFolder } from '../../services/plumbing/key-folder.ts'
import { systemRandom } from '../../services/plumbing/random.ts'

type List = Readonly<Record<string, string>>

/** A house of two teams, whose heads are counted with the house; wave after wave of it. */
class House {
  kept: readonly KeptSeat[] = []
  leaders: Readonly<Record<string, string>> = { a: 'head-a', b: 'head-b' }
  secrets = { now: 'key of this year', before: [] as string[] }
  today = '2026-03-02'
  audience = ['house']
  #cohorts = 0

  /** @param list person → unit @returns where each is asked, with how many, and who is missing there */
  wave(list: List) {
    const placed = {
      employees: Object.entries(list).map(([person, unit]) => ({ person, unit })),
      units: ['house', 'a', 'b'].map((id) => ({
        id,
        name: id.toUpperCase(),
        parent: id === 'house' ? null : 'house',
        leader: this.leaders[id] ?? null,
      })),
    }
    const newCohort = () => `cohort ${this.#cohorts++}`
    const known = knowSeats(this.kept, Object.keys(list), this.secrets)
    const seating = seatByKnown(placed, known, newCohort)
    const countedWith = new Map([...seating.seats].map(([person, { unit }]) => [person, unit]))
    const tree = freezeSegments(placed.units, countedWith, this.audience, 5, seating.home)
    this.kept = seatsAfter(tree, known, seating, this.secrets.now, this.today, newCohort)
    const missing = missingFrom(tree, this.kept, this.secrets.now)
    return {
      at: (person: string) => tree.segments.find(({ members }) => members.includes(person))?.unit,
      sizes: Object.fromEntries(tree.segments.map(({ unit, members }) => [unit, members.length])),
      labels: Object.fromEntries(tree.segments.map(({ unit, label }) => [unit, label])),
      missing: Object.fromEntries([...missing].map(([unit, names]) => [unit, names.length])),
      names: [...missing.values()].flat(),
    }
  }
}

const many = (unit: string, count: number, from = 0): List =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`${unit}${from + at}`, unit]))
const LIST: List = { ...many('house', 6), ...many('a', 9), ...many('b', 9), 'head-a': 'a', 'head-b': 'b' }
const without = (list: List, ...gone: readonly string[]): List =>
  Object.fromEntries(Object.entries(list).filter(([person]) => !gone.includes(person)))

t.test('in the first wave everybody is asked where the list says', async (t) => {
  const house = new House()
  t.match(house.wave(LIST), { sizes: { house: 8, a: 9, b: 9 }, missing: {} })
})

t.test('one newcomer to four wait, or are counted higher up where they are five', async (t) => {
  const house = new House()
  house.wave(LIST)
  const one = { ...LIST, new1: 'a' }
  t.match(house.wave(one), { sizes: { house: 8, a: 9, b: 9 }, at: Function })
  t.equal(house.wave(one).at('new1'), undefined, 'and so in the next wave')
  const five = { ...one, new2: 'a', new3: 'b', new4: 'b', new5: 'house' }
  const together = house.wave(five)
  t.match(together, { sizes: { house: 13, a: 9, b: 9 } })
  t.equal(together.labels.house, 'HOUSE (+ A, B)', 'they read where they are counted')
  t.match(
    house.wave({ ...five, ...many('a', 5, 20) }),
    { sizes: { house: 13, a: 14, b: 9 } },
    'five of a team',
  )
})

t.test('who moves is counted where they were, until five go the same way', async (t) => {
  const house = new House()
  house.wave(LIST)
  const moved = { ...LIST, a0: 'b' }
  const wave = house.wave(moved)
  t.equal(wave.at('a0'), 'a')
  t.equal(wave.labels.a, 'A (+ B)')
  t.strictSame(wave.missing, {})
  for (const unit of ['a', 'b', 'a', 'b', 'house'])
    t.equal(house.wave({ ...LIST, a0: unit }).at('a0'), 'a', 'moved to and fro, they never change group')
  const most = { ...LIST, a0: 'b', a1: 'b', a2: 'b', a3: 'b', a4: 'b' }
  t.match(house.wave(most), { sizes: { a: 9, b: 9 } }, 'five go, but four would be left behind')
  const all = { ...LIST, ...many('a', 5, 20) }
  house.wave(all)
  const five = { ...all, a20: 'b', a21: 'b', a22: 'b', a23: 'b', a24: 'b' }
  t.match(house.wave(five), { sizes: { a: 9, b: 14 }, missing: {} }, 'all five of those who came together')
})

t.test('who left is missing under the same name for ever, and in no table by who they were', async (t) => {
  const house = new House()
  house.wave(LIST)
  const gone = house.wave(without(LIST, 'a0', 'a1'))
  t.strictSame(gone.missing, { a: 2 })
  const again = house.wave(without(LIST, 'a0', 'a1', 'b0'))
  t.strictSame(again.missing, { a: 2, b: 1 })
  t.ok(gone.names.every((name) => again.names.includes(name)))
  t.notMatch(JSON.stringify(house.kept), /[ab]\d"|head/)
  const back = house.wave(LIST)
  t.equal(back.at('a0'), undefined, 'who comes back is new')
  t.strictSame(back.missing, { a: 2, b: 1 })
  const other = house.wave(many('b', 12, 40))
  t.notOk(other.names.length > 0, 'of whom nobody is left, nobody is missing')
  t.ok(house.kept.every(({ unit }) => unit === 'b'))
})

t.test('who comes to lead those they are counted with is counted among them no more', async (t) => {
  const house = new House()
  house.wave(LIST)
  house.leaders = { a: 'a0', b: 'head-b' }
  const wave = house.wave(LIST)
  t.equal(wave.at('a0'), undefined, 'new again: they wait')
  t.strictSame(wave.missing, { a: 1 }, 'and are missing where they were')
  t.equal(wave.at('head-a'), 'house', 'who led is counted where they were')
  const four = { ...LIST, ...many('house', 4, 60) }
  t.match(
    house.wave(four),
    { sizes: { house: 13 }, missing: { a: 1 } },
    'with four others they are asked above',
  )
  house.leaders = { a: 'head-a', b: 'head-b' }
  const back = house.wave(four)
  t.equal(back.at('a0'), 'house', 'and stay there when they lead no more')
  t.strictSame(back.missing, { a: 1 })
})

t.test('who is not asked because their unit is not, is missing too', async (t) => {
  const house = new House()
  house.wave({ ...LIST, ...many('a', 5, 20), ...many('b', 5, 20) })
  house.audience = ['a']
  const part = house.wave({ ...LIST, ...many('a', 5, 20), ...many('b', 5, 20) })
  t.strictSame([part.sizes, part.missing], [{ a: 14 }, {}])
  house.audience = ['house']
  t.match(house.wave({ ...LIST, ...many('a', 5, 20), ...many('b', 5, 20) }), {
    sizes: { a: 14, b: 14, house: 8 },
  })
})

t.test('a unit that is gone takes nobody out of the group they were in', async (t) => {
  const house = new House()
  house.wave(LIST)
  const dealt = Object.fromEntries(
    Object.entries(LIST).map(([person, unit]) => [
      person,
      unit === 'a' ? (person < 'a4' ? 'house' : 'b') : unit,
    ]),
  )
  const wave = house.wave(dealt)
  t.equal(new Set(['a0', 'a1', 'a2', 'a3', 'a8'].map((person) => wave.at(person))).size, 1)
})

t.test('names of last year are known again this year, and older ones by nobody', async (t) => {
  const house = new House()
  house.wave(LIST)
  const old = house.kept
  house.secrets = { now: 'key of next year', before: ['key of this year'] }
  house.today = '2027-02-01'
  const wave = house.wave({ ...without(LIST, 'b0'), a0: 'b' })
  t.equal(wave.at('a0'), 'a', 'who moved over the new year stays')
  t.strictSame(wave.missing, { b: 1 })
  t.ok(house.kept.every(({ until }) => until === '2028-12-31'))
  const present = house.kept.filter(({ unit }) => unit !== null)
  t.notOk(
    present.some(({ name }) => old.some((one) => one.name === name)),
    'under a new name',
  )
  house.secrets = { now: 'key of a later year', before: [] }
  t.equal(house.wave({ ...LIST, a0: 'b' }).at('a0'), 'b', 'without the key everybody is new')
})

t.test('a key is made once a year, and those older than last year are destroyed', async (t) => {
  const keys = await mkdtemp(join(tmpdir(), 'group-keys-'))
  t.teardown(() => rm(keys, { recursive: true, force: true }))
  const folder = new KeyFolder(keys, 'group-keys')
  const first = await groupSecretsOf(folder, '2026-01-05', systemRandom)
  t.strictSame(await groupSecretsOf(folder, '2026-11-30', systemRandom), first)
  const next = await groupSecretsOf(folder, '2027-01-04', systemRandom)
  t.strictSame(next.before, [first.now])
  t.not(namePerson(next.now, 'somebody'), namePerson(first.now, 'somebody'))
  await destroyOldGroupKeys(folder, '2027-12-31')
  t.strictSame(await folder.names(), ['year-2026', 'year-2027'])
  await folder.create('groups', 'as it was called once')
  await destroyOldGroupKeys(folder, '2028-01-01')
  t.strictSame(await folder.names(), ['year-2027'])
})
