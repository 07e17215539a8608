import { css } from 'lit'
import { lookStyles } from '../parts/check/look.styles.ts'
import { marksStyles } from '../parts/check/marks.styles.ts'

/** One column on a phone, the sheet first; on a desk what one learns stands beside it. */
export const playgroundStyles = [
  lookStyles,
  marksStyles,
  css`
    :host { display: block; max-width: 1180px; margin: 0 auto; padding: 14px 18px 56px }
    header { display: flex; justify-content: space-between; align-items: center; gap: 16px; min-height: 44px }
    .home { text-decoration: none; display: inline-block; padding: 8px 0; border-radius: 8px }
    h1 { font-size: clamp(30px, 7vw, 42px); margin-top: 22px }
    .lead { color: var(--ink-soft); max-width: 62ch }
    .promise { display: flex; gap: 10px; align-items: center; margin-top: 14px; font-size: 16px; max-width: 68ch }
    .promise svg { flex: none }
    .columns { display: grid; gap: 22px; align-items: start; grid-template-columns: minmax(0, 1fr); margin-top: 22px }
    .card { background: var(--surface); border: 1px solid var(--rule); border-radius: 18px; padding: 20px; min-width: 0 }
    h2 { font-size: 24px }
    .card h2:not(:first-child) { margin-top: 26px }
    h3 { font: 600 16px/1.35 var(--text); color: var(--conversation); margin: 20px 0 0 }
    h4 { font: 600 16px/1.35 var(--text); margin: 14px 0 8px }
    .plain { display: grid; gap: 8px }
    .example { font: italic 18px/1.35 var(--title); width: 100%; border-color: var(--rule); font-weight: 450 }
    [role="status"] button { margin-top: 8px }
    @media (min-width: 960px) {
      :host { padding: 22px 40px 64px }
      .columns { grid-template-columns: minmax(0, 1.35fr) minmax(0, 1fr); gap: 28px }
      .card { padding: 26px }
    }
  `,
]
