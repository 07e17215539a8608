import { benjaminiHochberg, pNamed } from '../statistics/benjamini-hochberg.ts'
import {
  type DifferenceLabel,
  differenceLabel,
  FALSE_SHARE,
  sixDecimals,
} from '../statistics/difference-labels.ts'
import { tBeyond, tProbability } from '../statistics/distributions.ts'
import { widthOf } from '../statistics/points.ts'
import { spreadOf } from './own-spread.ts'
import type { Shown } from './report-rows.ts'

/** Why two figures are not compared. */
export type CompareRefusal = 'response-under-half' | 'response-differs' | 'rest-too-small'

export interface Compared {
  readonly label: DifferenceLabel | 'withheld'
  readonly direction: 'higher' | 'lower' | null
  /**
   * The later figure less the earlier one, or the team's less the rest's, to one decimal. Null where nothing
   * may be said.
   */
  readonly change: number | null
  /**
   * About the smallest difference that this number of answers can show among this number of tests, to one
   * decimal.
   */
  readonly smallest: number | null
  readonly withheld: CompareRefusal | null
}

/** What is compared with the figure: another wave, or the rest of a larger unit. */
export interface Other {
  readonly exact: number
  readonly valid: number
  readonly response: number
  readonly spread: number
  readonly freedom: number
  readonly sameWave: boolean
  readonly refusal: CompareRefusal | null
}

const LEAST_RESPONSE = 0.5
const RESPONSE_DIFFERS_FROM = 0.2
const LEAST_FOR_SMALL_DIFFERENCE = 10
/** With fewer answers than that, only a difference of half a point or more is named, on five points. */
const LEAST_DIFFERENCE_OF_FEW = 0.5

const refusalOf = (one: Shown, other: Other): CompareRefusal | null => {
  if (other.refusal !== null) return other.refusal
  const response = one.response ?? 0
  if (response < LEAST_RESPONSE || other.response < LEAST_RESPONSE) return 'response-under-half'
  return sixDecimals(Math.abs(response - other.response)) >= RESPONSE_DIFFERS_FROM ? 'response-differs' : null
}

/**
 * The standard error of a difference. It uses the spreads that margins use. Where both sides have the same
 * pooled spread they share it; otherwise each has its own, with Welch's degrees of freedom.
 */
const errorOf = (one: Shown, other: Other): { readonly se: number; readonly freedom: number } => {
  const { spread, freedom: free } = spreadOf(one) ?? { spread: Number.NaN, freedom: Number.NaN }
  const e1 = spread ** 2 / one.valid
  const e2 = other.spread ** 2 / other.valid
  const pooled = other.sameWave && spread === other.spread && free === other.freedom
  const freedom = pooled ? free : (e1 + e2) ** 2 / (e1 ** 2 / free + e2 ** 2 / other.freedom)
  return { se: Math.sqrt(e1 + e2), freedom }
}

const WITHHELD_COMPARISON = { label: 'withheld', direction: null, change: null, smallest: null } as const
const oneDecimal = (value: number): number => Math.round(value * 10) / 10

/**
 * Labels all comparisons of one report together, corrected for their number. Where a side has fewer than ten
 * answers, only a difference of half a point or more is named. (`services/results/words-about-numbers.md`, 5
 * and 6.)
 */
export const compareAll = <Key>(
  pairs: readonly { readonly key: Key; readonly one: Shown; readonly other: Other }[],
): ReadonlyMap<Key, Compared> => {
  const found = new Map<Key, Compared>()
  const tested = pairs.flatMap(({ key, one, other }) => {
    const withheld = refusalOf(one, other)
    const { se, freedom } = errorOf(one, other)
    if (withheld === null && se > 0) {
      const difference = one.exact - other.exact
      return [{ key, one, other, difference, se, freedom, p: tProbability(difference / se, freedom) }]
    }
    if (withheld !== null) found.set(key, { ...WITHHELD_COMPARISON, withheld })
    return []
  })
  const corrected = benjaminiHochberg(tested.map(({ p }) => p))
  const named = pNamed(corrected, FALSE_SHARE)
  for (const [at, { key, one, other, difference, se, freedom }] of tested.entries()) {
    const width = widthOf(one)
    const size = sixDecimals(Math.abs(difference))
    const few = Math.min(one.valid, other.valid) < LEAST_FOR_SMALL_DIFFERENCE
    const unsure = few && size < LEAST_DIFFERENCE_OF_FEW * width
    const seen = Math.max(tBeyond(named, freedom) * se, few ? LEAST_DIFFERENCE_OF_FEW * width : 0)
    const label = unsure ? 'none' : differenceLabel(size, corrected[at] ?? 1, width)
    found.set(key, {
      label,
      direction: label === 'none' ? null : difference > 0 ? 'higher' : 'lower',
      change: oneDecimal(difference),
      smallest: Math.ceil(sixDecimals(seen * 10)) / 10,
      withheld: null,
    })
  }
  return found
}
