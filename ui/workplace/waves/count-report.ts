import { html, nothing, type TemplateResult } from 'lit'
import type { CountReport } from '../api.ts'
import { Page } from '../page.ts'

/**
 * What became of the ballots and of what people wrote, in words.
 *
 * @element oh-count-report
 */
export class OhCountReport extends Page {
  static override properties = {
    report: { attribute: false },
  }

  declare report: CountReport | undefined

  #comments({ comments: { kept, leftOutAtMost } }: CountReport): TemplateResult {
    return html`<p>${this.say('count-comments', { kept })}</p>
      ${leftOutAtMost === 0 ? nothing : html`<p class="soft">${this.say('count-comments-not-kept', { n: leftOutAtMost })}</p>`}`
  }

  override render() {
    if (this.report === undefined) return nothing
    const { ballots, opened, counted, refused, inNoFigure, blocks, comments } = this.report
    return html`<section class="card" aria-labelledby="count"><h2 id="count">${this.say('count-report')}</h2>
      <p>${this.say('count-ballots', { ballots })} ${this.say('count-opened', { opened, counted })}</p>
      ${Object.entries(refused).map(
        ([reason, n]) =>
          html`<p>${this.say('count-refused', { n, why: this.sayOr(`ballot-${reason}`, this.say('ballot-other')) })}</p>`,
      )}
      <p>${this.say('count-blocks', { blocks })}</p>
      <p class="soft">${this.say('count-in-no-figure', { n: inNoFigure })}</p>
      ${comments.kept + comments.leftOutAtMost === 0 ? nothing : this.#comments(this.report)}
      <p class="note">${this.say('count-after')}</p>
    </section>`
  }
}

customElements.define('oh-count-report', OhCountReport)
