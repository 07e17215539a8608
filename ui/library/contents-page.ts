import { css, html, LitElement, nothing } from 'lit'
import { AID_GROUPS } from '../../services/library/aids/drawings.ts'
import type { Texts } from '../l10n/texts.ts'
import { type Entry, found } from './find-in.ts'
import { readingStyles } from './library.styles.ts'
import { hrefOf } from './place.ts'

/** What one fills in stands first, then what one learns, and what one looks up. */
const GROUPS = [...AID_GROUPS, 'lesson', 'topic'] as const

/**
 * All that there is, by what it is for, and a field to find it by.
 *
 * @element oh-contents-page
 */
export class OhContentsPage extends LitElement {
  static override styles = [
    readingStyles,
    css`
      .search { margin-top: 24px; max-width: 460px }
      label { font-weight: 600; display: block; margin-bottom: 6px }
      input { font: 17px/1.4 var(--text); width: 100%; min-height: 48px; padding: 9px 14px; border: 1.5px solid var(--ink-soft); border-radius: 12px; background: var(--surface); color: var(--ink) }
      section { margin-top: 36px }
      .cards { list-style: none; padding: 0; margin-top: 14px; display: grid; gap: 14px; grid-template-columns: repeat(auto-fill, minmax(min(300px, 100%), 1fr)) }
      .cards li { margin: 0; background: var(--surface); border: 1px solid var(--rule); border-radius: 16px; padding: 16px 18px }
      .cards a { font: 550 20px/1.25 var(--title) }
      .topics { display: flex; flex-wrap: wrap; gap: 8px; list-style: none; padding: 0 }
      .topics li { margin: 0 }
      .topics a { display: inline-block; padding: 9px 14px; border: 1px solid var(--ink-soft); border-radius: 999px; text-decoration: none }
      @media print { .search { display: none } }
    `,
  ]

  static override properties = {
    texts: { attribute: false },
    entries: { attribute: false },
    typed: { state: true },
  }

  declare texts: Texts
  declare entries: readonly Entry[]
  declare typed: string

  constructor() {
    super()
    this.typed = ''
  }

  #card({ place, title, lead }: Entry) {
    return html`<li><a href=${hrefOf(place)}>${title}</a>${lead === '' ? nothing : html`<p class="soft">${lead}</p>`}</li>`
  }

  #group(group: (typeof GROUPS)[number], entries: readonly Entry[]) {
    const these = entries.filter((entry) => entry.group === group)
    return html`<section aria-labelledby=${group}><h2 id=${group}>${this.texts.get(`group-${group}`)}</h2>
      <p class="soft">${this.texts.get(`group-${group}-why`)}</p>
      ${
        group === 'topic'
          ? html`<ul class="topics">${these.map(({ place, title }) => html`<li><a href=${hrefOf(place)}>${title}</a></li>`)}</ul>`
          : html`<ul class="cards">${these.map((entry) => this.#card(entry))}</ul>`
      }</section>`
  }

  #found(entries: readonly Entry[]) {
    const all = found(entries, this.typed)
    return html`<section><h2 role="status">${this.texts.get('found', { n: all.length })}</h2>
      <ul class="cards">${all.map((entry) => this.#card(entry))}</ul></section>`
  }

  override render() {
    const { texts, entries } = this
    return html`<h1>${texts.get('title')}</h1>
      <p class="lead">${texts.get('lead')}</p>
      <p class="soft">${texts.get('stays-here')}</p>
      <div class="search"><label for="search">${texts.get('search')}</label>
        <input id="search" type="search" autocomplete="off" .value=${this.typed}
          @input=${(event: Event) => (this.typed = (event.target as HTMLInputElement).value)} /></div>
      ${this.typed.trim() === '' ? GROUPS.map((group) => this.#group(group, entries)) : this.#found(entries)}
      <p><a href="/try?lang=${texts.language}">${texts.get('try-check')}</a></p>`
  }
}

customElements.define('oh-contents-page', OhContentsPage)
