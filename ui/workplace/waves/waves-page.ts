import { Task } from '@lit/task'
import { css, html, nothing } from 'lit'
import { pathTo } from '../../../services/workplace-pages.ts'
import { type Agreement, answered, api, type Wave } from '../api.ts'
import { look } from '../look.ts'
import { Page } from '../page.ts'
import { waveTitle } from './wave-words.ts'
import './agreement-form.ts'

interface Shown {
  readonly waves: readonly Wave[]
  readonly agreement: Agreement
  readonly hasPeople: boolean
}

/**
 * Every wave, the newest first, and the way to open another.
 *
 * @element oh-waves-page
 */
export class OhWavesPage extends Page {
  static override styles = [
    look,
    css`
      li { border-top: 1px solid var(--rule); padding: 11px 0 16px; display: grid; gap: 2px 20px }
      li:first-child { border: 0 }
      li a { font: 550 20px/1.3 var(--title); justify-self: start; padding: 9px 0 }
      .state { font-weight: 600; display: inline-flex; gap: 8px; align-items: center }
      .state::before { content: ""; width: 11px; height: 11px; border-radius: 50%; border: 2px solid var(--eye-line) }
      .open::before { background: var(--eye-line) }
      .stopped::before { border-color: var(--ink-soft); border-style: dashed }
      .counted::before { border-radius: 2px; background: var(--eye-line) }
      @media (min-width: 700px) { li { grid-template-columns: 1fr auto } .state { justify-self: end } .dates { grid-column: 1 } }
    `,
  ]

  readonly #data = new Task(this, {
    task: async () => {
      const [waves, agreement, units] = await Promise.all([
        answered(api.GET('/api/waves')),
        answered(api.GET('/api/works-council-agreement')),
        answered(api.GET('/api/units')),
      ])
      return { waves: [...waves].reverse(), agreement, hasPeople: units.length > 0 }
    },
    args: () => [],
  })

  #wave(wave: Wave) {
    const { state } = wave
    const dates = { opens: this.day(wave.opensOn), closes: this.day(wave.closesOn) }
    return html`<li>
      <a href=${pathTo('wave', wave.id)}>${waveTitle(this, wave)}</a>
      <span class="state ${state}">${this.say(`state-${state}`)}</span>
      <span class="soft dates">${this.say('wave-dates', dates)}</span>
    </li>`
  }

  #opening(agreement: Agreement, hasPeople: boolean) {
    const missing = agreement === null ? 'open-needs-agreement' : hasPeople ? undefined : 'open-needs-people'
    if (missing === undefined)
      return html`<div><a class="button first" href=${pathTo('open-wave')}>${this.say('open-a-wave')}</a></div>`
    return html`<div class="row">
      <button aria-disabled="true" aria-describedby="missing">${this.say('open-a-wave')}</button>
      <span class="soft" id="missing">${this.say(missing)}
        ${missing === 'open-needs-people' ? html`<a href=${pathTo('people')}>${this.say('title-people')}</a>` : nothing}</span>
    </div>`
  }

  #page({ waves, agreement, hasPeople }: Shown) {
    return html`<div class="columns">
      <div class="stack">
        ${this.#opening(agreement, hasPeople)}
        <section class="card" aria-labelledby="all"><h2 id="all">${this.say('waves-all')}</h2>
          ${waves.length === 0 ? html`<p class="soft">${this.say('waves-none')}</p>` : html`<ul class="plain">${waves.map((wave) => this.#wave(wave))}</ul>`}
        </section>
      </div>
      <oh-agreement-form .agreement=${agreement} @oh-agreement-kept=${() => this.#data.run()}></oh-agreement-form>
    </div>`
  }

  /** What was there stays while it is asked again: nobody loses their place. */
  override render() {
    const known = this.#data.value
    return html`<div class="head"><h1>${this.say('title-waves')}</h1><p class="lead">${this.say('waves-lead')}</p></div>
      ${this.#data.render({ error: (error) => this.refused(error) })}
      ${known === undefined ? this.#data.render({ pending: () => this.waiting() }) : this.#page(known)}`
  }
}

customElements.define('oh-waves-page', OhWavesPage)
