import { Task } from '@lit/task'
import { css, html, nothing } from 'lit'
import { pathTo } from '../../../services/workplace-pages.ts'
import { answered, api, type Dialogue } from '../api.ts'
import { look } from '../look.ts'
import { Page } from '../page.ts'
import { ConversationChangedEvent } from './conversation-changed.ts'
import { conversationList } from './conversation-list.ts'
import { isAhead, whoReads } from './conversation-words.ts'
import { conversationStyles } from './conversations.styles.ts'
import { meantTopic } from './meant-topic.ts'
import { pairList } from './pair-list.ts'
import './old-address.ts'

/**
 * With whom one may talk, what is ahead, and what was. Nothing here is counted or compared, and nothing is late.
 *
 * @element oh-conversations-page
 */
export class OhConversationsPage extends Page {
  static override styles = [
    look,
    conversationStyles,
    css`
      .three { display: grid; gap: 24px; align-items: start; grid-template-columns: minmax(0, 1fr) }
      .plain > li { border-top: 1px solid var(--rule); padding: 16px 0 }
      .plain > li:first-child { border: 0 }
      .plain > li:last-child { padding-bottom: 0 }
      .plain p { margin: 2px 0 0 }
      .conversations a { font: 550 20px/1.3 var(--title); display: inline-block; padding: 4px 0 }
      .state { font-weight: 600 }
      .pairs > li { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; justify-content: space-between }
      .pairs > li > div { flex: 1 1 180px }
      .pairs > li > .button { flex: none; margin: 0 }
      .pairs > li > :is(oh-shut-room, oh-rhythm-choice) { flex: 1 1 100% }
      h3.group { font-size: 15px; color: var(--conversation); margin-top: 14px }
      .pairs > li:first-child { padding-top: 8px }
      @media (min-width: 1080px) {
        .three { grid-template: "ahead pairs" auto "were pairs" 1fr / minmax(0, 1.3fr) minmax(0, 1fr) }
        .ahead { grid-area: ahead } .with { grid-area: pairs } .were { grid-area: were }
      }
    `,
  ]

  static override properties = { notice: { state: true } }

  declare notice: string

  constructor() {
    super()
    this.notice = ''
    this.addEventListener(ConversationChangedEvent.type, (event) => {
      if (event instanceof ConversationChangedEvent) this.notice = event.notice
      void this.#data.run().then(() => this.renderRoot.querySelector<HTMLElement>('.said')?.focus())
    })
  }

  readonly #data = new Task(this, { task: () => answered(api.GET('/api/dialogue')), args: () => [] })

  #page(dialogue: Dialogue) {
    const { conversations, pairs } = dialogue
    const none = (name: string) => (pairs.some(({ shut }) => shut === 'me') ? 'conversations-shut' : name)
    const ahead = conversations.filter(isAhead).reverse()
    const were = conversations.filter((one) => !isAhead(one))
    return html`<div class="three">
      <div class="ahead">${conversationList(this, 'conversations-ahead', ahead, none('conversations-ahead-none'))}</div>
      <div class="with">${pairList(this, dialogue)}</div>
      <div class="were">${conversationList(this, 'conversations-were', were, none('conversations-were-none'))}
        <p class="gap"><a href=${pathTo('own-record')}>${this.say('title-own-record')}</a></p></div>
    </div>`
  }

  /** What was there stays while it is asked again: nobody loses their place. */
  override render() {
    const known = this.#data.value
    return html`<div class="head"><h1>${this.say('title-conversations')}</h1>${whoReads(this)}</div>
      <oh-old-address></oh-old-address>
      <div role="status" class="said" tabindex="-1">${this.notice === '' ? nothing : html`<p class="notice">${this.notice}</p>`}</div>
      ${this.#data.render({ error: (error) => this.refused(error) })}
      ${meantTopic() === undefined ? nothing : html`<p class="notice">${this.say('topic-meant', { topic: meantTopic() ?? '' })}</p>`}
      ${known === undefined ? this.#data.render({ pending: () => this.waiting() }) : this.#page(known)}`
  }
}

customElements.define('oh-conversations-page', OhConversationsPage)
