import { Task } from '@lit/task'
import { css, html, nothing } from 'lit'
import { type AuditEntry, answered, api, type RoleHolder } from '../api.ts'
import { look } from '../look.ts'
import { Page } from '../page.ts'
import { actWords, whoDid } from './act-words.ts'
import { isWhole, wholeLog } from './whole-log.ts'

/**
 * What HR and the command line did, the latest first, with its chain followed on the reader's own device.
 *
 * @element oh-audit-log-page
 */
export class OhAuditLogPage extends Page {
  static override styles = [
    look,
    css`
      li { border-top: 1px solid var(--rule); padding: 12px 0; display: grid; gap: 2px 20px }
      li:first-child { border: 0 }
      .who { font-size: 15px }
      .hash { font-family: ui-monospace, monospace; overflow-wrap: anywhere; font-size: 14.5px }
      .broken { color: var(--care); font-weight: 600 }
      @media (min-width: 700px) { li { grid-template-columns: 1fr auto } .who { grid-column: 1 } .day { grid-column: 2; grid-row: 1 } }
    `,
  ]

  readonly #log = new Task(this, {
    task: async () => {
      const [entries, holders] = await Promise.all([wholeLog(), answered(api.GET('/api/roles'))])
      return { entries, holders }
    },
    args: () => [],
  })

  #entry(entry: AuditEntry, holders: readonly RoleHolder[]) {
    return html`<li><span>${actWords(this, entry)}</span>
      <time class="soft day" datetime=${entry.date}>${this.day(entry.date)}</time>
      <span class="soft who">${whoDid(this, entry, holders)}</span></li>`
  }

  #chain(entries: readonly AuditEntry[]) {
    const [latest] = entries
    if (latest === undefined) return nothing
    if (!isWhole(entries)) return html`<p class="broken" role="alert">${this.say('audit-broken')}</p>`
    return html`<p>${this.say('audit-whole', { n: entries.length })}</p>
      <p class="note">${this.say('audit-hash')} <span class="hash">${latest.hash}</span></p>`
  }

  #whole(entries: readonly AuditEntry[], holders: readonly RoleHolder[]) {
    if (entries.length === 0)
      return html`<section class="card"><p class="soft">${this.say('audit-empty')}</p></section>`
    return html`<div class="columns">
      <section class="card" aria-labelledby="acts"><h2 id="acts">${this.say('audit-acts')}</h2>
        <ol class="plain">${entries.map((entry) => this.#entry(entry, holders))}</ol></section>
      <section class="card" aria-labelledby="chain"><h2 id="chain">${this.say('audit-chain')}</h2>
        ${this.#chain(entries)}<p class="soft">${this.say('audit-limits')}</p></section>
    </div>`
  }

  override render() {
    return html`<div class="head"><h1>${this.say('title-audit-log')}</h1><p class="lead">${this.say('audit-lead')}</p></div>
      ${this.#log.render({
        pending: () => this.waiting(),
        error: (error) => this.refused(error),
        complete: ({ entries, holders }) => this.#whole(entries, holders),
      })}`
  }
}

customElements.define('oh-audit-log-page', OhAuditLogPage)
