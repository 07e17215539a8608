/** What a language is, as data: `<language>/grammar.json`. */
export interface Grammar {
  /** Pieces that are written onto the next word ("j'"), the longest first. */
  readonly cutAfter: readonly string[]
  /** Pieces that are written onto the word before ("n't", "-vous"), the longest first. */
  readonly cutBefore: readonly string[]
  /** Closed classes: a tag, and every form that has it, separated by spaces. The first class wins. */
  readonly classes: Readonly<Record<string, readonly string[]>>
  /** Endings that are taken off to find a stem, the longest first. */
  readonly endings: readonly string[]
  /** How many letters a stem keeps at least. */
  readonly shortest: number
  /** Letters or pairs that are one in a stem: "aa" is "a", "z" at the end is "s". */
  readonly merge: readonly (readonly [pattern: string, by: string])[]
  /** Before a participle's "ge": "af", "op", "uit". */
  readonly prefixes: readonly string[]
  /** Mark of a participle that disappears in a stem, or an empty string. */
  readonly participle: string
  /** What an ending says of the class of a word nobody has listed: tag and regular expression. */
  readonly suffixes: readonly (readonly [tag: string, pattern: string])[]
}

/**
 * Open classes: words that mean something here, as `<language>/lexicon.json`. Tag and words. `PLAIN` are
 * words that mean nothing here and only look like one that does, their endings taken off.
 */
export type Lexicon = Readonly<Record<string, readonly string[]>>

/** Constructions: what it is called, and the ways in which it is said; see `constructions.ts`. */
export type ConstructionData = Readonly<Record<string, readonly string[]>>
