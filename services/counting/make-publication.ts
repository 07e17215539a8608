import type { Questionnaire } from '../ballot/questionnaire.ts'
import type { Manifest, ManifestSegment } from '../ticket/manifest.ts'
import type { TreeUnit } from './block-plan.ts'
import { gapOf } from './clip.ts'
import { countLeaders } from './count-leaders.ts'
import { describeOrganisation } from './describe-organisation.ts'
import type { Blocks } from './form-blocks.ts'
import { keepComments, withoutPlace } from './keep-comments.ts'
import { keepPicks } from './keep-picks.ts'
import type { Measure } from './measures.ts'
import type { OpenedBox } from './open-ballots.ts'
import type { Scoring } from './person-score.ts'
import { withholdUnits } from './withhold-units.ts'

/** What became of the ballots, in numbers for the whole wave: for HR and the works council. */
export interface CountReport {
  readonly ballots: number
  /** Opened with the key of the wave. */
  readonly opened: number
  /** Opened, and fits the questionnaire. */
  readonly counted: number
  /** Reason → ballots that were not counted. */
  readonly refused: OpenedBox['refused']
  /** Counted, but left over at the top in a group smaller than the floor. */
  readonly inNoFigure: number
  readonly blocks: number
  readonly comments: {
    readonly kept: number
    /**
     * How many comments would have no place if everybody had written, because too few people stand beside the
     * writer. It is rounded up to tens. The number of those who really wrote is not told: it could be about one
     * person.
     */
    readonly leftOutAtMost: number
  }
}

/** Everything that a publication is made of. All of it is in memory only. */
export interface Counted {
  readonly tree: readonly TreeUnit[]
  readonly manifest: Manifest
  readonly segments: readonly Pick<ManifestSegment, 'id' | 'invited'>[]
  readonly questionnaire: Questionnaire
  readonly measures: readonly Measure[]
  readonly scoring: Scoring
  readonly box: OpenedBox
  readonly blocks: Blocks
  readonly today: string
}

const countsBySegment = (sheets: OpenedBox['sheets']): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { segment } of sheets) counts.set(segment, (counts.get(segment) ?? 0) + 1)
  return counts
}

const inTens = (comments: number): number => Math.ceil(comments / 10) * 10

const unitsOf = ({ tree, segments, manifest, box, blocks }: Counted) => {
  const invited = new Map(segments.map((segment) => [segment.id, segment.invited]))
  const [means] = blocks.plan.levels
  const trendsOf = new Map(tree.map(({ unit, trends }) => [unit, trends]))
  return withholdUnits(tree, means!, invited, countsBySegment(box.sheets), manifest.thresholds.block).map(
    (unit) => ({
      ...unit,
      trends: trendsOf.get(unit.unit) ?? [],
    }),
  )
}

/** Sorts rows by what they say. So their order does not tell when a ballot came. */
const sorted = <Row>(rows: readonly Row[]): readonly Row[] =>
  rows
    .map((row) => [JSON.stringify(row), row] as const)
    .sort(([a], [b]) => (a < b ? -1 : Number(a > b)))
    .map(([, row]) => row)

/**
 * Makes everything that is ever kept of a wave, as `results.publish` takes it. The same ballots give the same
 * publication, in whatever order they came.
 */
export const makePublication = (counted: Counted) => {
  const { tree, manifest, questionnaire, measures, scoring, box, blocks, today } = counted
  const comments = keepComments(blocks, tree, questionnaire)
  const report: CountReport = {
    ballots: box.ballots,
    opened: box.ballots - (box.refused['does-not-open'] ?? 0),
    counted: box.sheets.length,
    refused: box.refused,
    inNoFigure: blocks.plan.levels[0]?.excluded ?? 0,
    blocks: blocks.sheetsIn.size,
    comments: {
      kept: comments.length,
      leftOutAtMost: inTens(withoutPlace(blocks, tree, questionnaire, box.sheets.length)),
    },
  }
  return {
    wave: manifest.wave,
    instrument: questionnaire.instrument,
    form: questionnaire.form,
    opensOn: manifest.opens,
    closesOn: manifest.closes,
    publishedOn: today,
    floor: manifest.thresholds.block,
    lowest: scoring.lowest,
    highest: scoring.highest,
    gap: gapOf(scoring),
    moved: blocks.moved,
    movedEach: blocks.movedEach,
    report,
    organisation: describeOrganisation(blocks, questionnaire, scoring),
    units: unitsOf(counted),
    measures: measures.map(({ minAnswered: _least, ...measure }) => ({
      ...measure,
      ...blocks.spreads.get(measure.code),
    })),
    blocks: sorted(blocks.blocks),
    sums: sorted(blocks.measures),
    picks: sorted(keepPicks(blocks, questionnaire)),
    comments: sorted(comments),
    leaders: sorted(countLeaders(tree, measures, questionnaire, blocks)),
  }
}

export type Publication = ReturnType<typeof makePublication>

/**
 * The same figures without any comment. Comments are made plain text first. Should the database still refuse
 * one, this is the second safeguard: figures never wait for words.
 */
export const withoutWords = (publication: Publication, { open }: Questionnaire): Publication => {
  const { report } = publication
  const comments = { kept: 0, leftOutAtMost: inTens(report.counted * open.length) }
  return { ...publication, comments: [], report: { ...report, comments } }
}

/** The report as the public log tells it. How many people wrote is told only to those who read the comments. */
export const reportToEverybody = ({ comments: { leftOutAtMost }, ...report }: CountReport) => ({
  ...report,
  comments: { leftOutAtMost },
})
