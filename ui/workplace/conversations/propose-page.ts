import { Task } from '@lit/task'
import { css, html, nothing } from 'lit'
import { pathTo } from '../../../services/workplace-pages.ts'
import { Acting } from '../acting.ts'
import { answered, api, type Pair } from '../api.ts'
import { KeptForm } from '../kept-forms.ts'
import { look } from '../look.ts'
import { Page } from '../page.ts'
import { GoEvent } from '../router.ts'
import { today } from '../server-day.ts'
import { whoReads } from './conversation-words.ts'
import { conversationStyles } from './conversations.styles.ts'
import { keptApart } from './kept-apart.ts'
import { forgetMeantTopic, meantTopic } from './meant-topic.ts'
import { chosenTopics, topicFields } from './topic-fields.ts'
import { usualTime, type WhenAndWhere, whenFields, whereFields } from './when-and-where.ts'
import './shut-room.ts'

interface Proposed {
  readonly about: string
  readonly topics: readonly string[]
  readonly when: WhenAndWhere
}

/**
 * Proposes a conversation: what about, where, when. The other of the two answers, and may say no without a reason.
 *
 * @element oh-propose-page
 * @fires GoEvent
 */
export class OhProposePage extends Page {
  static override styles = [
    look,
    conversationStyles,
    css`form { max-width: 760px } textarea { resize: vertical }`,
  ]

  static override properties = {
    person: {},
    about: { state: true },
    topics: { state: true },
    when: { state: true },
  }

  declare person: string
  declare about: string
  declare topics: readonly string[]
  declare when: WhenAndWhere

  constructor() {
    super()
    this.person = ''
    this.about = ''
    const topic = meantTopic()
    this.topics = topic === undefined ? [] : [topic]
    forgetMeantTopic()
    this.when = usualTime(today())
    new KeptForm<Proposed>(
      this,
      'propose',
      () => ({ about: this.about, topics: this.topics, when: this.when }),
      (values) => Object.assign(this, values),
    )
  }
  readonly #acting = new Acting(this)

  readonly #data = new Task(this, {
    task: async () => {
      const [dialogue, guides] = await Promise.all([
        answered(api.GET('/api/dialogue')),
        answered(api.GET('/api/guides', { params: { query: { instrument: 'current' } } })),
      ])
      return { dialogue, guides }
    },
    args: () => [],
  })

  get #pair(): Pair | undefined {
    return this.#data.value?.dialogue.pairs.find(({ employee, leader, mine }) =>
      mine ? leader === this.person : employee === this.person,
    )
  }

  readonly #send = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const pair = this.#pair
    if (pair === undefined) return
    const { employee, leader, name } = pair
    const body = { employee, leader, about: this.about.trim(), topics: [...this.topics], ...this.when }
    await this.#acting.run(body, async () => {
      const { conversation } = await answered(api.POST('/api/conversations', { body }))
      this.dispatchEvent(
        new GoEvent(pathTo('conversation', conversation), this.say('was-proposed', { name })),
      )
    })
  }

  readonly #changed = (change: Partial<WhenAndWhere>): void => {
    this.when = { ...this.when, ...change }
  }

  #about(mine: boolean) {
    const guides = this.#data.value?.guides
    return html`<section class="card" aria-labelledby="about-title"><h2 id="about-title">${this.say('about-what')}</h2>
      <div class="field"><label for="about">${this.say('about-in-words')}</label>
        <textarea id="about" rows="2" maxlength="600" .value=${this.about} aria-describedby="about-note"
          @input=${(event: Event) => (this.about = (event.target as HTMLTextAreaElement).value)}></textarea>
        ${keptApart(this, this.about)}
        <p class="note" id="about-note">${this.say(mine ? 'about-in-words-why-employee' : 'about-in-words-why')}</p></div>
      ${guides === undefined ? nothing : topicFields(this, guides, this.topics, (topics) => (this.topics = topics))}
      ${chosenTopics(this, this.topics)}
    </section>`
  }

  #form({ name, mine }: Pair) {
    const { busy, problem } = this.#acting
    return html`<form class="stack" @submit=${this.#send}>
      ${this.#about(mine)}
      <section class="card">${whereFields(this, this.when.place, this.#changed)}</section>
      <section class="card"><h2>${this.say('conversation-when-title')}</h2>${whenFields(this, this.when, today(), this.#changed)}</section>
      <div>${this.refused(problem)}
        <button class="first" aria-disabled=${busy ? 'true' : nothing}>${this.say('propose-to', { name })}</button>
        <p class="note">${this.say('propose-to-why', { name })}</p>
        ${this.underWay(busy)}
      </div>
    </form>`
  }

  #page() {
    const pair = this.#pair
    if (pair === undefined) return html`<p class="notice">${this.say('problem-no-pair')}</p>`
    if (pair.shut === 'me') return html`<oh-shut-room .pair=${pair}></oh-shut-room>`
    return this.#form(pair)
  }

  override render() {
    const name = this.#pair?.name
    return html`<div class="head"><h1>${name === undefined ? this.say('title-propose') : this.say('propose-with', { name })}</h1>
      ${whoReads(this)}</div>
      ${this.#data.render({
        pending: () => this.waiting(),
        error: (error) => this.refused(error),
        complete: () => this.#page(),
      })}`
  }
}

customElements.define('oh-propose-page', OhProposePage)
