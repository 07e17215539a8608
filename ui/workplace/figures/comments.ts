import { html, nothing, type TemplateResult } from 'lit'
import type { ShownComment } from '../api.ts'
import type { Page } from '../page.ts'
import type { Reading } from './sentences.ts'

/** What a language is called in the reader's own. */
const languageName = (page: Page, code: string): string =>
  new Intl.DisplayNames(page.texts.language, { type: 'language' }).of(code) ?? code

/** Somebody's words as they were written, with their language for eyes and for screen readers. */
export const inOwnWords = (page: Page, words: string, language: string, unit = ''): TemplateResult => {
  const named = languageName(page, language)
  return html`<blockquote><p lang=${language}>${words}</p>
    <footer class="note">${unit === '' ? named : page.say('comment-under', { unit, language: named })}</footer></blockquote>`
}

const byQuestion = (comments: readonly ShownComment[]) =>
  [...new Set(comments.map(({ question }) => question))].map((question) => ({
    question,
    comments: comments.filter((comment) => comment.question === question),
  }))

/** Comments that were released, under what was asked; for HR each with the unit that it stands under. */
export const commentsUnderQuestions = (
  { page, instrument }: Pick<Reading, 'page' | 'instrument'>,
  comments: readonly ShownComment[],
  withUnit = false,
): readonly TemplateResult[] =>
  byQuestion(comments).map(({ question, comments: own }) => {
    const asked = page.inOurs(instrument.open.find(({ id }) => id === question)?.text).text ?? question
    return html`<h3>${asked}</h3>${own.map(({ words, language, name }) =>
      inOwnWords(page, words, language, withUnit ? name : ''),
    )}`
  })

/** Nothing until HR has read all comments and released them together. */
export const commentsCard = (
  reading: Reading,
  comments: readonly ShownComment[],
): TemplateResult | typeof nothing =>
  comments.length === 0
    ? nothing
    : html`<section class="card own-words" aria-labelledby="comments"><h2 id="comments">${reading.page.say('comments')}</h2>
      <p class="soft">${reading.page.say('comments-why')}</p>
      ${commentsUnderQuestions(reading, comments)}
    </section>`
