import type { Questionnaire } from '../ballot/questionnaire.ts'
import { leadersAtLeast } from '../blocks/pool-leaders.ts'
import { upFrom } from '../blocks/up-from.ts'
import type { TreeUnit } from './block-plan.ts'
import type { Blocks } from './form-blocks.ts'
import type { KeptPart } from './keep-measure.ts'
import { type Measure, partsOf } from './measures.ts'

/** How many leaders a figure or the comments of a unit are about. */
export interface UnitLeaders {
  readonly unit: string
  /** A measure, or an open question. */
  readonly about: string
  readonly leaders: number
}

type Led = readonly (readonly string[])[]

/** For each unit: everything at the unit and below it, gathered. */
const upwards = (tree: readonly TreeUnit[], at: ReadonlyMap<string, Led>): ReadonlyMap<string, Led> => {
  const parentOf = new Map(tree.map(({ unit, parent }) => [unit, parent]))
  const gathered = new Map<string, (readonly string[])[]>()
  for (const [unit, led] of at) {
    for (const above of upFrom(unit, parentOf)) {
      const some = gathered.get(above) ?? []
      some.push(...led)
      gathered.set(above, some)
    }
  }
  return gathered
}

/** The smallest blocks of three leaders that are kept of a facet, and the leaders whom they are about. */
const threeOf = (kept: readonly KeptPart[]): ReadonlyMap<string, Led> => {
  const three = kept.filter((one) => one.kept.readers === 'three-leaders')
  const finest = three.some((one) => one.kept.detail === 'means') ? 'means' : 'shares'
  return new Map(
    three.flatMap((one) => (one.kept.detail === finest ? [[one.kept.unit, one.led] as const] : [])),
  )
}

/**
 * How many leaders a figure of three leaders or more is about, unit by unit and measure by measure. One of
 * these leaders may read the figure only where three others are left. For a derived measure the part that is
 * about the fewest leaders decides.
 */
const inFigures = (
  tree: readonly TreeUnit[],
  measures: readonly Measure[],
  { parts }: Pick<Blocks, 'parts'>,
): readonly UnitLeaders[] =>
  measures
    .filter(({ describesLeader }) => describesLeader)
    .flatMap((measure) => {
      const facets = partsOf(measure, measures).map((code) => threeOf(parts.get(code) ?? []))
      const fewest = new Map<string, number>()
      for (const facet of facets) {
        for (const [unit, led] of upwards(tree, facet)) {
          fewest.set(unit, Math.min(fewest.get(unit) ?? Number.POSITIVE_INFINITY, leadersAtLeast(led)))
        }
      }
      return [...fewest].map(([unit, leaders]) => ({ unit, about: measure.code, leaders }))
    })

/** The same for comments, in the blocks of three leaders and ten people whose name they stand under. */
const inComments = (
  tree: readonly TreeUnit[],
  { open, modules }: Questionnaire,
  { plan }: Pick<Blocks, 'plan'>,
): readonly UnitLeaders[] => {
  const aboutLeader = new Set(
    modules.flatMap(({ code, describes }) => (describes === 'leader' ? [code] : [])),
  )
  const at = new Map<string, Led>()
  for (const [block, led] of plan.ledIn) {
    const unit = plan.into['three-leaders'].shares(block)
    if (unit !== undefined) at.set(unit, [...(at.get(unit) ?? []), ...led])
  }
  const counted = [...upwards(tree, at)].map(([unit, led]) => ({ unit, leaders: leadersAtLeast(led) }))
  return open
    .filter(({ module }) => aboutLeader.has(module))
    .flatMap(({ id }) => counted.map((one) => ({ ...one, about: id })))
}

/** Leaders of figures and of comments, as they are kept. */
export const countLeaders = (
  tree: readonly TreeUnit[],
  measures: readonly Measure[],
  questionnaire: Questionnaire,
  blocks: Blocks,
): readonly UnitLeaders[] => [
  ...inFigures(tree, measures, blocks),
  ...inComments(tree, questionnaire, blocks),
]
