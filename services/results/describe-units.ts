import { coarseShares, shareBound } from '../statistics/coarse-shares.ts'
import { type Compared, compareAll, type Other } from './compare-figures.ts'
import { byUnit, type FigureRow, isShown, type Shown } from './figure-rows.ts'
import { halfWidthOf } from './own-spread.ts'
import type { ShownFigure, UnitResult } from './results.contract.ts'
import { balanceWord, levelOf, liesAt } from './signal-level.ts'
import { topsOf } from './tops.ts'
import { earlierOf, restOf } from './what-beside.ts'

const find = (rows: readonly FigureRow[], relation: string, measure: string | null, unit?: string) =>
  rows.find(
    (row) =>
      row.relation === relation && row.measure === measure && (unit === undefined || row.unit_id === unit),
  )

interface Beside {
  readonly comparison: ReadonlyMap<FigureRow, Compared>
  readonly trend: ReadonlyMap<FigureRow, Compared & { readonly since: string }>
}

/** Every comparison of a report is labelled together, those with the rest and those with an earlier wave. */
const lookBeside = (
  subjects: readonly FigureRow[],
  largerOf: (row: FigureRow) => FigureRow | undefined,
  earlierFor: (row: FigureRow) => FigureRow | undefined,
): Beside => {
  const shown = subjects.filter(isShown)
  const pairs = shown.flatMap((one) => {
    const pair = (kind: string, other: Other | undefined) =>
      other === undefined || one.spread === null ? [] : [{ key: { kind, one }, one, other }]
    return [...pair('rest', restOf(largerOf(one), one)), ...pair('earlier', earlierOf(earlierFor(one)))]
  })
  const comparison = new Map<FigureRow, Compared>()
  const trend = new Map<FigureRow, Compared & { since: string }>()
  for (const [{ kind, one }, compared] of compareAll(pairs)) {
    if (kind === 'rest') comparison.set(one, compared)
    else trend.set(one, { ...compared, since: earlierFor(one)?.closes_on ?? '' })
  }
  return { comparison, trend }
}

const threeShares = (percents: readonly number[], answers: number): NonNullable<ShownFigure['shares']> => {
  const [favourable = 5, neutral = 5, unfavourable = 5] = percents
  const bounds = {
    ...{ favourable: shareBound(favourable), neutral: shareBound(neutral) },
    unfavourable: shareBound(unfavourable),
  }
  return { favourable, neutral, unfavourable, answers, bounds }
}

const describe = (
  row: Shown,
): Pick<ShownFigure, 'level' | 'wording' | 'shares' | 'fifths' | 'fifthBounds' | 'deviation'> => {
  const { kind, mean } = row
  const margin = halfWidthOf(row)
  const none = { shares: null, fifths: null, fifthBounds: null, deviation: null }
  if (kind === 'index') {
    const wording = row.measure === 'BALANCE' ? balanceWord(mean, margin) : null
    return { level: null, wording: wording === null ? null : `balance-${wording}`, ...none }
  }
  const percents = row.shares === null ? null : coarseShares(row.shares)
  const fifths = row.fifths === null ? null : coarseShares(row.fifths)
  const level = levelOf(mean, percents, row)
  return {
    level,
    wording: `level-${liesAt(mean, margin, level, row)}`,
    shares: percents && threeShares(percents, row.shares_valid ?? 0),
    fifths: fifths && [...fifths],
    fifthBounds: fifths?.map(shareBound) ?? null,
    deviation: row.deviation,
  }
}

const NOTHING = {
  ...{ level: null, wording: null, shares: null, fifths: null, fifthBounds: null, deviation: null },
} as const

const figureOf = (row: FigureRow, { comparison, trend }: Beside): readonly ShownFigure[] => {
  if (row.measure === null || row.kind === null) return []
  return [
    {
      ...{ measure: row.measure, kind: row.kind, valid: row.valid, mean: row.mean, bound: row.bound },
      margin: isShown(row) && row.bound === null ? halfWidthOf(row) : null,
      ...(isShown(row) ? describe(row) : NOTHING),
      comparison: comparison.get(row) ?? null,
      trend: trend.get(row) ?? null,
      withheld: row.withheld,
    },
  ]
}

/** With a setting below the middle of the scale people may be holding back. (Scoring 7.) */
const SETTING = 'SET'

const holdingBack = (rows: readonly FigureRow[]): boolean => {
  const setting = rows.find(({ measure }) => measure === SETTING)
  return isShown(setting) && setting.mean < (setting.lowest + setting.highest) / 2
}

const unitOf = (rows: readonly FigureRow[], beside: Beside): readonly UnitResult[] => {
  const [first] = rows
  if (first === undefined) return []
  return [
    {
      relation: first.relation as UnitResult['relation'],
      ...{
        unit: first.unit_id,
        parent: first.relation === 'tree' ? first.parent_id : null,
        name: first.name,
      },
      ...{ answers: first.answers, invited: first.invited, atLeast80: first.at_least_80 ?? false },
      withheld: first.unit_withheld,
      holdingBack: holdingBack(rows),
      figures: rows.flatMap((row) => figureOf(isVague(row, rows) ? { ...row, spread: null } : row, beside)),
    },
  ]
}

/** An index of composites that were clipped is no measurement either: it has no margin. */
const isVague = (row: FigureRow, rows: readonly FigureRow[]): boolean =>
  row.kind === 'index' && rows.some(({ kind, bound }) => kind === 'composite' && bound !== null)

const ofRelation = (rows: readonly FigureRow[], ...relations: readonly string[]) =>
  rows.filter(({ relation }) => relations.includes(relation))

/** A leader's report: the own unit beside the rest of the next larger one, and beside its own past. */
export const describeTeam = (rows: readonly FigureRow[]): readonly UnitResult[] => {
  const beside = lookBeside(
    ofRelation(rows, 'own'),
    ({ measure }) => find(rows, 'ancestor', measure),
    ({ measure }) => find(rows, 'earlier', measure),
  )
  return byUnit(ofRelation(rows, 'own', 'ancestor')).flatMap((unit) => unitOf(unit, beside))
}

/** HR's report: every unit beside the rest of its organisation. */
export const describeTree = (rows: readonly FigureRow[]): readonly UnitResult[] => {
  const tree = ofRelation(rows, 'tree')
  const topOf = topsOf(tree)
  const figures = new Map(tree.map((row) => [`${row.unit_id} ${row.measure}`, row] as const))
  const earlier = new Map(
    ofRelation(rows, 'earlier').map((row) => [`${row.unit_id} ${row.measure}`, row] as const),
  )
  const beside = lookBeside(
    tree,
    ({ unit_id, measure }) => figures.get(`${topOf(unit_id)} ${measure}`),
    ({ unit_id, measure }) => earlier.get(`${unit_id} ${measure}`),
  )
  return byUnit(tree).flatMap((unit) => unitOf(unit, beside))
}
