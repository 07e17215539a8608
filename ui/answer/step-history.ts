interface Entry {
  readonly at: number
  /** How many entries of ours lie below this one: only those are ours to go back to. */
  readonly below: number
}

/** Makes the browser's back button walk through the questions. Entries hold numbers and nothing else. */
export class StepHistory {
  readonly #onStep: (at: number) => void

  constructor(onStep: (at: number) => void) {
    this.#onStep = onStep
    addEventListener('popstate', this.#popped)
  }

  get #below(): number {
    return (history.state as Entry | null)?.below ?? 0
  }

  #popped = ({ state }: PopStateEvent): void => {
    if (state !== null) this.#onStep((state as Entry).at)
  }

  start(at: number): void {
    history.replaceState({ at, below: this.#below }, '')
  }

  forward(at: number): void {
    history.pushState({ at, below: this.#below + 1 }, '')
  }

  back(at: number): void {
    if (this.#below > 0) history.back()
    else {
      history.replaceState({ at, below: 0 }, '')
      this.#onStep(at)
    }
  }

  /** Once it is sealed there is nothing to go back to. */
  stop(): void {
    removeEventListener('popstate', this.#popped)
    history.replaceState(null, '')
  }
}
