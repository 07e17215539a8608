import type { UnitResult } from './results.contract.ts'

/** One row of `results.team_results` and `results.organisation_results`. */
export interface ResultRow {
  readonly relation: string
  readonly unit_id: string
  readonly parent_id: string | null
  readonly name: string
  readonly answers: number | null
  readonly invited: number | null
  readonly at_least_80: boolean | null
  readonly unit_withheld: string | null
  readonly measure: string | null
  readonly kind: string | null
  readonly valid: number | null
  readonly mean: number | null
  readonly margin: number | null
  readonly withheld: string | null
}

const unitOf = (row: ResultRow): UnitResult => ({
  relation: row.relation as UnitResult['relation'],
  unit: row.unit_id,
  parent: row.parent_id,
  name: row.name,
  answers: row.answers,
  invited: row.invited,
  atLeast80: row.at_least_80 ?? false,
  withheld: row.unit_withheld,
  figures: [],
})

/** Rows of one unit stand together; each becomes one figure of it. */
export const gatherUnits = (rows: readonly ResultRow[]): UnitResult[] => {
  const units: UnitResult[] = []
  for (const row of rows) {
    const last = units.at(-1)
    const same = last?.unit === row.unit_id && last.relation === row.relation
    const unit = same ? last : unitOf(row)
    if (!same) units.push(unit)
    if (row.measure === null) continue
    unit.figures.push({
      measure: row.measure,
      kind: row.kind as UnitResult['figures'][number]['kind'],
      valid: row.valid,
      mean: row.mean,
      margin: row.margin,
      withheld: row.withheld,
    })
  }
  return units
}
