interface Placed {
  readonly unit_id: string
  readonly parent_id: string | null
}

/** @returns unit → the unit at the top of its tree; a list of staff may have several */
export const topsOf = (units: readonly Placed[]): ((unit: string) => string) => {
  const parentOf = new Map(units.map(({ unit_id, parent_id }) => [unit_id, parent_id]))
  const topOf = (unit: string): string => {
    const above = parentOf.get(unit)
    return above == null ? unit : topOf(above)
  }
  return topOf
}

/** What is said of the whole organisation is said of the largest, where there are several. */
export const largestTop = <Unit extends { readonly parent: string | null; readonly answers: number | null }>(
  units: readonly Unit[],
): Unit | undefined =>
  units.filter(({ parent }) => parent === null).toSorted((a, b) => (b.answers ?? 0) - (a.answers ?? 0))[0]
