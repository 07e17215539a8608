import fc from 'fast-check'
import t from 'tap'
import { importStaffList, previewStaffList } from '../../services/people/staff-list/import-staff-list.ts'
import { readEmployees, readUnits } from '../../services/people/units/units.queries.ts'
import { Problem } from '../../services/plumbing/problem.ts'
import { startWorld } from '../world/world.ts'
import { MILL, type Miller, millList } from './mill.ts'

const world = await startWorld()
t.teardown(() => world.stop())

type Step = (people: readonly Miller[]) => readonly Miller[]

const small = fc.nat({ max: 15 })
const names = fc.constantFrom('Karel', 'Zoë', 'ZoÃ«', 'Ann', 'Jan Pieter', 'Š')
const families = fc.constantFrom('Molenaar', 'MOLENAAR', 'De Wit', 'de Wit-Molenaar', 'Opvolger', '')
const numbers = fc.constantFrom('101', '00101', '00110', '110', 'a9', 'A9', '', '0', '000')
const mails = fc.nat({ max: 15 }).map((n) => `p${n}@molen.example`)
const units = fc.constantFrom(
  'Maalderij',
  'MAALDERIJ',
  'Maal derij',
  'Directie',
  'Directie/Silo',
  'Silo – 1',
  'silo-1',
)

const change =
  (at: number, what: Partial<Miller>): Step =>
  (people) =>
    people.map((one, i) => (i === at % people.length ? { ...one, ...what } : one))
const swap =
  (a: number, b: number, what: 'mail' | 'number' | 'first'): Step =>
  (people) => {
    const one = people[a % people.length]!
    const other = people[b % people.length]!
    const swapped = (who: Miller) => (who === one ? other : who === other ? one : who)[what]
    return people.map((who) => ({ ...who, [what]: swapped(who) }))
  }

const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(small, numbers).map(([at, number]) => change(at, { number })),
  fc.tuple(small, mails).map(([at, mail]) => change(at, { mail })),
  fc.tuple(small, names, families).map(([at, first, last]) => change(at, { first, last })),
  fc
    .tuple(small, numbers, names, families)
    .map(([at, number, first, last]) => change(at, { number, first, last })),
  fc.tuple(small, units).map(([at, unit]) => change(at, { unit })),
  fc
    .tuple(small, small, fc.constantFrom('mail', 'number', 'first'))
    .map(([a, b, what]) => swap(a, b, what as 'mail')),
  small.map(
    (at): Step =>
      (people) =>
        people.length < 3 ? people : people.toSpliced(at % people.length, 1),
  ),
  fc.tuple(numbers, names, families, mails, units).map(
    ([number, first, last, mail, unit]): Step =>
      (people) => [...people, { number, first, last, mail, unit, leader: '' }],
  ),
  fc.constantFrom<Step>(
    (people) => people.map((one) => ({ ...one, number: one.number.replace(/^0+(?=.)/, '') })),
    (people) => people.map((one) => ({ ...one, number: '' })),
    (people) => people.map((one) => ({ ...one, unit: one.unit.toUpperCase() })),
    (people) => people.map((one) => ({ ...one, unit: one.unit.normalize('NFD').replace('-', '–') })),
    (people) => people.toReversed(),
    () => MILL,
  ),
)

/** A leader who is not on the list, or leads in a circle, is the reader's business, and has its own tests. */
const withLeaders = (people: readonly Miller[]): readonly Miller[] =>
  people.map((one, at) => ({ ...one, leader: at === 0 ? '' : (people[0]?.mail ?? '') }))

const stored = async () => ({
  employees: await readEmployees(world.people.db),
  units: await readUnits(world.people.db),
})

t.test('what a preview says is what an import does, whatever lists follow one another', async (t) => {
  const seen = { went: 0, refused: 0, people: 0 }
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(steps, { minLength: 1, maxLength: 4 }), { minLength: 3, maxLength: 8 }),
      async (lists) => {
        let people: readonly Miller[] = MILL
        await importStaffList(world.people, millList(MILL), { askedTwice: true }).catch((error) => {
          // Whoever the last run left here may be in doubt: then that is where this one begins.
          if (!(error instanceof Problem)) throw error
        })
        for (const changes of lists) {
          const next = withLeaders(changes.reduce<readonly Miller[]>((list, step) => step(list), people))
          const bytes = millList(next)
          const before = await stored()
          const shown = await previewStaffList(world.people, bytes)
          const done = await importStaffList(world.people, bytes, { askedTwice: true }).catch(
            (error: unknown) => error,
          )
          if (shown.problems.length === 0) {
            const { changes: _names, ...kept } = shown
            t.strictSame(done, kept)
            people = next
            seen.went++
            continue
          }
          seen.refused++
          if (shown.problems.some(({ code }) => code === 'person-unclear')) seen.people++
          t.ok(done instanceof Problem && done.status === 422, String(done))
          t.strictSame((done as Problem).details?.problems, shown.problems)
          t.ok(shown.problems.every(({ line }) => line > 0))
          t.strictSame(await stored(), before, 'nothing was written')
        }
      },
    ),
    { numRuns: 60 },
  )
  t.ok(seen.went > 40 && seen.refused > 20 && seen.people > 5, 'all ends are met')
  t.comment(
    `measured: ${seen.went} lists went in, ${seen.refused} were refused, ${seen.people} for whom they name`,
  )
})

t.test('two imports at once are one after the other', async (t) => {
  await importStaffList(world.people, millList(MILL), { askedTwice: true }).catch(() => undefined)
  const short = MILL.map((one) => ({ ...one, number: one.number.replace(/^0+/, '') }))
  const both = await Promise.allSettled(
    [short, MILL, short, MILL].map((list) =>
      importStaffList(world.people, millList(list), { askedTwice: true }),
    ),
  )
  for (const one of both)
    t.ok(one.status === 'fulfilled' || one.reason instanceof Problem, JSON.stringify(one))
})
