import type { Questionnaire } from '../ballot/questionnaire.ts'
import type { Manifest } from '../ticket/manifest.ts'
import type { Blocks, TreeUnit } from './form-blocks.ts'
import type { Measure } from './measures.ts'
import type { OpenedBox } from './open-ballots.ts'
import { withholdUnits } from './withhold-units.ts'

/** What became of the ballots, in numbers for the whole wave: for HR and the works council. */
export interface CountReport {
  readonly ballots: number
  readonly counted: number
  /** Reason → ballots that were not counted. */
  readonly refused: OpenedBox['refused']
  /** Counted, but left over at the top in a group smaller than the floor. */
  readonly inNoFigure: number
  readonly blocks: number
}

const countsBySegment = (sheets: OpenedBox['sheets']): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { segment } of sheets) counts.set(segment, (counts.get(segment) ?? 0) + 1)
  return counts
}

/** Everything that is ever kept of a wave, as `results.publish` takes it. */
export const makePublication = (
  tree: readonly TreeUnit[],
  manifest: Manifest,
  questionnaire: Questionnaire,
  measures: readonly Measure[],
  box: OpenedBox,
  { plan, blocks, sums, spreads }: Blocks,
  today: string,
) => {
  const invited = new Map(manifest.segments.map((segment) => [segment.id, segment.invited]))
  const report: CountReport = {
    ballots: box.ballots,
    counted: box.sheets.length,
    refused: box.refused,
    inNoFigure: plan.excluded,
    blocks: blocks.length,
  }
  return {
    wave: manifest.wave,
    instrument: questionnaire.instrument,
    form: questionnaire.form,
    opensOn: manifest.opens,
    closesOn: manifest.closes,
    publishedOn: today,
    floor: manifest.thresholds.block,
    report,
    units: withholdUnits(tree, plan, invited, countsBySegment(box.sheets)),
    measures: measures.map(({ code, kind, position, items, components, withheld, needsRelease }) => ({
      code,
      kind,
      position,
      items: items.length,
      components,
      withheld,
      needsRelease,
      ...spreads.get(code),
    })),
    blocks,
    sums,
  }
}
