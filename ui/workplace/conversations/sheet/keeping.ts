import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { Refusal } from '../../api.ts'

const MILLISECONDS_UNTIL_KEPT = 900
/** As the server has it. */
const MOST_CHARACTERS = 4000

export type KeptState = 'as-it-was' | 'typing' | 'keeping' | 'kept' | 'refused'

/** Where words are kept: empty ones are taken away. */
export interface Keeper {
  readonly keep: (words: string) => Promise<unknown>
  readonly remove: () => Promise<unknown>
}

/**
 * Keeps what is written a moment after the typing stops, one request at a time, and the last words win. Words that
 * were refused stay where they are, and are tried again with the next key.
 */
export class Keeping implements ReactiveController {
  readonly #host: ReactiveControllerHost
  readonly #keeper: Keeper
  #there = ''
  #wanted = ''
  #timer: ReturnType<typeof setTimeout> | undefined
  #running: Promise<boolean> | undefined
  state: KeptState = 'as-it-was'
  problem: unknown

  constructor(host: ReactiveControllerHost, keeper: Keeper) {
    this.#host = host
    this.#keeper = keeper
    host.addController(this)
  }

  hostConnected(): void {
    window.addEventListener('pagehide', this.#leaving)
  }

  hostDisconnected(): void {
    window.removeEventListener('pagehide', this.#leaving)
    void this.now()
  }

  readonly #leaving = (): void => void this.now()

  /** @param there what the server has; empty for nothing */
  begin(there: string, wanted: string): void {
    this.#there = there
    this.#wanted = wanted
    if (there !== wanted) void this.now()
  }

  write(words: string): void {
    this.#wanted = words
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.now(), MILLISECONDS_UNTIL_KEPT)
    if (this.state !== 'refused') this.#become('typing')
  }

  get isKept(): boolean {
    return this.#there.trim() === this.#wanted.trim()
  }

  /** @returns whether the server has what stands here */
  now(): Promise<boolean> {
    clearTimeout(this.#timer)
    this.#running ??= this.#send().finally(() => {
      this.#running = undefined
    })
    return this.#running
  }

  async #send(): Promise<boolean> {
    while (!this.isKept) {
      const words = this.#wanted
      this.#become('keeping')
      try {
        if (words.length > MOST_CHARACTERS) throw new Refusal('piece-too-long', { most: MOST_CHARACTERS })
        await (words.trim() === '' ? this.#keeper.remove() : this.#keeper.keep(words))
      } catch (error) {
        this.problem = error
        this.#become('refused')
        return false
      }
      this.#there = words
      this.problem = undefined
      this.#become('kept')
    }
    if (this.state === 'typing') this.#become('kept')
    return true
  }

  #become(state: KeptState): void {
    this.state = state
    this.#host.requestUpdate()
  }
}
