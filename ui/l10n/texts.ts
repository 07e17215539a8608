import { FluentBundle, FluentResource } from '@fluent/bundle'
import type { Language } from '../../services/ticket/invitation.ts'

export type Words = Readonly<Record<string, string | number>>

/** French puts a space before : ; ? ! and inside its quotation marks, at which no line may break. */
const inFrench = (text: string): string => text.replace(/ ([:;?!»])/g, '\u00a0$1').replace(/« /g, '«\u00a0')

/** The texts of one page in one language. A text that is missing shows its name: tests find it first. */
export class Texts {
  readonly language: Language
  readonly #bundle: FluentBundle

  constructor(language: Language, source: string) {
    this.language = language
    // Without isolating marks: our words stand in sentences of one direction.
    this.#bundle = new FluentBundle(language, {
      useIsolating: false,
      ...(language === 'fr' ? { transform: inFrench } : {}),
    })
    this.#bundle.addResource(new FluentResource(source))
  }

  /** The text of this name, with its words filled in. */
  get(name: string, words: Words = {}): string {
    const pattern = this.#bundle.getMessage(name)?.value
    return pattern == null ? name : this.#bundle.formatPattern(pattern, { ...words })
  }
}
