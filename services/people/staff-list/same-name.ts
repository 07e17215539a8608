/**
 * How well two names match:
 *
 * - `same`: all words of the shorter stand in the longer ("Bob Gist", "Bob Deeg-Gist", "Gist, Bob")
 * - `given`: a given name is the same, as after a marriage
 * - `family`: a family name is the same, as between father and daughter in one firm
 * - `other`: no word is the same
 */
export type NameMatch = 'same' | 'given' | 'family' | 'other'

export interface PersonName {
  readonly firstName: string
  readonly lastName: string
}

/** Particles count for nothing: half of the Low Countries shares them. */
const particles = new Set(
  'de den der des het van von vom zu zur ten ter te la le les du da di dos del el al bin ibn'.split(' '),
)

/** All forms of a word. "Zoë" and its garbled form "ZoÃ«" have a form in common. */
const formsOf = (word: string): readonly string[] => {
  const bare = word.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('ß', 'ss').toLowerCase()
  // The word without any character that is not plain. A garbled word and the right one leave the same.
  const plain = word
    .normalize('NFC')
    .replaceAll(/[^A-Za-z]/g, '')
    .toLowerCase()
  return plain.length > 1 && plain !== bare ? [bare, `~${plain}`] : [bare]
}

type Word = readonly string[]

const wordsOf = (name: string): readonly Word[] =>
  name
    .normalize('NFC')
    .split(/[\s,.\-\u2010-\u2015'’]+/u)
    .filter((word) => word !== '' && !particles.has(word.toLowerCase()))
    .map(formsOf)

/** A garbled form matches only a word that is garbled itself, or has accents. */
const isSameWord = (a: Word, b: Word): boolean => a.some((form) => b.includes(form))

const share = (a: readonly Word[], b: readonly Word[]): boolean =>
  a.some((word) => b.some((other) => isSameWord(word, other)))

const holdsAll = (longer: readonly Word[], shorter: readonly Word[]): boolean =>
  shorter.every((word) => longer.some((other) => isSameWord(word, other)))

export const matchNames = (a: PersonName, b: PersonName): NameMatch => {
  const firstA = wordsOf(a.firstName)
  const firstB = wordsOf(b.firstName)
  const allA = [...firstA, ...wordsOf(a.lastName)]
  const allB = [...firstB, ...wordsOf(b.lastName)]
  const [shorter, longer] = allA.length < allB.length ? [allA, allB] : [allB, allA]
  // One word alone ("Bob") may be anybody's name, unless both lists have only one word.
  const enough = shorter.length > 1 || longer.length === 1
  if (enough && shorter.length > 0 && holdsAll(longer, shorter)) return 'same'
  if (share(firstA, firstB)) return 'given'
  return share(allA, allB) ? 'family' : 'other'
}
