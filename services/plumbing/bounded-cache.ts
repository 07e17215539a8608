/**
 * Remembers what was made for a name that always means the same. It keeps the few names that were asked for
 * last. It keeps nothing for an unknown name, so somebody who guesses names drives no other out.
 */
export class BoundedCache<Value> {
  readonly #most: number
  readonly #kept = new Map<string, Value>()
  readonly #making = new Map<string, Promise<Value | undefined>>()

  constructor(most: number) {
    this.#most = most
  }

  /**
   * What `make` gave for this name. It is made once, however many ask at the same time, and again if it failed
   * or gave nothing.
   */
  async get(name: string, make: () => Promise<Value | undefined>): Promise<Value | undefined> {
    const known = this.#kept.get(name)
    if (known !== undefined) {
      this.#keep(name, known)
      return known
    }
    const making = this.#making.get(name) ?? this.#make(name, make)
    this.#making.set(name, making)
    return making
  }

  async #make(name: string, make: () => Promise<Value | undefined>): Promise<Value | undefined> {
    try {
      const value = await make()
      if (value !== undefined) this.#keep(name, value)
      return value
    } finally {
      this.#making.delete(name)
    }
  }

  /** A map keeps its order. What was asked for last stands last, and the first is dropped. */
  #keep(name: string, value: Value): void {
    this.#kept.delete(name)
    this.#kept.set(name, value)
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= this.#most) break
      this.#kept.delete(oldest)
    }
  }
}
