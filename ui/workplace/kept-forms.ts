import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** Forms that were on screen when a session ended, and where. */
export interface KeptForms {
  /** Whose they are; null where nobody had signed in, and only the way back is kept. */
  readonly account: string | null
  readonly path: string
  readonly forms: Readonly<Record<string, unknown>>
}

const KEPT_AS = 'kept-forms'
const onScreen = new Map<string, () => unknown>()
/** In memory first: a browser that keeps no site data keeps a form as long as its tab. */
let kept: KeptForms | undefined

const inTab = {
  write: (value: KeptForms | undefined): void => {
    try {
      if (value === undefined) sessionStorage.removeItem(KEPT_AS)
      else sessionStorage.setItem(KEPT_AS, JSON.stringify(value))
    } catch {
      // Blocked, or a file too large for it: then memory alone keeps it.
    }
  },
  read: (): KeptForms | undefined => {
    try {
      const text = sessionStorage.getItem(KEPT_AS)
      return text === null ? undefined : (JSON.parse(text) as KeptForms)
    } catch {
      return undefined
    }
  },
}

/** What is kept in this tab. It never leaves for a server. */
export const keptForms = (): KeptForms | undefined => {
  kept ??= inTab.read()
  return kept
}

export const setKeptForms = (value: KeptForms | undefined): void => {
  kept = value
  inTab.write(value)
}

/** Keeps every form that is on screen now. @returns whether there was anything in one */
export const keepFormsOnScreen = (account: string | null, path: string): boolean => {
  const forms: Record<string, unknown> = {}
  for (const [name, read] of onScreen) {
    const values = read()
    if (values !== undefined) forms[name] = values
  }
  setKeptForms({ account, path, forms })
  return Object.keys(forms).length > 0
}

const take = (name: string): unknown => {
  const all = keptForms()
  if (all === undefined || all.path !== location.pathname || !(name in all.forms)) return undefined
  const { [name]: values, ...others } = all.forms
  setKeptForms(Object.keys(others).length === 0 ? undefined : { ...all, forms: others })
  return values
}

/** A form that survives the end of a session: it is asked for its values then, and given them once when it is back. */
export class KeptForm<Values> implements ReactiveController {
  readonly #name: string
  readonly #read: () => Values | undefined
  readonly #write: (values: Values) => void

  /** @param read undefined where nothing was entered; must survive JSON */
  constructor(
    host: ReactiveControllerHost,
    name: string,
    read: () => Values | undefined,
    write: (values: Values) => void,
  ) {
    this.#name = name
    this.#read = read
    this.#write = write
    host.addController(this)
  }

  hostConnected(): void {
    onScreen.set(this.#name, this.#read)
    const values = take(this.#name)
    if (values !== undefined) this.#write(values as Values)
  }

  hostDisconnected(): void {
    if (onScreen.get(this.#name) === this.#read) onScreen.delete(this.#name)
  }
}
