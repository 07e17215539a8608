/** What a person answered of one scale, in whole numbers, so that bounds can be judged exactly. */
export interface AnswerSum {
  /** Sum of the recoded answers. */
  readonly sum: number
  readonly answered: number
}

/**
 * A person's answers of a scale, if enough were given. A composite is summed over its items, not over
 * its facets. (`services/counting/scoring.md`, 2.)
 *
 * @param answers recoded answers, NaN where there is none
 */
export const sumAnswers = (answers: readonly number[], minAnswered: number): AnswerSum | null => {
  let sum = 0
  let answered = 0
  for (const answer of answers) {
    if (Number.isNaN(answer)) continue
    sum += answer
    answered += 1
  }
  return answered < minAnswered || answered === 0 ? null : { sum, answered }
}

/** The mean of the answered items, in points of the scale; NaN where there is no score. */
export const scoreOf = (one: AnswerSum | null): number => (one === null ? Number.NaN : one.sum / one.answered)
