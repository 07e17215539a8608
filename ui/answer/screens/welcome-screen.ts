import { css, html, nothing } from 'lit'
import { inFours } from '../../../services/ticket/manifest.ts'
import type { LoadedWave } from '../protocol/load-wave.ts'
import { dateIn } from './dates.ts'
import { Screen } from './screen.ts'
import { Wanted } from './screen-events.ts'

/**
 * What this is, how long it takes, who is in the group, and what one can compare, before the first question.
 *
 * @element oh-welcome-screen
 * @prop wave - checked against the link
 * @prop questions - how many
 * @prop begun - something was filled in before
 * @fires oh-wanted - begin
 */
export class OhWelcomeScreen extends Screen {
  static override properties = {
    wave: { attribute: false },
    questions: { type: Number },
    begun: { type: Boolean },
  }

  declare wave: LoadedWave
  declare questions: number
  declare begun: boolean

  static override styles = [
    Screen.look,
    css`
      .length { font: 500 21px/1.35 var(--title); margin-top: 14px }
      dl { margin: 28px 0 0; border-top: 1.5px solid var(--rule) }
      dl div { padding: 16px 0; border-bottom: 1.5px solid var(--rule) }
      dt { font-size: 15px; color: var(--ink-soft) }
      dd { margin: 2px 0 0; font-weight: 600 }
      dd + dd { font-weight: 400; color: var(--ink-soft); font-size: 15px }
      dd.code { font-weight: 600 }
    `,
  ]

  override render() {
    const { texts, wave } = this
    const { manifest, segment, label, questionnaire, fingerprint } = wave
    const minutes = Math.max(1, Math.round(questionnaire.estimatedSeconds / 60))
    const { language } = texts
    return html`<h1 tabindex="-1">${texts.get('welcome-title')}</h1>
      <p class="length">${texts.get('welcome-length', { questions: this.questions, minutes })}</p>
      <p>${texts.get('welcome-how')}</p>
      <div class="row">
        <button type="button" @click=${() => this.dispatchEvent(new Wanted('begin'))}>
          ${texts.get(this.begun ? 'continue' : 'begin')}
        </button>
        <span class="soft">${texts.get('welcome-until', { date: dateIn(language, manifest.closes) })}</span>
      </div>
      <dl>
        <div>
          <dt>${texts.get('segment-title')}</dt>
          <dd>${label.label}</dd>
          <dd>
            ${texts.get('segment-size', { count: segment.invited })}${
              segment.joined
                ? html` · ${texts.get('segment-joined', { count: segment.joined, together: segment.together })}`
                : nothing
            }
          </dd>
          ${
            label.above.length === 0
              ? nothing
              : html`<dd>${texts.get('segment-above', { units: [...label.above].reverse().join(', ') })}</dd>`
          }
        </div>
        <div>
          <dt>${texts.get('fingerprint-title')}</dt>
          <dd class="code">${inFours(fingerprint)}</dd>
          <dd>${texts.get('fingerprint-text')}</dd>
          <dd><a href="/transparency" target="_blank" rel="noopener">${texts.get('fingerprint-log')}</a></dd>
        </div>
        <div>
          <dt>${texts.get('agreement-title')}</dt>
          <dd>${texts.get('agreement', {
            reference: manifest.agreement.reference,
            date: dateIn(language, manifest.agreement.date),
          })}</dd>
        </div>
      </dl>
      <p class="soft">${texts.get('welcome-free')}</p>`
  }
}

customElements.define('oh-welcome-screen', OhWelcomeScreen)
