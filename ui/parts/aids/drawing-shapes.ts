import { svg, type TemplateResult } from 'lit'
import type { Drawing } from '../../../services/library/aids/drawings.ts'

/** Lines behind the words, in a square of a hundred. What they hold is placed by `drawing.styles.ts`. */
export const SHAPES: Readonly<Record<Drawing, TemplateResult>> = {
  'four-circles': svg`
    <circle class="love" cx="50" cy="31" r="29" /><circle class="good" cx="31" cy="50" r="29" />
    <circle class="world" cx="69" cy="50" r="29" /><circle class="paid" cx="50" cy="69" r="29" />`,
  'two-rings': svg`
    <circle class="outer" cx="50" cy="50" r="48" /><circle class="inner" cx="50" cy="50" r="29" />`,
  'three-columns': svg``,
  'two-sides': svg`<line class="axis" x1="50" y1="2" x2="50" y2="98" />`,
  'five-views': svg`
    <circle class="place" cx="50" cy="50" r="48.5" /><circle class="society" cx="50" cy="58" r="40" />
    <circle class="organisation" cx="50" cy="66" r="31.5" /><circle class="close" cx="50" cy="74" r="23" />
    <circle class="self" cx="50" cy="82" r="14" />`,
}
