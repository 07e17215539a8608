import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { Refusal } from './api.ts'

/** After these nobody knows whether it was done: the same press is sent again, and is done once. */
const PERHAPS_DONE = ['out-of-reach', 'unexpected', 'sign-in-needed']

/** 128 random bits as the server reads them. `crypto.randomUUID` is missing where a page came without TLS. */
export const newKey = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

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
    if (this.#open?.what !== asked) this.#open = { what: asked, key: newKey() }
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
