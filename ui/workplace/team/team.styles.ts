import { css } from 'lit'

export const teamStyles = css`
  .head { display: flex; flex-wrap: wrap; gap: 12px 30px; justify-content: space-between; align-items: end }
  .head .lead { max-width: 54ch }
  .wave { color: var(--ink-soft); font-size: 16px }
  .wave .field { margin: 0 0 6px; font-size: 15px }
  .wave label { font-weight: 400 }
  .wave b { color: var(--ink); font-weight: 600 }
  .talk { padding: 16px 0; border-top: 1px solid var(--rule) }
  .talk:first-of-type { border: 0; padding-top: 8px }
  .talk:last-child { padding-bottom: 0 }
  .talk p { margin: 3px 0 8px }
  .seen { color: var(--ink-soft); font-size: 16px }
  .seen .note { margin-top: -4px }
  q { display: block; font: italic 19px/1.4 var(--title); margin: 6px 0; max-width: 60ch }
  q:lang(fr) { quotes: "«\u202f" "\u202f»" }
  .foreign { font-size: 14px; color: var(--ink-soft); border: 1px solid var(--ink-soft); border-radius: 7px; padding: 1px 8px }
  details .note { margin: 14px 0 0 }
  .pitfall { display: grid; grid-template-columns: 74px 1fr; gap: 10px; font-size: 16.5px }
  .pitfall .label { color: var(--ink-soft); font-size: 15px; padding-top: 1px }
  s { text-decoration-color: var(--care); text-decoration-thickness: 1.5px }
  .rules li { margin: 0 0 6px }
  .tick, .dot { display: inline-block; vertical-align: middle; margin: 0 7px 2px 2px }
  .dot { width: 12px; height: 12px; border-radius: 50%; background: var(--eye-line) }
  .dot.ring { background: none; border: 3px solid var(--eye-line) }
  .tick { width: 2px; height: 16px; background: var(--ink-soft) }
  .beside { display: inline-block }
  .reasons { margin: 12px 0 0; padding: 0; list-style: none }
  .reasons li { font-size: 15px; color: var(--ink-soft); margin-top: 6px }
  .full { margin-top: 24px }
  .first-sentence { font: 550 24px/1.35 var(--title); margin: 0 0 22px; max-width: 46ch; text-wrap: balance }
  .signals, .others { display: flex; flex-wrap: wrap; gap: 24px; margin-bottom: 24px }
  .signals > .card { flex: 1 1 300px }
  .signals > .spans-2 { flex: 2 1 500px }
  .signals > .spans-3 { flex: 1 1 100% }
  .together { display: grid; gap: 26px 32px; grid-template-columns: repeat(auto-fit, minmax(min(230px, 100%), 1fr)) }
  .together > .talk { border: 0; padding: 0 }
  .prepare { margin-top: 14px }
  .others { margin-top: 24px }
  .others > * { flex: 1 1 340px }
  @media (min-width: 1080px) {
    .head { flex-wrap: nowrap }
    .head > :first-child { flex: 1 }
    .wave { flex: none; text-align: right }
  }
  @media print {
    .card { break-inside: avoid; border-color: #ccc; padding: 14px 16px }
    .tall { break-inside: auto }
    .columns { display: block }
    .card { margin-top: 14px }
    .talk summary, .topics > summary, select, .wave label { display: none }
    .rules-card summary { color: inherit; list-style: none; font-weight: 600 }
    details::details-content { content-visibility: visible; display: block; block-size: auto }
  }
`
