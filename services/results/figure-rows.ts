/** One row of `results.figure_row`: a figure of a unit in a wave, with what is needed to compare it. */
export interface FigureRow {
  readonly relation: 'own' | 'ancestor' | 'tree' | 'earlier' | 'contract'
  readonly wave: string
  readonly closes_on: string
  readonly unit_id: string
  readonly parent_id: string | null
  readonly name: string
  readonly answers: number | null
  readonly invited: number | null
  readonly at_least_80: boolean | null
  /** Share of the invited who answered; stays on the server. */
  readonly response: number | null
  readonly unit_withheld: string | null
  readonly measure: string | null
  readonly kind: 'facet' | 'item' | 'composite' | 'index' | null
  readonly direction: 1 | -1 | null
  readonly about_leader: boolean | null
  readonly lowest: number
  readonly highest: number
  /** By what the sum was moved before it was kept: its standard deviation, in points of the scale; stays on the server. */
  readonly moved: number | null
  readonly valid: number | null
  /** What the exact mean weighs in a union: persons, or for a composite persons times items. */
  readonly weight: number | null
  readonly exact: number | null
  readonly mean: number | null
  /** Where the mean was clipped, below thirty: it is this or lower, or this or higher. */
  readonly bound: 'or-lower' | 'or-higher' | null
  readonly spread: number | null
  readonly freedom: number | null
  readonly shares: readonly number[] | null
  readonly shares_valid: number | null
  readonly fifths: readonly number[] | null
  /** Of how many; the own spread stands for the figure where these are all of them. */
  readonly fifths_valid: number | null
  readonly deviation: number | null
  readonly withheld: string | null
}

/** A row that has a figure. */
export interface Shown extends FigureRow {
  readonly measure: string
  readonly kind: 'facet' | 'item' | 'composite' | 'index'
  readonly direction: 1 | -1
  readonly valid: number
  readonly weight: number
  readonly exact: number
  readonly mean: number
}

export const isShown = (row: FigureRow | undefined): row is Shown =>
  row !== undefined && row.measure !== null && row.exact !== null && row.mean !== null

/** Rows of one unit stand together, in the order in which its figures are shown. */
export const byUnit = (rows: readonly FigureRow[]): readonly (readonly FigureRow[])[] => {
  const units = new Map<string, FigureRow[]>()
  for (const row of rows) {
    const key = `${row.relation} ${row.unit_id}`
    const together = units.get(key)
    if (together === undefined) units.set(key, [row])
    else together.push(row)
  }
  return [...units.values()]
}
