import type { Other } from './compare-figures.ts'
import { spreadOf } from './own-spread.ts'
import { isShown, type PlacedFigure, type Shown } from './report-rows.ts'

const LEAST_REST = 5

/** The larger unit without this one. Both are unions of whole blocks, so the rest is one too. */
export const restOf = (larger: PlacedFigure | undefined, part: Shown): Other | undefined => {
  if (!isShown(larger)) return undefined
  const own = spreadOf(larger)
  if (own === null) return undefined
  if (larger.kind === 'index' || larger.unit_id === part.unit_id) return undefined
  // Figures about a leader's own conversations are no part of those about several leaders.
  if (larger.about_leader) return undefined
  const weight = larger.weight - part.weight
  const valid = larger.valid - part.valid
  const answers = (larger.answers ?? 0) - (part.answers ?? 0)
  const invited = invitedOf(larger) - invitedOf(part)
  const few = valid < LEAST_REST || weight <= 0 || invited <= 0
  return {
    exact: few ? larger.exact : (larger.exact * larger.weight - part.exact * part.weight) / weight,
    valid: Math.max(valid, 1),
    response: few ? 1 : answers / invited,
    ...own,
    sameWave: true,
    refusal: few ? 'rest-too-small' : null,
  }
}

const invitedOf = ({ answers, response }: Shown): number =>
  answers === null || response === null || response === 0 ? 0 : Math.round(answers / response)

/**
 * The same unit in an earlier wave. Nobody is followed: the two are independent groups. A trend is not withheld
 * where only few people differ. Both means can be read anyway, and the means themselves protect those few
 * (`services/counting/disclosure.md`).
 */
export const earlierOf = (earlier: PlacedFigure | undefined): Other | undefined => {
  if (!isShown(earlier)) return undefined
  const own = spreadOf(earlier)
  if (own === null) return undefined
  if (earlier.kind === 'index') return undefined
  return {
    exact: earlier.exact,
    valid: earlier.valid,
    response: earlier.response ?? 0,
    ...own,
    sameWave: false,
    refusal: null,
  }
}
