/** How many a process may hand out by itself, and for how long. */
export interface Portion {
  readonly granted: number
  readonly milliseconds: number
}

/** Takes at most `wanted` of what is left of a bound. The database counts for all processes together. */
export type TakePortion = (name: string, most: number, wanted: number) => Promise<Portion>

/** A process takes a bound in so many portions. With fewer, an idle process would hold back more. */
const PORTIONS_OF_A_BOUND = 50

interface Held {
  left: number
  readonly until: number
}

/**
 * How often something may be done in a minute, by all processes together. The database is asked once for each
 * fiftieth of it. When the bound of a minute is used up, it is not asked again in that minute. So a flood costs
 * it almost nothing.
 */
export class Bounds {
  readonly #takePortion: TakePortion
  readonly #held = new Map<string, Held>()
  readonly #asked = new Map<string, Promise<void>>()

  constructor(takePortion: TakePortion) {
    this.#takePortion = takePortion
  }

  /** Takes one. @returns false when the bound of this minute is used up */
  async take(name: string, most: number): Promise<boolean> {
    for (;;) {
      const held = this.#held.get(name)
      if (held !== undefined && held.until > performance.now()) {
        if (held.left === 0) return false
        held.left -= 1
        // That was the last one of the portion. The next caller asks for another portion.
        if (held.left === 0) this.#held.delete(name)
        return true
      }
      await this.#ask(name, most)
    }
  }

  /** Callers that come meanwhile wait for the same reply. */
  #ask(name: string, most: number): Promise<void> {
    const asked = this.#asked.get(name) ?? this.#takeMore(name, most).finally(() => this.#asked.delete(name))
    this.#asked.set(name, asked)
    return asked
  }

  async #takeMore(name: string, most: number): Promise<void> {
    const { granted, milliseconds } = await this.#takePortion(
      name,
      most,
      Math.ceil(most / PORTIONS_OF_A_BOUND),
    )
    // At least a moment, so that a minute that is just over does not lead to endless requests.
    this.#held.set(name, { left: granted, until: performance.now() + Math.max(milliseconds, 1) })
  }
}
