import { html, nothing, type TemplateResult } from 'lit'
import type { GuideWords } from '../../services/library/guides.contract.ts'
import type { Aid } from '../content/content.ts'
import type { Texts } from '../l10n/texts.ts'

const namesOf = (codes: readonly string[], names: Readonly<Record<string, string>>): readonly string[] =>
  codes.map((code) => names[code] ?? code)

/** Beneath an aid: where to talk of it, who else is there, and how far the model can be trusted. */
export const drawAbout = (
  texts: Texts,
  guides: GuideWords,
  { words, settings, refer }: Aid,
): TemplateResult => {
  const list = (names: readonly string[]) => html`<ul>${names.map((name) => html`<li>${name}</li>`)}</ul>`
  return html`<div class="aside">
    ${settings.length === 0 ? nothing : html`<h2>${texts.get('settings')}</h2>${list(namesOf(settings, guides.settings))}`}
    ${
      words.refer === ''
        ? nothing
        : html`<h2>${texts.get('refer')}</h2><p>${words.refer}</p>${list(namesOf(refer, guides.refer))}`
    }
    <h2>${texts.get('origin')}</h2><p>${words.origin}</p><p>${words.known}</p>
  </div>`
}
