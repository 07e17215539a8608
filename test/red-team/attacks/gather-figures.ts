import type {
  OrganisationReport,
  Picks,
  TeamReport,
  TreeUnit,
  UnitResult,
} from '../../../services/results/results.contract.ts'
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
  { unit, name, figures }: UnitResult,
  aboutOwn: boolean,
): readonly Statement[] => {
  const units = below(kept, unit)
  return figures.flatMap(({ measure, valid, shares, fifths, deviation, kind }): readonly Statement[] => {
    const facet = kept.measures.find(({ code }) => code === measure)
    if (facet === undefined || kind === 'composite' || kind === 'index') return []
    const readers = !facet.describesLeader ? 'everyone' : aboutOwn ? 'own-leader' : 'three-leaders'
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

const picksOf = (kept: KeptFigures, unit: string, picks: Picks): readonly Statement[] => {
  const people = [...below(kept, unit)].flatMap((one) => kept.pickers.get(one) ?? [])
  return picks.map(({ option, answers }) => ({
    about: `${unit} ${option}`,
    measure: 'picks',
    people,
    says: answers,
  }))
}

/** Everything in these replies that is about somebody's answers, with whom it is about. */
export const gatherFigures = (kept: KeptFigures, poll: Poll): readonly Statement[] =>
  Object.entries(poll).flatMap(([address, reply]): readonly Statement[] => {
    if (address.endsWith('/organisation')) {
      const { whole, picks } = reply as OrganisationReport
      return whole === null ? [] : [...figuresOf(kept, whole, false), ...picksOf(kept, whole.unit, picks)]
    }
    if (/\/organisation\/[^/]+$/.test(address)) {
      const { own, larger } = reply as TeamReport
      return [own, larger].flatMap((unit) => (unit === null ? [] : figuresOf(kept, unit, false)))
    }
    if (!/\/units\/[^/]+$/.test(address)) return []
    const { own, larger, picks } = reply as TeamReport
    return [
      ...figuresOf(kept, own, true),
      ...(larger === null ? [] : figuresOf(kept, larger, false)),
      ...picksOf(kept, own.unit, picks),
    ]
  })

/** Every row of a table of units in these replies. */
export const rowsShown = (poll: Poll): readonly TreeUnit[] =>
  Object.entries(poll).flatMap(([address, reply]) => {
    if (address.endsWith('/organisation')) return (reply as OrganisationReport).tree.units
    return address.endsWith('/below') ? (reply as OrganisationReport['tree']).units : []
  })
