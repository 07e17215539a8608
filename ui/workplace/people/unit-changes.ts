import { html, nothing, type TemplateResult } from 'lit'
import type { ImportPreview } from '../api.ts'
import type { Page } from '../page.ts'

/** Beyond these, a list of names is no longer read. */
export const MOST_NAMES_SHOWN = 50

const named = (page: Page, heading: string, names: readonly string[]): TemplateResult | typeof nothing =>
  names.length === 0
    ? nothing
    : html`<h3>${page.say(heading)}</h3>
      <ul>${names.slice(0, MOST_NAMES_SHOWN).map((name) => html`<li>${name}</li>`)}</ul>
      ${names.length > MOST_NAMES_SHOWN ? html`<p class="note">${page.say('findings-more', { n: names.length - MOST_NAMES_SHOWN })}</p>` : nothing}`

/** Which units come and go with a list, so that a misspelt name is seen before a team loses its past. */
export const unitChanges = (
  page: Page,
  { newUnits, goneUnits, renamedUnits, changes }: ImportPreview,
): TemplateResult | typeof nothing => {
  const { merged, split } = changes
  if (goneUnits.length + renamedUnits.length + split.length === 0) return nothing
  const list = (units: readonly string[]) => new Intl.ListFormat(page.texts.language).format(units)
  const renamed = renamedUnits.map((change) => page.say('list-unit-renamed', change))
  return html`<details open class="unit-changes"><summary>${page.say('list-unit-changes')}</summary>
    ${named(page, 'list-units-gone', goneUnits)} ${named(page, 'list-units-new', newUnits)}
    ${goneUnits.length > 0 && newUnits.length > 0 ? html`<p class="note">${page.say('list-unit-changes-why')}</p>` : nothing}
    ${named(page, 'list-units-renamed', renamed)}
    ${named(
      page,
      'list-units-merged',
      merged.map(({ from, to }) => page.say('list-unit-merged', { from: list(from), to })),
    )}
    ${named(
      page,
      'list-units-split',
      split.map(({ from, to }) => page.say('list-unit-split', { from, to: list(to) })),
    )}
  </details>`
}
