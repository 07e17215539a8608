import { parentsFirst } from '../blocks/forest.ts'
import type { RollUp } from '../blocks/roll-up.ts'
import { sumsBelow, upFrom } from '../blocks/up-from.ts'
import type { TreeUnit } from './block-plan.ts'
import { tookPart } from './least-turnout.ts'

export type UnitReason = 'too-few-answers' | 'too-few-took-part' | 'covers-too-little' | 'same-as-part'

export interface UnitPublication {
  readonly unit: string
  readonly parent: string | null
  readonly name: string
  readonly invited: number
  readonly answers: number
  /** Whether "of N" is said beside the answers. */
  readonly tellsInvited: boolean
  readonly withheld: UnitReason | null
  /** Blocks of means at or below it. */
  readonly blocks: number
  /** The highest published unit at or above it; null where there is none. */
  readonly top: string | null
}

/** For each unit: the sum of the unit itself and of everything below it. */
const below = (tree: readonly TreeUnit[], own: (unit: TreeUnit) => number): ReadonlyMap<string, number> => {
  const parentOf = new Map(tree.map(({ unit, parent }) => [unit, parent]))
  return sumsBelow(
    tree.map((node) => [node.unit, own(node)]),
    parentOf,
  )
}

/** For each unit: the highest unit at or above it that is shown. */
const topsOf = (units: readonly Pick<UnitPublication, 'unit' | 'parent' | 'withheld'>[]) => {
  const parentOf = new Map(units.map(({ unit, parent }) => [unit, parent]))
  const shown = new Set(units.filter(({ withheld }) => withheld === null).map(({ unit }) => unit))
  return (unit: string): string | null =>
    [...upFrom(unit, parentOf)].filter((at) => shown.has(at)).at(-1) ?? null
}

const isFew = (absent: number): boolean => absent !== 0 && Math.abs(absent) < 5

/**
 * The units for which "of N" is said. Nobody, or at least five people, did not answer there. The same must hold
 * for what is left without the units below that say it. (`services/counting/publication.md`, 10.)
 */
const tellInvited = (
  units: readonly Omit<UnitPublication, 'tellsInvited' | 'top'>[],
): ReadonlySet<string> => {
  const absentOf = (one: (typeof units)[number]) => one.invited - one.answers
  const told = new Set<string>()
  const toldBelow = new Map<string, number>()
  const ordered = parentsFirst(units.map((one) => ({ id: one.unit, parent: one.parent, n: 0, one })))
  for (const { id, parent, one } of ordered.toReversed()) {
    const below = toldBelow.get(id) ?? 0
    const tells =
      one.withheld === null && absentOf(one) >= 0 && !isFew(absentOf(one)) && !isFew(absentOf(one) - below)
    if (tells) told.add(id)
    if (parent !== null) toldBelow.set(parent, (toldBelow.get(parent) ?? 0) + (tells ? absentOf(one) : below))
  }
  return told
}

/**
 * Which units are shown. To hide more than the roll-up asks is always safe. A unit is hidden where its figure
 * would speak for less than two thirds of those who answered, because that would mislead. It is hidden where it
 * would equal its only published part, because that would show a leader exactly that part. It is also hidden
 * where it would speak for fewer than three in ten of those invited.
 *
 * @param floor the smallest block. A unit with so many answers but without a block lacked people, not answers
 */
export const withholdUnits = (
  tree: readonly TreeUnit[],
  plan: RollUp,
  invitedOf: ReadonlyMap<string, number>,
  answersOf: ReadonlyMap<string, number>,
  floor: number,
): readonly UnitPublication[] => {
  const ofSegment = (counts: ReadonlyMap<string, number>) => (unit: TreeUnit) =>
    unit.segment === null ? 0 : (counts.get(unit.segment) ?? 0)
  const invited = below(tree, ofSegment(invitedOf))
  const answered = below(tree, ofSegment(answersOf))
  const blocks = below(tree, ({ unit }) => Number(plan.atoms[unit] !== undefined))
  const publishedParts = new Map<string, number[]>()
  for (const { unit, parent } of tree) {
    const included = plan.published[unit]
    if (parent !== null && included !== undefined) {
      publishedParts.set(parent, [...(publishedParts.get(parent) ?? []), included])
    }
  }
  const reasonFor = (unit: string, included: number): UnitReason | null => {
    const answers = answered.get(unit) ?? 0
    if (included === 0) return answers < floor ? 'too-few-answers' : 'too-few-took-part'
    const asked = invited.get(unit) ?? 0
    if (!tookPart(included, asked))
      return tookPart(answers, asked) ? 'covers-too-little' : 'too-few-took-part'
    const parts = publishedParts.get(unit) ?? []
    if (parts.length === 1 && parts[0] === included) return 'same-as-part'
    return included * 3 < answers * 2 ? 'covers-too-little' : null
  }
  const units = tree.map(({ unit, parent, name }) => {
    const answers = plan.published[unit] ?? 0
    return {
      unit,
      parent,
      name,
      answers,
      invited: invited.get(unit) ?? 0,
      blocks: blocks.get(unit) ?? 0,
      withheld: reasonFor(unit, answers),
    }
  })
  const tells = tellInvited(units)
  const topOf = topsOf(units)
  return units.map((unit) => ({ ...unit, tellsInvited: tells.has(unit.unit), top: topOf(unit.unit) }))
}
