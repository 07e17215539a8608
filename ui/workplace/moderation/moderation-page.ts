import { Task } from '@lit/task'
import { html, nothing } from 'lit'
import { answered, api } from '../api.ts'
import { look } from '../look.ts'
import { Page } from '../page.ts'
import { waveTitle } from '../waves/wave-words.ts'
import '../results/comment-reader.ts'

/**
 * For a moderator: the comments of each wave, before anybody else reads them. Nothing else of a wave is here.
 *
 * @element oh-moderation-page
 */
export class OhModerationPage extends Page {
  static override styles = look

  readonly #data = new Task(this, {
    task: async () => {
      const waves = (await answered(api.GET('/api/results'))).filter(({ comments }) => comments > 0)
      return Promise.all(
        waves.map(async (wave) => ({
          wave,
          instrument: await answered(
            api.GET('/api/instruments/{name}', { params: { path: { name: wave.instrument } } }),
          ),
        })),
      )
    },
    args: () => [],
  })

  override render() {
    const { value, error } = this.#data
    return html`<div class="head"><h1>${this.say('title-comments')}</h1><p class="lead">${this.say('comments-page-lead')}</p></div>
      ${value === undefined ? (error === undefined ? this.waiting() : this.refused(error)) : nothing}
      ${value?.length === 0 ? html`<section class="card"><p class="soft">${this.say('comments-page-none')}</p></section>` : nothing}
      <div class="stack">${value?.map(
        ({
          wave,
          instrument,
        }) => html`<oh-comment-reader .wave=${wave.wave} .heading=${waveTitle(this, wave)} .released=${wave.commentsReleased}
          .instrument=${instrument} .reads=${'only'}></oh-comment-reader>`,
      )}</div>`
  }
}

customElements.define('oh-moderation-page', OhModerationPage)
