import { css } from 'lit'

/** Fields of the forms of the calendar. */
export const formStyles = css`
  .pair { display: grid; gap: 0 18px; grid-template-columns: repeat(auto-fit, minmax(190px, 1fr)); align-items: end }
  .choice { display: flex; gap: 12px; align-items: center; min-height: 44px; font-weight: 400; cursor: pointer }
  .choice .note { display: block; margin: 0 }
  .with-why { align-items: start; padding: 9px 0 }
  .with-why input { margin-top: 3px }
  .choices { display: flex; flex-wrap: wrap; gap: 0 24px }
  form fieldset { margin-bottom: 18px }
`
