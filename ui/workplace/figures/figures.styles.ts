import { css } from 'lit'

/** What stands on a manager's page and on HR's alike. */
export const figureStyles = css`
  .said { font: 550 20px/1.4 var(--title); text-wrap: pretty; margin-top: 8px }
  .sides { grid-template-columns: repeat(auto-fit, minmax(210px, 1fr)) }
  .side { border-top: 3px solid var(--hue); padding-top: 8px }
  .side dd { font: 550 27px/1.2 var(--title); font-variant-numeric: tabular-nums lining-nums }
  .side .of { font: 16px/1.3 var(--text); color: var(--ink-soft) }
  .side .words { display: block; font: 16px/1.4 var(--text); margin-top: 2px }
  .intrinsic { --hue: var(--intrinsic) } .extrinsic { --hue: var(--extrinsic) } .overall { --hue: var(--eye-line) }
  .contract { --hue: var(--contract) } .conversation { --hue: var(--conversation) }
  .picks { list-style: none; margin: 14px 0 0; padding: 0 }
  .picks li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 2px 14px; margin-bottom: 12px; align-items: center; line-height: 1.3 }
  .picks oh-part-bar { grid-column: 1 / -1 }
  .stack { container-type: inline-size }
  @container (min-width: 460px) {
    .picks li { grid-template-columns: minmax(0, 1fr) minmax(0, 1.2fr) 112px }
    .picks oh-part-bar { grid-column: 2; grid-row: 1 }
    .picks .figure { grid-column: 3; text-align: left }
  }
  .fifths h3 { margin-top: 18px }
  .fifths oh-part-bar + .note { margin: -6px 0 0 }
  .analysts th[scope="row"] { font-weight: 400 }
  .own-words h3 { margin: 18px 0 4px }
  blockquote { margin: 0 0 14px; padding: 2px 0 2px 16px; border-left: 3px solid var(--rule) }
  blockquote p { font: italic 19px/1.45 var(--title); margin: 0; white-space: pre-line; overflow-wrap: anywhere }
  blockquote footer { font-size: 14.5px }
  @media print { blockquote, .picks li, oh-part-bar { break-inside: avoid } }
`
