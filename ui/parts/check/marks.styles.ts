import { css } from 'lit'

/**
 * Judgement solid, opinion dotted, assumption dashed, listening two thin lines: they tell one from another, hue only helps. None of
 * them is red, for nothing here is wrong.
 */
export const marksStyles = css`
  mark { background: none; color: inherit; text-decoration: underline; text-decoration-thickness: 2.5px; text-underline-offset: 5px; text-decoration-skip-ink: none }
  .oordeel { --hue: var(--contract) }
  .mening { --hue: var(--opinion) }
  .aanname { --hue: var(--assumption) }
  .gesloten { --hue: var(--ink-soft) }
  .along { --hue: var(--listening) }
  mark { text-decoration-color: var(--hue) }
  mark.mening { text-decoration-style: dotted; text-decoration-thickness: 3px }
  mark.aanname { text-decoration-style: dashed }
  mark.along { text-decoration-style: double; text-decoration-thickness: 1px }
  .legend { display: flex; flex-wrap: wrap; gap: 6px 20px; font-size: 15px; color: var(--ink-soft); margin: 0 }
`
