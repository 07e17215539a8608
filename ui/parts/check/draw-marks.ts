import { html, type TemplateResult } from 'lit'
import type { Span } from '../../../services/conversation-check/find-spans.ts'
import type { AtHome } from '../../../services/conversation-check/labels.ts'

interface Stretch {
  readonly text: string
  readonly label: AtHome | undefined
}

/** Cuts a sentence where a span begins or ends; where two lie over each other, the first one counts. */
const cutAtSpans = (text: string, spans: readonly Span[]): readonly Stretch[] => {
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  )
  return cuts.slice(0, -1).map((from, at) => ({
    text: text.slice(from, cuts[at + 1]),
    label: spans.find(({ start, end }) => start <= from && from < end)?.label,
  }))
}

/** A sentence with the words underlined that carry a judgement, an opinion or an assumption. */
export const drawMarks = (text: string, spans: readonly Span[]): readonly (string | TemplateResult)[] =>
  cutAtSpans(text, spans).map((stretch) =>
    stretch.label === undefined ? stretch.text : html`<mark class=${stretch.label}>${stretch.text}</mark>`,
  )

/** What one brings along is underlined whole: it is the sentence that does it, and no word of it. */
export const drawAlong = (text: string): TemplateResult => html`<mark class="along">${text}</mark>`
