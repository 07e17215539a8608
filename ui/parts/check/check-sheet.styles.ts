import { css } from 'lit'
import { lookStyles } from './look.styles.ts'
import { marksStyles } from './marks.styles.ts'

/** The field lies on a copy of its own text, which carries the underlines: both must set type alike. */
export const checkSheetStyles = [
  lookStyles,
  marksStyles,
  css`
    :host { display: block; margin-top: 12px }
    .sheet { display: grid; background: var(--paper); border-radius: var(--radius) }
    .underlines, textarea {
      grid-area: 1 / 1; font: 18px/1.75 var(--text); letter-spacing: normal; padding: 14px 16px; margin: 0; min-height: 158px;
      border: 1.5px solid var(--ink-soft); border-radius: var(--radius); white-space: pre-wrap; overflow-wrap: break-word; text-align: start
    }
    .underlines { color: transparent; border-color: transparent; pointer-events: none; user-select: none; forced-color-adjust: none; min-width: 0 }
    textarea { width: 100%; height: 100%; color: var(--ink); background: transparent; resize: none; overflow: hidden; appearance: none }
    textarea::placeholder { color: var(--ink-soft); opacity: 1 }
    :host([quiet]) { margin-top: 6px }
    :host([quiet]) :is(.underlines, textarea) { min-height: 84px; font-size: 17px; padding: 10px 14px }
    ol.plain { margin-top: 20px }
    :host([quiet]) ol.plain { margin-top: 12px }
    :host([quiet]) .said { font-size: 16px }
    :host([quiet]) .remark { font-size: 16px }
    :host([quiet]) button { font-weight: 400; font-size: 15px; border-width: 1px; border-radius: 99px; padding: 8px 14px }
    :host([quiet]) .row { gap: 8px }
    .plain > li { border-top: 1px solid var(--rule); padding: 14px 0 16px; scroll-margin: 16px; border-radius: 4px }
    .plain > li:first-child { border-top: 0; padding-top: 0 }
    .plain > li:last-child { padding-bottom: 0 }
    .said { margin: 0; font-size: 18px; line-height: 1.7; overflow-wrap: anywhere }
    .remark { border-inline-start: 3px solid var(--hue); background: color-mix(in srgb, var(--hue) 6%, var(--surface)); border-radius: 0 12px 12px 0; padding: 12px 16px; margin-top: 8px }
    .remark p:first-child, .kind { margin-top: 0 }
    .remark > p > strong { color: var(--hue) }
    .kind { border-inline-start: 3px solid var(--listening); padding-inline-start: 16px; margin-top: 8px }
    .kind strong { color: var(--listening) }
    .kind > p { margin: 0 }
    .soft { margin-top: 6px }
    strong { margin-inline-end: 4px }
    q { display: block; font: italic 20px/1.4 var(--title); margin-top: 2px }
    q:lang(fr) { quotes: "«\u202f" "\u202f»" }
    .row { display: flex; flex-wrap: wrap; gap: 10px; margin-top: 12px }
    details { font-size: 16px; margin-top: 6px }
    summary { cursor: pointer; min-height: 44px; padding: 10px 0; color: var(--eye-line) }
    details ul { margin: 0; padding-inline-start: 20px }
  `,
]
