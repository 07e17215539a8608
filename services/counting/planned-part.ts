import type { Detail, Readers } from './block-plan.ts'

/**
 * What may be kept of one measure: for which readers, in which detail, of how many answers, of which blocks of
 * means, and about which leaders.
 */
export interface PlannedPart {
  readonly readers: Readers
  readonly detail: Detail
  readonly unit: string
  readonly valid: number
  readonly blocks: readonly string[]
  readonly led: readonly (readonly string[])[]
}

export type Floors = Readonly<Record<Detail, number>>
