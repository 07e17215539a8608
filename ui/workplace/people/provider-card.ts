import { Task } from '@lit/task'
import { css, html, nothing } from 'lit'
import { localeOf } from '../../../services/plain-text/locale.ts'
import { answered, api, type Provider } from '../api.ts'
import { look } from '../look.ts'
import { Page } from '../page.ts'

/**
 * What an identity provider pushed, in numbers: that it still writes, and how many wait to be taken off the list.
 *
 * @element oh-provider-card
 */
export class OhProviderCard extends Page {
  static override styles = [
    look,
    css`
      dd { font-variant-numeric: tabular-nums }
      li { overflow-wrap: anywhere }
      code { font: 600 1em/1.4 var(--text) }
    `,
  ]

  readonly #provider = new Task(this, { task: () => answered(api.GET('/api/provider')), args: () => [] })

  #moment(at: string | null): string {
    if (at === null) return this.say('provider-not-yet')
    const format = new Intl.DateTimeFormat(localeOf(this.texts.language), {
      dateStyle: 'long',
      timeStyle: 'short',
    })
    return format.format(new Date(at))
  }

  #card({ pushes, wroteAt, people, waiting }: Provider) {
    return html`<section class="card" aria-labelledby="provider"><h2 id="provider">${this.say('provider')}</h2>
      ${
        pushes
          ? html`<p class="soft">${this.say('provider-why')}</p>
            <dl>
              <div><dt>${this.say('provider-wrote')}</dt><dd>${this.#moment(wroteAt)}</dd></div>
              <div><dt>${this.say('provider-people')}</dt><dd>${people}</dd></div>
              <div><dt>${this.say('provider-waiting')}</dt><dd>${waiting}</dd></div>
            </dl>
            ${waiting === 0 ? nothing : html`<p class="note gap">${this.say('provider-waiting-why')}</p>`}`
          : html`<p class="soft">${this.say('provider-none')}</p>`
      }
      <details><summary>${this.say('provider-how')}</summary>
        <ol>
          <li>${this.say('provider-how-token', { address: `${location.origin}/scim/v2` })} <code>ooghoogte scim token</code></li>
          <li>${this.say('provider-how-map')}</li>
          <li>${this.say('provider-how-groups')}</li>
          <li>${this.say('provider-how-scope')}</li>
        </ol>
      </details></section>`
  }

  override render() {
    return this.#provider.render({
      error: (error) => this.refused(error),
      complete: (provider) => this.#card(provider),
    })
  }
}

customElements.define('oh-provider-card', OhProviderCard)
