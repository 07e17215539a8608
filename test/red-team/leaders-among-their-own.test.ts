import fc from 'fast-check'
import t from 'tap'
import { planBlocks } from '../../services/counting/block-plan.ts'
import {
  type FreezableUnit,
  type FrozenTree,
  freezeSegments,
} from '../../services/people/pulses/freeze-segments.ts'
import {
  type KnownSeats,
  knowSeats,
  seatByKnown,
  seatsAfter,
} from '../../services/people/pulses/know-seats.ts'
import type { Seating } from '../../services/people/pulses/seat-everybody.ts'
import { seatPeople } from '../../services/people/pulses/seat-people.ts'
import type { KeptSeat } from '../../services/people/pulses/seats.queries.ts'
import { homeUnit, type Placed } from '../../services/people/units/home-unit.ts'

/** An organisation that nobody designed: people lead several units, units far above or beside their own, or none. */
interface Organisation extends Placed {
  readonly units: readonly FreezableUnit[]
}

const organisations: fc.Arbitrary<Organisation> = fc
  .array(
    fc.record({
      parent: fc.nat(),
      people: fc.oneof(fc.nat(4), fc.integer({ min: 4, max: 12 })),
      // Mostly one of the own people, as lists have it; now and then somebody from anywhere, or nobody.
      leads: fc.constantFrom('own', 'own', 'own', 'anybody', 'nobody'),
      who: fc.nat(),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((nodes) => {
    const employees = nodes.flatMap(({ people }, at) =>
      Array.from({ length: people }, (_, one) => ({ person: `p${at}-${one}`, unit: `u${at}` })),
    )
    const units = nodes.map(({ parent, leads, who }, at) => {
      const own = employees.filter(({ unit }) => unit === `u${at}`)
      const among = leads === 'own' ? own : leads === 'anybody' ? employees : []
      return {
        id: `u${at}`,
        name: `U${at}`,
        parent: at === 0 ? null : `u${parent % at}`,
        leader: among[who % Math.max(1, among.length)]?.person ?? null,
      }
    })
    return { employees, units }
  })
  .filter(({ employees }) => employees.length >= 10)

/** Units from here up to the root of the audience; the root itself has nothing above it that would be a choice. */
const upFrom = (units: readonly FreezableUnit[], from: string, root: string): readonly FreezableUnit[] => {
  const unit = units.find(({ id }) => id === from)
  return unit === undefined || from === root ? [] : [unit, ...upFrom(units, unit.parent ?? root, root)]
}

/** Whoever is counted in a figure of a unit that they lead, other than the whole: by segment, and by block. */
const amongTheirOwn = (
  { units }: Organisation,
  tree: FrozenTree,
  answers: (n: number) => number,
): string[] => {
  const sizes = new Map(tree.segments.map(({ unit, members }) => [unit, members.length]))
  const asTree = tree.units.map(({ id, parent, name }) => ({
    unit: id,
    parent,
    name,
    segment: sizes.has(id) ? id : null,
    leader: null,
    led: [],
    trends: [],
  }))
  const plan = planBlocks(asTree, ({ unit }) => answers(sizes.get(unit) ?? 0), 5, sizes)
  return tree.segments.flatMap(({ unit, members }) => {
    const block = plan.levels[0]?.blockOf.get(unit)
    const above = [unit, block ?? unit].flatMap((at) => upFrom(units, at, 'u0'))
    return members.filter((person) => above.some(({ leader }) => leader === person))
  })
}

const frozen = ({ units, employees }: Organisation, floor = 5): FrozenTree =>
  freezeSegments(units, homeUnit({ units, employees }), ['u0'], floor)

const answering = fc.constantFrom(
  (n: number) => n,
  (n: number) => Math.ceil(n / 2),
  (n: number) => Math.floor(n / 4),
)

t.test('nobody is counted in a unit that they lead, where there is a choice', async (t) => {
  fc.assert(
    fc.property(organisations, answering, fc.integer({ min: 5, max: 8 }), (organisation, answers, floor) => {
      const tree = frozen(organisation, floor)
      t.strictSame(amongTheirOwn(organisation, tree, answers), [])
      t.ok(tree.segments.every(({ members }) => members.length >= floor))
      const invited = tree.segments.flatMap(({ members }) => members).sort()
      t.strictSame(
        invited,
        organisation.employees.map(({ person }) => person).sort(),
        'each is invited, once',
      )
    }),
    { numRuns: 400 },
  )
})

/** Who moves where, and who comes to lead what, before a second list. */
const changes = fc.record({
  moves: fc.array(fc.record({ who: fc.nat(), to: fc.nat() }), { maxLength: 12 }),
  leads: fc.array(fc.record({ unit: fc.nat(), who: fc.nat() }), { maxLength: 4 }),
})

const changed = (
  { employees, units }: Organisation,
  {
    moves,
    leads,
  }: {
    readonly moves: readonly { who: number; to: number }[]
    readonly leads: readonly { unit: number; who: number }[]
  },
): Organisation => {
  const to = new Map(moves.map(({ who, to }) => [who % employees.length, `u${to % units.length}`]))
  const by = new Map(
    leads.map(({ unit, who }) => [unit % units.length, employees[who % employees.length]!.person]),
  )
  return {
    employees: employees.map((one, at) => ({ ...one, unit: to.get(at) ?? one.unit })),
    units: units.map((one, at) => ({ ...one, leader: by.get(at) ?? one.leader })),
  }
}

/** The second list by seats of the first. @param seatBy the seats of everybody, from those that were kept */
const asSecond = (
  first: Organisation,
  second: Organisation,
  seatBy: (
    placed: Organisation,
    known: KnownSeats,
    newCohort: () => string,
  ) => Pick<Seating, 'seats' | 'home'>,
): FrozenTree | undefined => {
  let cohorts = 0
  const newCohort = () => `cohort ${cohorts++}`
  const know = (kept: readonly KeptSeat[]) =>
    knowSeats(
      kept,
      first.employees.map(({ person }) => person),
      { now: 'a key', before: [] },
    )
  const seating = seatByKnown(first, know([]), newCohort)
  const kept = seatsAfter(frozen(first), know([]), seating, 'a key', '2026-03-02', newCohort)
  const { seats, home } = seatBy(second, know(kept), newCohort)
  const countedWith = new Map([...seats].map(([person, { unit }]) => [person, unit]))
  return countedWith.size < 10 ? undefined : freezeSegments(second.units, countedWith, ['u0'], 5, home)
}
const all = (n: number) => n

t.test('nor once people have moved and others lead, while seats are kept', async (t) => {
  fc.assert(
    fc.property(organisations, changes, (first, change) => {
      const second = changed(first, change)
      const tree = asSecond(first, second, seatByKnown)
      fc.pre(tree !== undefined)
      t.strictSame(amongTheirOwn(second, tree, all), [])
    }),
    { numRuns: 400 },
  )
  const some = fc.sample(fc.tuple(organisations, changes), { numRuns: 100, seed: 7 })
  const stayed = some.flatMap(([first, change]) => {
    const second = changed(first, change)
    const tree = asSecond(first, second, (placed, { before }, newCohort) => {
      const home = homeUnit(placed)
      const parentOf = new Map(placed.units.map(({ id, parent }) => [id, parent]))
      return { home, seats: seatPeople({ home, before, parentOf, least: 5, newCohort }) }
    })
    return tree === undefined ? [] : amongTheirOwn(second, tree, all)
  })
  t.ok(stayed.length > 0, 'a build in which who comes to lead a group stays in it is found out')
})

t.test(
  'a build that counts people where the list has them, or pools without looking who leads, is found out',
  async (t) => {
    const some = fc.sample(organisations, { numRuns: 100, seed: 7 })
    const asListed = some.flatMap((one) => {
      const home = new Map(one.employees.map(({ person, unit }) => [person, unit]))
      return amongTheirOwn(one, freezeSegments(one.units, home, ['u0'], 5), all)
    })
    t.ok(asListed.length > 0, 'where the list has them')
    const blind = some.flatMap((one) => {
      const units = one.units.map((unit) => ({ ...unit, leader: null }))
      return amongTheirOwn(one, freezeSegments(units, homeUnit(one), ['u0'], 5), all)
    })
    t.ok(blind.length > 0, 'without looking')
  },
)

t.test(
  'three leaders and who leads them are asked with a team of which none of them reads anything',
  async (t) => {
    const teams = ['a', 'b', 'c']
    const employees = [
      { person: 'head', unit: 'u0' },
      ...teams.flatMap((team, size) =>
        ['leads', ...Array.from({ length: 6 + size }, (_, at) => `${at}`)].map((name) => ({
          person: `${name}-${team}`,
          unit: team,
        })),
      ),
    ]
    const units = [
      { id: 'u0', name: 'House', parent: null, leader: 'head' },
      ...teams.map((team) => ({ id: team, name: team.toUpperCase(), parent: 'u0', leader: `leads-${team}` })),
    ]
    const { segments } = frozen({ employees, units })
    t.strictSame(
      segments.map(({ unit, label, members }) => [unit, label, members.length]).sort(),
      [
        ['b', 'B', 7],
        ['c', 'C', 8],
        ['u0', 'House (+ A)', 10],
      ],
      'the smallest team is pooled up, and its label says so',
    )
  },
)
