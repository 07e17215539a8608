import type { FigureRow } from '../../parts/figure-table.ts'
import type { TreeUnit, UnitResult } from '../api.ts'
import { meanShown } from '../figures/mean-shown.ts'
import type { Page } from '../page.ts'

/** How many answered, by the one rule of participation: "of N" only where that tells nothing about one person. */
export const answersOf = (
  page: Page,
  unit: Pick<UnitResult, 'answers' | 'invited' | 'atLeast80'>,
): string => {
  if (unit.answers === null) return ''
  if (unit.invited !== null) return page.say('answers-of', { n: unit.answers, invited: unit.invited })
  return page.say(unit.atLeast80 ? 'answers-at-least-80' : 'answers', { n: unit.answers })
}

const cellsOf = (page: Page, { means, bounds }: TreeUnit): FigureRow['cells'] =>
  new Map(
    Object.entries(means).map(([measure, mean]) => [
      measure,
      { value: mean, shown: meanShown(page, { mean, bound: bounds[measure] ?? null }) ?? '' },
    ]),
  )

/**
 * Units as they hang below each other, from the top down, each with its depth.
 *
 * @param opened units whose parts are shown
 */
export const rowsOf = (
  page: Page,
  units: readonly TreeUnit[],
  opened: ReadonlySet<string>,
): readonly FigureRow[] => {
  const known = new Set(units.map(({ unit }) => unit))
  const below = new Map<string | null, TreeUnit[]>()
  for (const unit of units) {
    const parent = unit.parent !== null && known.has(unit.parent) ? unit.parent : null
    below.set(parent, [...(below.get(parent) ?? []), unit])
  }
  const walk = (parent: string | null, depth: number): readonly FigureRow[] =>
    (below.get(parent) ?? []).flatMap((unit) => [
      {
        id: unit.unit,
        name: unit.name,
        depth,
        answers: answersOf(page, unit),
        withheld: unit.withheld !== null,
        opens: unit.parts === 0 ? null : opened.has(unit.unit),
        cells: cellsOf(page, unit),
      },
      ...(opened.has(unit.unit) ? walk(unit.unit, depth + 1) : []),
    ])
  return walk(null, 0)
}
