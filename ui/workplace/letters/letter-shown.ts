import { css, html, type TemplateResult } from 'lit'
import type { LetterDraft } from '../api.ts'

/** As mail readers show it (`services/people/post-room/letter-html.ts`). */
export const letterStyles = css`
  .letter { background: var(--paper); border: 1px solid var(--rule); border-radius: 12px; padding: 18px 20px; font: 17px/1.5 system-ui, sans-serif; overflow-wrap: anywhere }
  .letter p { white-space: pre-line; margin: 0 0 1em; max-width: 560px }
  .letter > :last-child { margin-bottom: 0 }
  .letter .way-in { padding: 4px 0 4px 14px; border-left: 4px solid var(--intrinsic); color: var(--eye-line) }
  .subject { font-weight: 600; overflow-wrap: anywhere }
`

/** A letter with its own language, so that a screen reader reads it in that. Its link is an example, and no link here. */
export const letterShown = (
  { subject, text }: Pick<LetterDraft, 'subject' | 'text'>,
  language: string,
): TemplateResult => html`<p class="subject" lang=${language}>${subject}</p>
  <div class="letter" lang=${language}>${text
    .trimEnd()
    .split(/\n{2,}/)
    .map((one) => html`<p class=${/^https?:\S+$/.test(one) ? 'way-in' : ''}>${one}</p>`)}</div>`
