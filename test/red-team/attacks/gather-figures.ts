import type { Picks, UnitResult } from '../../../services/results/results.contract.ts'
import { type KeptFigures, keyOf } from './solve-figures.ts'
import type { Poll } from './subtract-polls.ts'

/** A number that somebody was shown: where it stands, without its place in lists. */
export const numbersShown = (poll: Poll): ReadonlySet<string> => {
  const found = new Set<string>()
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'number') found.add(path)
    if (typeof value !== 'object' || value === null) return
    for (const [name, inner] of Object.entries(value))
      walk(inner, Array.isArray(value) ? path : `${path}.${name}`)
  }
  for (const [address, reply] of Object.entries(poll)) {
    walk(reply, address.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '*'))
  }
  return found
}

/** Whom a number that was shown is a sum or a count of, if the insider is right; and what it says itself. */
export interface Statement {
  readonly about: string
  readonly measure: string
  readonly people: readonly string[]
  readonly says: number
}

const below = ({ tree }: KeptFigures, unit: string): ReadonlySet<string> => {
  const found = new Set([unit])
  for (let before = 0; before < found.size; ) {
    before = found.size
    for (const one of tree) if (one.parent !== null && found.has(one.parent)) found.add(one.unit)
  }
  return found
}

const figuresOf = (
  kept: KeptFigures,
  { unit, relation, name, figures }: UnitResult,
): readonly Statement[] => {
  const units = below(kept, unit)
  return figures.flatMap(({ measure, valid, shares, fifths, deviation, kind }): readonly Statement[] => {
    const facet = kept.measures.find(({ code }) => code === measure)
    if (facet === undefined || kind === 'composite' || kind === 'index') return []
    const readers = !facet.describesLeader ? 'everyone' : relation === 'own' ? 'own-leader' : 'three-leaders'
    const at = readers === 'own-leader' ? [unit] : [...units]
    const inDetail = (detail: string) =>
      at.flatMap((one) => kept.unions.get(measure)?.get(keyOf(readers, detail, one)) ?? [])
    const statement = (detail: string, says: number | null | undefined): readonly Statement[] =>
      says == null ? [] : [{ about: `${name} ${measure} ${detail}`, measure, people: inDetail(detail), says }]
    return [
      ...statement('means', valid),
      ...statement('shares', shares?.answers),
      ...statement('distribution', (fifths ?? deviation) === null ? null : inDetail('distribution').length),
    ]
  })
}

/** Everything in these replies that is about somebody's answers, with whom it is about. */
export const gatherFigures = (kept: KeptFigures, poll: Poll): readonly Statement[] =>
  Object.entries(poll).flatMap(([address, reply]): readonly Statement[] => {
    if (/\/(organisation|units\/[^/]+)$/.test(address))
      return (reply as { units: UnitResult[] }).units.flatMap((unit) => figuresOf(kept, unit))
    if (!address.endsWith('/picks')) return []
    const top = kept.tree.find(({ parent }) => parent === null)!.unit
    const units = below(kept, /units\/([^/]+)/.exec(address)?.[1] ?? top)
    const people = [...units].flatMap((unit) => kept.pickers.get(unit) ?? [])
    return (reply as Picks).map(({ option, answers }) => {
      return { about: `${address} ${option}`, measure: 'picks', people, says: answers }
    })
  })
