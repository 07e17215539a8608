import { Task } from '@lit/task'
import { css, html, nothing } from 'lit'
import { pathTo } from '../../../services/workplace-pages.ts'
import { type Agreement, type AskedOfWhom, answered, api, type Instrument } from '../api.ts'
import { look } from '../look.ts'
import { Page } from '../page.ts'
import { askedOfWhom } from './asked-of-whom.ts'

/**
 * The door of the works council and the data protection officer: what was agreed, what is asked of whom, and the ways
 * to everything else that they may read. Nobody who answers is named.
 *
 * @element oh-oversight-page
 */
export class OhOversightPage extends Page {
  static override styles = [
    look,
    css`
      .waves > li { border-top: 1px solid var(--rule); padding: 16px 0 }
      .waves > li:first-child { border: 0 }
      .waves p { margin-bottom: 6px }
      details li { padding: 4px 0 }
      .hash { font-family: ui-monospace, monospace; overflow-wrap: anywhere }
      .ways li { padding: 5px 0 10px; border-top: 1px solid var(--rule) }
      .ways li:first-child { border: 0 }
      .ways a { font-weight: 600; display: inline-block; padding: 9px 0; min-height: 44px }
      .ways span { display: block }
    `,
  ]

  readonly #data = new Task(this, {
    task: async () => {
      const [agreement, waves, record] = await Promise.all([
        answered(api.GET('/api/works-council-agreement')),
        answered(api.GET('/api/asked-of-whom')),
        answered(api.GET('/api/processing-record')),
      ])
      const names = [...new Set(waves.map(({ instrument }) => instrument))]
      const instruments = await Promise.all(
        names.map((name) => answered(api.GET('/api/instruments/{name}', { params: { path: { name } } }))),
      )
      return { agreement, waves, instruments, answers: record.addresses.answers }
    },
    args: () => [],
  })

  #agreement(agreement: Agreement) {
    return html`<section class="card" aria-labelledby="agreement"><h2 id="agreement">${this.say('oversight-agreement')}</h2>
      ${
        agreement === null
          ? html`<p>${this.say('oversight-no-agreement')}</p>`
          : html`<p>${this.say('oversight-agreed', { reference: agreement.reference, day: this.day(agreement.agreedOn) })}</p>`
      }<p class="soft">${this.say('oversight-agreement-means')}</p></section>`
  }

  #way(href: string, title: string, what: string) {
    return html`<li><a href=${href}>${this.say(title)}</a><span class="soft">${this.say(what)}</span></li>`
  }

  #ways(answers: string) {
    return html`<section class="card" aria-labelledby="ways"><h2 id="ways">${this.say('oversight-ways')}</h2>
      <ul class="plain ways">
        ${this.#way(pathTo('audit-log'), 'title-audit-log', 'oversight-audit-log')}
        ${this.#way(pathTo('roles'), 'title-roles', 'oversight-roles')}
        ${this.#way(pathTo('record'), 'title-record', 'oversight-record')}
        ${this.#way(`${answers}/transparency`, 'oversight-receipts-title', 'oversight-receipts')}
      </ul></section>`
  }

  #waves(waves: readonly AskedOfWhom[], instruments: readonly Instrument[]) {
    return html`<section class="card" aria-labelledby="asked"><h2 id="asked">${this.say('oversight-waves')}</h2>
      ${
        waves.length === 0
          ? html`<p class="soft">${this.say('waves-none')}</p>`
          : html`<ul class="plain waves">${waves.map((wave) => askedOfWhom(this, wave, instruments))}</ul>`
      }</section>`
  }

  override render() {
    const { value, error } = this.#data
    return html`<div class="head"><h1>${this.say('title-oversight')}</h1><p class="lead">${this.say('oversight-lead')}</p></div>
      ${value === undefined ? (error === undefined ? this.waiting() : this.refused(error)) : nothing}
      ${
        value === undefined
          ? nothing
          : html`<div class="columns">
            <div class="stack">${this.#waves(value.waves, value.instruments)}</div>
            <div class="stack">${this.#agreement(value.agreement)}${this.#ways(value.answers)}</div></div>`
      }`
  }
}

customElements.define('oh-oversight-page', OhOversightPage)
