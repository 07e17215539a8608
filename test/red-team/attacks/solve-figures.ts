import type { AnswerSheet } from '../../../services/ballot/answer-sheet.ts'
import type { Questionnaire } from '../../../services/ballot/questionnaire.ts'
import { DETAILS, planBlocks, type Readers, type TreeUnit } from '../../../services/counting/block-plan.ts'
import { isKept, type Measure, measuresOf } from '../../../services/counting/measures.ts'
import { personSum, scoringOf } from '../../../services/counting/person-score.ts'
import { asOwner } from '../../world/cluster.ts'
import { exposedGroup, type Family } from '../../world/solve-for-few.ts'

/** Somebody of whom the insider knows that, and in which group, they answered; and which questions they skipped. */
export interface Answered {
  readonly who: string
  readonly segment: string
  readonly sheet: AnswerSheet
}

interface KeptRow {
  readonly readers: Readers
  readonly detail: string
  readonly unit: string
  readonly measure: string
  /** Null where a policy keeps even the number back. */
  readonly valid: number | null
}

/** Who stands in which sum, for one measure: its key → people. */
export type Unions = ReadonlyMap<string, readonly string[]>
export const keyOf = (readers: string, detail: string, unit: string) => `${readers} ${detail} ${unit}`

export interface KeptFigures {
  readonly measures: readonly Measure[]
  readonly tree: readonly TreeUnit[]
  /** Facet or item → who stands in each sum that is kept of it. */
  readonly unions: ReadonlyMap<string, Unions>
  /** What counts most: unit → who picked anything. */
  readonly pickers: Unions
}

const kept = (databaseUrl: string, wave: string) =>
  asOwner(databaseUrl, async (client) => {
    const announced = await client.query<{
      tree: string
      questionnaire: string
      invited: Record<string, number>
    }>('select tree, questionnaire, invited from answers.waves where id = $1', [wave])
    const rows = await client.query<KeptRow>(
      'select readers, detail, unit_id as unit, measure, valid from results.block_measures where wave_id = $1',
      [wave],
    )
    const picks = await client.query<{ unit: string; valid: number }>(
      'select distinct unit_id as unit, valid from results.block_picks where wave_id = $1',
      [wave],
    )
    const { tree, ...others } = announced.rows[0]!
    return { ...others, tree: JSON.parse(tree) as TreeUnit[], rows: rows.rows, picks: picks.rows }
  })

/**
 * Who stands in every sum that the database keeps of a wave, told by the public rules from who answered.
 *
 * @throws Error where a sum holds another number of people than it says: then the insider is mistaken
 */
export const whoStandsWhere = async (
  databaseUrl: string,
  wave: string,
  answered: readonly Answered[],
  floor: number,
): Promise<KeptFigures> => {
  const { tree, questionnaire, invited, rows, picks } = await kept(databaseUrl, wave)
  const questions = JSON.parse(questionnaire) as Questionnaire
  const scoring = scoringOf(questions)
  const measures = measuresOf(questions).filter(isKept)
  const inSegment = (segment: string | null) => answered.filter((one) => one.segment === segment)
  const plan = planBlocks(
    tree,
    ({ segment }) => inSegment(segment).length,
    floor,
    new Map(Object.entries(invited)),
  )
  const blocks = Object.keys(plan.levels[0]?.atoms ?? {})
  const inBlock = (block: string) =>
    tree
      .filter(({ unit }) => plan.levels[0]?.blockOf.get(unit) === block)
      .flatMap(({ segment }) => inSegment(segment))
  const unions = new Map<string, Map<string, string[]>>()
  for (const measure of measures) {
    const own = rows.filter((row) => row.measure === measure.code)
    const sums = new Map(own.map((row) => [keyOf(row.readers, row.detail, row.unit), [] as string[]]))
    for (const block of blocks) {
      const people = inBlock(block).filter(({ sheet }) => personSum(sheet, measure, scoring) !== null)
      if (people.length < floor) continue
      for (const readers of Object.keys(plan.into) as Readers[]) {
        for (const detail of DETAILS) {
          const sum = sums.get(keyOf(readers, detail, plan.into[readers][detail](block) ?? ''))
          if (sum === undefined) break
          sum.push(...people.map(({ who }) => who))
        }
      }
    }
    for (const { readers, detail, unit, valid } of own) {
      const thought = sums.get(keyOf(readers, detail, unit))?.length
      if (valid !== null && thought !== valid)
        throw new Error(`${measure.code} ${detail} ${unit}: ${valid}, not ${thought}`)
    }
    unions.set(measure.code, sums)
  }
  const pickers = new Map(picks.map(({ unit }) => [unit, [] as string[]]))
  for (const block of blocks) {
    const own = inBlock(block).filter(({ sheet }) =>
      Object.values(sheet.picks).some(({ length }) => length > 0),
    )
    pickers.get(plan.into.everyone.shares(block) ?? '')?.push(...own.map(({ who }) => who))
  }
  for (const { unit, valid } of picks) {
    if (pickers.get(unit)?.length !== valid) throw new Error(`picks of ${unit}: not ${valid}`)
  }
  return { measures, tree, unions, pickers }
}

/** Fewer than five people of whom some sum of sums tells the sum, and by which measure. */
export const solveFigures = (
  families: ReadonlyMap<string, Family>,
): { readonly measure: string; readonly people: readonly string[] } | undefined => {
  for (const [measure, family] of families) {
    const people = exposedGroup(family, 5)
    if (people !== undefined) return { measure, people }
  }
  return undefined
}
