import type { Language } from '../../../services/conversation-check/language.ts'
import { type Reading, readSentence } from '../../../services/conversation-check/read-sentence.ts'
import { type Because, becauseOf } from './because.ts'

/** What was read of a sentence, and what decided. Spans are counted from the beginning of the sentence. */
export interface SentenceRead extends Reading {
  readonly because: Because
}

/** For so long a phone may be kept busy at a stretch, in milliseconds: half a frame. */
const MILLISECONDS_AT_A_STRETCH = 8

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/**
 * What was read, by the words of each sentence: one that did not change is not read again, wherever it moves
 * to. Only sentences that stand in the text are remembered, and only as long as the page is open.
 */
export class Readings {
  #known: ReadonlyMap<string, SentenceRead> = new Map()
  #turn = 0

  of(sentence: string): SentenceRead | undefined {
    return this.#known.get(sentence)
  }

  forget(): void {
    this.#turn += 1
    this.#known = new Map()
  }

  /**
   * Reads what is new, a few at a time, so that typing goes on; `tell` hears of each few.
   *
   * @returns false when something newer was asked for meanwhile
   */
  async read(sentences: readonly string[], language: Language, tell: () => void): Promise<boolean> {
    this.#turn += 1
    const turn = this.#turn
    const known = new Map<string, SentenceRead>()
    for (const sentence of sentences) {
      const before = this.#known.get(sentence)
      if (before !== undefined) known.set(sentence, before)
    }
    this.#known = known
    let from = performance.now()
    for (const sentence of sentences) {
      if (known.has(sentence)) continue
      if (performance.now() - from > MILLISECONDS_AT_A_STRETCH) {
        tell()
        await pause()
        if (turn !== this.#turn) return false
        from = performance.now()
      }
      const reading = readSentence(sentence, language)
      known.set(sentence, { ...reading, because: becauseOf(sentence, reading.why[0], language) })
    }
    tell()
    return true
  }
}
