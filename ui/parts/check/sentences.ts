import { splitSentences } from '../../../services/conversation-check/split-sentences.ts'

export interface Sentence {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Tells two sentences of the same words apart. */
  readonly key: string
}

export const sentencesOf = (text: string): readonly Sentence[] => {
  const seen = new Map<string, number>()
  return splitSentences(text).map(({ start, end }) => {
    const sentence = text.slice(start, end)
    const times = (seen.get(sentence) ?? 0) + 1
    seen.set(sentence, times)
    return { text: sentence, start, end, key: `${times} ${sentence}` }
  })
}

/** The sentence that somebody is in the middle of: not ended, and the caret at its end. */
export const isBeingTyped = ({ text, end }: Sentence, caret: number): boolean =>
  caret === end && !/[.!?…]["'”’»)\]]*$/.test(text)

/** The sentence at the caret, or the last one before it. */
export const sentenceAt = (sentences: readonly Sentence[], caret: number): Sentence | undefined =>
  sentences.filter(({ start }) => start < Math.max(caret, 1)).at(-1)
