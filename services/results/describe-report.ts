import { type Compared, compareAll, type Other } from './compare-figures.ts'
import { type Beside, describeFigure } from './describe-figure.ts'
import { figuresByUnit, isShown, type PlacedFigure, type ReportRows, type UnitRow } from './report-rows.ts'
import type { UnitResult } from './results.contract.ts'
import { earlierOf, restOf } from './what-beside.ts'

const NOTHING_BESIDE: Beside = { comparison: undefined, trend: undefined }

const measured = (rows: readonly PlacedFigure[], { measure }: PlacedFigure): PlacedFigure | undefined =>
  rows.find((row) => row.measure === measure)

/**
 * Labels all comparisons of one unit together, with the rest of the larger unit and with an earlier wave,
 * because they are read together.
 */
const lookBeside = (
  own: readonly PlacedFigure[],
  larger: readonly PlacedFigure[],
  earlier: readonly PlacedFigure[],
): ((row: PlacedFigure) => Beside) => {
  const pairs = own.filter(isShown).flatMap((one) => {
    const pair = (kind: 'rest' | 'earlier', other: Other | undefined) =>
      other === undefined || one.spread === null ? [] : [{ key: `${kind} ${one.measure}`, one, other }]
    return [
      ...pair('rest', restOf(measured(larger, one), one)),
      ...pair('earlier', earlierOf(measured(earlier, one))),
    ]
  })
  const compared: ReadonlyMap<string, Compared> = compareAll(pairs)
  return (row) => {
    const trend = compared.get(`earlier ${row.measure}`)
    const since = measured(earlier, row)?.closes_on ?? ''
    return { comparison: compared.get(`rest ${row.measure}`), trend: trend && { ...trend, since } }
  }
}

/**
 * Where the scale about the setting has a mean below the middle, people may be holding back.
 * (`services/counting/scoring.md`, 7.)
 */
const holdingBack = (rows: readonly PlacedFigure[]): boolean => {
  const setting = rows.find(({ role }) => role === 'setting')
  return isShown(setting) && setting.mean < (setting.lowest + setting.highest) / 2
}

/** An index of clipped composites is no measurement either, so it has no margin. */
const withoutVagueSpread = (rows: readonly PlacedFigure[]): readonly PlacedFigure[] => {
  const vague = rows.some(({ kind, bound }) => kind === 'composite' && bound !== null)
  return rows.map((row) => (vague && row.kind === 'index' ? { ...row, spread: null } : row))
}

const unitResult = (
  unit: UnitRow,
  rows: readonly PlacedFigure[],
  besideOf: (row: PlacedFigure) => Beside,
): UnitResult => ({
  relation: unit.relation === 'own' ? 'own' : 'larger',
  unit: unit.unit_id,
  parent: unit.parent_id,
  name: unit.name,
  answers: unit.answers,
  invited: unit.invited,
  atLeast80: unit.at_least_80 ?? false,
  withheld: unit.withheld,
  holdingBack: holdingBack(rows),
  figures: withoutVagueSpread(rows).map((row) => describeFigure(row, besideOf(row))),
})

/** What a report says of a unit, and of the larger unit beside it. */
export interface Described {
  readonly own: UnitResult
  readonly larger: UnitResult | undefined
}

/**
 * Describes every unit of a report: beside the rest of the larger unit, and beside its own past. In a leader's
 * report the larger unit is the one that comes with it. In the organisation's report it is the highest unit
 * above each.
 */
export const describeReport = (rows: ReportRows): readonly Described[] => {
  const figures = figuresByUnit(rows)
  const larger = rows.units.filter(({ relation }) => relation === 'larger')
  const largerOf = (unit: UnitRow) =>
    larger.length === 1 ? larger[0] : larger.find(({ unit_id }) => unit_id === unit.top_id)
  return rows.units
    .filter(({ relation }) => relation === 'own')
    .map((unit) => {
      const above = largerOf(unit)
      const own = figures.of(unit)
      const beside = above === undefined ? [] : figures.of(above)
      const besideOf = lookBeside(own, beside, figures.earlierOf(unit))
      return {
        own: unitResult(unit, own, besideOf),
        larger: above && unitResult(above, beside, () => NOTHING_BESIDE),
      }
    })
}
