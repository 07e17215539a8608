import { Task } from '@lit/task'
import { css, html, nothing, type TemplateResult } from 'lit'
import { answered, api, type Guides } from '../../api.ts'
import { wordsOf } from '../../figures/figure-words.ts'
import { sentencesIn } from '../../figures/sentences.ts'
import { look } from '../../look.ts'
import { measureOf } from '../../measures.ts'
import { Page } from '../../page.ts'
import { contactList } from '../../support/contact-list.ts'
import { aidsIn, guideFor, guideOf } from '../../team/guide-choice.ts'
import { teamStyles } from '../../team/team.styles.ts'
import { topicsOf } from '../../team/topics.ts'
import { conversationStyles } from '../conversations.styles.ts'
import { type Card, drawCard } from './draw-card.ts'
import { CardChosenEvent } from './sheet-events.ts'
import { loadTeamTopics, type TeamTopics } from './team-topics.ts'

const SHOWN_FIRST = 3

/** Aids by which a leader hears somebody out: put to oneself they would say nothing. */
const FOR_LEADERS: readonly string[] = [
  'five-steps',
  'career-question',
  'organisation-question',
  'coming-back',
  'in-between',
]

/**
 * Cards from the guides: for who leads by what the own team answered together, strengths first; for an employee
 * questions to put to oneself.
 *
 * @element oh-guide-cards
 * @fires CardChosenEvent
 */
export class OhGuideCards extends Page {
  static override styles = [
    look,
    teamStyles,
    conversationStyles,
    css`
      .question { margin: 4px 0 12px }
      .question q { margin-bottom: 6px }
      .talk h3 { color: var(--conversation); font-size: 15px }
      button.small[aria-disabled="true"] { color: var(--ink-soft) }
      .gap { margin-top: 20px }
      .words { white-space: pre-wrap; overflow-wrap: anywhere }
    `,
  ]

  static override properties = {
    mine: { type: Boolean },
    onSheet: { attribute: false },
  }

  declare mine: boolean
  declare onSheet: readonly string[]

  constructor() {
    super()
    this.mine = false
    this.onSheet = []
  }

  readonly #data = new Task(this, {
    task: async ([mine]) => {
      const units = mine ? [] : (this.me?.units ?? [])
      const [topics, wording, contacts] = await Promise.all([
        loadTeamTopics(units),
        answered(api.GET('/api/wording')),
        answered(api.GET('/api/contacts')),
      ])
      return { ...topics, wording, contacts }
    },
    args: () => [this.mine] as const,
  })

  readonly #sheet = {
    has: (words: string): boolean => this.onSheet.includes(words),
    put: (kind: CardChosenEvent['kind'], words: string): void => {
      this.dispatchEvent(new CardChosenEvent(kind, words))
    },
  }

  #some(cards: readonly Card[]): TemplateResult {
    const all = cards.map((card) => drawCard(this, this.#sheet, card))
    const rest = all.slice(SHOWN_FIRST)
    return html`${all.slice(0, SHOWN_FIRST)}
      ${rest.length === 0 ? nothing : html`<details class="topics"><summary>${this.say('more-topics', { n: rest.length })}</summary>${rest}</details>`}`
  }

  #team({ report, instrument }: TeamTopics, guides: Guides, sentences: ReturnType<typeof sentencesIn>) {
    const { own, larger, signals } = report
    const reading = { page: this, sentences, instrument }
    const cards = [...signals.strengths, ...signals.curiosities].flatMap((signal): Card[] => {
      const [topic] = topicsOf([signal], own.figures, (figure) => measureOf(this, instrument, figure))
      const guide = topic && guideFor(guides, instrument, topic, this.texts.language)
      if (topic === undefined || guide === undefined) return []
      const { label, direction } = topic.measure
      const heading = direction < 0 ? this.say('lower-is-better', { name: label }) : label
      const seen = wordsOf(reading, topic.figure, larger?.name ?? '').seen[0] ?? ''
      return [{ heading, ownTitle: false, seen, guide, leads: true }]
    })
    if (cards.length === 0) return nothing
    return html`<section class="card"><h2>${this.say('cards-team', { unit: own.name })}</h2>
      <p class="soft">${this.say('cards-team-why')}</p>${this.#some(cards)}</section>`
  }

  #aids(guides: Guides) {
    const entries = aidsIn(guides).filter(({ aid }) => !this.mine || !FOR_LEADERS.includes(aid ?? ''))
    const cards = entries.flatMap((entry): Card[] => {
      const guide = guideOf(entry, this.texts.language)
      const heading = guide && (entry.text[guide.language as 'nl']?.title ?? '')
      return guide === undefined
        ? []
        : [{ heading: heading ?? '', ownTitle: true, seen: '', guide, leads: !this.mine }]
    })
    return html`<section class="card"><h2>${this.say(this.mine ? 'cards-for-me' : 'cards')}</h2>
      <p class="soft">${this.say(this.mine ? 'cards-for-me-why' : 'cards-why')}</p>
      ${this.#some(cards)}
      <p class="note gap">${this.say(this.mine ? 'never-health-me' : 'never-health')}</p></section>`
  }

  override render() {
    return html`${this.#data.render({
      pending: () => this.waiting(),
      error: (error) => this.refused(error),
      complete: ({ teams, guides, wording, contacts }) => {
        const sentences = sentencesIn(wording, this.texts.language)
        return html`<div class="stack">${teams.map((team) => this.#team(team, guides, sentences))} ${this.#aids(guides)} ${contactList(this, contacts)}</div>`
      },
    })}`
  }
}

customElements.define('oh-guide-cards', OhGuideCards)
