import { Task } from '@lit/task'
import { css, html, nothing, type TemplateResult } from 'lit'
import { pathTo } from '../../../services/workplace-pages.ts'
import type { DialogClosedEvent } from '../../parts/confirm-dialog.ts'
import { Acting } from '../acting.ts'
import { answered, api, type CountReport, type Wave } from '../api.ts'
import { KeptForm } from '../kept-forms.ts'
import { look } from '../look.ts'
import { Page } from '../page.ts'
import { waveTitle } from './wave-words.ts'
import '../../parts/confirm-dialog.ts'
import '../../parts/fingerprint.ts'
import './count-report.ts'
import './outbox.ts'

/** As the server has it. */
const MOST_REMINDERS = 2

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
      .back { display: inline-block; padding: 9px 0; min-height: 44px; margin-bottom: 6px }
      .big { font: 550 30px/1.1 var(--title) }
      .problem { margin-bottom: 22px }
      .act { border-top: 1px solid var(--rule); padding-top: 18px; margin-top: 18px }
      .act:first-of-type { border: 0; padding-top: 0; margin-top: 10px }
    `,
  ]

  static override properties = {
    wave: {},
    asking: { state: true },
    said: { state: true },
    turn: { state: true },
  }

  declare wave: string
  declare asking: boolean
  declare said: string
  declare turn: number

  constructor() {
    super()
    this.wave = ''
    this.asking = false
    this.said = ''
    this.turn = 0
    new KeptForm<true>(
      this,
      'stop-wave',
      () => (this.asking ? true : undefined),
      () => {
        this.asking = true
      },
    )
  }
  readonly #acting = new Acting(this)

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

  /** Done or refused: afterwards the page shows what is so now, and the place in it is not lost. */
  async #do(act: 'reminder' | 'stop', work: (key: string) => Promise<string>): Promise<void> {
    this.said = ''
    await this.#acting.run([act, this.wave], async (key) => {
      this.said = await work(key)
    })
    if (!this.isConnected) return
    this.turn++
    await this.updateComplete
    await this.#data.taskComplete.catch(() => undefined)
    await this.updateComplete
    if (this.renderRoot.querySelector('.act') === null)
      this.renderRoot.querySelector<HTMLElement>('#facts')?.focus()
  }

  #asking(key: string) {
    return { params: { path: { wave: this.wave }, header: { 'idempotency-key': key } } }
  }

  readonly #remind = (): Promise<void> =>
    this.#do('reminder', async (key) => {
      const { letters, invitations } = await answered(
        api.POST('/api/waves/{wave}/reminder', this.#asking(key)),
      )
      const reminders = letters - invitations
      return [
        ...(reminders > 0 || invitations === 0 ? [this.say('reminder-sent', { n: reminders })] : []),
        ...(invitations > 0 ? [this.say('invitations-instead', { n: invitations })] : []),
      ].join(' ')
    })

  readonly #answeredDialog = (event: DialogClosedEvent): void => {
    this.asking = false
    if (!event.confirmed) return
    void this.#do('stop', async (key) => {
      await answered(api.POST('/api/waves/{wave}/stop', this.#asking(key)))
      return this.say('wave-stopped')
    })
  }

  #participation({ participationPercent: percent }: Wave): TemplateResult {
    if (percent === null) return html`<p class="soft">${this.say('participation-none')}</p>`
    return html`<p class="big">${this.say(percent === 0 ? 'participation-under-five' : 'participation', { percent })}</p>
      <p class="soft">${this.say('participation-why')}</p>`
  }

  #facts(wave: Wave) {
    return html`<section class="card" aria-labelledby="facts"><h2 id="facts" tabindex="-1">${this.say(`state-${wave.state}`)}</h2>
      <p class="soft">${this.say(`state-${wave.state}-why`, { closes: this.day(wave.closesOn) })}</p>
      <dl>
        <div><dt>${this.say('opened-on')}</dt><dd>${this.day(wave.opensOn)}</dd></div>
        <div><dt>${this.say('closes-on')}</dt><dd>${this.day(wave.closesOn)}</dd></div>
        <div class="whole"><dt>${this.say('fingerprint')}</dt><dd><oh-fingerprint .value=${wave.fingerprint}></oh-fingerprint></dd></div>
      </dl>
      <p class="note gap">${this.say('fingerprint-why')}</p>
    </section>`
  }

  #actions({ reminders }: Wave) {
    return html`<section class="card" aria-labelledby="acts"><h2 id="acts">${this.say('wave-acts')}</h2>
      <div class="act"><button aria-disabled=${this.#acting.busy ? 'true' : nothing} @click=${this.#remind} aria-describedby="remind-why">${this.say('remind-everybody')}</button>
        <p class="note gap" id="remind-why">${this.say(reminders >= MOST_REMINDERS ? 'remind-everybody-twice' : 'remind-everybody-why')}</p></div>
      <div class="act"><button aria-haspopup="dialog" aria-disabled=${this.#acting.busy ? 'true' : nothing} @click=${() => (this.asking = !this.#acting.busy)} aria-describedby="stop-why">${this.say('stop-wave')}</button>
        <p class="note gap" id="stop-why">${this.say('stop-wave-why')}</p></div>
      ${this.underWay(this.#acting.busy)}
      <oh-confirm-dialog ?open=${this.asking} .heading=${this.say('stop-wave-sure')} .confirmLabel=${this.say('stop-wave')}
        .closeLabel=${this.say('stop-wave-not')} @oh-dialog-closed=${this.#answeredDialog}>
        <p>${this.say('stop-wave-means')}</p>
      </oh-confirm-dialog>
    </section>`
  }

  #page({ wave, report }: { readonly wave: Wave; readonly report: CountReport | undefined }) {
    const { state } = wave
    return html`<div class="head"><h1>${waveTitle(this, wave)}</h1></div>
      <div role="status">${this.said === '' ? nothing : html`<p class="notice">${this.said}</p>`}</div>
      ${this.#acting.problem === undefined ? nothing : html`<div class="problem">${this.refused(this.#acting.problem)}</div>`}
      <div class="columns">
        <div class="stack">
          ${this.#facts(wave)}
          ${state === 'open' ? html`<section class="card" aria-labelledby="part"><h2 id="part">${this.say('participation-title')}</h2>${this.#participation(wave)}</section>` : nothing}
          ${state === 'open' ? html`<oh-outbox .wave=${wave.id} .turn=${this.turn}></oh-outbox>` : nothing}
          ${state === 'counted' ? html`<oh-count-report .report=${report}></oh-count-report>` : nothing}
        </div>
        ${state === 'open' ? this.#actions(wave) : nothing}
        ${
          state === 'counted'
            ? html`<section class="card"><h2>${this.say('title-results')}</h2><p class="soft">${this.say('results-ready')}</p>
          <a class="button first" href=${pathTo('results', wave.id)}>${this.say('see-results')}</a></section>`
            : nothing
        }
      </div>`
  }

  /** What was there stays while it is asked again: nobody loses their place. */
  override render() {
    const known = this.#data.value
    return html`<a class="back" href=${pathTo('waves')}>${this.say('waves-back')}</a>
      ${this.#data.render({ error: (error) => html`${known === undefined ? html`<h1>${this.say('title-wave')}</h1>` : nothing}${this.refused(error)}` })}
      ${known?.wave.id === this.wave ? this.#page(known) : this.#data.render({ pending: () => this.waiting() })}`
  }
}

customElements.define('oh-wave-page', OhWavePage)
