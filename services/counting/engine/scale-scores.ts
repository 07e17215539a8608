/** What a person answered of one scale, in whole numbers, so that bounds can be judged exactly. */
export interface AnswerSum {
  /** Sum of the recoded answers. */
  readonly sum: number
  readonly answered: number
}

/**
 * A person's answers of a scale, if enough were given. A composite is summed over its items, not over
 * its facets. (`publication.md`, scoring 2.)
 *
 * @param answers recoded answers, NaN where there is none
 */
export const sumAnswers = (answers: readonly number[], minAnswered: number): AnswerSum | null => {
  const given = answers.filter((answer) => !Number.isNaN(answer))
  if (given.length < minAnswered || given.length === 0) return null
  return { sum: given.reduce((sum, answer) => sum + answer, 0), answered: given.length }
}

/** The mean of the answered items, in points of the scale; NaN where there is no score. */
export const scoreOf = (one: AnswerSum | null): number => (one === null ? Number.NaN : one.sum / one.answered)
