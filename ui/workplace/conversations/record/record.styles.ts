import { css } from 'lit'

/** What two people wrote: their words in the typeface for words that are said, the rest quiet. */
export const recordStyles = css`
  .who-reads { display: flex; gap: 10px; align-items: center; color: var(--ink-soft); font-size: 15px; margin: 0 0 14px }
  .who-reads svg { flex: none }
  .who-reads line { stroke: var(--eye-line); stroke-width: 2 }
  .who-reads circle { fill: var(--eye-line) }
  .words { white-space: pre-line; overflow-wrap: anywhere }
  blockquote { margin: 8px 0 10px; padding: 2px 0 2px 18px; border-left: 3px solid var(--eye-line); font: 20px/1.45 var(--title); max-width: 62ch }
  h3 { margin: 22px 0 4px }
  .agreements li { padding: 12px 0; border-top: 1px solid var(--rule) }
  .agreements li:first-child { border: 0 }
  .agreements p { margin: 0 }
  .what { font-weight: 600 }
  .came { margin: 8px 0 0; padding-left: 14px; border-left: 3px dotted var(--ink-soft) }
  .next { color: var(--eye-line); font-weight: 600; font-size: 15.5px }
  .back { margin-top: 14px }
  .agreement { border-top: 1px solid var(--rule); padding: 14px 0 4px; display: grid; gap: 0 16px; grid-template-columns: minmax(0, 1fr) }
  .agreement legend { float: left; margin-bottom: 8px }
  .agreement .field { margin-bottom: 12px }
  .agreement > .link { justify-self: start }
  .wide-field { grid-column: 1 / -1 }
  @media (min-width: 560px) { .agreement { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) } }
  .kept-apart .note { margin: 0; border-left: 3px dashed var(--conversation); padding-left: 12px }
  input.short:not([type="checkbox"]) { max-width: 260px }
  .stack { max-width: 820px; outline: 0 }
  form { margin-top: 14px }
  .field > .note { margin: 0 }
  .agreements .soft::first-letter { text-transform: uppercase }
  .choices { display: grid; gap: 4px; margin: 4px 0 14px }
  .choices label { display: flex; gap: 12px; align-items: center; font-weight: 400; min-height: 44px }
  form > h3:first-of-type { margin-top: 6px }
  .notice blockquote { border: 0; padding: 0; font-size: 18px }
  .pieces h3 { margin: 14px 0 4px }
  dl.brought { display: block }
  .brought dt { margin-top: 8px }
  .brought dd { font-weight: 400 }
`
