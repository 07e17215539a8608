import { type Favour, favourOf } from './favourable.ts'
import { weighted } from './indices.ts'
import { type Quadrant, quadrantOf } from './quadrant.ts'
import type { Response } from './read-responses.ts'
import { recode } from './recode.ts'
import { type AnswerSum, scoreOf, sumAnswers } from './scale-scores.ts'
import type { ScoringInstrument } from './scoring-instrument.ts'

/** A person's indices by their role; NaN where a part is missing. */
export interface PersonIndices {
  readonly balance: number
  readonly conversation: number
  /** Promises kept less own contribution, in points. */
  readonly gap: number
}

/** One wave as columns, each with one place a respondent in the order of the file; NaN is missing. */
export interface ScoredWave {
  readonly responses: readonly Response[]
  /** Item → answers as given (missing codes as NaN) and recoded. */
  readonly raw: ReadonlyMap<string, readonly number[]>
  readonly recoded: ReadonlyMap<string, readonly number[]>
  /** Scale → scores in points. */
  readonly scores: ReadonlyMap<string, readonly number[]>
  readonly favour: ReadonlyMap<string, readonly (Favour | null)[]>
  readonly indices: Readonly<Record<keyof PersonIndices, readonly number[]>>
  readonly quadrants: readonly (Quadrant | null)[]
}

/** Scores of a scale; all missing where the instrument has no such scale. */
export const scoresOf = (wave: ScoredWave, scale: string): readonly number[] =>
  wave.scores.get(scale) ?? wave.responses.map(() => Number.NaN)

/** Scores of the scale that has this role; all missing where none has. */
export const scoresInRole = (
  wave: ScoredWave,
  { scales }: Pick<ScoringInstrument, 'scales'>,
  role: string,
): readonly number[] => scoresOf(wave, scales.find((scale) => scale.role === role)?.code ?? '')

const recodeWith = (responses: readonly Response[], { items, points }: ScoringInstrument, mirror: boolean) =>
  new Map(
    items.map(({ id, reverse }, at) => [
      id,
      responses.map(({ answers }) =>
        recode(answers[at] ?? null, { reverse: mirror && reverse }, points),
      ) as readonly number[],
    ]),
  )

/** Recodes and scores every respondent of a wave. (`services/counting/scoring.md`, 1 to 7.) */
export const scoreWave = (responses: readonly Response[], instrument: ScoringInstrument): ScoredWave => {
  const { scales, points } = instrument
  const recoded = recodeWith(responses, instrument, true)
  const sums = new Map<string, readonly (AnswerSum | null)[]>(
    scales.map(({ code, items, minAnswered }) => {
      const columns = items.map((item) => recoded.get(item) ?? [])
      return [
        code,
        responses.map((_, at) =>
          sumAnswers(
            columns.map((column) => column[at] ?? Number.NaN),
            minAnswered,
          ),
        ),
      ]
    }),
  )
  const sumAt = (scale: string | undefined, at: number) => sums.get(scale ?? '')?.[at] ?? null
  const scaleIn = (role: string) => scales.find((scale) => scale.role === role)?.code
  const indexIn = (role: string): readonly number[] => {
    const index = instrument.indices.find((one) => one.role === role)
    return responses.map((_, at) => {
      const scores = index?.components.map((code) => scoreOf(sumAt(code, at))) ?? [Number.NaN]
      return weighted(scores, index?.weights ?? [], points)
    })
  }
  const kept = scaleIn('contract-kept')
  const contribution = scaleIn('contribution')
  return {
    responses,
    raw: recodeWith(responses, instrument, false),
    recoded,
    scores: new Map([...sums].map(([code, column]) => [code, column.map(scoreOf)])),
    favour: new Map(
      scales.map(({ code, direction }) => [
        code,
        (sums.get(code) ?? []).map((one) => (one === null ? null : favourOf(one, direction, points))),
      ]),
    ),
    indices: {
      balance: indexIn('balance'),
      conversation: indexIn('conversation'),
      gap: responses.map((_, at) => scoreOf(sumAt(kept, at)) - scoreOf(sumAt(contribution, at))),
    },
    quadrants: responses.map((_, at) => quadrantOf(sumAt(kept, at), sumAt(contribution, at), points)),
  }
}
