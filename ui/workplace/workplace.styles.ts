import { css } from 'lit'

/** The frame around the pages: navigation beside them on a desk, above them on a phone, gone on paper. */
export const workplaceStyles = css`
  * { box-sizing: border-box }
  :host { display: block; min-height: 100dvh }
  h1 { font: 550 40px/1.15 var(--title); margin: 0 }
  .lead { color: var(--ink-soft); max-width: 60ch }
  main { padding: 26px 18px 64px; min-width: 0; outline-offset: -4px }
  main:focus { outline: none }
  main > * { max-width: 1120px }
  .shell header { padding: 14px 18px; border-bottom: 1px solid var(--rule) }
  .home { text-decoration: none; display: inline-block; padding: 8px 0; border-radius: 8px }
  .notice { border-left: 4px solid var(--eye-line); background: color-mix(in srgb, var(--eye-line) 8%, var(--surface)); padding: 12px 16px; border-radius: 0 10px 10px 0; margin: 0 0 22px }
  .alone { max-width: 560px; margin: 0 auto; padding: 22px 18px }
  .access { padding: 9px 12px; min-height: 44px; border-radius: 10px; font-size: 16px; color: var(--ink-soft); text-decoration: none }
  .access:hover, .access:focus-visible { color: var(--ink) }
  .alone header { display: flex; justify-content: space-between; align-items: center; gap: 20px }
  .alone main { padding: 9vh 0 40px }
  a:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px }
  @media (min-width: 860px) {
    .shell { display: grid; grid-template-columns: 236px minmax(0, 1fr); min-height: 100dvh }
    .shell header { position: sticky; top: 0; height: 100dvh; overflow-y: auto; border-bottom: 0; border-right: 1px solid var(--rule); padding: 26px 20px; display: flex; flex-direction: column }
    .home { margin-bottom: 16px }
    oh-side-navigation { flex: 1 }
    main { padding: 34px 44px 80px }
  }
  /* On a wide screen the page stands in the middle of what is left, not at its edge. */
  @media (min-width: 1480px) { .shell main > * { margin-inline: auto } }
  @media (min-width: 1700px) { .shell main > * { max-width: 1240px } }
  @media print {
    .shell { display: block }
    .shell header { display: none }
    main { padding: 0 }
  }
`
