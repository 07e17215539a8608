import type { Figure } from '../api.ts'
import type { Measure } from '../measures.ts'

/** Which guide is meant: by where a figure lies, or by how it changed since the time before. */
export type Level = 'high' | 'middle' | 'low' | 'mixed' | 'changed_up' | 'changed_down'

/** One figure worth a conversation. */
export interface Signal {
  readonly figure: Figure
  readonly measure: Measure
  readonly scale: string
  readonly direction: number
  readonly level: Level
}

const OPPOSITE: Readonly<Record<Level, Level>> = {
  high: 'low',
  middle: 'middle',
  low: 'high',
  mixed: 'mixed',
  changed_up: 'changed_down',
  changed_down: 'changed_up',
}

/** The level when high always means favourable. */
export const favourable = (level: Level, direction: number): Level =>
  direction < 0 ? OPPOSITE[level] : level

/** A change is one where more than chance is likely behind it; "perhaps" is none. */
const changeOf = ({ trend }: Figure): Level | undefined => {
  if (trend === null || (trend.label !== 'clear' && trend.label !== 'small')) return undefined
  return trend.direction === 'higher' ? 'changed_up' : 'changed_down'
}

export interface Signals {
  readonly strengths: readonly Signal[]
  readonly curiosities: readonly Signal[]
}

interface Placed extends Signal {
  /** Where it lies, and how it changed, when high always means favourable. */
  readonly lies: Level
  readonly change: Level | undefined
  readonly favour: number
}

const place = (figure: Figure, measureOf: (figure: Figure) => Measure): readonly Placed[] => {
  const { mean, level, kind } = figure
  if (mean === null || level === null || kind === 'composite' || kind === 'index') return []
  const measure = measureOf(figure)
  const { scale, direction } = measure
  const changed = changeOf(figure)
  return [
    {
      ...{ figure, measure, scale, direction, level: changed ?? level },
      lies: favourable(level, direction),
      change: changed && favourable(changed, direction),
      favour: direction < 0 ? 6 - mean : mean,
    },
  ]
}

/** Above this, a figure in the middle is still something to begin with. */
const LEANING = 3.4
const A_FEW = 2

/**
 * What can be built upon, and what one may be curious about, in the order of the questionnaire: topics
 * are not ranked either. What went forward is a strength unless it is low still; what went back, or
 * divides people, is something to be curious about. Composites are left out, their parts say it closer.
 */
export const signalsOf = (own: readonly Figure[], measureOf: (figure: Figure) => Measure): Signals => {
  const signals = own.flatMap((figure) => place(figure, measureOf))
  const low = signals.filter(
    ({ lies, change }) => lies === 'low' || lies === 'mixed' || change === 'changed_down',
  )
  const rest = signals.filter((signal) => !low.includes(signal))
  const high = rest.filter(({ lies, change }) => lies === 'high' || change === 'changed_up')
  const middle = rest.filter((signal) => !high.includes(signal))
  const leaning = middle.filter(({ favour }) => favour >= LEANING).slice(0, A_FEW)
  const between = middle.filter(({ favour }) => favour < LEANING).slice(0, A_FEW)
  return {
    strengths: high.length > 0 ? high : leaning,
    curiosities: low.length > 0 ? low : between,
  }
}
