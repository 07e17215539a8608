const PREFIX = 'aid:'

/** When somebody signs out on this device, also what they filled in on sheets of the library. */
export const forgetFilledIn = (): void => {
  try {
    for (const name of Object.keys(sessionStorage))
      if (name.startsWith(PREFIX)) sessionStorage.removeItem(name)
  } catch {
    // Then nothing was kept.
  }
}

/**
 * What somebody filled in, kept in this tab until it is closed: a page that is loaded anew gives it back, and the next
 * one at the same device finds nothing. Where a browser keeps nothing it stands in the page alone.
 */
export class FilledIn {
  readonly #aid: string
  #words: Readonly<Record<string, string>>

  constructor(aid: string) {
    this.#aid = aid
    this.#words = this.#kept()
  }

  get words(): Readonly<Record<string, string>> {
    return this.#words
  }

  write(field: string, words: string): void {
    this.#words = { ...this.#words, [field]: words }
    this.#keep()
  }

  empty(): void {
    this.#words = {}
    this.#keep()
  }

  #kept(): Readonly<Record<string, string>> {
    try {
      const kept: unknown = JSON.parse(sessionStorage.getItem(PREFIX + this.#aid) ?? '{}')
      return typeof kept === 'object' && kept !== null ? (kept as Record<string, string>) : {}
    } catch {
      return {}
    }
  }

  #keep(): void {
    try {
      if (Object.values(this.#words).every((words) => words === ''))
        sessionStorage.removeItem(PREFIX + this.#aid)
      else sessionStorage.setItem(PREFIX + this.#aid, JSON.stringify(this.#words))
    } catch {
      // The page still has it.
    }
  }
}
