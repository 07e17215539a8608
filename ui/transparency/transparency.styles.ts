import { css } from 'lit'

/** One column, wide enough for a hash, and hashes that break instead of pushing the page wide. */
export const transparencyStyles = css`
  * { box-sizing: border-box }
  :host { display: block; max-width: 760px; margin: 0 auto; padding: 14px 22px 48px }
  header { display: flex; justify-content: space-between; align-items: center; gap: 16px; min-height: 44px }
  h1, h2, h3 { font-family: var(--title); font-weight: 550; line-height: 1.15; margin: 0; text-wrap: balance }
  h1 { font-size: clamp(30px, 7vw, 42px); margin-top: 28px }
  h2 { font-size: 25px; margin-top: 44px }
  h3 { font-size: 20px }
  p { margin: 8px 0 0; text-wrap: pretty }
  a { color: var(--eye-line); text-underline-offset: 3px }
  .soft { color: var(--ink-soft); font-size: 15px }
  .code { font-family: ui-monospace, Menlo, Consolas, monospace; letter-spacing: 0.04em }
  .hash { font: 14px/1.5 ui-monospace, Menlo, Consolas, monospace; overflow-wrap: anywhere }
  .state { background: var(--surface); border: 1.5px solid var(--rule); border-inline-start: 5px solid var(--good); border-radius: var(--radius); padding: 16px 20px; margin-top: 24px }
  .state.broken { border-inline-start-color: var(--judgement) }
  .state p:first-child { margin: 0; font-weight: 600 }
  ol { margin: 14px 0 0; padding-inline-start: 24px }
  ol li { margin-bottom: 10px }
  .entries { list-style: none; padding: 0; margin-top: 8px }
  .entries li { border-top: 1.5px solid var(--rule); padding: 18px 0; margin: 0 }
  dl { margin: 8px 0 0 }
  dt { color: var(--ink-soft); font-size: 15px; overflow-wrap: anywhere }
  dd { margin: 0 0 6px }
  dd a { white-space: nowrap; font: 15px var(--text) }
  summary { cursor: pointer; min-height: 44px; padding: 10px 0; color: var(--eye-line) }
  .wide { overflow-x: auto }
  table { border-collapse: collapse; font-size: 15px; font-variant-numeric: tabular-nums }
  th, td { padding: 6px 14px 6px 0; text-align: end; font-weight: 400; vertical-align: bottom }
  th:first-child { text-align: start }
  thead th { color: var(--ink-soft) }
  tbody tr { border-top: 1px solid var(--rule) }
  code { font-size: 15px; overflow-wrap: anywhere }
  form { margin-top: 16px }
  label { display: block; font-weight: 600 }
  .row { display: flex; flex-wrap: wrap; gap: 10px; margin-top: 6px }
  input { font: 15px/1.4 ui-monospace, Menlo, Consolas, monospace; flex: 1 1 260px; min-height: 46px; padding: 9px 12px; border: 1.5px solid var(--ink-soft); border-radius: 10px; background: var(--surface); color: var(--ink) }
  button { font: 600 16px/1.3 var(--text); min-height: 46px; padding: 10px 22px; border: 1.5px solid var(--eye-line); border-radius: 999px; background: none; color: var(--eye-line); cursor: pointer }
  :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px }
  @media print { header, form { display: none } }
`
