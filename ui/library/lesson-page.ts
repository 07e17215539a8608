import { css, html, LitElement } from 'lit'
import type { Language as Rules } from '../../services/conversation-check/language.ts'
import { loadLanguage } from '../../services/conversation-check/load-language.ts'
import type { LessonWords } from '../../services/library/lessons/lessons.contract.ts'
import type { Texts } from '../l10n/texts.ts'
import { marksStyles } from '../parts/check/marks.styles.ts'
import { readingStyles } from './library.styles.ts'
import '../parts/check/check-sheet.ts'

type Situation = LessonWords['situations'][number]

/**
 * A lesson: situations in which one writes what one would say, reads how it may be heard, compares, and tries again.
 * Nobody is told how well it went, and nothing is kept.
 *
 * @element oh-lesson-page
 */
export class OhLessonPage extends LitElement {
  static override styles = [
    readingStyles,
    marksStyles,
    css`
      .situation { background: var(--surface); border: 1px solid var(--rule); border-radius: 18px; padding: 20px; margin-top: 24px }
      blockquote { margin: 12px 0 14px; font: italic 500 20px/1.4 var(--title); border-inline-start: 3px solid var(--conversation); padding-inline-start: 14px }
      summary { cursor: pointer; padding: 12px 0; min-height: 44px; color: var(--eye-line) }
      s { color: var(--ink-soft) }
    `,
  ]

  static override properties = {
    texts: { attribute: false },
    lesson: { attribute: false },
    rules: { state: true },
  }

  declare texts: Texts
  declare lesson: LessonWords
  /** What is known of the language; undefined until it has come, or where it did not come. */
  declare rules: Rules | undefined

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('texts')) void this.#learn()
  }

  async #learn(): Promise<void> {
    const { language } = this.texts
    this.rules = undefined
    const rules = await loadLanguage(language).catch(() => undefined)
    if (this.texts.language === language) this.rules = rules
  }

  #situation({ scene, said, ask, good, trap }: Situation, at: number) {
    const { texts } = this
    return html`<section class="situation" aria-labelledby="situation-${at}">
      <h2 id="situation-${at}">${texts.get('situation', { n: at + 1 })}</h2>
      <p>${scene}</p><blockquote>${said}</blockquote>
      <h3 aria-hidden="true">${ask}</h3>
      <oh-check-sheet .texts=${texts} .rules=${this.rules} .label=${ask} .hint=${''} .empty=${texts.get('notes-empty')}></oh-check-sheet>
      <details><summary>${texts.get('compare')}</summary>
        <h3>${texts.get('could-say')}</h3><ul>${good.map((sentence) => html`<li>${sentence}</li>`)}</ul>
        <h3>${texts.get('trap')}</h3><p><s>${trap.sentence}</s></p><p>${trap.why}</p>
        <p class="soft">${texts.get('try-again')}</p></details>
    </section>`
  }

  override render() {
    const { lesson, texts } = this
    return html`<h1>${lesson.title}</h1>
      <p class="lead">${lesson.lead}</p>
      <p class="soft">${texts.get('minutes', { n: 10 })} ${texts.get('lesson-promise')}</p>
      <div class="part">${lesson.rule.map((paragraph) => html`<p>${paragraph}</p>`)}</div>
      ${lesson.situations.map((situation, at) => this.#situation(situation, at))}
      <section class="part"><h2>${texts.get('after')}</h2>${lesson.after.map((paragraph) => html`<p>${paragraph}</p>`)}</section>
      <p class="soft">${texts.get('lesson-limits')}</p>`
  }
}

customElements.define('oh-lesson-page', OhLessonPage)
