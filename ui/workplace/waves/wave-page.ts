import { Task } from '@lit/task'
import { css, html, nothing, type TemplateResult } from 'lit'
import type { DialogClosedEvent } from '../../parts/confirm-dialog.ts'
import { answered, api, type Wave } from '../api.ts'
import { look } from '../look.ts'
import { Page } from '../page.ts'
import { stateOf, waveTitle } from './wave-words.ts'
import '../../parts/confirm-dialog.ts'
import '../../parts/fingerprint.ts'
import './count-report.ts'
import './outbox.ts'

/**
 * One wave: where it stands, what may still be done, and afterwards how it was counted.
 *
 * @element oh-wave-page
 */
export class OhWavePage extends Page {
  static override styles = [
    look,
    css`
      .whole { grid-column: 1 / -1 }
      .back { display: inline-block; padding: 8px 0; margin-bottom: 6px }
      .big { font: 550 30px/1.1 var(--title) }
      .act { border-top: 1px solid var(--rule); padding-top: 18px; margin-top: 18px }
      .act:first-of-type { border: 0; padding-top: 0; margin-top: 10px }
    `,
  ]

  static override properties = {
    wave: {},
    asking: { state: true },
    said: { state: true },
    problem: { state: true },
    turn: { state: true },
  }

  declare wave: string
  declare asking: boolean
  declare said: string
  declare problem: unknown
  declare turn: number

  constructor() {
    super()
    this.wave = ''
    this.asking = false
    this.said = ''
    this.turn = 0
  }

  readonly #data = new Task(this, {
    task: async ([id]) => {
      const params = { params: { path: { wave: id } } }
      const wave = await answered(api.GET('/api/waves/{wave}', params))
      const counted = wave.state === 'counted'
      const report = counted ? await answered(api.GET('/api/results/{wave}/count-report', params)) : undefined
      return { wave, report }
    },
    args: () => [this.wave, this.turn] as const,
  })

  async #do(work: () => Promise<string>): Promise<void> {
    this.problem = undefined
    this.said = ''
    try {
      this.said = await work()
      this.turn++
    } catch (error) {
      this.problem = error
    }
  }

  readonly #remind = (): Promise<void> =>
    this.#do(async () => {
      const params = { params: { path: { wave: this.wave } } }
      const { letters } = await answered(api.POST('/api/waves/{wave}/reminder', params))
      return this.say('reminder-sent', { n: letters })
    })

  readonly #answeredDialog = (event: DialogClosedEvent): void => {
    this.asking = false
    if (!event.confirmed) return
    void this.#do(async () => {
      await answered(api.POST('/api/waves/{wave}/stop', { params: { path: { wave: this.wave } } }))
      return this.say('wave-stopped')
    })
  }

  #participation({ participationPercent: percent }: Wave): TemplateResult {
    if (percent === null) return html`<p class="soft">${this.say('participation-none')}</p>`
    return html`<p class="big">${this.say(percent === 0 ? 'participation-under-five' : 'participation', { percent })}</p>
      <p class="soft">${this.say('participation-why')}</p>`
  }

  #facts(wave: Wave) {
    return html`<section class="card" aria-labelledby="facts"><h2 id="facts">${this.say(`state-${stateOf(wave)}`)}</h2>
      <p class="soft">${this.say(`state-${stateOf(wave)}-why`, { closes: this.day(wave.closesOn) })}</p>
      <dl>
        <div><dt>${this.say('opened-on')}</dt><dd>${this.day(wave.opensOn)}</dd></div>
        <div><dt>${this.say('closes-on')}</dt><dd>${this.day(wave.closesOn)}</dd></div>
        <div class="whole"><dt>${this.say('fingerprint')}</dt><dd><oh-fingerprint .value=${wave.fingerprint}></oh-fingerprint></dd></div>
      </dl>
      <p class="note gap">${this.say('fingerprint-why')}</p>
    </section>`
  }

  #actions() {
    return html`<section class="card" aria-labelledby="acts"><h2 id="acts">${this.say('wave-acts')}</h2>
      ${this.refused(this.problem)}
      <div class="act"><button @click=${this.#remind} aria-describedby="remind-why">${this.say('remind-everybody')}</button>
        <p class="note gap" id="remind-why">${this.say('remind-everybody-why')}</p></div>
      <div class="act"><button aria-haspopup="dialog" @click=${() => (this.asking = true)} aria-describedby="stop-why">${this.say('stop-wave')}</button>
        <p class="note gap" id="stop-why">${this.say('stop-wave-why')}</p></div>
      <oh-confirm-dialog ?open=${this.asking} .heading=${this.say('stop-wave-sure')} .confirmLabel=${this.say('stop-wave')}
        .closeLabel=${this.say('stop-wave-not')} @oh-dialog-closed=${this.#answeredDialog}>
        <p>${this.say('stop-wave-means')}</p>
      </oh-confirm-dialog>
    </section>`
  }

  override render() {
    return html`<a class="back" href="/waves">${this.say('waves-back')}</a>
      ${this.#data.render({
        pending: () => this.waiting(),
        error: (error) => html`<h1>${this.say('title-wave')}</h1>${this.refused(error)}`,
        complete: ({ wave, report }) => {
          const state = stateOf(wave)
          return html`<div class="head"><h1>${waveTitle(this, wave)}</h1></div>
            <div role="status">${this.said === '' ? nothing : html`<p class="notice">${this.said}</p>`}</div>
            <div class="columns">
              <div class="stack">
                ${this.#facts(wave)}
                ${state === 'open' ? html`<section class="card" aria-labelledby="part"><h2 id="part">${this.say('participation-title')}</h2>${this.#participation(wave)}</section>` : nothing}
                ${state === 'open' ? html`<oh-outbox .wave=${wave.id} .turn=${this.turn}></oh-outbox>` : nothing}
                ${state === 'counted' ? html`<oh-count-report .report=${report}></oh-count-report>` : nothing}
              </div>
              ${state === 'open' ? this.#actions() : nothing}
              ${
                state === 'counted'
                  ? html`<section class="card"><h2>${this.say('title-results')}</h2><p class="soft">${this.say('results-ready')}</p>
                <a class="button first" href="/results/${wave.id}">${this.say('see-results')}</a></section>`
                  : nothing
              }
            </div>`
        },
      })}`
  }
}

customElements.define('oh-wave-page', OhWavePage)
