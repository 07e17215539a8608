import type { Word } from '../word-class.ts'
import type { Analysed, Emit } from './emit.ts'

/** Classes that carry who speaks of whom, how sure, and with what feeling or value. */
const SALIENT_TAGS: ReadonlySet<string> = new Set([
  'I',
  'YOU',
  'WE',
  'THEY',
  'IT',
  'ONE',
  'YOURS',
  'MINE',
  'THEIRS',
  'NAME',
  'WH',
  'WHY',
  'NOT',
  'CAN',
  'MUST',
  'WILL',
  'WOULD',
  'SHOULD',
  'MAY',
  'WANT',
  'NEED',
  'BE',
  'HAVE',
  'DO',
  'SURELY',
  'STILL',
  'JUST',
  'ALWAYS',
  'VERY',
  'TOO',
  'FRANK',
  'THAT',
  'IF',
  'BECAUSE',
  'SOTHEN',
  'BUT',
  'GOOD',
  'BAD',
  'STAR',
  'INSULT',
  'VBAD',
  'VGOOD',
  'EMONEG',
  'EMOPOS',
  'EMOV',
  'THINK',
  'KNOW',
  'PERCEIVE',
  'SAY',
  'TELL',
  'ADVISE',
  'OPINE',
  'SUMUP',
  'ROOM',
  'THANK',
  'LOGIST',
  'FAMILY',
  'BODY',
  'TRYV',
  'DOV',
  'LIKE',
  'FEELV',
  'NUM',
  'QUOTE',
  'TIME',
  'BETTER',
  'MOTIVE',
  'WORKN',
  'GROUP',
  'REPROACH',
  'FEELN',
  'ANIMAL',
  'PRIVLIFE',
  'STEREO',
  'BODYLANG',
  'PRESENCE',
  'RECORD',
  'ASKN',
])

const MOST_WORDS_APART = 5
const CLAUSE_ENDS = new Set(['COMMA', 'SEMI', 'COLON', 'DASH', 'STOP', 'QMARK', 'EXCL', 'DOTS'])

const salientOf = (word: Word): readonly string[] =>
  word.tags.filter((tag) => SALIENT_TAGS.has(tag)).slice(0, 2)

/** Who with what, within a few words: "YOU~EMONEG", "THINK~YOU". A denied value is another value. */
export const emitPairs = ({ words }: Analysed, emit: Emit): void => {
  const tags = words.map(salientOf)
  for (let at = 0; at < words.length; at += 1) {
    for (let next = at + 1; next <= at + MOST_WORDS_APART && next < words.length; next += 1) {
      for (const one of tags[at] ?? []) for (const other of tags[next] ?? []) emit(`p:${one}~${other}`)
    }
  }
  let from = 0
  for (let at = 0; at <= words.length; at += 1) {
    if (at < words.length && !CLAUSE_ENDS.has(words[at]?.tag ?? '')) continue
    const inClause = [...new Set(tags.slice(from, at).flat())].slice(0, 14)
    for (const [first, one] of inClause.entries())
      for (const other of inClause.slice(first + 1))
        emit(`q:${one < other ? `${one}+${other}` : `${other}+${one}`}`)
    from = at + 1
  }
}

const count = (words: readonly Word[], tags: readonly string[]): number =>
  words.filter((word) => word.tags.some((tag) => tags.includes(tag))).length

const TAG_GROUPS: Readonly<Record<string, readonly string[]>> = {
  value: ['GOOD', 'BAD', 'STAR', 'INSULT', 'VBAD', 'VGOOD'],
  praise: ['GOOD', 'STAR', 'VGOOD'],
  blame: ['BAD', 'INSULT', 'ANIMAL', 'VBAD', 'REPROACH'],
  feeling: ['EMONEG', 'EMOPOS', 'EMOV', 'FEELV', 'FEELN'],
  certainty: ['SURELY', 'STILL'],
  number: ['NUM'],
  logistics: ['LOGIST', 'TIME', 'RECORD'],
  private: ['FAMILY', 'PRIVLIFE', 'BODY', 'STEREO'],
  presence: ['BODYLANG', 'PRESENCE', 'ROOM', 'THANK'],
  remedy: ['TRYV', 'ADVISE', 'BETTER', 'OPINE'],
  you: ['YOU', 'YOURS'],
  me: ['I', 'MINE'],
  they: ['THEY', 'THEIRS', 'NAME'],
  quote: ['QUOTE'],
}

/** How much there is of each kind, and which kinds are missing altogether. */
export const emitCounts = ({ words, form }: Analysed, emit: Emit): void => {
  for (const [name, tags] of Object.entries(TAG_GROUPS)) {
    const some = Math.min(count(words, tags), 3)
    emit(`n:${name}=${some}`)
    emit(`n:${name}=${some} ${form.ends === 'question' ? 'asked' : 'said'}`)
  }
}
