import type { Figure, Signal } from '../api.ts'
import type { Measure } from '../measures.ts'

/** A signal that the server chose, with its figure and what the measure is called. */
export interface Topic {
  readonly signal: Signal
  readonly figure: Figure
  readonly measure: Measure
}

/** Signals in the order in which the server sent them. */
export const topicsOf = (
  signals: readonly Signal[],
  figures: readonly Figure[],
  measureOf: (figure: Figure) => Measure,
): readonly Topic[] =>
  signals.flatMap((signal) => {
    const figure = figures.find(({ measure }) => measure === signal.measure)
    return figure === undefined ? [] : [{ signal, figure, measure: measureOf(figure) }]
  })
