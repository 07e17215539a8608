import { html, type TemplateResult } from 'lit'
import { AT_HOME } from '../../../services/conversation-check/labels.ts'
import type { Texts } from '../../l10n/texts.ts'

/** Once, under all that is written: which line says what. */
export const drawLegend = (texts: Texts): TemplateResult => html`<p class="legend">
  <span class="hidden">${texts.get('legend')}:</span>
  ${AT_HOME.map((label) => html`<span><mark class=${label}>${texts.get(`label-${label}`)}</mark></span>`)}
  <span><mark class="along">${texts.get('legend-along')}</mark></span>
</p>`
