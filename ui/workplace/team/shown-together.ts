import type { Topic } from './topics.ts'

/** More is no conversation. */
const MOST_TOGETHER = 3
/** One place is kept for something to be curious about, where there is anything. */
const MOST_STRENGTHS_BESIDE = 2

export interface ShownTogether {
  readonly strengths: readonly Topic[]
  readonly curiosities: readonly Topic[]
}

/** What is shown at once: strengths first, three topics in all. The rest stands behind a fold, in the same order. */
export const shownTogether = (strengths: readonly Topic[], curiosities: readonly Topic[]): ShownTogether => {
  const first = strengths.slice(0, curiosities.length === 0 ? MOST_TOGETHER : MOST_STRENGTHS_BESIDE)
  return { strengths: first, curiosities: curiosities.slice(0, MOST_TOGETHER - first.length) }
}
