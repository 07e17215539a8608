import { html, nothing, type TemplateResult } from 'lit'
import { isAtHome } from '../../../services/conversation-check/labels.ts'
import type { Texts } from '../../l10n/texts.ts'
import type { Because } from './because.ts'
import { drawMarks } from './draw-marks.ts'
import type { SentenceRead } from './readings.ts'

const listed = (texts: Texts, words: readonly string[]): string =>
  new Intl.ListFormat(texts.language, { type: 'conjunction' }).format(
    words.map((word) => texts.get('quoted', { word })),
  )

const drawBecause = (texts: Texts, { ways, words, form, amount }: Because): TemplateResult => html`<details>
    <summary>${texts.get('because')}</summary>
    <ul>
      ${ways.length === 0 ? nothing : html`<li>${texts.get('because-way', { words: listed(texts, ways) })}</li>`}
      ${words.length === 0 ? nothing : html`<li>${texts.get('because-words', { n: words.length, words: listed(texts, words) })}</li>`}
      ${form ? html`<li>${texts.get('because-form')}</li>` : nothing}
      ${amount ? html`<li>${texts.get('because-amount')}</li>` : nothing}
    </ul>
  </details>`

/** A remark, a better sentence, and two ways to be done with it. Buttons tell what they do in `data-does`. */
const drawRemark = (texts: Texts, sentence: string, read: SentenceRead): TemplateResult => {
  const { primary, labels, suggestion } = read
  const others = labels.slice(1).map((label) => texts.get(`label-${label}`).toLocaleLowerCase(texts.language))
  return html`<div class="remark ${primary}">
    <p><strong>${texts.get(`label-${primary}`)}</strong> ${texts.get(`why-${primary}`)}
      ${others.length === 0 ? nothing : texts.get('also', { labels: others.join(', ') })}</p>
    ${suggestion === null ? nothing : html`<p class="better">${texts.get('better')} <q>${suggestion}</q></p>`}
    <div class="row">
      ${
        suggestion === null
          ? nothing
          : html`<button type="button" data-does="take">${texts.get('take')}<span class="hidden">: ${suggestion}</span></button>`
      }
      <button type="button" data-does="rewrite">${texts.get('rewrite')}<span class="hidden">: ${sentence}</span></button>
      <button type="button" data-does="wave">${texts.get('wave')}<span class="hidden">: ${sentence}</span></button>
    </div>
    ${drawBecause(texts, read.because)}
  </div>`
}

/** What one brings along is met with a kind word, and no more than that: praise would be a judgement too. */
const drawKind = (texts: Texts, { primary, because }: SentenceRead): TemplateResult => html`<div class="kind">
    <p><strong>${texts.get(`label-${primary}`)}</strong> ${texts.get(`why-${primary}`)} ${texts.get(`kind-${primary}`)}</p>
    ${drawBecause(texts, because)}
  </div>`

const drawFact = (texts: Texts, { primary }: SentenceRead): TemplateResult =>
  html`<p class="soft"><strong>${texts.get(`label-${primary}`)}</strong> ${texts.get(`why-${primary}`)}</p>`

/** Whether there is something to think over, and not only something to know. */
export const isRemark = ({ primary }: Pick<SentenceRead, 'primary'>): boolean =>
  isAtHome(primary) || primary === 'gesloten'

/** What is said of one sentence: a remark, a kind word, or what it is. */
export const drawNote = (
  texts: Texts,
  sentence: string,
  read: SentenceRead,
  waved: boolean,
): TemplateResult => {
  const { primary, spans } = read
  const remarks = isRemark(read)
  if (remarks && waved) return html`<p class="said">${sentence}</p><p class="soft">${texts.get('waved')}</p>`
  const said = html`<p class="said">${drawMarks(sentence, spans)}</p>`
  if (remarks) return html`${said}${drawRemark(texts, sentence, read)}`
  return html`${said}${primary === 'neutraal' ? drawFact(texts, read) : drawKind(texts, read)}`
}
