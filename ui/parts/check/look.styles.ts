import { css } from 'lit'

/** What the page and its sheet have in common. */
export const lookStyles = css`
  * { box-sizing: border-box }
  h1, h2 { font-family: var(--title); font-weight: 550; line-height: 1.15; margin: 0; text-wrap: balance }
  p { margin: 8px 0 0; text-wrap: pretty }
  .soft { color: var(--ink-soft) }
  .plain { list-style: none; margin: 0; padding: 0 }
  .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
  button { font: 600 16px/1.3 var(--text); color: var(--ink); background: var(--surface); border: 1.5px solid var(--ink-soft); border-radius: 12px; padding: 10px 16px; min-height: 44px; cursor: pointer; text-align: start }
  button:hover { box-shadow: 0 0 0 3px color-mix(in srgb, var(--eye-line) 22%, transparent) }
  :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px }
`
