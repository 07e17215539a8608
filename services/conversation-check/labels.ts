/** The eight readings of a sentence, in the order in which one beats another when equally strong. */
export const LABELS = [
  'oordeel',
  'aanname',
  'mening',
  'samenvatten',
  'luisteren',
  'doorvragen',
  'gesloten',
  'neutraal',
] as const
export type Label = (typeof LABELS)[number]

/** What one leaves at home. Only these carry words, and only these get a better sentence. */
export const AT_HOME = ['oordeel', 'aanname', 'mening'] as const satisfies readonly Label[]
export type AtHome = (typeof AT_HOME)[number]

export const isAtHome = (label: Label): label is AtHome => (AT_HOME as readonly Label[]).includes(label)
