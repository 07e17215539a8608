import type { ReactiveController, ReactiveControllerHost } from 'lit'

/**
 * Keeps the screen lit while a page is open: a phone that lies between two people and goes dark asks to be touched.
 * Where a browser cannot, it goes dark as always.
 */
export class StayAwake implements ReactiveController {
  #lock: WakeLockSentinel | undefined
  #wanted = false

  constructor(host: ReactiveControllerHost) {
    host.addController(this)
  }

  hostConnected(): void {
    this.#wanted = true
    document.addEventListener('visibilitychange', this.#ask)
    void this.#ask()
  }

  hostDisconnected(): void {
    this.#wanted = false
    document.removeEventListener('visibilitychange', this.#ask)
    void this.#lock?.release()
    this.#lock = undefined
  }

  /** A lock is lost whenever the page is hidden. */
  readonly #ask = async (): Promise<void> => {
    if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return
    const lock = await navigator.wakeLock.request('screen').catch(() => undefined)
    if (this.#wanted) this.#lock = lock
    else await lock?.release()
  }
}
