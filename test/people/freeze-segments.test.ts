import fc from 'fast-check'
import t from 'tap'
import { type FreezableUnit, freezeSegments } from '../../services/people/pulses/freeze-segments.ts'
import { withHistory } from '../../services/people/pulses/segment-history.ts'

const unit = (id: string, parent: string | null): FreezableUnit => ({
  id,
  name: id.toUpperCase(),
  parent,
  leader: null,
})
/** `{ a: 3 }`: three people whose home is a. */
const homes = (sizes: Readonly<Record<string, number>>) =>
  new Map(
    Object.entries(sizes).flatMap(([id, n]) =>
      Array.from({ length: n }, (_, i) => [`${id}-${i}`, id] as const),
    ),
  )
const sizesOf = ({ segments }: ReturnType<typeof freezeSegments>) =>
  Object.fromEntries(segments.map(({ unit, members }) => [unit, members.length]))

const units = [unit('top', null), unit('a', 'top'), unit('b', 'top'), unit('c', 'b')]

t.test('an audience that is unknown, empty or small is refused', async (t) => {
  const refused = (audience: string[], sizes: Record<string, number>) => {
    try {
      freezeSegments(units, homes(sizes), audience, 5)
      return 'opened'
    } catch (error) {
      return (error as { code: string }).code
    }
  }
  t.equal(refused(['nowhere'], {}), 'unit-unknown')
  t.equal(refused([], {}), 'audience-empty')
  t.equal(refused(['a'], { a: 9 }), 'audience-too-small')
  t.equal(
    refused(['a', 'b'], { a: 10, b: 4, c: 5 }),
    'audience-too-small',
    'each unit of it must be large enough',
  )
  t.equal(refused(['top'], { a: 9, top: 1 }), 'opened')
})

t.test('small units are pooled upwards, and the label says so', async (t) => {
  const tree = freezeSegments(units, homes({ top: 3, a: 8, b: 4, c: 2 }), ['top'], 5)
  t.strictSame(sizesOf(tree), { a: 8, b: 9 }, 'who is left at the top joins the smallest below')
  const joined = tree.segments.find(({ unit }) => unit === 'b')
  t.equal(joined?.label, 'B (+ C, TOP)')
  t.strictSame(joined?.above, ['TOP'])
  t.equal(joined?.parentUnit, null, 'no segment ends above it')
})

t.test('an audience of one branch leaves the others alone, and keeps the tree whole', async (t) => {
  const tree = freezeSegments(units, homes({ top: 3, a: 12, b: 7, c: 6 }), ['b', 'c'], 5)
  t.strictSame(sizesOf(tree), { b: 7, c: 6 })
  t.equal(tree.segments.find(({ unit }) => unit === 'c')?.parentUnit, 'b')
  t.strictSame(
    tree.units.map(({ id, inAudience }) => [id, inAudience]),
    [
      ['top', false],
      ['b', true],
      ['c', true],
    ],
  )
})

t.test(
  'whatever the tree, no segment is under the floor, and everybody in the audience is in one',
  async (t) => {
    const forest = fc
      .array(fc.record({ parent: fc.nat(), n: fc.nat({ max: 12 }) }), { minLength: 1, maxLength: 25 })
      .map((nodes) =>
        nodes.map(({ parent, n }, index) => ({
          unit: unit(`u${index}`, index === 0 ? null : `u${parent % index}`),
          n,
        })),
      )
    t.doesNotThrow(() =>
      fc.assert(
        fc.property(forest, fc.integer({ min: 5, max: 9 }), (nodes, floor) => {
          const sizes = Object.fromEntries(nodes.map(({ unit, n }) => [unit.id, n]))
          const total = nodes.reduce((sum, { n }) => sum + n, 0)
          fc.pre(total >= 10)
          const { segments } = freezeSegments(
            nodes.map(({ unit }) => unit),
            homes(sizes),
            ['u0'],
            floor,
          )
          const members = segments.flatMap((segment) => segment.members)
          return (
            segments.every((segment) => segment.members.length >= floor) &&
            members.length === total &&
            new Set(members).size === total
          )
        }),
        { numRuns: 300 },
      ),
    )
  },
)

t.test('a segment tells how many joined, and how many of it were together before', async (t) => {
  const [segment] = freezeSegments([unit('a', null)], homes({ a: 10 }), ['a'], 5).segments
  const { members } = segment!
  const from = (...units: readonly (string | null)[]) =>
    new Map(members.map((person, at) => [person, units[at] ?? null] as const))
  t.match(withHistory(segment!, undefined), { joined: null, together: 0 }, 'the first time')
  t.match(withHistory(segment!, new Map()), { joined: 10, together: 0 }, 'all of them are new')
  t.match(withHistory(segment!, from(...Array(10).fill('a'))), { joined: 0, together: 10 })
  t.match(withHistory(segment!, from(...Array(8).fill('a'))), { joined: 2, together: 8 }, 'two joined')
  t.match(
    withHistory(segment!, from('a', ...Array(5).fill('b'), 'c')),
    { joined: 9, together: 5 },
    'strangers who know each other',
  )
  t.match(withHistory(segment!, from('a', 'b', 'c')), { joined: 9, together: 0 }, 'one alone was with nobody')
})
