import { html, nothing } from 'lit'
import type { DialogClosedEvent } from '../../parts/confirm-dialog.ts'
import { Acting } from '../acting.ts'
import { answered, api } from '../api.ts'
import { KeptForm } from '../kept-forms.ts'
import { Page } from '../page.ts'
import '../../parts/confirm-dialog.ts'

/** Something was released, by this page or by somebody else: what waits has changed. */
export class ReleasedEvent extends Event {
  static readonly type = 'oh-released'
  /** What is said of it; empty where it was not done here. */
  readonly notice: string

  constructor(notice: string) {
    super(ReleasedEvent.type, { bubbles: true, composed: true })
    this.notice = notice
  }
}

/**
 * Figures about broken promises touch people, so leaders see them only when HR has decided so.
 *
 * @element oh-promise-release
 * @fires ReleasedEvent
 */
export class OhPromiseRelease extends Page {
  static override properties = {
    wave: {},
    asking: { state: true },
  }

  declare wave: string
  declare asking: boolean

  constructor() {
    super()
    this.wave = ''
    this.asking = false
    new KeptForm<true>(
      this,
      'promise-release',
      () => (this.asking ? true : undefined),
      () => {
        this.asking = true
      },
    )
  }
  readonly #acting = new Acting(this)

  readonly #closed = ({ confirmed }: DialogClosedEvent): void => {
    this.asking = false
    if (confirmed) void this.#release()
  }

  async #release(): Promise<void> {
    await this.#acting.run(this.wave, async () => {
      const params = { path: { wave: this.wave } }
      await answered(api.POST('/api/results/{wave}/releases', { params, body: { part: 'broken-promises' } }))
      this.dispatchEvent(new ReleasedEvent(this.say('promises-released')))
    })
  }

  override render() {
    return html`<section class="card" aria-labelledby="promises"><h2 id="promises">${this.say('promises')}</h2>
      <p>${this.say('promises-why')}</p>
      ${this.refused(this.#acting.problem)}
      <button aria-haspopup="dialog" aria-disabled=${this.#acting.busy ? 'true' : nothing} @click=${() => (this.asking = !this.#acting.busy)}>${this.say('promises-release')}</button>
      ${this.underWay(this.#acting.busy)}
      <oh-confirm-dialog ?open=${this.asking} .heading=${this.say('promises-sure')} .confirmLabel=${this.say('promises-release')}
        .closeLabel=${this.say('promises-not-yet')} @oh-dialog-closed=${this.#closed}>
        <p>${this.say('promises-means')}</p>
      </oh-confirm-dialog>
    </section>`
  }
}

customElements.define('oh-promise-release', OhPromiseRelease)
