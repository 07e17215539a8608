import { repeatable } from '../../demo/repeatable.ts'
import { answering, invent } from './answers.ts'
import { attack, type Guess, spreadOf } from './attack.ts'
import { liveYears, ORDINARY } from './organisation.ts'
import { type Mechanism, publishYears } from './publish.ts'
import type { Setting } from './run.ts'
import { type Bounds, solvePerson } from './solve-person.ts'

/** Counts, over the people that were solved for. */
export interface Tally {
  tried: number
  /** The likeliest world has the right answer; so has the best linear estimate. */
  right: number
  linear: number
  /** Guessing what most in the organisation answer. */
  chance: number
  /** One point is possible, or two neighbours; then the same of what is credible. */
  certain: number
  nearlyCertain: number
  fixed: number
  nearlyFixed: number
  /** One point is credible, and it is the right one. */
  fixedRight: number
  /** Not one answer that was given may ever be impossible: then the program would be wrong. */
  mistaken: number
  proven: number
}

const none = (): Tally => ({
  tried: 0,
  right: 0,
  linear: 0,
  chance: 0,
  certain: 0,
  nearlyCertain: 0,
  fixed: 0,
  nearlyFixed: 0,
  fixedRight: 0,
  mistaken: 0,
  proven: 0,
})

const spans = (points: readonly number[]): number => Math.max(...points) - Math.min(...points)

/** Solves for the one most exposed of each organisation, and for one other, on the first measure. */
export const solveMany = (
  mechanism: Mechanism,
  { organisations, waves, measures, turnout, stability, rates = ORDINARY }: Setting,
  bounds: Bounds,
  others: number,
): { readonly exposed: Tally; readonly other: Tally } => {
  const tallies = { exposed: none(), other: none() }
  for (let number = 1; number <= organisations; number++) {
    const random = repeatable(7919 * number)
    const years = liveYears(random, 60 + Math.floor(540 * random() ** 2), waves, rates)
    const answers = invent(random, years, measures, stability)
    const published = publishYears(years, answers, answering(random, years, turnout), mechanism, random)
    const guesses = attack(years, answers, published, stability, mechanism, () => true)
    const { shares } = spreadOf(answers, years)
    const usual = shares.indexOf(Math.max(...shares))
    const solve = (guess: Guess, tally: Tally) => {
      const solution = solvePerson(published, guess, 0, { shares, stability, mechanism }, bounds)
      if (solution === undefined) return
      const { likeliest, possible, credible, proven } = solution
      const truth = answers[0]![guess.wave]![guess.person]!
      tally.tried += 1
      tally.right += Number(likeliest === truth)
      tally.linear += Number(guess.points[0] === truth)
      tally.chance += Number(usual === truth)
      tally.certain += Number(spans(possible) === 0)
      tally.nearlyCertain += Number(spans(possible) <= 1)
      tally.fixed += Number(spans(credible) === 0)
      tally.nearlyFixed += Number(spans(credible) <= 1)
      tally.fixedRight += Number(spans(credible) === 0 && likeliest === truth)
      tally.mistaken += Number(!possible.includes(truth))
      tally.proven += Number(proven)
    }
    solve(
      guesses.reduce((most, one) => (one.left < most.left ? one : most)),
      tallies.exposed,
    )
    if (number <= others) solve(guesses[Math.floor(random() * guesses.length)]!, tallies.other)
  }
  return tallies
}
