import { Task } from '@lit/task'
import { css, html, nothing } from 'lit'
import { Acting } from '../acting.ts'
import { answered, api, type SenderRecords } from '../api.ts'
import { look } from '../look.ts'
import { Page } from '../page.ts'

const SPF: Readonly<Record<SenderRecords['spf']['state'], string>> = {
  there: 'spf-there',
  none: 'spf-none',
  several: 'spf-several',
  'lets-anybody': 'spf-lets-anybody',
  'out-of-reach': 'dns-out-of-reach',
}
const DMARC: Readonly<Record<SenderRecords['dmarc']['state'], string>> = {
  reject: 'dmarc-strict',
  quarantine: 'dmarc-strict',
  watch: 'dmarc-watch',
  none: 'dmarc-none',
  broken: 'dmarc-broken',
  'out-of-reach': 'dns-out-of-reach',
}

/**
 * Why other mail servers believe our letters, in plain words; and what the name servers say about it, when HR asks.
 *
 * @element oh-sender-advice
 */
export class OhSenderAdvice extends Page {
  static override styles = [
    look,
    css`
      code { display: block; overflow-wrap: anywhere; background: var(--paper); border: 1px solid var(--rule); border-radius: 8px; padding: 8px 12px; margin: 0 0 12px }
      h3 { margin-top: 16px }
    `,
  ]

  static override properties = { mayAsk: { type: Boolean }, records: { state: true } }

  declare mayAsk: boolean
  declare records: SenderRecords | undefined
  readonly #acting = new Acting(this)

  constructor() {
    super()
    this.mayAsk = false
  }

  readonly #sender = new Task(this, { task: () => answered(api.GET('/api/sender')), args: () => [] })

  readonly #ask = async (): Promise<void> => {
    this.records = undefined
    await this.#acting.run('records', async () => {
      this.records = await answered(api.POST('/api/sender/records'))
    })
  }

  #found(text: string, record: string | null) {
    return html`<p class="notice">${this.say(text)}</p>${record === null ? nothing : html`<code>${record}</code>`}`
  }

  #advice({ domain, server }: { readonly domain: string; readonly server: string | null }) {
    const { records } = this
    return html`<dl><div><dt>${this.say('sender-domain')}</dt><dd>${domain}</dd></div>
        <div><dt>${this.say('sender-server')}</dt><dd>${server ?? this.say('sender-no-server')}</dd></div></dl>
      <h3>${this.say('spf')}</h3><p>${this.say('spf-why', { domain })}</p>
      <div role="status">${records === undefined ? nothing : this.#found(SPF[records.spf.state], records.spf.record)}</div>
      <h3>${this.say('dkim')}</h3><p>${this.say('dkim-why', { domain })}</p>
      <h3>${this.say('dmarc')}</h3><p>${this.say('dmarc-why', { domain })}</p>
      <div role="status">${records === undefined ? nothing : this.#found(DMARC[records.dmarc.state], records.dmarc.record)}</div>
      ${
        this.mayAsk
          ? html`<p><button aria-disabled=${this.#acting.busy ? 'true' : nothing} aria-describedby="ask-why" @click=${this.#ask}>${this.say('dns-ask', { domain })}</button></p>
        <p class="note" id="ask-why">${this.say('dns-ask-why')}</p>${this.underWay(this.#acting.busy)}${this.refused(this.#acting.problem)}`
          : nothing
      }`
  }

  override render() {
    return html`<section class="card" aria-labelledby="advice"><h2 id="advice">${this.say('sender-advice')}</h2>
      <p class="soft">${this.say('sender-advice-why')}</p>
      ${this.#sender.render({
        pending: () => this.waiting(),
        error: (error) => this.refused(error),
        complete: (sender) => this.#advice(sender),
      })}</section>`
  }
}

customElements.define('oh-sender-advice', OhSenderAdvice)
