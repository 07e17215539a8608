import type { Grammar, Lexicon } from './grammar.ts'
import { makeStemmer, unaccented } from './stem.ts'
import type { Token } from './tokenise.ts'

/** A token with what it is. `tags[0]` is its main class; a word may mean more than one thing. */
export interface Word extends Token {
  readonly stem: string
  readonly tags: readonly string[]
  readonly tag: string
  /** Listed in a closed class: its form itself says how the sentence is built. */
  readonly closed: boolean
}

export interface WordClasses {
  readonly stem: (lower: string) => string
  readonly classify: (tokens: readonly Token[]) => readonly Word[]
}

const NO_MEANING: readonly string[] = []

const index = (lists: Readonly<Record<string, readonly string[]>>, key: (word: string) => string) => {
  const found = new Map<string, string[]>()
  for (const [tag, lines] of Object.entries(lists)) {
    for (const word of lines.join(' ').split(' ')) {
      const at = key(word)
      const tags = found.get(at) ?? []
      if (word !== '' && !tags.includes(tag)) found.set(at, [...tags, tag])
    }
  }
  return found
}

const TAG_OF_MARK: Readonly<Record<string, string>> = {
  '?': 'QMARK',
  '!': 'EXCL',
  '.': 'STOP',
  '...': 'DOTS',
  '…': 'DOTS',
  ',': 'COMMA',
  ';': 'SEMI',
  ':': 'COLON',
  '-': 'DASH',
  '–': 'DASH',
  '—': 'DASH',
  '"': 'QUOTE',
  "'": 'QUOTE',
  '“': 'QUOTE',
  '”': 'QUOTE',
  '«': 'QUOTE',
  '»': 'QUOTE',
  '‘': 'QUOTE',
  '’': 'QUOTE',
  '„': 'QUOTE',
}

/**
 * Class and stem of every word: closed classes by form, meaningful words by form and then by stem, the
 * rest by its ending. A capital inside a sentence makes a name.
 */
export const makeWordClasses = (grammar: Grammar, lexicon: Lexicon): WordClasses => {
  const stem = makeStemmer(grammar)
  const closed = index(grammar.classes, (word) => word)
  const closedBare = index(grammar.classes, unaccented)
  const exact = index(lexicon, unaccented)
  const byStem = index(lexicon, stem)
  const suffixes = grammar.suffixes.map(([tag, pattern]) => [tag, new RegExp(pattern)] as const)

  const bySuffix = (lower: string): string =>
    suffixes.find(([, pattern]) => pattern.test(lower))?.[0] ?? 'WORD'

  const read = (token: Token, first: boolean): Word => {
    const { lower, kind } = token
    if (kind === 'mark') {
      const tag = TAG_OF_MARK[token.text] ?? 'MARK'
      return { ...token, stem: lower, tags: [tag], tag, closed: true }
    }
    if (kind === 'number') return { ...token, stem: '0', tags: ['NUM'], tag: 'NUM', closed: false }
    const bare = unaccented(lower)
    const root = stem(lower)
    const form = closed.get(lower) ?? closedBare.get(bare)
    // "waar" is not a form of "waard": a word that builds sentences means something only as it stands.
    const meaning = exact.get(bare) ?? (form === undefined ? byStem.get(root) : undefined) ?? NO_MEANING
    if (form !== undefined) {
      const tags = [...form, ...meaning.filter((tag) => !form.includes(tag))]
      return { ...token, stem: root, tags, tag: tags[0] ?? 'WORD', closed: true }
    }
    const isName = !first && /^\p{Lu}/u.test(token.text) && grammar.suffixes[0]?.[0] !== 'GERMAN'
    const tags = meaning.length > 0 ? meaning : [isName ? 'NAME' : bySuffix(bare)]
    return { ...token, stem: root, tags, tag: tags[0] ?? 'WORD', closed: false }
  }
  return { stem, classify: (tokens) => tokens.map((token, at) => read(token, at === 0)) }
}
