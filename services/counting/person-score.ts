import type { AnswerSheet } from '../ballot/answer-sheet.ts'
import type { Questionnaire } from '../ballot/questionnaire.ts'
import { weighted } from './engine/indices.ts'
import { recode } from './engine/recode.ts'
import { type AnswerSum, scoreOf, sumAnswers } from './engine/scale-scores.ts'
import type { Points } from './engine/scoring-instrument.ts'
import { isKept, type Measure } from './measures.ts'

/** The ends of the response scale, and which items run the other way. */
export interface Scoring extends Points {
  readonly reversed: ReadonlySet<string>
}

export const scoringOf = (questionnaire: Questionnaire): Scoring => {
  const values = questionnaire.responseScale.values.map(({ value }) => value)
  return {
    lowest: Math.min(...values),
    highest: Math.max(...values),
    all: new Set(values),
    reversed: new Set(questionnaire.items.filter(({ reverse }) => reverse).map(({ id }) => id)),
  }
}

/** What a person answered of a measure, if enough was answered. (`services/counting/scoring.md`, 1 and 2.) */
export const personSum = (sheet: AnswerSheet, measure: Measure, scoring: Scoring): AnswerSum | null =>
  sumAnswers(
    measure.items.map((item) =>
      recode(sheet.answers[item] ?? null, { reverse: scoring.reversed.has(item) }, scoring),
    ),
    measure.minAnswered,
  )

/**
 * A person's score on any measure, also a derived one. NaN where there is no score. Only spreads are made of
 * these scores.
 */
export const personScore = (
  sheet: AnswerSheet,
  measure: Measure,
  measures: readonly Measure[],
  scoring: Scoring,
): number => {
  if (measure.kind !== 'index') return scoreOf(personSum(sheet, measure, scoring))
  const scores = measure.components.map((code) => {
    const part = measures.find((one) => one.code === code)
    return part === undefined ? Number.NaN : scoreOf(personSum(sheet, part, scoring))
  })
  return weighted(scores, measure.weights, scoring)
}

/** A sheet with the sum of every kept measure, in the order of the measures. */
export interface ScoredSheet {
  readonly segment: string
  readonly sheet: AnswerSheet
  readonly sums: readonly (AnswerSum | null)[]
}

export const scoreSheet = (
  segment: string,
  sheet: AnswerSheet,
  measures: readonly Measure[],
  scoring: Scoring,
): ScoredSheet => ({
  segment,
  sheet,
  sums: measures.map((measure) => (isKept(measure) ? personSum(sheet, measure, scoring) : null)),
})
