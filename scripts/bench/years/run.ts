import { repeatable } from '../../demo/repeatable.ts'
import { answering, invent } from './answers.ts'
import { attack, type Guess, spreadOf } from './attack.ts'
import { Judge, togetherWith } from './judge.ts'
import { liveYears, ORDINARY, type Rates } from './organisation.ts'
import { type Mechanism, publishYears } from './publish.ts'

export interface Setting {
  readonly organisations: number
  readonly waves: number
  readonly measures: number
  readonly turnout: number
  readonly stability: number
  readonly rates?: Rates
}

export interface Found {
  /** Guessing what most in the organisation answer. */
  readonly chance: number
  readonly all: Judge
  readonly exposed: Judge
  /** The same people, by the figures of that wave alone: what any published mean tells of those in it. */
  readonly alone: Judge
  readonly exposedAlone: Judge
}

const nameOf = ({ wave, person }: Pick<Guess, 'wave' | 'person'>): string => `${wave} ${person}`

/** Attacks so many organisations of 60 to 600 people, as one mechanism published them. */
export const attackMany = (
  mechanism: Mechanism,
  { organisations, waves, measures, turnout, stability, rates = ORDINARY }: Setting,
): Found => {
  const found = { all: new Judge(), exposed: new Judge(), alone: new Judge(), exposedAlone: new Judge() }
  let chance = 0
  for (let number = 1; number <= organisations; number++) {
    const random = repeatable(7919 * number)
    const size = 60 + Math.floor(540 * random() ** 2)
    const years = liveYears(random, size, waves, rates)
    const answers = invent(random, years, measures, stability)
    const published = publishYears(years, answers, answering(random, years, turnout), mechanism, random)
    const guesses = attack(years, answers, published, stability, mechanism, () => true)
    const oneWave = published.flatMap((_, wave) => {
      const only = published.map((atoms, at) => (at === wave ? atoms : []))
      return attack(years, answers, only, stability, mechanism, (at) => at === wave)
    })
    chance += Math.max(...spreadOf(answers, years).shares) / organisations
    const judge = (judged: Judge, all: ReadonlyMap<string, Guess>, one: Guess) => {
      const beside = togetherWith(published[one.wave]!, one.person)
      judged.add(one, answers)
      judged.addPairs(
        one,
        beside.flatMap((other) => all.get(nameOf({ ...one, person: other })) ?? []),
        answers,
      )
    }
    const [byYears, byWave] = [guesses, oneWave].map((some) => new Map(some.map((one) => [nameOf(one), one])))
    const first = guesses.reduce((most, one) => (one.left < most.left ? one : most))
    judge(found.exposed, byYears!, first)
    judge(found.exposedAlone, byWave!, byWave!.get(nameOf(first))!)
    for (const [at, guess] of guesses.entries()) {
      if (at % 37 !== number % 37) continue
      judge(found.all, byYears!, guess)
      judge(found.alone, byWave!, byWave!.get(nameOf(guess))!)
    }
  }
  return { chance, ...found }
}
