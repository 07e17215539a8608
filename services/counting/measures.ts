import type { Questionnaire, QuestionnaireIndex, QuestionnaireScale } from '../ballot/questionnaire.ts'

/**
 * What one wave measures. A count keeps facets, and items whose facet was not asked in full. Composites and
 * indices are derived from them and never kept: keeping both would tell who skipped a facet.
 */
export interface Measure {
  readonly code: string
  readonly kind: 'facet' | 'item' | 'composite' | 'index'
  readonly position: number
  /** Items of it that this form asks. */
  readonly items: readonly string[]
  /** Answers a person must have given to have a score. */
  readonly minAnswered: number
  /** −1 where a high score is the worse one. */
  readonly direction: 1 | -1
  /** The facets of a composite; the composites of an index. */
  readonly components: readonly string[]
  /** For an index: the weight of each component, in percent of the scale. */
  readonly weights: readonly number[]
  /** What the instrument says it is for, where a rule needs to know. */
  readonly role: string | null
  /** It describes one person, who leads. It is shown to that person, or for three leaders together. */
  readonly describesLeader: boolean
  /** A leader's page shows it only after HR has released it. */
  readonly needsRelease: boolean
  /** Nothing of it is kept of fewer than ten. */
  readonly sensitive: boolean
}

type Unplaced = Omit<Measure, 'position'>

const policyOf = (scale: QuestionnaireScale, { modules, items }: Questionnaire) => ({
  describesLeader: modules.find(({ code }) => code === scale.module)?.describes === 'leader',
  needsRelease: scale.release === 'hr',
  sensitive: items.some(({ id, sensitive }) => sensitive === true && scale.items.includes(id)),
  direction: scale.direction,
  role: scale.role ?? null,
  weights: [],
})

const ofScale = (scale: QuestionnaireScale, questionnaire: Questionnaire): readonly Unplaced[] => {
  const asked = questionnaire.items.filter(({ id }) => scale.items.includes(id)).map(({ id }) => id)
  const common = { components: [], ...policyOf(scale, questionnaire) }
  if (asked.length >= scale.min_answered) {
    return [{ code: scale.code, kind: 'facet', items: asked, minAnswered: scale.min_answered, ...common }]
  }
  return asked.map((id) => ({ code: id, kind: 'item', items: [id], minAnswered: 1, ...common, role: null }))
}

/** A derived measure follows the strictest of its parts. */
const strictest = (parts: readonly Unplaced[]) => ({
  describesLeader: parts.some(({ describesLeader }) => describesLeader),
  needsRelease: parts.some(({ needsRelease }) => needsRelease),
  sensitive: parts.some(({ sensitive }) => sensitive),
})

/** A composite exists in a wave only when each of its facets does. */
const ofComposite = (
  scale: QuestionnaireScale,
  questionnaire: Questionnaire,
  facets: ReadonlyMap<string, Unplaced>,
): readonly Unplaced[] => {
  const components = scale.components ?? []
  const parts = components.flatMap((code) => facets.get(code) ?? [])
  if (parts.length < components.length) return []
  return [
    {
      code: scale.code,
      kind: 'composite',
      items: parts.flatMap(({ items }) => items),
      minAnswered: scale.min_answered,
      components,
      ...policyOf(scale, questionnaire),
      ...strictest(parts),
    },
  ]
}

/** An index exists in a wave where all of its composites do. (`services/counting/scoring.md`, 5 and 7.) */
const ofIndex = (
  { code, components, weights, role }: QuestionnaireIndex,
  composites: readonly Unplaced[],
): readonly Unplaced[] => {
  const parts = components.flatMap((component) => composites.find((one) => one.code === component) ?? [])
  if (parts.length < components.length) return []
  return [
    {
      code,
      kind: 'index',
      items: parts.flatMap((part) => part.items),
      minAnswered: 1,
      direction: 1,
      components,
      weights,
      role: role ?? null,
      ...strictest(parts),
    },
  ]
}

/** Measures in the order of the instrument; composites after their facets, indices at the end. */
export const measuresOf = (questionnaire: Questionnaire): readonly Measure[] => {
  const simple = questionnaire.scales.filter(({ components }) => components === undefined)
  const kept = simple.flatMap((scale) => ofScale(scale, questionnaire))
  const facets = new Map(
    kept.filter(({ kind }) => kind === 'facet').map((measure) => [measure.code, measure]),
  )
  const composed = questionnaire.scales
    .filter(({ components }) => components !== undefined)
    .flatMap((scale) => ofComposite(scale, questionnaire, facets))
  const indices = (questionnaire.indices ?? []).flatMap((index) => ofIndex(index, composed))
  return [...kept, ...composed, ...indices].map((measure, position) => ({ ...measure, position }))
}

/** The facets, or items asked alone, that a measure is made of. A facet is its own part. */
export const partsOf = (
  { code, kind, components }: Measure,
  measures: readonly Measure[],
): readonly string[] =>
  kind === 'facet' || kind === 'item'
    ? [code]
    : components.flatMap((part) => {
        const found = measures.find((one) => one.code === part)
        return found === undefined ? [] : partsOf(found, measures)
      })

/** Whether a count keeps it of blocks. The other measures are derived from those. */
export const isKept = ({ kind }: Pick<Measure, 'kind'>): boolean => kind === 'facet' || kind === 'item'
