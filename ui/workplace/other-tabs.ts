import { type KeptForms, keptForms, setKeptForms } from './kept-forms.ts'

type Message =
  | { readonly kind: 'signed-in' | 'signed-out' }
  | { readonly kind: 'who-keeps'; readonly account: string }
  | { readonly kind: 'kept'; readonly forms: KeptForms }

/** A tab that has a form answers at once; this is for when there is none. */
const MILLISECONDS_TO_REPLY = 250

/** Other tabs of this browser at this address: a session is theirs too. Without the channel each stands alone. */
export class OtherTabs {
  readonly #channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('workplace')
  #given: ((forms: KeptForms) => void) | undefined

  constructor(heard: (kind: 'signed-in' | 'signed-out') => void) {
    this.#channel?.addEventListener('message', ({ data }: MessageEvent<Message>) => {
      if (data.kind === 'kept') this.#given?.(data.forms)
      else if (data.kind === 'who-keeps') this.#give(data.account)
      else heard(data.kind)
    })
  }

  tell(kind: 'signed-in' | 'signed-out'): void {
    this.#send({ kind })
  }

  /** Forms of this account that another tab keeps. They are handed over, so that they are in one place. */
  askForForms(account: string): Promise<KeptForms | undefined> {
    if (this.#channel === undefined) return Promise.resolve(undefined)
    return new Promise((resolve) => {
      const late = setTimeout(() => resolve(undefined), MILLISECONDS_TO_REPLY)
      this.#given = (forms) => {
        clearTimeout(late)
        if (forms.account === account) resolve(forms)
      }
      this.#send({ kind: 'who-keeps', account })
    })
  }

  #give(account: string): void {
    const forms = keptForms()
    if (forms === undefined || forms.account !== account || Object.keys(forms.forms).length === 0) return
    this.#send({ kind: 'kept', forms })
    setKeptForms({ ...forms, forms: {} })
  }

  #send(message: Message): void {
    this.#channel?.postMessage(message)
  }
}
