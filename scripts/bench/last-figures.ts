import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Round } from './report.ts'

/** Step → how many times the bare opening of the same ballots it took, in the same run. */
export type Ratios = Readonly<Record<string, number>>
/** Size of a count → what it last took. */
export type LastFigures = Readonly<Record<string, Ratios>>

const FIGURES_FILE = join(import.meta.dirname, 'last-figures.json')

/** Worse by more than this is told: machines and neighbours differ, a plan gone wrong differs by far more. */
const MOST_TIMES_THE_LAST = 1.6
/** A step that takes less of the floor is a matter of chance. */
const LEAST_RATIO_COMPARED = 0.2

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length
const least = (values: readonly number[]): number => Math.min(...values)

/**
 * Steps as ratios against the floor of the same run: by the clock, as the floor is taken right before and after.
 * Of several rounds the best of each step.
 */
export const ratiosOf = (rounds: readonly Round[]): Ratios => {
  const [first] = rounds
  const floorOf = ({ floors }: Round) => mean(floors.map(({ milliseconds }) => milliseconds))
  const two = (value: number) => Math.round(value * 100) / 100
  const steps = (first?.steps ?? []).map(([step], at) => {
    const taken = rounds.map((round) => (round.steps[at]?.[1] ?? Number.NaN) / floorOf(round))
    return [step, two(least(taken))] as const
  })
  const all = two(least(rounds.map((round) => round.whole.milliseconds / floorOf(round))))
  return { ...Object.fromEntries(steps), all }
}

/** What became slower than it last was, in words; nothing where all is as it was. */
export const whatIsWorse = (last: Ratios | undefined, now: Ratios): readonly string[] =>
  Object.entries(now).flatMap(([step, ratio]) => {
    const before = Math.max(last?.[step] ?? Number.POSITIVE_INFINITY, LEAST_RATIO_COMPARED)
    return ratio > MOST_TIMES_THE_LAST * before
      ? [`${step} took ${ratio} times the floor; last it was ${last?.[step]}`]
      : []
  })

export const readFigures = async (): Promise<LastFigures> => JSON.parse(await readFile(FIGURES_FILE, 'utf8'))

export const keepFigures = async (size: string, ratios: Ratios): Promise<void> => {
  const figures = { ...(await readFigures()), [size]: ratios }
  await writeFile(FIGURES_FILE, `${JSON.stringify(figures, null, 2)}\n`)
}
