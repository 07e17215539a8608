import type { Instrument, Wording } from '../api.ts'
import type { Page } from '../page.ts'

/** What may be said, by its key in the wording table; nothing where the table has no such sentence. */
export type Sentences = (key: string, words?: Readonly<Record<string, string>>) => string

/**
 * Sentences about levels, differences, trends and the contract stand in one table of the library, in four
 * languages. No page makes one of its own: that is how none says more than the figures allow.
 */
export const sentencesIn =
  (wording: Wording, language: string): Sentences =>
  (key, words = {}) => {
    const texts = wording.sentences[key]
    const text = texts?.[language] ?? texts?.en ?? ''
    return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => words[name] ?? whole)
  }

/** What it takes to put figures into words. */
export interface Reading {
  readonly page: Page
  readonly sentences: Sentences
  readonly instrument: Instrument
}
