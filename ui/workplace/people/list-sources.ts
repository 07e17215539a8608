import { html, nothing, type TemplateResult } from 'lit'
import type { WaitingLists } from '../api.ts'
import type { Page } from '../page.ts'

type Source = WaitingLists['sources'][number]

/** What each source is called. */
export const SOURCE_NAMES: Readonly<Record<Source['source'], string>> = {
  folder: 'list-source-folder',
  url: 'list-source-url',
  scim: 'list-source-scim',
  mutations: 'list-source-mutations',
  list: 'list-source-list',
}

/** Why a source fails, and what to do. */
const FAILURES: Readonly<Record<string, string>> = {
  'folder-missing': 'source-folder-missing',
  'folder-unreadable': 'source-folder-unreadable',
  'folder-not-writable': 'source-folder-not-writable',
  'file-unreadable': 'source-file-unreadable',
  'file-too-large': 'source-file-too-large',
  'list-has-problems': 'source-list-has-problems',
  'url-unreachable': 'source-url-unreachable',
  'url-slow': 'source-url-slow',
  'url-not-allowed': 'source-url-not-allowed',
  'url-not-found': 'source-url-not-found',
  'url-in-trouble': 'source-url-in-trouble',
  'url-leads-away': 'source-url-leads-away',
  'url-too-large': 'source-url-too-large',
}

const lineOf = (page: Page, { source, broughtOn, failedOn, failure }: Source): TemplateResult => {
  const name = page.say(SOURCE_NAMES[source])
  const good =
    broughtOn === null ? nothing : html`<p>${page.say('source-brought', { day: page.day(broughtOn) })}</p>`
  const bad =
    failedOn === null
      ? nothing
      : html`<p class="refusal">${page.say('source-failed', { day: page.day(failedOn) })}
        ${page.say(FAILURES[failure ?? ''] ?? 'source-unexpected')}</p>`
  return html`<div><dt>${name}</dt><dd>${good}${bad}</dd></div>`
}

/** When each source last brought something, and if it fails, why, and what to do. */
export const listSources = (
  page: Page,
  sources: WaitingLists['sources'],
): TemplateResult | typeof nothing => {
  const known = sources.filter(({ broughtOn, failedOn }) => broughtOn !== null || failedOn !== null)
  return known.length === 0
    ? nothing
    : html`<div class="come"><h3>${page.say('list-sources')}</h3><dl class="sources">${known.map((one) => lineOf(page, one))}</dl></div>`
}
