import type { Figure } from '../api.ts'
import type { Reading } from './sentences.ts'

type Difference = NonNullable<Figure['comparison']>

const keyOf = (kind: 'comparison' | 'trend', { label, direction, withheld }: Difference): string => {
  if (withheld !== null) return `not-compared-${withheld}`
  return direction === null ? `${kind}-none` : `${kind}-${label}-${direction}`
}

/** What is said of one figure, from its own level to its past. */
export interface FigureWords {
  readonly seen: readonly string[]
  /** The smallest change that so many answers could show; empty where there is no trend. */
  readonly smallest: string
}

/** @param beside name of the larger group with whose rest the figure is compared */
export const wordsOf = ({ page, sentences }: Reading, figure: Figure, beside: string): FigureWords => {
  const { wording, comparison, trend } = figure
  const seen = [
    wording === null ? '' : sentences(wording),
    comparison === null ? '' : sentences(keyOf('comparison', comparison), { unit: beside }),
    trend === null ? '' : sentences(keyOf('trend', trend), { since: page.day(trend.since) }),
  ]
  const smallest = trend?.smallest == null ? '' : page.decimal(trend.smallest)
  return {
    // Two comparisons may be left out for one reason; once is enough to say so.
    seen: [...new Set(seen.filter((sentence) => sentence !== ''))],
    smallest: smallest === '' ? '' : sentences('trend-smallest', { smallest }),
  }
}
