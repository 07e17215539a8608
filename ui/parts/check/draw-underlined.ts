import { html, type TemplateResult } from 'lit'
import { isAlong } from './along.ts'
import { drawAlong, drawMarks } from './draw-marks.ts'
import type { SentenceRead } from './readings.ts'
import type { Sentence } from './sentences.ts'

/**
 * The same text as in the field, letter under letter, invisible but for its underlines: a field that people
 * type in shows no styles of its own. It also makes the field as high as its text.
 */
export const drawUnderlined = (
  text: string,
  sentences: readonly Sentence[],
  readingOf: (sentence: string) => SentenceRead | undefined,
): TemplateResult => {
  const pieces = sentences.flatMap(({ text: sentence, start, end }, at) => {
    const gap = text.slice(sentences[at - 1]?.end ?? 0, start)
    const read = readingOf(sentence)
    if (read === undefined) return [gap, text.slice(start, end)]
    return [gap, ...(isAlong(read.primary) ? [drawAlong(sentence)] : drawMarks(sentence, read.spans))]
  })
  // A last empty line has no height of its own without something standing on it.
  const rest = `${text.slice(sentences.at(-1)?.end ?? 0)}\u200b`
  return html`<div class="underlines" aria-hidden="true">${pieces}${rest}</div>`
}
