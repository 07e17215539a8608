import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { type Place, placeOf } from './place.ts'

/** Somebody should come to another page. A notice is said there once. */
export class GoEvent extends Event {
  static readonly type = 'oh-go'
  readonly path: string
  readonly notice: string

  constructor(path: string, notice = '') {
    super(GoEvent.type, { bubbles: true, composed: true })
    this.path = path
    this.notice = notice
  }
}

const linkIn = (event: MouseEvent): HTMLAnchorElement | undefined =>
  event.composedPath().find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement)

/** The address bar and the page stay together: own links, `GoEvent`, back and forward. */
export class Router implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement
  readonly #arrived: () => void
  place: Place = placeOf(location.pathname)
  notice = ''

  constructor(host: ReactiveControllerHost & HTMLElement, arrived: () => void) {
    this.#host = host
    this.#arrived = arrived
    host.addController(this)
  }

  hostConnected(): void {
    window.addEventListener('popstate', this.#moved)
    this.#host.addEventListener('click', this.#clicked)
    this.#host.addEventListener(GoEvent.type, this.#asked)
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.#moved)
    this.#host.removeEventListener('click', this.#clicked)
    this.#host.removeEventListener(GoEvent.type, this.#asked)
  }

  /** `replace`: back shall not lead to where one was sent on from. */
  go(path: string, { replace = false, notice = '' } = {}): void {
    if (replace) history.replaceState(null, '', path)
    else history.pushState(null, '', path)
    this.notice = notice
    this.#show()
  }

  #show(): void {
    this.place = placeOf(location.pathname)
    this.#host.requestUpdate()
    this.#arrived()
  }

  readonly #moved = (): void => {
    this.notice = ''
    this.#show()
  }

  readonly #asked = (event: Event): void => {
    if (event instanceof GoEvent) this.go(event.path, { notice: event.notice })
  }

  readonly #clicked = (event: MouseEvent): void => {
    const link = linkIn(event)
    const elsewhere = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
    if (link === undefined || elsewhere || link.origin !== location.origin || link.target !== '') return
    // Not one of these pages: the server knows it.
    if (placeOf(link.pathname).page === 'nowhere') return
    event.preventDefault()
    this.go(link.pathname + link.search)
  }
}
