import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { Refusal } from './api.ts'
import { randomUuid } from './uuid.ts'

/** After these nobody knows whether it was done: the same press is sent again, and is done once. */
const PERHAPS_DONE = ['out-of-reach', 'unexpected', 'sign-in-needed']

/** What somebody does with a button: one thing at a time, once for each press, and why it was refused. */
export class Acting implements ReactiveController {
  readonly #host: ReactiveControllerHost
  #open: { readonly what: string; readonly key: string } | undefined
  busy = false
  problem: unknown

  constructor(host: ReactiveControllerHost) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {}

  /**
   * Does nothing while something is under way: a double click is one act.
   *
   * @param what all that is asked; the key stays the same while this does and no answer came
   * @returns whether it was done
   */
  async run(what: unknown, work: (key: string) => Promise<void>): Promise<boolean> {
    if (this.busy) return false
    const asked = JSON.stringify(what)
    if (this.#open?.what !== asked) this.#open = { what: asked, key: randomUuid() }
    this.busy = true
    this.problem = undefined
    this.#host.requestUpdate()
    try {
      await work(this.#open.key)
      this.#open = undefined
      return true
    } catch (error) {
      this.problem = error
      if (!(error instanceof Refusal) || !PERHAPS_DONE.includes(error.code)) this.#open = undefined
      return false
    } finally {
      this.busy = false
      this.#host.requestUpdate()
    }
  }
}
