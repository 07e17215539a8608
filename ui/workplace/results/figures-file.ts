import { css, html } from 'lit'
import type { FileFormat } from '../api.ts'
import { look } from '../look.ts'
import { Page } from '../page.ts'
import { FILE_FORMATS, fileFormatFor, keepFileFormat } from './kept-file-format.ts'

/** Names of what is said of each: who it is for, and what that means. */
const WORDS: Readonly<Record<FileFormat, { readonly name: string; readonly why: string }>> = {
  'spreadsheet-comma': {
    name: 'results-file-for-spreadsheet-comma',
    why: 'results-file-why-spreadsheet-comma',
  },
  'spreadsheet-point': {
    name: 'results-file-for-spreadsheet-point',
    why: 'results-file-why-spreadsheet-point',
  },
  programs: { name: 'results-file-for-programs', why: 'results-file-why-programs' },
}

/**
 * Takes the figures along as a file, written for the program that shall read it. The choice is remembered
 * in this browser.
 *
 * @element oh-figures-file
 * @prop wave - whose figures
 */
export class OhFiguresFile extends Page {
  static override styles = [
    look,
    css`
      :host { margin: 22px 0 0; padding-top: 18px; border-top: 1px solid var(--rule) }
      .row { align-items: end; margin-top: 12px }
      .field { flex: 1 1 260px; max-width: 440px; margin: 0 }
      @media print { :host { display: none } }
    `,
  ]

  static override properties = {
    wave: {},
    chosen: { state: true },
  }

  declare wave: string
  /** What was chosen here; until then what is kept, or what the language makes likely. */
  declare chosen: FileFormat | undefined

  constructor() {
    super()
    this.wave = ''
  }

  readonly #choose = (event: Event): void => {
    this.chosen = (event.target as HTMLSelectElement).value as FileFormat
    keepFileFormat(this.chosen)
  }

  override render() {
    const format = this.chosen ?? fileFormatFor(this)
    return html`<h3>${this.say('results-file')}</h3>
      <div class="row">
        <div class="field"><label for="format">${this.say('results-file-for')}</label>
          <select id="format" aria-describedby="format-why" @change=${this.#choose}>${FILE_FORMATS.map(
            (one) =>
              html`<option value=${one} ?selected=${one === format}>${this.say(WORDS[one].name)}</option>`,
          )}</select></div>
        <a class="button" href="/api/results/${this.wave}/figures.csv?format=${format}" download>${this.say('results-file-save')}</a>
      </div>
      <p class="note" id="format-why">${this.say(WORDS[format].why)} ${this.say('results-file-why')}</p>`
  }
}

customElements.define('oh-figures-file', OhFiguresFile)
