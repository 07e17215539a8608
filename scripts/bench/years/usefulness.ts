import { benjaminiHochberg } from '../../../services/statistics/benjamini-hochberg.ts'
import { differenceLabel } from '../../../services/statistics/difference-labels.ts'
import { tProbability, tQuantile } from '../../../services/statistics/distributions.ts'
import { repeatable } from '../../demo/repeatable.ts'
import { type Answers, answering, invent } from './answers.ts'
import { liveYears, ORDINARY, type Years } from './organisation.ts'
import { type Atom, type Mechanism, publishYears, varianceOf } from './publish.ts'

/** What is left of use to an ordinary organisation, beside what it gets without any mechanism. */
export interface Usefulness {
  /** Share of figures that are still shown. */
  readonly kept: number
  /** Of units of eight answers and more: how far a mean is from the one of today, on average, and in one of twenty. */
  readonly off: number
  readonly offAtMost: number
  /** How often a margin holds what the whole group would have answered. */
  readonly covers: number
  /** Share of clear differences that are none: had everybody answered, less than a tenth, or the other way. */
  readonly falseClear: number
  readonly clear: number
}

interface Figure {
  readonly n: number
  readonly means: readonly number[]
  readonly noise: number
}

const belowOf = (years: Years): ReadonlyMap<number, ReadonlySet<number>> => {
  const below = new Map(years.units.map(({ id }) => [id, new Set([id])]))
  for (const { id, parent } of years.units.toReversed())
    if (parent !== null) for (const one of below.get(id)!) below.get(parent)!.add(one)
  return below
}

/** Figures of one wave, by unit: of all blocks at or below it. */
export const figuresOf = (years: Years, atoms: readonly Atom[], mechanism: Mechanism, invited: number) => {
  const below = belowOf(years)
  const share = atoms.reduce((sum, { answered }) => sum + answered, 0) / invited
  const figures = new Map<number, Figure & { share: number }>()
  for (const { id } of years.units) {
    const inside = atoms.filter(({ unit }) => below.get(id)!.has(unit))
    const n = inside.reduce((sum, { answered }) => sum + answered, 0)
    if (n === 0) continue
    const means = Array.from(
      inside[0]!.sums,
      (_, at) => inside.reduce((sum, one) => sum + one.sums[at]!, 0) / n,
    )
    const noise = inside.reduce((sum, one) => {
      const own = [...one.noise].map(([name, times]) => times ** 2 * varianceOf(name, mechanism))
      return sum + own.reduce((all, value) => all + value, 0)
    }, 0)
    figures.set(id, { n, means, noise, share })
  }
  return figures
}

const fullMeans = (
  years: Years,
  answers: Answers,
  wave: number,
): ReadonlyMap<number, { n: number; means: readonly number[] }> => {
  const below = belowOf(years)
  return new Map(
    years.units.map(({ id }) => {
      const people = [...years.homes[wave]!].flatMap(([person, unit]) =>
        below.get(id)!.has(unit) ? [person] : [],
      )
      const means = answers.map(
        (all) => people.reduce((sum, one) => sum + all[wave]![one]!, 0) / people.length,
      )
      return [id, { n: people.length, means }] as const
    }),
  )
}

const MECHANISM_OF_TODAY: Mechanism = { name: 'today' }
const SPREAD_OF_ANSWERS = 0.98

/** Over so many organisations, four waves, four of five people answering. */
export const usefulnessOf = (mechanism: Mechanism, organisations: number, measures: number): Usefulness => {
  let shown = 0
  let shownToday = 0
  let far = 0
  let compared = 0
  let held = 0
  let margins = 0
  let clear = 0
  let falsely = 0
  const distances: number[] = []
  for (let number = 1; number <= organisations; number++) {
    const random = repeatable(104_729 * number)
    const years = liveYears(random, 60 + Math.floor(540 * random() ** 2), 4, ORDINARY)
    const answers = invent(random, years, measures, 0.9)
    const answered = answering(random, years, 0.8)
    const today = publishYears(years, answers, answered, MECHANISM_OF_TODAY, random)
    const now = publishYears(years, answers, answered, mechanism, random)
    for (const [wave, home] of years.homes.entries()) {
      const full = fullMeans(years, answers, wave)
      const before = figuresOf(years, today[wave]!, MECHANISM_OF_TODAY, home.size)
      const after = figuresOf(years, now[wave]!, mechanism, home.size)
      const whole = after.get(0)
      const wholeFull = full.get(0)!
      const tests: { p: number; difference: number; truly: number }[] = []
      for (const [unit, was] of before) {
        shownToday += 1
        const figure = after.get(unit)
        // A figure that speaks for less than two thirds of those who answered is not shown.
        if (figure === undefined || figure.n * 3 < was.n * 2) continue
        shown += 1
        const error = Math.sqrt(SPREAD_OF_ANSWERS ** 2 / figure.n + figure.noise / figure.n ** 2)
        for (const [at, mean] of figure.means.entries()) {
          if (was.n >= 8) {
            const distance = Math.abs(mean - was.means[at]!)
            far += distance
            compared += 1
            distances.push(distance)
          }
          const margin = Math.round(tQuantile(100) * error * 10) / 10
          margins += 1
          held += Number(Math.abs(Math.round(mean * 10) / 10 - full.get(unit)!.means[at]!) <= margin + 1e-9)
          const rest = whole === undefined ? 0 : whole.n - figure.n
          if (unit === 0 || whole === undefined || rest < 5) continue
          const of = (all: number, n: number, own: number, m: number) => (all * n - own * m) / (n - m)
          const other = of(whole.means[at]!, whole.n, mean, figure.n)
          const otherFull = of(
            wholeFull.means[at]!,
            wholeFull.n,
            full.get(unit)!.means[at]!,
            full.get(unit)!.n,
          )
          const apart = Math.sqrt(
            error ** 2 + SPREAD_OF_ANSWERS ** 2 / rest + Math.max(whole.noise - figure.noise, 0) / rest ** 2,
          )
          const difference = mean - other
          if (figure.n < 10 && Math.abs(difference) < 0.5) tests.push({ p: 1, difference: 0, truly: 0 })
          else
            tests.push({
              p: tProbability(difference / apart, 100),
              difference,
              truly: full.get(unit)!.means[at]! - otherFull,
            })
        }
      }
      const corrected = benjaminiHochberg(tests.map(({ p }) => p))
      for (const [at, { difference, truly }] of tests.entries()) {
        if (differenceLabel(Math.abs(difference), corrected[at] ?? 1, 1) !== 'clear') continue
        clear += 1
        falsely += Number(truly * Math.sign(difference) < 0.1)
      }
    }
  }
  distances.sort((a, b) => a - b)
  return {
    kept: shown / shownToday,
    off: far / compared,
    offAtMost: distances[Math.floor(0.95 * distances.length)] ?? 0,
    covers: held / margins,
    falseClear: clear === 0 ? 0 : falsely / clear,
    clear,
  }
}
