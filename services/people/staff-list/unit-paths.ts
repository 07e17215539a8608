import { groupsOf } from '../../plumbing/groups.ts'
import type { Row } from './row.ts'
import type { UnitDraft, UnitRegistry } from './unit-registry.ts'
import { spellingOf } from './unit-spelling.ts'

type PathSeparator = '/' | '>' | '\\'

const separators: readonly PathSeparator[] = ['/', '>', '\\']

const steps = (path: string, separator: PathSeparator) =>
  path
    .split(separator)
    .map((step) => step.trim())
    .filter((step) => step !== '')

/**
 * The separator of the steps, when units are written as paths ("Company/Product/Design"). Null when they are
 * names. A name may hold a slash itself ("In/Out"), so a slash alone proves nothing. A path must share its
 * first step with another unit, and most units must be connected in that way.
 */
export function findPathSeparator(rows: readonly Row[]): PathSeparator | null {
  const units = [...new Set(rows.map(({ unit }) => spellingOf(unit)))].filter((unit) => unit !== '')
  return separators.find((separator) => arePaths(units, separator)) ?? null
}

function arePaths(units: readonly string[], separator: PathSeparator): boolean {
  const families = groupsOf(units, (unit) => steps(unit, separator)[0] ?? '')
  const tied = [...families.values()].filter(
    (family) => family.length > 1 && family.some((unit) => steps(unit, separator).length > 1),
  )
  return tied.flat().length * 2 > units.length
}

/** The unit at the end of a path. The units above it exist too, even if nobody works there. */
export function walkPath(
  row: Row,
  separator: PathSeparator,
  registry: UnitRegistry,
  column: string,
): UnitDraft | null {
  let unit: UnitDraft | null = null
  for (const step of steps(row.unit, separator)) {
    const key: string = unit ? unit.key + separator + step : step
    unit = registry.mention(key, step, unit?.key ?? null, {
      line: row.line,
      column,
    })
  }
  return unit
}
