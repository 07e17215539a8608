import type { RollUp } from '../blocks/roll-up.ts'
import type { TreeUnit } from './block-plan.ts'

export type UnitReason = 'too-few-answers' | 'covers-too-little' | 'same-as-part'

export interface UnitPublication {
  readonly unit: string
  readonly parent: string | null
  readonly name: string
  readonly invited: number
  readonly answers: number
  readonly withheld: UnitReason | null
}

/** Sums of what stands at each node and below it. */
const below = (tree: readonly TreeUnit[], own: (unit: TreeUnit) => number): ReadonlyMap<string, number> => {
  const parentOf = new Map(tree.map(({ unit, parent }) => [unit, parent]))
  const sums = new Map<string, number>()
  for (const node of tree) {
    for (let at: string | null = node.unit; at !== null; at = parentOf.get(at) ?? null) {
      sums.set(at, (sums.get(at) ?? 0) + own(node))
    }
  }
  return sums
}

/**
 * Which units are shown. Hiding more than the roll-up asks is always safe: a figure that speaks for less
 * than two thirds of those who answered would mislead, and one that equals its only published part would
 * show a leader exactly that part.
 */
export const withholdUnits = (
  tree: readonly TreeUnit[],
  plan: RollUp,
  invitedOf: ReadonlyMap<string, number>,
  answersOf: ReadonlyMap<string, number>,
): readonly UnitPublication[] => {
  const ofSegment = (counts: ReadonlyMap<string, number>) => (unit: TreeUnit) =>
    unit.segment === null ? 0 : (counts.get(unit.segment) ?? 0)
  const invited = below(tree, ofSegment(invitedOf))
  const answered = below(tree, ofSegment(answersOf))
  const publishedParts = new Map<string, number[]>()
  for (const { unit, parent } of tree) {
    const included = plan.published[unit]
    if (parent !== null && included !== undefined) {
      publishedParts.set(parent, [...(publishedParts.get(parent) ?? []), included])
    }
  }
  const reasonFor = (unit: string, included: number): UnitReason | null => {
    if (included === 0) return 'too-few-answers'
    const parts = publishedParts.get(unit) ?? []
    if (parts.length === 1 && parts[0] === included) return 'same-as-part'
    return included * 3 < (answered.get(unit) ?? 0) * 2 ? 'covers-too-little' : null
  }
  return tree.map(({ unit, parent, name }) => {
    const answers = plan.published[unit] ?? 0
    return {
      unit,
      parent,
      name,
      invited: invited.get(unit) ?? 0,
      answers,
      withheld: reasonFor(unit, answers),
    }
  })
}
