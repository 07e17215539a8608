import type { AnswerSheet } from '../ballot/answer-sheet.ts'
import type { Questionnaire } from '../ballot/questionnaire.ts'
import type { Measure } from './measures.ts'

/** The ends of the response scale, and which items run the other way. */
export interface Scoring {
  readonly lowest: number
  readonly highest: number
  readonly reversed: ReadonlySet<string>
}

export const scoringOf = (questionnaire: Questionnaire): Scoring => {
  const values = questionnaire.responseScale.values.map(({ value }) => value)
  return {
    lowest: Math.min(...values),
    highest: Math.max(...values),
    reversed: new Set(questionnaire.items.filter(({ reverse }) => reverse).map(({ id }) => id)),
  }
}

/** An answer in the direction of its scale; undefined for skipped, does not apply, rather not say. */
const scored = (item: string, value: number | null | undefined, scoring: Scoring): number | undefined => {
  if (value === null || value === undefined || value < scoring.lowest) return undefined
  return scoring.reversed.has(item) ? scoring.lowest + scoring.highest - value : value
}

/**
 * A person's score on a measure: the mean of the answered items, if enough were answered.
 * (`publication.md`, scoring 1 and 2.)
 */
export const personScore = (sheet: AnswerSheet, measure: Measure, scoring: Scoring): number | undefined => {
  const answered = measure.items.flatMap((item) => scored(item, sheet.answers[item], scoring) ?? [])
  if (answered.length < measure.minAnswered) return undefined
  return answered.reduce((sum, value) => sum + value, 0) / answered.length
}
