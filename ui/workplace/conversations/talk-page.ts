import { Task } from '@lit/task'
import { html, nothing } from 'lit'
import { pathTo } from '../../../services/workplace-pages.ts'
import { Acting } from '../acting.ts'
import { answered, api, type Guides, type WholeConversation } from '../api.ts'
import { look } from '../look.ts'
import { Page } from '../page.ts'
import { GoEvent } from '../router.ts'
import { today } from '../server-day.ts'
import { pieceList, sharedPieces } from './record/shared-pieces.ts'
import { phrases, topicWords } from './talk/phrases.ts'
import { StayAwake } from './talk/stay-awake.ts'
import { talkStyles } from './talk/talk.styles.ts'
import './talk/minute-of-silence.ts'

/**
 * For a phone on the table while two people talk: what it is about, what both brought, how to listen. There is
 * nothing to type.
 *
 * @element oh-talk-page
 * @fires GoEvent
 */
export class OhTalkPage extends Page {
  static override styles = [look, talkStyles]

  static override properties = { conversation: {}, ownIsOpen: { state: true } }

  declare conversation: string
  declare ownIsOpen: boolean

  readonly #acting = new Acting(this)

  constructor() {
    super()
    this.conversation = ''
    this.ownIsOpen = false
    new StayAwake(this)
  }

  readonly #whole = new Task(this, {
    task: ([conversation]) =>
      answered(api.GET('/api/conversations/{conversation}', { params: { path: { conversation } } })),
    args: () => [this.conversation] as const,
  })

  readonly #guides = new Task(this, {
    task: () => answered(api.GET('/api/guides')),
    args: () => [],
  })

  override firstUpdated(): void {
    this.renderRoot.querySelector('dialog')?.showModal()
  }

  get #path(): string {
    return pathTo('conversation', this.conversation)
  }

  /** Escape closes a sheet; here it leads back to the conversation. */
  readonly #back = (event: Event): void => {
    event.preventDefault()
    this.dispatchEvent(new GoEvent(this.#path))
  }

  readonly #talked = async (): Promise<void> => {
    const path = { conversation: this.conversation }
    const done = await this.#acting.run('talked', async () => {
      await answered(api.POST('/api/conversations/{conversation}/talked', { params: { path } }))
    })
    if (done) this.dispatchEvent(new GoEvent(this.#path, this.say('talk-ended')))
  }

  #topics(whole: WholeConversation, guides: Guides | undefined) {
    const topics = topicWords(this, guides, whole.about.topics)
    const pieces = sharedPieces(this, whole)
    return html`<header><h1>${whole.name === null ? this.say('title-talk') : this.say('talk-with', { name: whole.name })}</h1>
        ${whole.about.words === '' ? nothing : html`<p class="about words">${whole.about.words}</p>`}
        ${topics.length === 0 ? nothing : html`<ul class="plain topics" aria-label=${this.say('talk-topics')}>${topics.map((one) => html`<li>${one}</li>`)}</ul>`}
      </header>
      <section aria-labelledby="brought"><h2 id="brought">${this.say('two-brought')}</h2>
        ${pieces === nothing ? html`<p class="soft">${this.say('talk-nothing-brought')}</p>` : pieces}
        ${this.#ownSheet(whole)}</section>`
  }

  /** Behind a door: a phone on the table is read by two. */
  #ownSheet({ pieces }: WholeConversation) {
    const own = pieces.filter(({ mine, shared }) => mine && !shared)
    if (own.length === 0) return nothing
    const open = (event: Event) => {
      this.ownIsOpen = (event.target as HTMLDetailsElement).open
    }
    return html`<details class="own" @toggle=${open}><summary>${this.say('talk-own-sheet')}</summary>
      ${this.ownIsOpen ? html`<p class="note">${this.say('talk-own-sheet-why')}</p>${pieceList(this, own)}` : nothing}</details>`
  }

  #end({ state, day }: WholeConversation) {
    const { busy, problem } = this.#acting
    const planned = state === 'planned'
    if (!planned && state !== 'proposed') return html`<p class="end">${this.say('talk-not-now')}</p>`
    return html`<div class="end">
      ${this.refused(problem)}
      <div class="row">
        <button class=${day > today() ? 'link' : 'first'} aria-disabled=${busy || !planned ? 'true' : nothing} aria-describedby=${planned ? nothing : 'not-planned'}
          @click=${planned ? this.#talked : nothing}>${this.say('talk-end')}</button>
        ${planned ? nothing : html`<span class="soft" id="not-planned">${this.say('talk-not-planned')}</span>`}
      </div>
      <p class="note">${this.say('talk-end-why')}</p>
      ${this.underWay(busy)}
    </div>`
  }

  override render() {
    const guides = this.#guides.value
    const whole = this.#whole.value
    return html`<dialog aria-label=${this.say('title-talk')} @cancel=${this.#back}><div class="sheet">
      <a class="back" href=${this.#path}>${this.say('talk-back')}</a>
      ${this.#whole.render({ pending: () => this.waiting(), error: (error) => this.refused(error) })}
      ${whole === undefined ? nothing : this.#topics(whole, guides)}
      <section aria-labelledby="how"><h2 id="how">${this.say('talk-how')}</h2>
        ${guides === undefined ? nothing : phrases(this, guides)}
        <oh-minute-of-silence></oh-minute-of-silence></section>
      ${whole === undefined ? nothing : this.#end(whole)}
    </div></dialog>`
  }
}

customElements.define('oh-talk-page', OhTalkPage)
