import { css, html } from 'lit'
import { pathTo } from '../../../services/workplace-pages.ts'
import { look } from '../look.ts'
import { Page } from '../page.ts'
import './listed-people.ts'

/**
 * Everybody on the list, to look through and to search.
 *
 * @element oh-everybody-page
 */
export class OhEverybodyPage extends Page {
  static override styles = [
    look,
    css`
      form { display: flex; flex-wrap: wrap; gap: 6px 12px; align-items: end; margin-bottom: 14px }
      .field { flex: 1 1 260px; margin: 0; max-width: 480px }
      .note { flex-basis: 100% }
    `,
  ]

  static override properties = { search: { state: true } }
  declare search: string

  constructor() {
    super()
    this.search = ''
  }

  readonly #search = (event: SubmitEvent): void => {
    event.preventDefault()
    const fields = new FormData(event.target as HTMLFormElement)
    this.search = String(fields.get('search') ?? '').trim()
  }

  override render() {
    return html`<div class="head"><h1>${this.say('title-everybody')}</h1><p class="lead">${this.say('everybody-lead')}</p></div>
      <div class="stack">
        <p class="row"><a class="button" href=${pathTo('person')}>${this.say('person-add')}</a></p>
        <section class="card" aria-label=${this.say('title-everybody')}>
          <form role="search" @submit=${this.#search}>
            <div class="field"><label for="search">${this.say('search-label')}</label>
              <input id="search" name="search" type="search" maxlength="200" autocomplete="off" aria-describedby="search-note" /></div>
            <button>${this.say('search')}</button>
            <p class="note" id="search-note">${this.say('search-note')}</p>
          </form>
          <oh-listed-people .search=${this.search}></oh-listed-people>
        </section>
      </div>`
  }
}

customElements.define('oh-everybody-page', OhEverybodyPage)
