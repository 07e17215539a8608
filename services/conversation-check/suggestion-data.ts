/** How a sentence is at fault decides what is asked instead. */
export const REMEDIES = ['feeling', 'guess', 'praise', 'blame', 'advice', 'view'] as const
export type Remedy = (typeof REMEDIES)[number]

/** Which case a topic stands in; other languages than German know one only. */
export type Case = 'any' | 'accusative' | 'dative' | 'nominative'

export interface TopicData {
  /** After these stands what a sentence is about, the case it then has, and what they hide ("du": "le"). */
  readonly prepositions: Readonly<Record<string, readonly [Case, string]>>
  /** Those of them after which a place or an owner stands as often as a topic. */
  readonly weak: readonly string[]
  /** A word group goes on after these ("van", "of"). */
  readonly joins: readonly string[]
  /** Words before the noun: adjectives. */
  readonly before: string
  /** Where the noun is known by its capital. */
  readonly capitals: boolean
  /** How many words in a row may make up a noun ("night shift rota"). */
  readonly nouns: number
  /** Words after the noun that still belong to it: French adjectives. */
  readonly after: string
  /** Articles after which something new comes, not what it is about: "een". */
  readonly indefinite: readonly string[]
  /** What nobody would call a topic: "keer", "iets". */
  readonly never: readonly string[]
  /** How words end that are somebody, whom one does not ask about. */
  readonly persons: string
  /** Case of a group without a preposition, by its first word. */
  readonly cases: Readonly<Record<string, Case>>
  /** "his report", said of somebody, is "your report", said to them. */
  readonly toYou: Readonly<Record<string, string>>
  /** How much must speak for it that a sentence is about something, before a question is about that. */
  readonly enough: number
  /** Words that open a clause which can follow "that" as it stands. */
  readonly clauses: readonly string[]
}

/**
 * Sentences to say instead. `{t}` is the topic, `{c}` a clause; `{kijk jij|kijkt u|kijkt ge}` says it in
 * the register of the sentence, in the order of `registers`.
 */
export interface SuggestionData {
  /** By which words a register is known; the first one is also used when nothing tells. */
  readonly registers: readonly (readonly string[])[]
  readonly topic: TopicData
  readonly about: Readonly<Record<Remedy, Readonly<Partial<Record<Case, readonly string[]>>>>>
  readonly clause: readonly string[]
  /** Two words that are said as one: "bei dem", "beim". */
  readonly contractions: readonly (readonly [long: string, short: string])[]
  readonly general: Readonly<Record<Remedy, readonly string[]>>
}
