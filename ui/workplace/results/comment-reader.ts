import { Task, TaskStatus } from '@lit/task'
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import type { DialogClosedEvent } from '../../parts/confirm-dialog.ts'
import { Acting } from '../acting.ts'
import { answered, api, type CommentToRead, type Instrument, type Verdict } from '../api.ts'
import { commentsUnderQuestions, inOwnWords } from '../figures/comments.ts'
import { figureStyles } from '../figures/figures.styles.ts'
import { KeptForm } from '../kept-forms.ts'
import { look } from '../look.ts'
import { Page } from '../page.ts'
import { hideDialog, type Reason } from './hide-dialog.ts'
import { ReleasedEvent } from './promise-release.ts'

/** What a session that ends may interrupt. */
interface Moderation {
  readonly hiding: string | undefined
  readonly reason: Reason | undefined
  readonly releasing: boolean
}

/**
 * Comments to read before anybody else does: shuffled, without their unit, one at a time. When all are
 * read they are released together, so that no release tells who wrote late.
 *
 * @element oh-comment-reader
 * @fires ReleasedEvent
 */
export class OhCommentReader extends Page {
  static override styles = [
    look,
    figureStyles,
    css`
      .reading { border-top: 1px solid var(--rule); padding-top: 16px; margin-top: 8px }
      .reading blockquote { margin: 10px 0 16px; border-color: var(--eye-line) }
      .choice { display: flex; gap: 10px; align-items: center; min-height: 44px; font-weight: 400; cursor: pointer }
      .release { border-top: 1px solid var(--rule); padding-top: 18px; margin-top: 18px }
      details li { padding: 6px 0; border-top: 1px solid var(--rule) }
      details li:first-child { border: 0 }
    `,
  ]

  static override properties = {
    wave: {},
    released: { type: Boolean },
    heading: {},
    reads: {},
    instrument: { attribute: false },
    turn: { state: true },
    hiding: { state: true },
    reason: { state: true },
    releasing: { state: true },
  }

  declare wave: string
  declare released: boolean
  /** Empty for that of every wave. */
  declare heading: string
  /** A moderator reads and judges; HR releases as well, and sees what was released by unit. */
  declare reads: 'only' | 'and-releases'
  declare instrument: Instrument
  declare turn: number
  declare hiding: string | undefined
  declare reason: Reason | undefined
  declare releasing: boolean

  constructor() {
    super()
    this.wave = ''
    this.released = false
    this.heading = ''
    this.reads = 'and-releases'
    this.turn = 0
    this.releasing = false
    new KeptForm<Moderation>(
      this,
      'comments',
      () => {
        const { hiding, reason, releasing } = this
        return hiding === undefined && !releasing ? undefined : { hiding, reason, releasing }
      },
      ({ hiding, reason, releasing }) => Object.assign(this, { hiding, reason, releasing }),
    )
  }
  readonly #acting = new Acting(this)

  /** The reader's place moves on to the next comment, not back to the top of the page. */
  #moveOn = false

  readonly #comments = new Task(this, {
    task: async ([wave, released]) => {
      const params = { params: { path: { wave } } }
      const [toRead, shown] = await Promise.all([
        answered(api.GET('/api/results/{wave}/comments-to-read', params)),
        released && this.reads === 'and-releases'
          ? answered(api.GET('/api/results/{wave}/comments', params))
          : [],
      ])
      return { toRead, shown }
    },
    args: () => [this.wave, this.released, this.turn] as const,
  })

  override updated(_changed: PropertyValues): void {
    const place = this.renderRoot.querySelector<HTMLElement>('.place')
    if (!this.#moveOn || this.#comments.status !== TaskStatus.COMPLETE || place === null) return
    this.#moveOn = false
    place.focus()
  }

  async #judge(comment: string, verdict: Verdict): Promise<void> {
    const done = await this.#acting.run([comment, verdict], async () => {
      await answered(api.PUT('/api/comments/{comment}', { params: { path: { comment } }, body: { verdict } }))
    })
    if (!this.isConnected) return
    if (done) this.#moveOn = true
    else this.dispatchEvent(new ReleasedEvent(''))
    this.turn++
  }

  readonly #hidden = (confirmed: boolean): void => {
    const { hiding, reason } = this
    this.hiding = undefined
    this.reason = undefined
    if (confirmed && hiding !== undefined && reason !== undefined) void this.#judge(hiding, reason)
  }

  readonly #closed = async ({ confirmed }: DialogClosedEvent): Promise<void> => {
    this.releasing = false
    if (!confirmed) return
    // What stands on this page: they are released only if it is still so.
    const verdicts = (this.#comments.value?.toRead ?? []).flatMap(({ verdict }) => verdict ?? [])
    const shown = verdicts.filter((verdict) => verdict === 'shown').length
    const comments = { shown, hidden: verdicts.length - shown }
    const body = { part: 'comments', comments } as const
    const done = await this.#acting.run([this.wave, body], async () => {
      const params = { path: { wave: this.wave } }
      await answered(api.POST('/api/results/{wave}/releases', { params, body }))
      this.dispatchEvent(new ReleasedEvent(this.say('comments-released')))
    })
    if (done || !this.isConnected) return
    this.dispatchEvent(new ReleasedEvent(''))
    this.turn++
  }

  #asked(question: string): string {
    return this.inOurs(this.instrument.open.find(({ id }) => id === question)?.text).text ?? question
  }

  #hideButton(comment: string): TemplateResult {
    return html`<button aria-haspopup="dialog" @click=${() => (this.hiding = comment)}>${this.say('comment-hide')}</button>`
  }

  #reading({ comment, question, language, words }: CommentToRead) {
    return html`<div class="reading">
      <h3 class="place" tabindex="-1">${this.#asked(question)}</h3>
      ${inOwnWords(this, words ?? '', language)}
      <div class="row"><button class="first" aria-disabled=${this.#acting.busy ? 'true' : nothing} @click=${() => this.#judge(comment, 'shown')}>${this.say('comment-show')}</button>
        ${this.#hideButton(comment)}</div>
    </div>`
  }

  #release(unread: number) {
    const waits = unread > 0
    return html`<div class="release">
      <button class=${waits ? '' : 'first'} aria-haspopup="dialog" aria-disabled=${waits ? 'true' : nothing} aria-describedby="release-note"
        @click=${() => (this.releasing = !waits)}>${this.say('comments-release')}</button>
      <p class="note" id="release-note">${this.say(waits ? 'comments-release-waits' : 'comments-release-why')}</p>
      <oh-confirm-dialog ?open=${this.releasing} .heading=${this.say('comments-release-sure')} .confirmLabel=${this.say('comments-release')}
        .closeLabel=${this.say('cancel')} @oh-dialog-closed=${this.#closed}><p>${this.say('comments-release-means')}</p></oh-confirm-dialog>
    </div>`
  }

  /** A verdict may still become stricter, also after the release; what was hidden is gone. */
  #shownSoFar(comments: readonly CommentToRead[]) {
    const shown = comments.filter(({ verdict }) => verdict === 'shown')
    if (shown.length === 0) return nothing
    return html`<details><summary>${this.say('comments-shown', { n: shown.length })}</summary>
      <ul class="plain">${shown.map(
        ({ comment, language, words }) =>
          html`<li>${inOwnWords(this, words ?? '', language)}${this.#hideButton(comment)}</li>`,
      )}</ul></details>`
  }

  #afterReading(shown: Parameters<typeof commentsUnderQuestions>[1], unread: number) {
    if (!this.released) return this.#release(unread)
    const byUnit = commentsUnderQuestions({ page: this, instrument: this.instrument }, shown, true)
    return html`<details class="own-words"><summary>${this.say('comments-by-unit')}</summary>${byUnit}</details>`
  }

  #card(toRead: readonly CommentToRead[], shown: Parameters<typeof commentsUnderQuestions>[1]) {
    const unread = toRead.filter(({ verdict }) => verdict === null)
    const [next] = unread
    const hidden = toRead.flatMap(({ verdict }) => (verdict === null || verdict === 'shown' ? [] : [verdict]))
    const reasons = [...new Set(hidden)].map((verdict) => this.say(`verdict-${verdict}`)).join('; ')
    return html`<p role="status" class=${next === undefined ? 'place' : ''} tabindex=${next === undefined ? '-1' : nothing}>${
      this.released
        ? this.say('comments-are-released')
        : this.say('comments-progress', { read: toRead.length - unread.length, all: toRead.length })
    } ${hidden.length === 0 ? nothing : this.say('comments-hidden', { n: hidden.length, reasons })}</p>
      ${next === undefined ? nothing : this.#reading(next)}
      ${this.refused(this.#acting.problem)}
      ${this.underWay(this.#acting.busy)}
      ${this.#shownSoFar(toRead)}
      ${this.reads === 'only' ? nothing : this.#afterReading(shown, unread.length)}
      ${hideDialog(this, {
        open: this.hiding !== undefined,
        reason: this.reason,
        chose: (reason) => {
          this.reason = reason
        },
        closed: this.#hidden,
      })}`
  }

  override render() {
    const known = this.#comments.value
    return html`<section class="card" aria-labelledby="comments"><h2 id="comments">${this.heading === '' ? this.say('comments') : this.heading}</h2>
      ${this.released ? nothing : html`<p class="soft">${this.say('comments-read-why')}</p>`}
      ${this.#comments.render({ error: (error) => this.refused(error) })}
      ${known === undefined ? this.waiting() : this.#card(known.toRead, known.shown)}
    </section>`
  }
}

customElements.define('oh-comment-reader', OhCommentReader)
