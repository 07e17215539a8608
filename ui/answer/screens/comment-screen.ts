import { css, html } from 'lit'
import { COMMENT_LABELS } from '../../../services/ballot/answer-sheet.ts'
import type { InLanguages, OpenQuestion } from '../../../services/ballot/questionnaire.ts'
import { plainText } from '../../../services/plain-text/plain-text.ts'
import { hintsFor } from '../comment-hints.ts'
import type { DraftComment } from '../draft.ts'
import { Screen } from './screen.ts'
import { Commented } from './screen-events.ts'

/**
 * Own words, the name they may stand under, and a second look at what could give the writer away. The
 * second look is computed here: no word leaves the page before it is sealed.
 *
 * @element oh-comment-screen
 * @fires oh-commented
 */
export class OhCommentScreen extends Screen {
  static override properties = {
    open: { attribute: false },
    hint: { attribute: false },
    comment: { attribute: false },
    place: {},
  }

  declare open: OpenQuestion
  declare hint: InLanguages | null
  declare comment: DraftComment
  declare place: string

  static override styles = [
    Screen.look,
    css`
      h1 { font-size: clamp(26px, 7vw, 36px); margin: 8px 0 12px }
      .place { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; white-space: nowrap }
      .field { display: block; font-weight: 600; margin: 20px 0 6px }
      textarea { display: block; min-height: 132px; resize: vertical }
      fieldset { border: 0; margin: 20px 0 0; padding: 0; min-width: 0 }
      legend { padding: 0; font-weight: 600 }
      fieldset label { display: flex; gap: 12px; align-items: center; min-height: 44px; cursor: pointer }
      input { flex: none; width: 20px; height: 20px; margin: 0; accent-color: var(--eye-line) }
      ul { margin: 6px 0 0; padding-inline-start: 20px }
      .alert h2 { font: 600 17px/1.4 var(--text); letter-spacing: 0 }
    `,
  ]

  #change(changes: Partial<DraftComment>): void {
    this.dispatchEvent(new Commented({ ...this.comment, ...changes }))
  }

  override render() {
    const { texts, open, comment } = this
    const hints = hintsFor(comment.text, texts.language)
    const left = open.max_chars - comment.text.length
    return html`<h1 tabindex="-1"><span class="place">${this.place} </span>${open.text[texts.language]}</h1>
      <p id="shown" class="soft">${texts.get('comment-shown')} ${this.hint?.[texts.language]}</p>
      <label class="field" for="words">${texts.get('comment-label')}</label>
      <textarea
        id="words"
        maxlength=${open.max_chars}
        aria-describedby="shown left"
        autocomplete="off"
        .value=${comment.text}
        @input=${(event: Event) => this.#change({ text: plainText((event.target as HTMLTextAreaElement).value) })}
      ></textarea>
      <p id="left" class="soft">${texts.get('comment-left', { count: left })}</p>
      <div role="status">
        ${
          hints.length === 0
            ? ''
            : html`<div class="alert">
                <h2>${texts.get('hints-title')}</h2>
                <ul>${hints.map((hint) => html`<li>${texts.get(`hint-${hint}`)}</li>`)}</ul>
                <p class="soft">${texts.get('hints-here')}</p>
              </div>`
        }
      </div>
      <fieldset>
        <legend>${texts.get('comment-under')}</legend>
        ${COMMENT_LABELS.map(
          (label) => html`<label>
            <input
              type="radio"
              name="label"
              .checked=${comment.label === label}
              @change=${() => this.#change({ label })}
            /><span>${texts.get(`label-${label}`)}</span></label
          >`,
        )}
      </fieldset>`
  }
}

customElements.define('oh-comment-screen', OhCommentScreen)
