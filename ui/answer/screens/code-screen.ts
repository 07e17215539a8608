import { css, html, nothing } from 'lit'
import { readCode } from '../../../services/ticket/invitation.ts'
import { Screen } from './screen.ts'
import { CodeTyped } from './screen-events.ts'

export type CodeProblem = 'malformed' | 'unknown' | 'no-connection'

/**
 * For those with a letter: ten characters, read as kindly as hands and eyes need.
 *
 * @element oh-code-screen
 * @fires oh-code-typed - a code of the right shape
 */
export class OhCodeScreen extends Screen {
  static override properties = { problem: {} }

  declare problem: CodeProblem | undefined

  static override styles = [
    Screen.look,
    css`
      label { display: block; font-weight: 600; margin: 28px 0 6px }
      input[type='text'] { font: 600 24px/1.4 ui-monospace, 'SF Mono', Menlo, Consolas, monospace; letter-spacing: 0.12em; max-width: 13em }
    `,
  ]

  #submit(event: SubmitEvent): void {
    event.preventDefault()
    const field = this.renderRoot.querySelector('input')
    const code = readCode(field?.value ?? '')
    if (code === undefined) {
      this.problem = 'malformed'
      field?.focus()
    } else this.dispatchEvent(new CodeTyped(code))
  }

  override render() {
    const { texts, problem } = this
    return html`<h1 tabindex="-1">${texts.get('code-title')}</h1>
      <form novalidate @submit=${this.#submit}>
        <label for="code">${texts.get('code-label')}</label>
        <input
          id="code"
          type="text"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          maxlength="24"
          aria-describedby="help problem"
          aria-invalid=${problem ? 'true' : nothing}
        />
        <p id="help" class="soft">${texts.get('code-help')}</p>
        <div id="problem" role="alert">${problem ? html`<p class="alert">${texts.get(`code-${problem}`)}</p>` : ''}</div>
        <div class="row"><button>${texts.get('code-submit')}</button></div>
      </form>`
  }
}

customElements.define('oh-code-screen', OhCodeScreen)
