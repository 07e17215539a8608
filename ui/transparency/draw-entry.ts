import { html, nothing, type TemplateResult } from 'lit'
import type { LogEntry } from '../../services/ticket/log-chain.ts'
import { inFours } from '../../services/ticket/manifest.ts'
import type { Texts } from '../l10n/texts.ts'
import { dayIn } from './words.ts'

interface Segment {
  readonly id?: string
  readonly invited?: number
  readonly joined?: number | null
  readonly leadersChanged?: number | null
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

const changeWords = (texts: Texts, segments: readonly Segment[]): string => {
  const joined = segments.map((segment) => segment.joined ?? null)
  if (joined.every((one) => one === null)) return texts.get('joined-first')
  const leaders = segments.map((segment) => segment.leadersChanged ?? 0)
  return `${texts.get('joined', { count: sum(joined.map((one) => one ?? 0)) })} ${texts.get('leaders', { count: sum(leaders) })}`
}

/** Segment by segment, under names that say nothing to others: whoever has a link knows the own one. */
const drawSegments = (texts: Texts, segments: readonly Segment[]): TemplateResult => html`<details>
  <summary>${texts.get('by-group')}</summary>
  <div class="wide" tabindex="0" role="region" aria-label=${texts.get('by-group')}><table>
    <thead><tr>${['group', 'group-invited', 'group-joined', 'group-leaders'].map((name) => html`<th scope="col">${texts.get(name)}</th>`)}</tr></thead>
    <tbody>${segments.map(
      ({ id, invited, joined, leadersChanged }) =>
        html`<tr><th scope="row" class="hash">${id}</th><td>${invited}</td><td>${joined ?? '–'}</td><td>${leadersChanged ?? '–'}</td></tr>`,
    )}</tbody>
  </table></div>
</details>`

const drawAnnounced = (texts: Texts, { body }: LogEntry): TemplateResult => {
  const segments = Array.isArray(body.segments) ? (body.segments as Segment[]) : []
  const { language } = texts
  const dates = { opens: dayIn(language, body.opens), closes: dayIn(language, body.closes) }
  const invited = sum(segments.map((segment) => segment.invited ?? 0))
  return html`<p>${texts.get('runs', dates)}</p>
    <p>${texts.get('groups', { count: segments.length, invited })}
      ${texts.get('block', { block: Number(body.block ?? 0) })}</p>
    <p>${changeWords(texts, segments)}</p>
    ${drawSegments(texts, segments)}
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
  ...{ ballots, opened, counted, unplaced: inNoFigure, blocks },
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
  return entry.kind === 'pages' ? drawPages(texts, entry) : html`<p>${texts.get('stopped')}</p>`
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
