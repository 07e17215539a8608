/**
 * How the unit of a row relates to the unit of the report: the same unit, the larger unit beside it, or the
 * same unit in another wave.
 */
export type Relation = 'own' | 'larger' | 'earlier' | 'contract'

/** One row of `results.unit_row`: a unit in a wave. */
export interface UnitRow {
  readonly relation: Relation
  readonly wave: string
  readonly closes_on: string
  readonly unit_id: string
  readonly parent_id: string | null
  readonly top_id: string | null
  readonly name: string
  readonly answers: number | null
  readonly invited: number | null
  readonly at_least_80: boolean | null
  /** Share of the invited who answered; stays on the server. */
  readonly response: number | null
  readonly withheld: string | null
  readonly lowest: number
  readonly highest: number
}

/** One row of `results.figure_row`: a measure of a unit in a wave, with what is needed to compare it. */
export interface FigureRow {
  readonly relation: Relation
  readonly wave: string
  readonly closes_on: string
  readonly unit_id: string
  readonly place: number
  readonly measure: string
  readonly kind: 'facet' | 'item' | 'composite' | 'index'
  /** What the instrument says it is for, where a rule needs to know. */
  readonly role: string | null
  readonly direction: 1 | -1
  readonly about_leader: boolean
  readonly lowest: number
  readonly highest: number
  /**
   * How far the sum was moved by chance before it was kept: the standard deviation of that move, in points of
   * the scale. It stays on the server.
   */
  readonly moved: number | null
  readonly valid: number | null
  /** The weight of the exact mean in a union: the number of persons, and for a composite persons times items. */
  readonly weight: number | null
  readonly exact: number | null
  readonly mean: number | null
  /** Set where the mean was clipped, below thirty answers: the true mean is this or lower, or this or higher. */
  readonly bound: 'or-lower' | 'or-higher' | null
  readonly spread: number | null
  readonly freedom: number | null
  readonly shares: readonly number[] | null
  readonly shares_valid: number | null
  readonly fifths: readonly number[] | null
  /** The number of answers in the fifths. Where it equals `valid`, the own spread may be used. */
  readonly fifths_valid: number | null
  readonly deviation: number | null
  readonly withheld: string | null
}

/** Everything that one page is made of. */
export interface ReportRows {
  readonly units: readonly UnitRow[]
  readonly figures: readonly FigureRow[]
}

/** A figure, with the unit that it describes. */
export interface PlacedFigure extends FigureRow {
  readonly answers: number | null
  readonly response: number | null
}

/** A row that has a figure. */
export interface Shown extends PlacedFigure {
  readonly valid: number
  readonly weight: number
  readonly exact: number
  readonly mean: number
}

export const isShown = (row: PlacedFigure | undefined): row is Shown =>
  row !== undefined && row.exact !== null && row.mean !== null

/** Figures by unit and wave, each in the order in which they are shown. */
export const figuresByUnit = ({ units, figures }: ReportRows) => {
  const key = ({ relation, wave, unit_id }: Pick<FigureRow, 'relation' | 'wave' | 'unit_id'>) =>
    `${relation} ${wave} ${unit_id}`
  const unitOf = new Map(units.map((unit) => [key(unit), unit]))
  const found = new Map<string, PlacedFigure[]>()
  for (const figure of figures.toSorted((a, b) => a.place - b.place)) {
    const unit = unitOf.get(key(figure))
    const placed = { ...figure, answers: unit?.answers ?? null, response: unit?.response ?? null }
    // Earlier figures of a unit may come from several waves; all of them stand under one name.
    const at = figure.relation === 'earlier' ? `earlier ${figure.unit_id}` : key(figure)
    const together = found.get(at)
    if (together === undefined) found.set(at, [placed])
    else together.push(placed)
  }
  return {
    of: (unit: UnitRow): readonly PlacedFigure[] => found.get(key(unit)) ?? [],
    earlierOf: (unit: UnitRow): readonly PlacedFigure[] => found.get(`earlier ${unit.unit_id}`) ?? [],
  }
}
