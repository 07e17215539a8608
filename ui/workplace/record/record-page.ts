import { Task } from '@lit/task'
import { css, html, nothing, type TemplateResult } from 'lit'
import { answered, api, type ProcessingRecord } from '../api.ts'
import { look } from '../look.ts'
import { Page } from '../page.ts'
import { factsOf } from './facts.ts'

/** What is kept; each has a text that says what, how long, and who can read it. */
const KEPT_TEXTS = [
  'staff-list',
  'waiting-list',
  'provider',
  'accounts',
  'ways-in',
  'invitations',
  'askings',
  'seats',
  'acts',
  'letters',
  'letter-words',
  'ballots',
  'keys',
  'log',
  'conversations',
  'contacts',
  'results',
]
/** What could go wrong; each has a text that says the risk, what is done, and what remains. */
const RISK_TEXTS = [
  'linking',
  'small',
  'subtracting',
  'invented',
  'operator',
  'mail',
  'words',
  'pressure',
  'conversations',
]

/**
 * The record of processing and the facts of the impact assessment, for the data protection officer: read
 * from what runs, made to be printed and completed by hand.
 *
 * @element oh-record-page
 */
export class OhRecordPage extends Page {
  static override styles = [
    look,
    css`
      .fill { border-bottom: 1px solid var(--ink-soft); display: block; min-height: 2em; max-width: 68ch }
      .facts { grid-template-columns: repeat(auto-fit, minmax(240px, 1fr)) }
      .print { margin-bottom: 24px }
      .care { color: var(--care) }
      th[scope='row'] { min-width: 11em }
      td::before { content: attr(data-head); display: none; color: var(--ink-soft); font-size: 14.5px }
      @media screen and (max-width: 900px) {
        tbody, tr, th, td { display: block }
        table { display: block }
        thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden }
        tr { border-top: 1px solid var(--rule); padding: 12px 0 }
        tbody tr:first-child { border: 0 }
        th, td { border: 0; padding: 0 0 6px }
        td::before { display: block }
      }
      @media print {
        button { display: none }
        .card { border: 0; padding: 0; break-inside: auto }
        tr, h2 { break-inside: avoid; break-after: avoid-page }
      }
    `,
  ]

  readonly #record = new Task(this, {
    task: () => answered(api.GET('/api/processing-record')),
    args: () => [],
  })

  #section(name: string, content: TemplateResult): TemplateResult {
    return html`<section class="card" aria-labelledby=${name}><h2 id=${name}>${this.say(name)}</h2>${content}</section>`
  }

  /** On a phone each row stands by itself, under its own headings; the roles say that it is a table still. */
  #table(head: readonly string[], rows: readonly (readonly string[])[]): TemplateResult {
    const names = head.map((name) => this.say(name))
    return html`<table role="table">
      <thead role="rowgroup"><tr role="row">${names.map((name) => html`<th scope="col" role="columnheader">${name}</th>`)}</tr></thead>
      <tbody role="rowgroup">${rows.map(
        ([first, ...others]) =>
          html`<tr role="row"><th scope="row" role="rowheader">${first}</th>${others.map(
            (cell, at) => html`<td role="cell" data-head=${names[at + 1] ?? ''}>${cell}</td>`,
          )}</tr>`,
      )}</tbody>
    </table>`
  }

  #toFill(name: string): TemplateResult {
    return html`<div><dt>${this.say(name)}</dt><dd><span class="fill"></span></dd></div>`
  }

  #facts(record: ProcessingRecord): TemplateResult {
    return html`<dl class="facts">
      ${factsOf(this, record).map(
        ({ name, value, care }) =>
          html`<div><dt>${this.say(name)}</dt><dd class=${care ? 'care' : ''}>${value}</dd></div>`,
      )}
    </dl>`
  }

  #whole(record: ProcessingRecord): TemplateResult {
    const words = { ...record.retention, block: record.smallestBlock, people: record.people }
    const kept = KEPT_TEXTS.map((name) => [
      this.say(`record-kept-${name}`, words),
      this.say(`record-until-${name}`, words),
      this.say(`record-read-${name}`, words),
    ])
    const risks = RISK_TEXTS.map((name) => [
      this.say(`record-risk-${name}`, words),
      this.say(`record-done-${name}`, words),
      this.say(`record-left-${name}`, words),
    ])
    return html`<div class="stack">
      ${this.#section(
        'record-who',
        html`<dl class="facts">
          ${this.#toFill('record-controller')} ${this.#toFill('record-officer')} ${this.#toFill('record-ground')}
        </dl>`,
      )}
      ${this.#section(
        'record-purpose',
        html`<p>${this.say('record-purpose-text')}</p><p>${this.say('record-people-text', words)}</p>
          <p>${this.say('record-never-text')}</p>`,
      )}
      ${this.#section('record-facts', this.#facts(record))}
      ${this.#section('record-kept', this.#table(['record-what', 'record-until', 'record-read'], kept))}
      ${this.#section(
        'record-recipients',
        html`<p>${this.say('record-recipients-text', words)}</p>
          <p>${this.say(record.mail === 'server' ? 'record-mail-server-text' : 'record-mail-folder-text')}</p>
          ${record.provider ? html`<p>${this.say('record-provider-text')}</p>` : nothing}
          <p>${this.say('record-transfer-text')}</p>`,
      )}
      ${this.#section('record-risks', this.#table(['record-risk', 'record-done', 'record-left'], risks))}
      ${this.#section('record-rights', html`<p>${this.say('record-rights-text')}</p>`)}
      <p class="note"><a href="${record.addresses.answers}/transparency">${this.say('record-log')}</a></p>
    </div>`
  }

  override render() {
    return html`<div class="head"><h1>${this.say('title-record')}</h1><p class="lead">${this.say('record-lead')}</p></div>
      <p class="print"><button type="button" @click=${() => window.print()}>${this.say('record-print')}</button></p>
      ${this.#record.render({
        pending: () => this.waiting(),
        error: (error) => this.refused(error),
        complete: (record) => this.#whole(record),
      })}`
  }
}

customElements.define('oh-record-page', OhRecordPage)
