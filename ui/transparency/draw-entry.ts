import { html, nothing, type TemplateResult } from 'lit'
import type { LogEntry } from '../../services/ticket/log-chain.ts'
import { inFours, type SegmentsRoot } from '../../services/ticket/manifest.ts'
import type { Texts } from '../l10n/texts.ts'
import { dayIn } from './words.ts'
import './segment-list.ts'

const changeWords = (texts: Texts, { joined, leadersChanged }: SegmentsRoot): string =>
  joined === null
    ? texts.get('joined-first')
    : `${texts.get('joined', { count: joined })} ${texts.get('leaders', { count: leadersChanged ?? 0 })}`

const drawAnnounced = (texts: Texts, { body }: LogEntry): TemplateResult => {
  const segments = body.segments as SegmentsRoot
  const { language } = texts
  const dates = { opens: dayIn(language, body.opens), closes: dayIn(language, body.closes) }
  return html`<p>${texts.get('runs', dates)}</p>
    <p>${texts.get('groups', { count: segments.size, invited: segments.invited })}
      ${texts.get('block', { block: Number(body.block ?? 0) })} ${texts.get('moved')}</p>
    <p>${changeWords(texts, segments)}</p>
    <oh-segment-list .texts=${texts} .fingerprint=${body.fingerprint} .said=${segments}></oh-segment-list>
    <dl>
      <dt>${texts.get('manifest')}</dt>
      <dd class="hash">${body.manifest} <a href="/m/${body.fingerprint}">${texts.get('read-manifest')}</a></dd>
    </dl>`
}

/** What became of the ballots, for the whole wave. */
interface Report {
  readonly ballots: number
  readonly opened: number
  readonly counted: number
  readonly inNoFigure: number
  readonly blocks: number
}

const numbersOf = ({ ballots, opened, counted, inNoFigure, blocks }: Report) => ({
  ballots,
  opened,
  counted,
  unplaced: inNoFigure,
  blocks,
})

const drawCounted = (texts: Texts, { body }: LogEntry): TemplateResult => {
  const { count = 0, hash = '' } = (body.receipts ?? {}) as { count?: number; hash?: string }
  const report = body.report as Report | undefined
  return html`<p>${texts.get('receipts', { count })}</p>
    ${report === undefined ? nothing : html`<p>${texts.get('count-report', { ...numbersOf(report) })}</p>`}
    <dl>
      <dt>${texts.get('receipts-hash')}</dt>
      <dd class="hash">${hash} <a href="/waves/${body.wave}/receipts">${texts.get('read-receipts')}</a></dd>
    </dl>`
}

const drawPages = (texts: Texts, { body }: LogEntry): TemplateResult => {
  const files = Object.entries(body).flatMap(([page, hashes]) =>
    Object.entries((hashes ?? {}) as Record<string, string>).map(([path, hash]) => ({ page, path, hash })),
  )
  return html`<details>
    <summary>${texts.get('pages', { count: files.length })}</summary>
    <dl>
      ${files.map(({ page, path, hash }) => html`<dt>${page} ${path}</dt><dd class="hash">${hash}</dd>`)}
    </dl>
  </details>`
}

const drawFacts = (texts: Texts, entry: LogEntry): TemplateResult => {
  if (entry.kind === 'announced') return drawAnnounced(texts, entry)
  if (entry.kind === 'counted') return drawCounted(texts, entry)
  if (entry.kind === 'pages') return drawPages(texts, entry)
  if (entry.kind === 'alarm')
    return html`<p>${texts.get('alarm')}</p><p class="soft">${texts.get('alarm-code')}: <span class="code">${entry.body.reason}</span></p>`
  return html`<p>${texts.get('stopped')}</p>`
}

/** One entry: what happened, when, and what one can compare. */
export const drawEntry = (texts: Texts, entry: LogEntry): TemplateResult => {
  const { index, date, kind, body, hash } = entry
  const { fingerprint } = body
  return html`<li id="entry-${index}">
    <h3>${texts.get(`entry-${kind}`)}</h3>
    <p class="soft">${texts.get('entry-place', { index, date: dayIn(texts.language, date) })}</p>
    ${
      typeof fingerprint === 'string'
        ? html`<p>${texts.get('fingerprint')}: <strong class="code">${inFours(fingerprint)}</strong></p>`
        : nothing
    }
    ${drawFacts(texts, entry)}
    <p class="soft">${texts.get('entry-hash')}: <span class="hash">${hash}</span></p>
  </li>`
}
