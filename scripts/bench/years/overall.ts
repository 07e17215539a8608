import { repeatable } from '../../demo/repeatable.ts'
import { type Answers, answering, invent } from './answers.ts'
import { spreadOf } from './attack.ts'
import { togetherWith } from './judge.ts'
import { type Estimate, estimate } from './linear-estimate.ts'
import { liveYears, ORDINARY, type Years } from './organisation.ts'
import { type Atom, type Mechanism, publishYears, varianceOf } from './publish.ts'
import type { Setting } from './run.ts'

/** Of two people counted together, one low and one not: how often the low one is found. */
class Beside {
  #found = 0
  #pairs = 0

  add(low: number, other: number): void {
    this.#pairs += 1
    this.#found += Math.abs(low - other) < 1e-9 ? 0.5 : Number(low < other)
  }

  get share(): number {
    return this.#found / this.#pairs
  }
}

/** By who counts as low: below the average of the organisation, or among its lowest tenth. */
export interface Found {
  readonly all: { readonly below: Beside; readonly lowest: Beside }
  readonly exposed: { readonly below: Beside; readonly lowest: Beside }
}

const found = (): Found => ({
  all: { below: new Beside(), lowest: new Beside() },
  exposed: { below: new Beside(), lowest: new Beside() },
})

/** Measures by so many, put together: what one person answered on average, wave by wave. */
const averages = (answers: Answers, size: number): readonly (readonly Float64Array[])[] =>
  Array.from({ length: answers.length / size }, (_, group) =>
    answers[0]!.map((wave, at) =>
      Float64Array.from(wave, (_point, person) => {
        const together = answers.slice(group * size, (group + 1) * size)
        return together.reduce((sum, measure) => sum + measure[at]![person]!, 0) / size
      }),
    ),
  )

/** The same of what was published: sums of averages. */
const averaged = (atoms: readonly Atom[], size: number): readonly Atom[] =>
  atoms.map((atom) => ({
    ...atom,
    sums: Float64Array.from({ length: atom.sums.length / size }, (_, group) => {
      const together = atom.sums.slice(group * size, (group + 1) * size)
      return together.reduce((sum, one) => sum + one, 0) / size
    }),
  }))

/** Everybody's average of so many measures in every wave, estimated as well as it can be from averages of sums. */
const estimateOverall = (
  years: Years,
  answers: Answers,
  published: readonly (readonly Atom[])[],
  mechanism: Mechanism,
  stability: number,
  size: number,
): readonly Estimate[] => {
  const { mean, variance } = spreadOf(answers, years)
  const common = commonOf(years, averages(answers, answers.length)[0]!, answers.length, mean, variance)
  const known = {
    mean,
    variance: variance * (common + (1 - common) / size),
    // What is common to all measures stays; the rest is averaged out, and so is noise.
    lasts: (waves: number) => variance * (common + ((1 - common) * stability ** waves) / size),
    noise: (source: string) => varianceOf(source, mechanism) / size,
  }
  const sums = published.map((atoms) => averaged(atoms, size))
  return estimate(years, sums, known, () => true)
}

/** The share of the variance that is common to measures, from how far averages of all of them are spread. */
const commonOf = (
  years: Years,
  overall: readonly Float64Array[],
  measures: number,
  mean: number,
  variance: number,
): number => {
  const people = years.homes.flatMap((home, wave) => [...home.keys()].map((one) => overall[wave]![one]!))
  const spread = people.reduce((sum, one) => sum + (one - mean) ** 2, 0) / people.length
  return Math.min(Math.max((spread / variance - 1 / measures) / (1 - 1 / measures), 0), 1)
}

/**
 * Who is low on so many measures together, by one mechanism. All sizes must divide the number of measures.
 *
 * @param common what measures have in common (`answers.ts`)
 */
export const attackOverall = (
  mechanism: Mechanism,
  { organisations, waves, measures, turnout, stability, rates = ORDINARY }: Setting,
  common: number,
  sizes: readonly number[],
): ReadonlyMap<number, Found> => {
  const bySize = new Map(sizes.map((size) => [size, found()]))
  for (let number = 1; number <= organisations; number++) {
    const random = repeatable(7919 * number)
    const years = liveYears(random, 60 + Math.floor(540 * random() ** 2), waves, rates)
    const answers = invent(random, years, measures, stability, common)
    const published = publishYears(years, answers, answering(random, years, turnout), mechanism, random)
    for (const [size, { all, exposed }] of bySize) {
      const estimates = estimateOverall(years, answers, published, mechanism, stability, size)
      const overall = averages(answers, size)
      const { mean } = spreadOf(answers, years)
      const ranked = overall.map((own) =>
        years.homes.map((home, wave) =>
          [...home.keys()].map((one) => own[wave]![one]!).sort((a, b) => a - b),
        ),
      )
      const byName = new Map(estimates.map((one) => [`${one.wave} ${one.person}`, one]))
      const judge = (one: Estimate, { below, lowest }: Found['all']) => {
        for (const person of togetherWith(published[one.wave]!, one.person)) {
          const other = byName.get(`${one.wave} ${person}`)
          if (person === one.person || other === undefined) continue
          for (const [at, own] of overall.entries()) {
            const tenth = ranked[at]![one.wave]![Math.floor(ranked[at]![one.wave]!.length / 10)]!
            const limits = [
              [below, (value: number) => value < mean],
              [lowest, (value: number) => value <= tenth],
            ] as const
            for (const [beside, isLow] of limits) {
              const [mine, theirs] = [one, other].map((who) => isLow(own[one.wave]![who.person]!))
              if (mine === theirs) continue
              const [low, rest] = mine ? [one, other] : [other, one]
              beside.add(low.best[at]!, rest.best[at]!)
            }
          }
        }
      }
      judge(
        estimates.reduce((most, one) => (one.left < most.left ? one : most)),
        exposed,
      )
      for (const [at, one] of estimates.entries()) if (at % 37 === number % 37) judge(one, all)
    }
  }
  return bySize
}
