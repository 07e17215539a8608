/** What a letter may not say. */
type SaidCode = 'pressure' | 'threat' | 'reward' | 'watched' | 'overclaim' | 'reply-or-forward' | 'tracking'

/** What a letter has to say. */
type LackingCode = 'not-voluntary' | 'not-anonymous' | 'not-who-reads'

/**
 * Patterns are regular expressions for whole words, without regard to capitals; a space stands for any white space, and
 * an apostrophe for both kinds.
 */
interface Pattern {
  readonly says: readonly string[]
  /** Words in the same clause that turn it into something good: "you need not". */
  readonly unless?: string
}

export interface Forbidden extends Pattern {
  readonly code: SaidCode
}

export interface Needed extends Pattern {
  readonly code: LackingCode
}

export interface LanguageRules {
  readonly needed: readonly Needed[]
  readonly forbidden: readonly Forbidden[]
  /** Words that begin another clause, as a comma does. */
  readonly turns: string
}
