import { Refused } from '../../plumbing/refused.ts'
import type { Range } from '../../statistics/points.ts'
import { scoringInstrumentContract } from './scoring-instrument.contract.ts'

export interface Points extends Range {
  readonly all: ReadonlySet<number>
}

export interface ScoredItem {
  readonly id: string
  readonly reverse: boolean
  /** The scale it is judged in: its composite where it has one. */
  readonly home: string
}

export interface ScoredScale {
  readonly code: string
  readonly items: readonly string[]
  /** Answers a person must have given to have a score. */
  readonly minAnswered: number
  /** −1 where a high score is the worse one. */
  readonly direction: 1 | -1
  readonly components: readonly string[]
  readonly outcome: boolean
  /** What it is for, where an index or a rule asks for it. */
  readonly role: string | null
}

/** Derived of scales, each in percent of the range, by its weight. */
export interface ScoredIndex {
  readonly code: string
  readonly role: string | null
  readonly components: readonly string[]
  readonly weights: readonly number[]
}

/** Lists of scales that an analyst chose beforehand. */
export interface Analysis {
  readonly headline: readonly string[]
  readonly correlated: readonly string[]
  readonly outcome: string
  readonly predictors: readonly string[]
}

export interface PickQuestion {
  readonly id: string
  readonly options: readonly { readonly code: string; readonly kind: string }[]
}

export interface ScoringInstrument {
  readonly points: Points
  readonly items: readonly ScoredItem[]
  readonly scales: readonly ScoredScale[]
  readonly pick: PickQuestion | null
  readonly indices: readonly ScoredIndex[]
  readonly analysis: Analysis | null
}

const repeated = (codes: readonly string[]): readonly string[] =>
  codes.filter((code, at) => codes.indexOf(code) !== at)

const faultsOf = ({ items, scales, indices }: ScoringInstrument): readonly string[] => {
  const known = new Set(items.map(({ id }) => id))
  return [
    ...repeated(items.map(({ id }) => id)).map((id) => `item ${id} stands twice`),
    ...repeated(scales.map(({ code }) => code)).map((code) => `scale ${code} stands twice`),
    ...scales.flatMap(({ code, items: own }) => [
      ...own.filter((id) => !known.has(id)).map((id) => `scale ${code} has item ${id}, which does not exist`),
      ...repeated(own).map((id) => `scale ${code} has item ${id} twice`),
    ]),
    ...indices.flatMap(({ code, components, weights }) =>
      weights.length === components.length
        ? []
        : [`index ${code} has ${weights.length} weights for ${components.length} components`],
    ),
  ]
}

const parseJson = (text: string, file: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new Refused(`${file}: not JSON (${(error as Error).message})`)
  }
}

/**
 * @param complete adds what the file may leave out: what its scales are for
 * @throws Refused with one line a fault
 */
export const readScoringInstrument = (
  text: string,
  file: string,
  complete: (read: unknown) => unknown = (read) => read,
): ScoringInstrument => {
  const parsed = scoringInstrumentContract.safeParse(complete(parseJson(text, file)))
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `${file}: ${path.join('.')}: ${message}`)
    throw new Refused(faults.join('\n'))
  }
  const { response_scale, items, scales, choice_questions, indices, analysis } = parsed.data
  const values = response_scale.values.map(({ value }) => value)
  const [question] = choice_questions ?? []
  const instrument: ScoringInstrument = {
    points: { lowest: Math.min(...values), highest: Math.max(...values), all: new Set(values) },
    items: items.map(({ id, reverse, scale, composite }) => ({ id, reverse, home: composite ?? scale })),
    scales: scales.map((scale) => ({
      code: scale.code,
      items: scale.items,
      minAnswered: scale.min_answered ?? Math.ceil((2 * scale.items.length) / 3),
      direction: scale.direction,
      components: scale.components ?? [],
      outcome: scale.level === 'outcome',
      role: scale.role ?? null,
    })),
    pick: question ?? null,
    indices: (indices ?? []).map(({ code, role, components, weights }) => ({
      code,
      role: role ?? null,
      components,
      weights,
    })),
    analysis: analysis ?? null,
  }
  const faults = faultsOf(instrument)
  if (instrument.points.all.size < 2) throw new Refused(`${file}: the response scale has one point only`)
  if (faults.length > 0) throw new Refused(faults.map((fault) => `${file}: ${fault}`).join('\n'))
  return instrument
}
