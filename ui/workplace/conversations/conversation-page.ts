import { Task } from '@lit/task'
import { css, html, nothing } from 'lit'
import { pathTo } from '../../../services/workplace-pages.ts'
import { answered, api, type WholeConversation } from '../api.ts'
import { look } from '../look.ts'
import { Page } from '../page.ts'
import { today } from '../server-day.ts'
import { ConversationChangedEvent } from './conversation-changed.ts'
import { isAhead, placeName, titleOf, whenOf, whoReads } from './conversation-words.ts'
import { conversationStyles } from './conversations.styles.ts'
import { chosenTopics } from './topic-fields.ts'
import './proposal-answer.ts'
import './record/conversation-record.ts'
import './record/own-choices.ts'
import './sheet/preparation-sheet.ts'

/** What was written together says itself who can read it: that changes when a leader does. */
const hasRecord = ({ state }: WholeConversation): boolean =>
  ['talked', 'summarised', 'agreed', 'closed'].includes(state)

/**
 * One conversation of two people, from its proposal to what they look back on.
 *
 * @element oh-conversation-page
 */
export class OhConversationPage extends Page {
  static override styles = [
    look,
    conversationStyles,
    css`
      .head { display: grid; gap: 12px 30px; align-items: end }
      .when { font-size: 18px; margin: 8px 0 0 }
      .badge { justify-self: start }
      .said:focus, h1:focus { outline: none }
      .said .notice { margin-bottom: 20px }
      @media (min-width: 900px) { .head { grid-template-columns: 1fr auto } .head .who-reads { grid-column: 1 / -1; margin: 0 } .badge { justify-self: end } }
    `,
  ]

  static override properties = {
    conversation: {},
    notice: { state: true },
  }

  declare conversation: string
  declare notice: string

  constructor() {
    super()
    this.conversation = ''
    this.notice = ''
    this.addEventListener(ConversationChangedEvent.type, (event) => {
      this.notice = event instanceof ConversationChangedEvent ? event.notice : ''
      void this.#data.run().then(() => this.renderRoot.querySelector<HTMLElement>('.said')?.focus())
    })
  }

  override connectedCallback(): void {
    super.connectedCallback()
    document.addEventListener('visibilitychange', this.#seenAgain)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    document.removeEventListener('visibilitychange', this.#seenAgain)
  }

  /** The other may have shared something meanwhile; no page asks on its own while nobody looks. */
  readonly #seenAgain = (): void => {
    if (document.visibilityState === 'visible') void this.#data.run()
  }

  readonly #data = new Task(this, {
    task: ([conversation]) =>
      answered(api.GET('/api/conversations/{conversation}', { params: { path: { conversation } } })),
    args: () => [this.conversation] as const,
  })

  #head(whole: WholeConversation | undefined) {
    if (whole === undefined)
      return html`<div class="head"><h1>${this.say('title-conversation')}</h1>${whoReads(this)}</div>`
    return html`<div class="head">
      <div><h1>${titleOf(this, whole)}</h1>
        <p class="when">${whenOf(this, whole)} · ${placeName(this, whole.about.place)} · ${this.say('minutes', { n: whole.minutes })}</p></div>
      <span class="badge">${this.say('no-judgement')}</span>
      ${whoReads(this, whole)}
    </div>`
  }

  #about({ about }: WholeConversation) {
    if (about.words === '' && about.topics.length === 0) return nothing
    return html`<section class="card" aria-labelledby="about"><h2 id="about">${this.say('about-what')}</h2>
      ${about.words === '' ? nothing : html`<p>${about.words}</p>`} ${chosenTopics(this, about.topics)}</section>`
  }

  #toTalk({ id }: WholeConversation, isToday: boolean) {
    return html`<div class="row"><a class=${isToday ? 'button first' : 'button'} href=${pathTo('talk', id)}>${this.say('talk-open')}</a>
      <span class="note">${this.say('talk-open-why')}</span></div>`
  }

  /** Preparing comes before rearranging: whoever opens this page mostly comes to write. */
  #ahead(whole: WholeConversation) {
    const planned = whole.state === 'planned'
    // On the day itself nobody should look for it below a sheet; before, one comes to prepare.
    const isToday = whole.day <= today()
    const answer = html`<section class="card" aria-labelledby="answer"><h2 id="answer">${this.say(planned ? 'conversation-is-planned' : 'conversation-is-proposed')}</h2>
      <oh-proposal-answer .conversation=${whole}></oh-proposal-answer></section>`
    return html`<div class="stack">
      ${planned ? nothing : answer} ${planned && isToday ? this.#toTalk(whole, true) : nothing} ${this.#about(whole)}
      <oh-preparation-sheet .conversation=${whole} .me=${this.me}>
        ${planned && !isToday ? this.#toTalk(whole, false) : nothing} ${planned ? answer : nothing}</oh-preparation-sheet>
    </div>`
  }

  #page(whole: WholeConversation) {
    if (isAhead(whole)) return this.#ahead(whole)
    if (!hasRecord(whole))
      return html`<div class="stack"><p>${this.say('became-nothing')}</p>${this.#about(whole)}
        <oh-own-choices .conversation=${whole} .me=${this.me}></oh-own-choices></div>`
    return html`<div class="stack">${this.#about(whole)}
      <oh-conversation-record .conversation=${whole} .me=${this.me}></oh-conversation-record></div>`
  }

  /** What was there stays while it is asked again: nobody loses their place, or a word. */
  override render() {
    const known = this.#data.value?.id === this.conversation ? this.#data.value : undefined
    return html`${this.#head(known)}
      <div role="status" class="said" tabindex="-1">${this.notice === '' ? nothing : html`<p class="notice">${this.notice}</p>`}</div>
      ${this.#data.render({ error: (error) => this.refused(error) })}
      ${known === undefined ? this.#data.render({ pending: () => this.waiting() }) : this.#page(known)}
      <p class="gap"><a href=${pathTo('conversations')}>${this.say('all-conversations')}</a></p>`
  }
}

customElements.define('oh-conversation-page', OhConversationPage)
