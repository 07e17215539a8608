import { css } from 'lit'

/** What the pages of two people have in common. */
export const conversationStyles = css`
  .who-reads { max-width: 68ch; text-wrap: pretty }
  .badge { font-size: 15px; border: 1px solid var(--rule); border-radius: 20px; padding: 7px 14px; background: var(--surface); display: inline-block }
  .choices { display: grid; gap: 10px; grid-template-columns: repeat(auto-fill, minmax(min(100%, 190px), 1fr)); margin-top: 10px }
  .choice { display: flex; gap: 10px; align-items: center; padding: 10px 14px; min-height: 48px; border: 1.5px solid var(--rule); border-radius: 12px; font-weight: 400; cursor: pointer }
  .choice:has(:checked) { border-color: var(--eye-line); background: color-mix(in srgb, var(--eye-line) 8%, var(--surface)) }
  .times { display: grid; gap: 0 16px; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); margin-top: 20px }
  .small { padding: 8px 14px; border-radius: 99px; font-weight: 400; border-width: 1px; display: inline-flex; align-items: center }
  .when::first-letter { text-transform: uppercase }
  fieldset > .note:last-child, .times + .note { margin-bottom: 0 }
`
