import { svg, type TemplateResult } from 'lit'
import type { Drawing, FIELDS_IN_DRAWING } from '../../../services/library/aids/drawings.ts'

/** Lines behind the words, in a square of a hundred. What they hold is placed by `drawing.styles.ts`. */
const LINES: Readonly<Record<keyof typeof FIELDS_IN_DRAWING, TemplateResult>> = {
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

/** A path that winds from one side to the other, once for each station. */
const winding = (stations: number): string => {
  const each = 100 / stations
  const turns = Array.from({ length: stations }, (_, at) => {
    const side = at % 2 === 0 ? 12 : 88
    return `C ${side} ${at * each}, ${side} ${(at + 1) * each}, 50 ${(at + 1) * each}`
  })
  return `M 50 0 ${turns.join(' ')}`
}

/** @param regions how many there are */
export const linesOf = (drawing: Drawing, regions: number): TemplateResult => {
  if (drawing === 'path') return svg`<path class="axis" fill="none" d=${winding(regions)} />`
  if (drawing === 'ring')
    return svg`<circle class="outer" cx="50" cy="50" r="48.5" /><circle class="inner" cx="50" cy="50" r="17" />`
  return LINES[drawing]
}
