import type { Figure } from '../api.ts'
import type { Measure } from '../measures.ts'

export type Level = 'high' | 'middle' | 'low'

/** How a figure stands beside the larger group's: said only where their margins do not touch. */
export type Comparison = 'higher' | 'lower' | 'unclear'

/** One figure worth a conversation. */
export interface Signal {
  readonly measure: Measure
  readonly scale: string
  readonly direction: number
  /** Which guide is meant. */
  readonly level: Level
  /** What may be said: on one side of the middle only with the whole margin. */
  readonly lies: Level
  readonly mean: number
  readonly comparison: Comparison | undefined
}

/** A convention, not a norm: the levels that the guides were written for. */
const levelOf = (mean: number): Level => (mean >= 3.75 ? 'high' : mean < 3 ? 'low' : 'middle')

/** Figures come to one decimal; tenths as integers do not add up wrongly. */
const tenths = (value: number): number => Math.round(value * 10)
const MIDDLE = 30

export const liesAt = (mean: number, margin: number | null): Level =>
  margin !== null && Math.abs(tenths(mean) - MIDDLE) <= tenths(margin) ? 'middle' : levelOf(mean)

export const compare = (own: Figure | undefined, other: Figure | undefined): Comparison | undefined => {
  if (own?.mean == null || other?.mean == null) return undefined
  // Without a margin on both sides nothing can be said of a difference.
  if (own.margin === null || other.margin === null) return 'unclear'
  const apart = tenths(own.mean) - tenths(other.mean)
  if (Math.abs(apart) <= tenths(own.margin) + tenths(other.margin)) return 'unclear'
  return apart > 0 ? 'higher' : 'lower'
}

/** Where the figure lies when high always means favourable. */
const favour = ({ mean, direction }: Signal): number => (direction < 0 ? 6 - mean : mean)
const favourableLevel = ({ level, direction }: Signal): Level =>
  direction >= 0 || level === 'middle' ? level : level === 'high' ? 'low' : 'high'

export interface Signals {
  readonly strengths: readonly Signal[]
  readonly curiosities: readonly Signal[]
}

/**
 * What can be built upon, and what one may be curious about, in the order of the questionnaire: topics
 * are not ranked either. Composites are left out, their parts say it closer.
 */
export const signalsOf = (
  own: readonly Figure[],
  others: readonly Figure[],
  measureOf: (figure: Figure) => Measure,
): Signals => {
  const signals = own.flatMap((figure): Signal[] => {
    if (figure.mean === null || figure.kind === 'composite') return []
    const measure = measureOf(figure)
    const other = others.find((one) => one.measure === figure.measure)
    const { scale, direction } = measure
    const { mean, margin } = figure
    const [level, lies] = [levelOf(mean), liesAt(mean, margin)]
    return [{ measure, scale, direction, mean, level, lies, comparison: compare(figure, other) }]
  })
  const at = (level: Level) => signals.filter((signal) => favourableLevel(signal) === level)
  const middle = at('middle')
  // Nothing high: what lies above the middle is still something to begin with.
  const leaning = middle.filter((signal) => favour(signal) >= 3.4).slice(0, 2)
  const strengths = at('high').length > 0 ? at('high') : leaning
  const between = middle.filter((signal) => !strengths.includes(signal) && favour(signal) < 3.4).slice(0, 2)
  return { strengths, curiosities: at('low').length > 0 ? at('low') : between }
}
