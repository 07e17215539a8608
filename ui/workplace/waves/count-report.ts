import { html, nothing } from 'lit'
import type { CountReport } from '../api.ts'
import { Page } from '../page.ts'

/**
 * What became of the ballots, in words.
 *
 * @element oh-count-report
 */
export class OhCountReport extends Page {
  static override properties = {
    report: { attribute: false },
  }

  declare report: CountReport | undefined

  override render() {
    if (this.report === undefined) return nothing
    const { ballots, counted, refused, inNoFigure, blocks } = this.report
    return html`<section class="card" aria-labelledby="count"><h2 id="count">${this.say('count-report')}</h2>
      <p>${this.say('count-ballots', { ballots, counted })}</p>
      ${Object.entries(refused).map(
        ([reason, n]) =>
          html`<p>${this.say('count-refused', { n, why: this.sayOr(`ballot-${reason}`, this.say('ballot-other')) })}</p>`,
      )}
      <p>${this.say('count-blocks', { blocks })}</p>
      <p class="soft">${this.say('count-in-no-figure', { n: inNoFigure })}</p>
      <p class="note">${this.say('count-after')}</p>
    </section>`
  }
}

customElements.define('oh-count-report', OhCountReport)
