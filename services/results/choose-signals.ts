import { turned } from '../library/find-advice.ts'
import { type Range, widthOf } from '../statistics/points.ts'
import type { ShownFigure, Signal, Signals } from './results.contract.ts'

/** Where a figure lies, or how it changed. High always means favourable here. */
type Lie = Signal['lies']

/** Only a clear or a small change counts as a change. A possible one does not. */
const changeOf = ({ trend }: ShownFigure): Lie | undefined => {
  if (trend === null || (trend.label !== 'clear' && trend.label !== 'small')) return undefined
  return trend.direction === 'higher' ? 'changed_up' : 'changed_down'
}

/** What a measure is, besides its figure. */
export interface MeasureFacts extends Range {
  /** −1 where a low figure is the favourable one. */
  readonly direction: number
}

interface Placed {
  readonly measure: string
  readonly level: Lie
  readonly lies: Lie
  readonly change: Lie | undefined
  /** How favourable, in points: the mean, or its mirror image where a low one is favourable. */
  readonly favour: number
  readonly facts: MeasureFacts
}

const place = (figure: ShownFigure, facts: MeasureFacts | undefined): readonly Placed[] => {
  const { measure, mean, level, kind } = figure
  if (facts === undefined || mean === null || level === null) return []
  // The parts of a composite say it more exactly.
  if (kind === 'composite' || kind === 'index') return []
  const { direction, lowest, highest } = facts
  const changed = changeOf(figure)
  return [
    {
      measure,
      level: changed ?? level,
      lies: turned(level, facts),
      change: changed && turned(changed, facts),
      favour: direction < 0 ? lowest + highest - mean : mean,
      facts,
    },
  ]
}

/** A figure in the middle leans towards favourable from here on: 3.4 on five points. */
const leans = ({ favour, facts }: Placed): boolean => favour >= facts.lowest + 2.4 * widthOf(facts)
const MOST_IN_THE_MIDDLE = 2

const signal =
  (reason: Signal['reason'] | undefined) =>
  ({ measure, level, lies, change }: Placed): Signal => ({
    measure,
    level,
    lies: change ?? lies,
    reason: reason ?? (change === undefined ? 'lies' : 'changed'),
  })

/**
 * Chooses what to build upon, and what to be curious about. Both stand in the order of the questionnaire,
 * because topics are not ranked either. What went forward is something to build upon, unless it is still low.
 * What went back, or divides people, is something to be curious about. Where nothing stands out, figures that
 * lean either way are named.
 */
export const chooseSignals = (
  figures: readonly ShownFigure[],
  factsOf: (measure: string) => MeasureFacts | undefined,
): Signals => {
  const placed = figures.flatMap((figure) => place(figure, factsOf(figure.measure)))
  const low = placed.filter(
    ({ lies, change }) => lies === 'low' || lies === 'mixed' || change === 'changed_down',
  )
  const rest = placed.filter((one) => !low.includes(one))
  const high = rest.filter(({ lies, change }) => lies === 'high' || change === 'changed_up')
  const middle = rest.filter((one) => !high.includes(one))
  const leaning = middle.filter(leans).slice(0, MOST_IN_THE_MIDDLE)
  const between = middle.filter((one) => !leans(one)).slice(0, MOST_IN_THE_MIDDLE)
  return {
    strengths: high.length > 0 ? high.map(signal(undefined)) : leaning.map(signal('leans')),
    curiosities: low.length > 0 ? low.map(signal(undefined)) : between.map(signal('leans')),
  }
}
