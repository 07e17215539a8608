import type { ScoredScale, ScoringInstrument } from './scoring-instrument.ts'

export interface Drivers {
  readonly outcome: string | null
  readonly predictors: readonly string[]
}

/** Which scales the tables that do not take all of them are about. */
export interface AnalysisPlan {
  /** Compared between teams and between waves. */
  readonly headline: readonly string[]
  readonly correlated: readonly string[]
  readonly drivers: Drivers
}

const HEADLINE = ['INT', 'EXT', 'OUT', 'FUL', 'OWN', 'BRE', 'VIO', 'BAL', 'LSD', 'OMA', 'SET']
const CORRELATED = [
  ...['AUT', 'GRO', 'CON', 'MEA', 'INT', 'PAY', 'BEN', 'FLX', 'SEC', 'EXT', 'OUT'],
  ...['FUL', 'OWN', 'BRE', 'VIO', 'BAL', 'LSD', 'OMA', 'SET'],
]
const OUTCOME = 'OUT'
const PREDICTORS = ['AUT', 'GRO', 'CON', 'MEA', 'EXT', 'FUL', 'LSD', 'OMA']

/** Every predictor doubles the subsets that an exact share goes over. */
const MOST_PREDICTORS = 12

const codesOf = (scales: readonly ScoredScale[]) => scales.map(({ code }) => code)

/**
 * For our own questionnaire the lists that its analyst chose beforehand; for another one what its scales
 * say of themselves: headline is what is no part of a composite, the outcome is of level `outcome`.
 */
export const planAnalysis = ({ scales }: ScoringInstrument): AnalysisPlan => {
  const present = new Set(codesOf(scales))
  const ours = (codes: readonly string[]) => codes.every((code) => present.has(code))
  const parts = new Set(scales.flatMap(({ components }) => components))
  const whole = scales.filter(({ code }) => !parts.has(code))
  const outcome = scales.find((scale) => scale.outcome)?.code ?? null
  return {
    headline: ours(HEADLINE) ? HEADLINE : codesOf(whole),
    correlated: ours(CORRELATED) ? CORRELATED : codesOf(scales),
    drivers: ours([OUTCOME, ...PREDICTORS])
      ? { outcome: OUTCOME, predictors: PREDICTORS }
      : {
          outcome,
          predictors: codesOf(whole.filter(({ code }) => code !== outcome)).slice(0, MOST_PREDICTORS),
        },
  }
}
