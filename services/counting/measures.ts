import type { Questionnaire, QuestionnaireScale } from '../ballot/questionnaire.ts'

/**
 * What one wave measures. Kept are facets, and items whose facet was not asked in full; composites are
 * derived from facets and never kept, because keeping both would tell who skipped a facet.
 */
export interface Measure {
  readonly code: string
  readonly kind: 'facet' | 'item' | 'composite'
  readonly position: number
  /** Items of it that this form asks. */
  readonly items: readonly string[]
  /** Answers a person must have given to have a score. */
  readonly minAnswered: number
  /** −1 where a high score is the worse one. */
  readonly direction: 1 | -1
  readonly components: readonly string[]
  readonly withheld: 'describes-one-leader' | null
  readonly needsRelease: boolean
}

type Unplaced = Omit<Measure, 'position'>

const policyOf = (scale: QuestionnaireScale, questionnaire: Questionnaire) => {
  const module = questionnaire.modules.find(({ code }) => code === scale.module)
  return {
    withheld: module?.describes === 'leader' ? ('describes-one-leader' as const) : null,
    needsRelease: scale.release === 'hr',
    direction: scale.direction,
  }
}

const ofScale = (scale: QuestionnaireScale, questionnaire: Questionnaire): readonly Unplaced[] => {
  const asked = questionnaire.items.filter(({ id }) => scale.items.includes(id)).map(({ id }) => id)
  const policy = policyOf(scale, questionnaire)
  if (asked.length >= scale.min_answered) {
    return [
      {
        code: scale.code,
        kind: 'facet',
        items: asked,
        minAnswered: scale.min_answered,
        components: [],
        ...policy,
      },
    ]
  }
  return asked.map((id) => ({
    code: id,
    kind: 'item',
    items: [id],
    minAnswered: 1,
    components: [],
    ...policy,
  }))
}

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
      withheld: parts.find(({ withheld }) => withheld !== null)?.withheld ?? null,
      needsRelease: parts.some(({ needsRelease }) => needsRelease),
    },
  ]
}

/** Measures in the order of the instrument, composites after their facets. */
export const measuresOf = (questionnaire: Questionnaire): readonly Measure[] => {
  const simple = questionnaire.scales.filter(({ components }) => components === undefined)
  const kept = simple.flatMap((scale) => ofScale(scale, questionnaire))
  const facets = new Map(
    kept.filter(({ kind }) => kind === 'facet').map((measure) => [measure.code, measure]),
  )
  const composed = questionnaire.scales
    .filter(({ components }) => components !== undefined)
    .flatMap((scale) => ofComposite(scale, questionnaire, facets))
  return [...kept, ...composed].map((measure, position) => ({
    ...measure,
    position,
  }))
}
