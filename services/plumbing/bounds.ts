/** What a process may hand out by itself, and for how long. */
export interface Portion {
  readonly granted: number
  readonly milliseconds: number
}

/** Takes so many, at most, of what is left of a bound; the database counts for all processes together. */
export type TakePortion = (name: string, most: number, wanted: number) => Promise<Portion>

/** A bound is asked for in so many portions: fewer would leave more unused with a process that idles. */
const PORTIONS_OF_A_BOUND = 50

interface Held {
  left: number
  readonly until: number
}

/**
 * How often something may be done in a minute, by all processes together. The database is asked once for a
 * fiftieth of it, and not again in a minute whose bound is used up: a flood costs it next to nothing.
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
        // The last one of a portion: whoever comes next asks for another.
        if (held.left === 0) this.#held.delete(name)
        return true
      }
      await this.#ask(name, most)
    }
  }

  /** Whoever comes meanwhile waits for the same reply. */
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
    // At least a moment, so that a minute that is just over is not asked for without end.
    this.#held.set(name, { left: granted, until: performance.now() + Math.max(milliseconds, 1) })
  }
}
