import type { Points, ScoredItem } from './scoring-instrument.ts'

/**
 * An answer in the direction of its scale: reversed items are mirrored (6 − x on a scale from 1 to 5).
 * (`services/counting/scoring.md`, 1.)
 *
 * @returns NaN for does not apply, rather not say and skipped
 */
export const recode = (
  answer: number | null,
  { reverse }: Pick<ScoredItem, 'reverse'>,
  { lowest, highest, all }: Points,
): number => {
  if (answer === null || !all.has(answer)) return Number.NaN
  return reverse ? lowest + highest - answer : answer
}
