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

/** Every predictor doubles the subsets that an exact share goes over. */
const MOST_PREDICTORS = 12

const codesOf = (scales: readonly ScoredScale[]) => scales.map(({ code }) => code)

/**
 * The lists that the analyst of an instrument chose beforehand, each where all of its scales are there; else
 * what the scales say of themselves: headline is what is no part of a composite, the outcome is of level
 * `outcome`.
 */
export const planAnalysis = ({
  scales,
  analysis,
}: Pick<ScoringInstrument, 'scales' | 'analysis'>): AnalysisPlan => {
  const present = new Set(codesOf(scales))
  const areThere = (codes: readonly string[]) => codes.every((code) => present.has(code))
  const parts = new Set(scales.flatMap(({ components }) => components))
  const whole = scales.filter(({ code }) => !parts.has(code))
  const outcome = scales.find((scale) => scale.outcome)?.code ?? null
  const drivers = analysis && { outcome: analysis.outcome, predictors: analysis.predictors }
  return {
    headline: analysis !== null && areThere(analysis.headline) ? analysis.headline : codesOf(whole),
    correlated: analysis !== null && areThere(analysis.correlated) ? analysis.correlated : codesOf(scales),
    drivers:
      drivers !== null && areThere([drivers.outcome, ...drivers.predictors])
        ? drivers
        : {
            outcome,
            predictors: codesOf(whole.filter(({ code }) => code !== outcome)).slice(0, MOST_PREDICTORS),
          },
  }
}
