interface Placed {
  readonly unit_id: string
  readonly parent_id: string | null
  readonly unit_withheld: string | null
}

/** @returns unit → the highest published unit above it, or itself; a list of staff may have several */
export const topsOf = (units: readonly Placed[]): ((unit: string) => string) => {
  const placed = new Map(units.map((one) => [one.unit_id, one]))
  return (unit) => {
    let top = unit
    for (let at = placed.get(unit); at !== undefined; at = placed.get(at.parent_id ?? ''))
      if (at.unit_withheld === null) top = at.unit_id
    return top
  }
}

interface Result {
  readonly unit: string
  readonly parent: string | null
  readonly answers: number | null
  readonly withheld: string | null
}

/** What is said of the whole organisation is said of the largest published unit with none above it. */
export const largestTop = <Unit extends Result>(units: readonly Unit[]): Unit | undefined => {
  const shown = units.filter(({ withheld }) => withheld === null)
  const topOf = topsOf(
    units.map(({ unit, parent, withheld }) => ({
      unit_id: unit,
      parent_id: parent,
      unit_withheld: withheld,
    })),
  )
  return shown
    .filter(({ unit }) => topOf(unit) === unit)
    .toSorted((a, b) => (b.answers ?? 0) - (a.answers ?? 0))[0]
}
