import { css } from 'lit'

/** A sheet over everything else: a phone on the table shows the talk and nothing beside it. */
export const talkStyles = css`
  dialog { border: 0; margin: 0; padding: 0; width: 100vw; height: 100vh; height: 100dvh; max-width: none; max-height: none; background: var(--paper); color: var(--ink); font: 18px/1.5 var(--text); overflow-y: auto }
  dialog:focus { outline: none }
  .sheet { max-width: 640px; margin: 0 auto; padding: 18px 22px 48px; display: grid; gap: 30px; grid-template-columns: minmax(0, 1fr) }
  .back { justify-self: start; padding: 10px 0; min-height: 44px }
  .about { font: 22px/1.4 var(--title); margin: 12px 0 0 }
  .topics { margin: 10px 0 0; display: flex; flex-wrap: wrap; gap: 8px }
  .topics li { border: 1px solid var(--ink-soft); border-radius: 99px; padding: 3px 14px; font-size: 16px }
  .words { white-space: pre-line; overflow-wrap: anywhere }
  section { border-top: 2px solid var(--eye-line); padding-top: 16px }
  h2 { margin-bottom: 8px }
  section h3 { margin: 14px 0 4px }
  .brought { gap: 10px; grid-template-columns: minmax(0, 1fr) }
  .brought dd { font-weight: 400 }
  .own { margin-top: 18px }
  .own .brought { margin-top: 10px }
  oh-minute-of-silence { margin-top: 22px }
  .steps { display: grid; gap: 6px }
  .steps h3 { color: var(--listening) }
  .phrase { font: italic 20px/1.4 var(--title); margin: 0 0 6px }
  .end { border-top: 1px solid var(--rule); padding-top: 22px }
  @media (min-width: 1080px) {
    .sheet { max-width: 1040px; padding: 34px 44px 60px; grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr); gap: 34px 56px }
    .sheet > header, .sheet > .end { grid-column: 1 / -1 }
  }
  @media print { dialog { height: auto } button, .back { display: none } }
`
