import { Task } from '@lit/task'
import { html, nothing } from 'lit'
import { answered, api, type Years } from '../api.ts'
import { look } from '../look.ts'
import { Page } from '../page.ts'
import './contacts-form.ts'

const BANDS: Readonly<Record<Years[number]['band'], string>> = {
  'too-few-pairs': 'band-too-few-pairs',
  'under-a-quarter': 'band-under-a-quarter',
  'under-half': 'band-under-half',
  'under-three-quarters': 'band-under-three-quarters',
  most: 'band-most',
}

/**
 * What HR does for conversations: it names who else helps, and once a year it reads whether they take place. There is
 * nothing else to see.
 *
 * @element oh-support-page
 */
export class OhSupportPage extends Page {
  static override styles = look

  readonly #data = new Task(this, {
    task: async () => {
      const [contacts, years] = await Promise.all([
        answered(api.GET('/api/contacts')),
        answered(api.GET('/api/dialogue/years')),
      ])
      return { contacts, years }
    },
    args: () => [],
  })

  #years(years: Years) {
    return html`<section class="card" aria-labelledby="years"><h2 id="years">${this.say('years')}</h2>
      <p class="soft">${this.say('years-why')}</p>
      ${
        years.length === 0
          ? html`<p>${this.say('years-none')}</p>`
          : html`<dl>${years.map(({ year, band }) => html`<div><dt>${year}</dt><dd>${this.say(BANDS[band])}</dd></div>`)}</dl>`
      }</section>`
  }

  override render() {
    const { value, error } = this.#data
    return html`<div class="head"><h1>${this.say('title-support')}</h1><p class="lead">${this.say('support-lead')}</p></div>
      ${value === undefined ? (error === undefined ? this.waiting() : this.refused(error)) : nothing}
      ${
        value === undefined
          ? nothing
          : html`<div class="columns">
            <oh-contacts-form .contacts=${value.contacts} @oh-contacts-named=${() => void this.#data.run()}></oh-contacts-form>
            ${this.#years(value.years)}</div>`
      }`
  }
}

customElements.define('oh-support-page', OhSupportPage)
