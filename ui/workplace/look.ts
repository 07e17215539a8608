import { css } from 'lit'

/**
 * What pages share. Shadow roots let custom properties in and nothing else, so headings, fields and
 * buttons are dressed here. Targets are at least 44 pixels high: hands shake, and thumbs are wide.
 */
export const look = css`
  * { box-sizing: border-box }
  :host { display: block }
  h1, h2, h3 { font-family: var(--title); font-weight: 550; line-height: 1.15; margin: 0; letter-spacing: -0.01em }
  h1 { font-size: clamp(30px, 4.4vw, 40px); overflow-wrap: break-word }
  h2 { font-size: 23px; margin-bottom: 4px }
  h1, h2, .lead { text-wrap: balance }
  h3 { font: 600 17px/1.35 var(--text); letter-spacing: 0 }
  p { margin: 0 0 12px; max-width: 68ch }
  a { color: var(--eye-line); text-underline-offset: 3px }
  .gap { margin-top: 14px }
  .soft, .note { color: var(--ink-soft) }
  .note { font-size: 15px }
  .lead { color: var(--ink-soft); margin: 6px 0 0 }
  .head { margin-bottom: 28px }
  .stack { display: grid; gap: 24px; align-content: start; min-width: 0; grid-template-columns: minmax(0, 1fr) }
  .columns { display: grid; gap: 24px; align-items: start; grid-template-columns: minmax(0, 1fr) }
  @media (min-width: 1080px) { .columns { grid-template-columns: minmax(0, 1.5fr) minmax(0, 1fr) } }
  .card { background: var(--surface); border: 1px solid var(--rule); border-radius: 18px; padding: 24px 26px; min-width: 0 }
  .card > :last-child { margin-bottom: 0 }
  .row { display: flex; flex-wrap: wrap; gap: 12px 16px; align-items: center }
  .plain { list-style: none; margin: 0; padding: 0 }

  button, .button {
    font: 600 16px/1.3 var(--text); color: var(--ink); background: transparent; border: 1.5px solid var(--ink-soft);
    border-radius: 12px; padding: 11px 18px; min-height: 44px; cursor: pointer; text-decoration: none; display: inline-block
  }
  button.first, .button.first { background: var(--eye-line); border-color: var(--eye-line); color: var(--paper) }
  button:hover:not([aria-disabled="true"]), .button:hover { box-shadow: 0 0 0 3px color-mix(in srgb, var(--eye-line) 22%, transparent) }
  button[aria-disabled="true"] { border-style: dashed; border-color: var(--ink-soft); background: transparent; color: var(--ink-soft); cursor: not-allowed }
  button.link { border: 0; background: none; padding: 8px 0; color: var(--eye-line); text-decoration: underline; text-underline-offset: 3px; font-weight: 400 }
  :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px }

  label, legend { font-weight: 600; padding: 0 }
  fieldset { border: 0; margin: 0; padding: 0; min-width: 0 }
  .field { display: grid; gap: 6px; margin-bottom: 18px }
  input:not([type="checkbox"], [type="radio"]), select, textarea {
    font: 17px/1.4 var(--text); color: var(--ink); background: var(--paper); border: 1.5px solid var(--ink-soft);
    border-radius: 10px; padding: 9px 12px; min-height: 44px; max-width: 100%; width: 100%; accent-color: var(--eye-line)
  }
  input[type="checkbox"], input[type="radio"] { width: 20px; height: 20px; margin: 0; accent-color: var(--eye-line); flex: none }
  .refusal, .notice { border-left: 4px solid var(--care); background: color-mix(in srgb, var(--care) 9%, var(--surface)); padding: 12px 16px; border-radius: 0 10px 10px 0; max-width: 72ch }
  .refusal > :last-child { margin-bottom: 0 }
  .refusal ul { margin: 0; padding-left: 22px }
  .notice { border-color: var(--eye-line); background: color-mix(in srgb, var(--eye-line) 8%, var(--surface)) }

  .wide { position: relative; overflow-x: auto; border-radius: 8px }
  table { border-collapse: collapse; width: 100%; font-size: 16px }
  th, td { text-align: left; padding: 10px 16px 10px 0; border-top: 1px solid var(--rule); vertical-align: top }
  thead th { border-top: 0; font-size: 14.5px; color: var(--ink-soft); font-weight: 600 }
  .figure { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
  button + .note, .button + .note, .row + .note { margin-top: 10px }
  summary { cursor: pointer; padding: 9px 0; min-height: 44px; color: var(--eye-line) }
  dl { display: grid; gap: 14px 32px; margin: 0; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)) }
  dt { color: var(--ink-soft); font-size: 15px }
  dd { margin: 2px 0 0; font-weight: 600 }
  .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
`
