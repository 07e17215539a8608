import type { Figure, Signal, TeamReport } from '../api.ts'

type Signals = TeamReport['signals']

/** What all figures of a page come down to. It says which sentence comes first. */
export type Whole = 'both' | 'strengths' | 'curiosities' | 'all-high' | 'all-low' | 'middling'

const isClear = ({ reason }: Signal): boolean => reason !== 'leans'

/** Composites are said by their parts. */
const counts = ({ kind, mean }: Pick<Figure, 'kind' | 'mean'>): boolean =>
  mean !== null && (kind === 'facet' || kind === 'item')

/**
 * Rests on nothing but the signals, so that it claims no more than they do. "All" means all that may be shown: of what
 * is withheld nobody knows.
 */
export const wholeOf = (
  { strengths, curiosities }: Signals,
  figures: readonly Pick<Figure, 'kind' | 'mean'>[],
): Whole => {
  const up = strengths.filter(isClear)
  const down = curiosities.filter(isClear)
  const all = figures.filter(counts).length
  const lies = (signals: readonly Signal[], where: string) =>
    signals.filter((one) => one.lies === where).length === all
  if (up.length === 0 && down.length === 0) return 'middling'
  if (down.length === 0) return lies(up, 'high') ? 'all-high' : 'strengths'
  if (up.length === 0) return lies(down, 'low') ? 'all-low' : 'curiosities'
  return 'both'
}

/** Its name among the texts. */
export const FIRST_SENTENCES: Readonly<Record<Whole, string>> = {
  both: 'first-both',
  strengths: 'first-strengths',
  curiosities: 'first-curiosities',
  'all-high': 'first-all-high',
  'all-low': 'first-all-low',
  middling: 'first-middling',
}
