import { css } from 'lit'

/**
 * Where each region of a drawing stands. A page may carry no style attribute, so places are rules: left and top of
 * the middle of a region, in hundredths of the drawing.
 */
export const drawingStyles = css`
  * { box-sizing: border-box }
  :host { display: block; container-type: inline-size }
  .drawing { position: relative; max-width: 560px; margin: 0 auto; aspect-ratio: 1 }
  svg { position: absolute; inset: 0; width: 100%; height: 100%; overflow: visible }
  circle { fill: color-mix(in srgb, var(--hue, var(--eye-line)) 12%, transparent); stroke: var(--hue, var(--eye-line)); stroke-width: 0.5 }
  circle.love, circle.inner, circle.self { --hue: var(--conversation) }
  circle.good, circle.close { --hue: var(--intrinsic) }
  circle.world, circle.organisation { --hue: var(--contract) }
  circle.paid, circle.society { --hue: var(--extrinsic) }
  .axis { stroke: var(--eye-line); stroke-width: 0.6 }

  button, .label { position: absolute; transform: translate(-50%, -50%); width: 27%; text-align: center; font: 600 14px/1.2 var(--text); color: var(--ink); overflow-wrap: anywhere; hyphens: auto }
  button { min-height: 44px; min-width: 44px; padding: 3px 4px; border: 1.5px solid transparent; border-radius: 12px; background: none; cursor: pointer }
  button:hover { border-color: var(--ink-soft); background: var(--surface) }
  :focus-visible { outline: 3px solid var(--focus); outline-offset: 1px; background: var(--surface) }
  .said { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; font-weight: 400; font-size: 13px; color: var(--ink-soft) }
  .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
  .label { font: italic 500 15px/1.2 var(--title); color: var(--ink-soft); pointer-events: none }

  .four-circles .love { left: 50%; top: 12%; width: 40% } .four-circles .good { left: 13%; top: 50%; width: 22% }
  .four-circles .world { left: 87%; top: 50%; width: 22% } .four-circles .paid { left: 50%; top: 88%; width: 40% }
  .four-circles .passion { left: 34%; top: 34%; width: 17% } .four-circles .mission { left: 66%; top: 34%; width: 17% }
  .four-circles .vocation { left: 66%; top: 66%; width: 17% } .four-circles .profession { left: 34%; top: 66%; width: 17% }
  .four-circles :is(.passion, .mission, .vocation, .profession) { font-size: 13px; padding: 0; overflow-wrap: normal; hyphens: manual }
  .four-circles :is(.passion, .mission, .vocation, .profession) .said { display: none }
  .four-circles .middle { left: 50%; top: 50%; width: 18% }

  .two-rings .am { left: 50%; top: 37% } .two-rings .want { left: 37%; top: 57%; width: 24% } .two-rings .can { left: 63%; top: 57%; width: 24% }
  .two-rings .find { left: 11.5%; top: 50%; width: 18% } .two-rings .get { left: 88.5%; top: 50%; width: 18% }
  .two-rings .inner.label { left: 50%; top: 73% } .two-rings .outer.label { left: 50%; top: 11% }

  .three-columns { aspect-ratio: 3 / 1.6; max-width: 720px }
  .three-columns button { width: 31%; height: 96%; top: 50%; border-color: var(--eye-line); background: color-mix(in srgb, var(--eye-line) 8%, transparent) }
  .three-columns .tasks { left: 16.5% } .three-columns .relations { left: 50% } .three-columns .meaning { left: 83.5% }
  .three-columns .said { -webkit-line-clamp: 4 }

  .two-sides { aspect-ratio: auto; height: 430px; max-width: 720px }
  .two-sides button { width: 46%; min-height: 58px }
  .two-sides :is(.say, .growth, .belonging, .meaning, .label.drives) { left: 25% }
  .two-sides :is(.pay, .benefits, .hours, .security, .standing, .label.offers) { left: 75% }
  .two-sides .label { top: 5%; width: 46% }
  .two-sides :is(.say, .pay) { top: 18% } .two-sides :is(.growth, .benefits) { top: 36% }
  .two-sides :is(.belonging, .hours) { top: 54% } .two-sides :is(.meaning, .security) { top: 72% } .two-sides .standing { top: 90% }

  .five-views button { width: 60%; min-height: 44px } .five-views .said { -webkit-line-clamp: 1 }
  .five-views .place { left: 50%; top: 9% } .five-views .society { left: 50%; top: 26% }
  .five-views .organisation { left: 50%; top: 42% } .five-views .close { left: 50%; top: 58.5%; width: 42% } .five-views .self { left: 50%; top: 82%; width: 26% }

  .path { aspect-ratio: auto; display: grid; gap: 18px; padding: 16px 0; max-width: 460px }
  .path button { position: relative; transform: none; width: 78%; border-color: var(--eye-line); background: var(--surface); padding: 10px 12px; justify-self: start }
  .path button:nth-of-type(even) { justify-self: end }

  .ring button { width: 35%; font-size: 13px }
  .ring button:last-of-type { left: 50%; top: 50%; width: 29% }
  .ring.of-5 button:nth-of-type(1), .ring.of-6 button:nth-of-type(1), .ring.of-7 button:nth-of-type(1) { left: 50%; top: 17% }
  .ring.of-5 :is(button:nth-of-type(2), button:nth-of-type(4)) { width: 29% }
  .ring.of-5 button:nth-of-type(2) { left: 82.5%; top: 50% } .ring.of-5 button:nth-of-type(3) { left: 50%; top: 83% } .ring.of-5 button:nth-of-type(4) { left: 17.5%; top: 50% }
  .ring.of-6 :is(button:nth-of-type(2), button:nth-of-type(5)) { width: 31% }
  .ring.of-6 button:nth-of-type(2) { left: 80%; top: 40% } .ring.of-6 button:nth-of-type(3) { left: 70%; top: 77% }
  .ring.of-6 button:nth-of-type(4) { left: 30%; top: 77% } .ring.of-6 button:nth-of-type(5) { left: 20%; top: 40% }
  .ring.of-7 button:nth-of-type(2) { left: 78.5%; top: 33% } .ring.of-7 button:nth-of-type(3) { left: 78.5%; top: 67% }
  .ring.of-7 button:nth-of-type(4) { left: 50%; top: 84% } .ring.of-7 button:nth-of-type(5) { left: 21.5%; top: 67% } .ring.of-7 button:nth-of-type(6) { left: 21.5%; top: 33% }
  @container (max-width: 340px) { button { font-size: 12.5px; line-height: 1.15 } .said { font-size: 12px; -webkit-line-clamp: 1 } .four-circles .love { top: 13% } .four-circles .paid { top: 87% } }
  @container (min-width: 480px) { button, .ring button { font-size: 16px } .said { font-size: 14.5px; -webkit-line-clamp: 3 } }
  @media print { .drawing { break-inside: avoid } button { border-color: transparent } }
`
