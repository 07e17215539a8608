import { MailFailed } from '../../plumbing/mail.ts'
import type { Post } from './post.queries.ts'

/** `gone`: the letter went already, or there is nobody to send it to any more. */
export type Outcome = MailFailed | 'went' | 'gone'

export type Ended = readonly [Post, Outcome]

export const failures = (ended: readonly Ended[]): readonly Ended[] =>
  ended.filter(([, outcome]) => outcome instanceof MailFailed)

/** The letters that a mail server has in hand. */
export class UnderWay {
  readonly #ended: Ended[] = []
  readonly #sending = new Set<Promise<unknown>>()

  get size(): number {
    return this.#sending.size + this.#ended.length
  }

  /** @param outcome never rejected */
  add(post: Post, outcome: Promise<Outcome>): void {
    const sending = outcome.then((known) => {
      this.#sending.delete(sending)
      this.#ended.push([post, known])
    })
    this.#sending.add(sending)
  }

  /**
   * Takes out letters that have ended, when there are enough. When one failed, it waits for all: only all outcomes
   * together tell whether the cause is one recipient.
   */
  async take(enough: number): Promise<readonly Ended[]> {
    while (this.#sending.size > 0 && (this.#ended.length < enough || failures(this.#ended).length > 0))
      await Promise.race(this.#sending)
    return this.#ended.splice(0)
  }
}
