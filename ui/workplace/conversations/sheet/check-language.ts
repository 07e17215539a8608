import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Language as Rules } from '../../../../services/conversation-check/language.ts'
import { loadLanguage } from '../../../../services/conversation-check/load-language.ts'
import type { Language } from '../../../../services/ticket/invitation.ts'
import { Texts } from '../../../l10n/texts.ts'
import { checkWords } from '../../../parts/check/check-words.ts'

/** What the conversation check says and knows in one language. */
export interface CheckLanguage {
  readonly words: Texts
  /** Undefined until they have come, or where they did not come: one writes without. */
  readonly rules: Rules | undefined
}

/** Fetches what is known of a language when a sheet is opened: most pages of the workplace read no sentence. */
export class CheckLanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost
  #wanted: Language | undefined
  current: CheckLanguage = { words: new Texts('nl', ''), rules: undefined }
  /** A tab that stayed open over an update asks for files that are gone. */
  isOutOfReach = false

  constructor(host: ReactiveControllerHost) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {}

  async speak(language: Language): Promise<void> {
    if (this.#wanted === language) return
    this.#wanted = language
    this.current = { words: new Texts(language, ''), rules: undefined }
    const got = await Promise.all([checkWords(language), loadLanguage(language)]).catch(() => undefined)
    if (this.#wanted !== language) return
    this.isOutOfReach = got === undefined
    if (got !== undefined) this.current = { words: new Texts(language, got[0]), rules: got[1] }
    this.#host.requestUpdate()
  }
}
