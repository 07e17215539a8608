import { html, type TemplateResult } from 'lit'
import { isAtHome, type Label } from '../../services/conversation-check/labels.ts'
import type { Texts } from '../l10n/texts.ts'

/** In the order of the two words that one remembers them by, and then the rest. */
const LABEL_GROUPS: readonly (readonly [title: string, labels: readonly Label[]])[] = [
  ['examples-home', ['oordeel', 'mening', 'aanname']],
  ['examples-along', ['luisteren', 'samenvatten', 'doorvragen']],
  ['examples-other', ['gesloten', 'neutraal']],
]

export const EXAMPLES = [1, 2] as const

const drawExamples = (texts: Texts, label: Label, tried: (sentence: string) => void): TemplateResult => {
  const name = texts.get(`label-${label}`)
  return html`<h4>${isAtHome(label) ? html`<mark class=${label}>${name}</mark>` : name}</h4>
    <ul class="plain">
      ${EXAMPLES.map((n) => {
        const sentence = texts.get(`example-${label}-${n}`)
        return html`<li><button type="button" class="example" @click=${() => tried(sentence)}>${sentence}</button></li>`
      })}
    </ul>`
}

/** What OMA and LSD are, in a few lines, and sentences to try them on. */
export const drawLesson = (texts: Texts, tried: (sentence: string) => void): TemplateResult => html`<section
    class="card" aria-labelledby="lesson">
    <h2 id="lesson">${texts.get('lesson-title')}</h2>
    <p>${texts.get('lesson-home')}</p>
    <p>${texts.get('lesson-along')}</p>
    <p class="soft">${texts.get('lesson-limits')}</p>
    <h2 id="examples">${texts.get('examples-title')}</h2>
    <p class="soft">${texts.get('examples-lead')}</p>
    ${LABEL_GROUPS.map(
      ([title, labels]) => html`<h3>${texts.get(title)}</h3>
        ${labels.map((label) => drawExamples(texts, label, tried))}`,
    )}
  </section>`
