import { css } from 'lit'
import { lookStyles } from '../parts/check/look.styles.ts'

/** What all views of the library have in common: one column to read, wider where there is a drawing. */
export const readingStyles = [
  lookStyles,
  css`
    :host { display: block }
    h1 { font-size: clamp(30px, 6vw, 42px); margin-top: 18px; text-wrap: balance; overflow-wrap: break-word; hyphens: auto }
    h2 { font-size: 24px }
    h3 { font: 600 17px/1.35 var(--text); margin: 0 }
    a { color: var(--eye-line); text-underline-offset: 3px }
    .lead { color: var(--ink-soft); font-size: 19px; max-width: 62ch }
    .part { margin-top: 34px; max-width: 68ch }
    ul { margin: 8px 0 0; padding-inline-start: 22px }
    li { margin-top: 6px }
    .questions { list-style: none; padding: 0 }
    .questions li { font: italic 500 19px/1.4 var(--title); border-inline-start: 3px solid var(--conversation); padding-inline-start: 14px; margin-top: 10px }
    .aside { background: var(--surface); border: 1px solid var(--rule); border-radius: 18px; padding: 18px 20px; margin-top: 34px; max-width: 72ch }
    .aside h2:not(:first-child) { margin-top: 20px }
    .aside h2 { font-size: 20px }
    .row { display: flex; flex-wrap: wrap; gap: 10px; margin-top: 18px }
    .wide { overflow-x: auto; margin-top: 12px }
    table { border-collapse: collapse; width: 100%; min-width: 480px }
    th, td { text-align: start; vertical-align: top; padding: 10px 14px 10px 0; border-top: 1px solid var(--rule) }
    thead th { border: 0; color: var(--ink-soft); font-size: 15px }
    @media (max-width: 600px) { table { min-width: 0; font-size: 15px } th, td { padding-right: 8px; overflow-wrap: anywhere } th[scope="row"] { overflow-wrap: break-word } }
    @media print {
      .row, oh-check-sheet { display: none }
      .aside, .part { break-inside: avoid }
      table { min-width: 0 }
    }
  `,
]
