import { html, nothing, type TemplateResult } from 'lit'
import type { HandPreview, ImportPreview } from '../api.ts'
import type { Page } from '../page.ts'

/** Who comes, goes, moves and leads, by name, behind a door for each: HR looks before anything is taken. */
export const peopleChanges = (
  page: Page,
  {
    added,
    left,
    moved,
    changes,
  }: Pick<ImportPreview, 'added' | 'left' | 'moved'> & Pick<HandPreview, 'changes'>,
  open = false,
): TemplateResult => {
  const nobody = page.say('no-leader')
  const behind = (heading: string, all: number, lines: readonly string[]) =>
    lines.length === 0
      ? nothing
      : html`<details ?open=${open}><summary>${page.say(heading, { n: all })}</summary>
        <ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>
        ${all > lines.length ? html`<p class="note">${page.say('findings-more', { n: all - lines.length })}</p>` : nothing}</details>`
  return html`${behind(
    'list-who-left',
    left,
    changes.left.map((one) => page.say('list-in-unit', one)),
  )}
    ${behind(
      'list-who-joined',
      added,
      changes.joined.map((one) => page.say('list-in-unit', one)),
    )}
    ${behind(
      'list-who-moved',
      moved,
      changes.moved.map((one) => page.say('list-from-to', one)),
    )}
    ${behind(
      'list-who-leads',
      changes.leadersChanged,
      changes.leaders.map(({ unit, from, to }) =>
        page.say('list-leads', { unit, from: from ?? nobody, to: to ?? nobody }),
      ),
    )}`
}
