import { Task } from '@lit/task'
import { css, html, nothing, type TemplateResult } from 'lit'
import type { DialogClosedEvent } from '../../parts/confirm-dialog.ts'
import { Acting } from '../acting.ts'
import { answered, api, type ImportPreview, type WaitingLists } from '../api.ts'
import { look } from '../look.ts'
import { Page } from '../page.ts'
import { brakeDialog } from './brake-dialog.ts'
import { findingsLook, findingTable } from './findings.ts'
import { countsLook, listCounts } from './list-counts.ts'
import { listSources, SOURCE_NAMES } from './list-sources.ts'
import { peopleChanges } from './people-changes.ts'
import { unitChanges } from './unit-changes.ts'

type WaitingList = WaitingLists['lists'][number]

const REASONS: Readonly<Record<WaitingList['why'][number], string>> = {
  brake: 'waits-brake',
  week: 'waits-week',
  moves: 'waits-moves',
  readers: 'waits-readers',
  'seen-before': 'waits-seen-before',
}

/** The staff list is another one now. */
export class ListTakenEvent extends Event {
  static readonly type = 'oh-list-taken'
  constructor() {
    super(ListTakenEvent.type)
  }
}

/**
 * Lists that came by themselves and wait: why, how much they change, and by name once somebody looks. Also who is still
 * to begin, as a number, and how each source does.
 *
 * @element oh-waiting-lists
 * @fires ListTakenEvent
 */
export class OhWaitingLists extends Page {
  static override styles = [
    look,
    countsLook,
    findingsLook,
    css`
      :host([hidden]) { display: none }
      .list + .list { border-top: 1px solid var(--rule); margin-top: 20px; padding-top: 20px }
      .list h3 { margin-top: 0 }
      .list > button + .counts, .list > button + .refusal, .list > button + p { margin-top: 20px }
      .come { border-top: 1px solid var(--rule); margin-top: 22px; padding-top: 20px }
      .come .refusal { font-weight: 400; margin-top: 8px }
      .said:empty { margin: 0 }
      .sources { grid-template-columns: 1fr; gap: 14px; margin-top: 10px }
      .sources p { margin: 0 }
      .row { display: flex; flex-wrap: wrap; gap: 10px 14px; margin-top: 14px }
    `,
  ]

  static override properties = { open: { state: true }, asking: { state: true }, notice: { state: true } }

  /** The list whose names are shown. */
  declare open: string | undefined
  /** Whether it is asked a second time. */
  declare asking: boolean
  /** What became of the list before. */
  declare notice: string

  constructor() {
    super()
    this.asking = false
    this.notice = ''
  }
  readonly #acting = new Acting(this)

  readonly #all = new Task(this, { task: () => answered(api.GET('/api/waiting-lists')), args: () => [] })

  readonly #preview = new Task(this, {
    task: async ([list]) =>
      list === undefined
        ? undefined
        : answered(api.GET('/api/waiting-lists/{list}', { params: { path: { list } } })),
    args: () => [this.open] as const,
  })

  async #act(done: string, work: (list: string, headers: { 'idempotency-key': string }) => Promise<unknown>) {
    const { open } = this
    if (open === undefined) return
    const worked = await this.#acting.run([open, done, this.#preview.value?.version], async (key) => {
      await work(open, { 'idempotency-key': key })
      this.open = undefined
      this.notice = done
      this.dispatchEvent(new ListTakenEvent())
    })
    if (!this.isConnected) return
    await this.#all.run()
    if (!worked && this.open !== undefined) await this.#preview.run()
  }

  readonly #take = (twice: boolean): Promise<void> => {
    const shown = this.#preview.value?.version
    const query = { ...(shown === undefined ? {} : { shown }), ...(twice ? { asked: 'twice' as const } : {}) }
    return this.#act(this.say('waiting-taken'), (list, header) =>
      answered(api.POST('/api/waiting-lists/{list}/take', { params: { path: { list }, query, header } })),
    )
  }

  readonly #setAside = (): Promise<void> =>
    this.#act(this.say('waiting-set-aside'), (list, header) =>
      answered(api.POST('/api/waiting-lists/{list}/set-aside', { params: { path: { list }, header } })),
    )

  readonly #pressed = (): void => {
    const preview = this.#preview.value
    if (preview === undefined || preview.problems.length > 0) return
    if (preview.brake === null) void this.#take(false)
    else this.asking = true
  }

  readonly #askedTwice = ({ confirmed }: DialogClosedEvent): void => {
    this.asking = false
    if (confirmed) void this.#take(true)
  }

  #names(preview: ImportPreview): TemplateResult {
    const { problems, warnings } = preview
    const refused = problems.length > 0
    return html`${
      refused
        ? html`<p role="status">${this.say('waiting-has-problems')}</p>
          ${findingTable(this, problems, this.say('list-problems', { n: problems.length }))}`
        : html`${listCounts(this, preview)} ${unitChanges(this, preview)} ${peopleChanges(this, preview)}`
    }
      ${
        warnings.length === 0
          ? nothing
          : html`<details><summary>${this.say('list-warnings', { n: warnings.length })}</summary>
            ${findingTable(this, warnings, this.say('list-warnings', { n: warnings.length }))}</details>`
      }
      <div class="row">
        <button class="first" aria-disabled=${refused || this.#acting.busy ? 'true' : nothing} @click=${this.#pressed}>${this.say('waiting-take')}</button>
        <button aria-disabled=${this.#acting.busy ? 'true' : nothing} @click=${this.#setAside}>${this.say('waiting-put-aside')}</button>
      </div>
      <p class="note gap">${this.say('waiting-aside-why')}</p>
      ${this.underWay(this.#acting.busy)}
      ${brakeDialog(this, this.asking, preview, this.#askedTwice)}`
  }

  #opened(): TemplateResult {
    return html`${this.refused(this.#acting.problem)}
      ${this.#preview.render({
        pending: () => this.waiting(),
        error: (error) => this.refused(error),
        complete: (preview) => (preview === undefined ? nothing : this.#names(preview)),
      })}`
  }

  #list(one: WaitingList): TemplateResult {
    const { list, source, cameOn, why, added, left, moved } = one
    const opened = this.open === list
    const toggle = () => {
      this.#acting.problem = undefined
      this.notice = ''
      this.open = opened ? undefined : list
    }
    return html`<div class="list">
      <h3>${this.say(SOURCE_NAMES[source])}, ${this.day(cameOn)}</h3>
      <p>${this.say('waiting-numbers', { added, left, moved })}</p>
      <p>${this.say('waiting-why')}</p>
      <ul>${why.map((reason) => html`<li>${this.say(REASONS[reason])}</li>`)}</ul>
      <button aria-expanded=${opened ? 'true' : 'false'} @click=${toggle}>${this.say(opened ? 'waiting-close' : 'waiting-look')}</button>
      ${opened ? this.#opened() : nothing}
    </div>`
  }

  #card({ lists, sources, toCome }: WaitingLists): TemplateResult | typeof nothing {
    const next = toCome.next === null ? '' : this.day(toCome.next)
    const quiet = lists.length === 0 && toCome.count === 0
    const sourcesPart = listSources(this, sources)
    if (quiet && sourcesPart === nothing && this.notice === '') return nothing
    return html`<section class="card" aria-labelledby="waiting"><h2 id="waiting">${this.say('waiting-lists')}</h2>
      <p class="said" role="status">${this.notice}</p>
      <p class="soft">${this.say(lists.length === 0 ? 'waiting-none' : 'waiting-lead')}</p>
      ${lists.map((one) => this.#list(one))}
      ${toCome.count === 0 ? nothing : html`<p class="gap">${this.say('people-to-begin', { n: toCome.count, day: next })}</p>`}
      ${sourcesPart}</section>`
  }

  /** Where nothing waits it takes no room in the column either. */
  override updated(): void {
    this.hidden = this.renderRoot.querySelector('.card, .refusal') === null
  }

  override render() {
    return this.#all.render({
      error: (error) => this.refused(error),
      complete: (all) => this.#card(all),
    })
  }
}

customElements.define('oh-waiting-lists', OhWaitingLists)
