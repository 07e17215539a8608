import { sumsBelow } from '../../blocks/up-from.ts'
import type { Compared } from '../acts/what-was-shown.ts'
import { invitedHere, type Placed } from '../units/home-unit.ts'
import type { Agreement } from './agreement.queries.ts'

/** What the screen showed to whoever opens a wave. */
export interface WaveAsShown {
  readonly agreement: Agreement | null
  /** The instrument and version of the form that was shown. */
  readonly instrument: string
  /** The chosen units, with how many people were to be invited there and below. */
  readonly units: readonly { readonly unit: string; readonly name: string; readonly invited: number }[]
}

export interface WaveAsIs {
  readonly agreement: Agreement | null
  readonly instrument: string
  readonly placed: Placed
  /** Person → the unit that the person is counted with. */
  readonly home: ReadonlyMap<string, string>
  readonly names: ReadonlyMap<string, string>
}

/** Unit → people who are counted with it or with one below it. */
const invitedBelow = ({ placed, home }: WaveAsIs): ReadonlyMap<string, number> => {
  const here = invitedHere(placed, home)
  const parents = new Map(placed.units.map(({ id, parent }) => [id, parent]))
  return sumsBelow(here, parents)
}

/** Puts each fact of the screen beside what it is now. */
export const compareAgreements = (shown: Agreement | null, now: Agreement | null): readonly Compared[] => [
  { fact: 'agreement', shown: shown?.reference ?? null, now: now?.reference ?? null },
  { fact: 'agreed-on', shown: shown?.agreedOn ?? null, now: now?.agreedOn ?? null },
]

export const compareWave = (shown: WaveAsShown, now: WaveAsIs): readonly Compared[] => {
  const invited = invitedBelow(now)
  return [
    ...compareAgreements(shown.agreement, now.agreement),
    { fact: 'questionnaire', shown: shown.instrument, now: now.instrument },
    ...shown.units.flatMap((unit): readonly Compared[] => [
      { fact: 'unit', of: unit.name, shown: unit.name, now: now.names.get(unit.unit) ?? null },
      { fact: 'invited', of: unit.name, shown: unit.invited, now: invited.get(unit.unit) ?? null },
    ]),
  ]
}
