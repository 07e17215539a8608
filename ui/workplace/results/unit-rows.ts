import type { FigureRow } from '../../parts/figure-table.ts'
import type { UnitResult } from '../api.ts'
import { meanShown } from '../figures/mean-shown.ts'
import type { Page } from '../page.ts'

/** How many answered, by the one rule of participation: "of N" only where that tells nothing about one person. */
export const answersOf = (page: Page, unit: UnitResult): string => {
  if (unit.answers === null) return ''
  if (unit.invited !== null) return page.say('answers-of', { n: unit.answers, invited: unit.invited })
  return page.say(unit.atLeast80 ? 'answers-at-least-80' : 'answers', { n: unit.answers })
}

/** Units as they hang below each other, from the top down, each with its depth. */
const inTree = (
  units: readonly UnitResult[],
): readonly { readonly unit: UnitResult; readonly depth: number }[] => {
  const known = new Set(units.map(({ unit }) => unit))
  const walk = (parent: string | null, depth: number): { unit: UnitResult; depth: number }[] =>
    units
      .filter((one) => (one.parent !== null && known.has(one.parent) ? one.parent : null) === parent)
      .flatMap((unit) => [{ unit, depth }, ...walk(unit.unit, depth + 1)])
  return walk(null, 0)
}

export const rowsOf = (page: Page, units: readonly UnitResult[]): readonly FigureRow[] =>
  inTree(units).map(({ unit, depth }) => ({
    id: unit.unit,
    name: unit.name,
    depth,
    answers: answersOf(page, unit),
    withheld: unit.withheld !== null,
    cells: new Map(
      unit.figures.map((figure) => [
        figure.measure,
        figure.mean === null ? null : { value: figure.mean, shown: meanShown(page, figure) ?? '' },
      ]),
    ),
  }))
