import { ContextConsumer } from '@lit/context'
import { type CSSResultGroup, html, LitElement, nothing, type TemplateResult } from 'lit'
import { localeOf } from '../../services/plain-text/locale.ts'
import { Texts, type Words } from '../l10n/texts.ts'
import { type Me, Refusal } from './api.ts'
import { differences } from './differences.ts'
import { textsContext } from './language.ts'
import { look } from './look.ts'

const NO_TEXTS = new Texts('nl', '')

/** What every page has: words in the chosen language, figures and dates in its way, and refusals in words. */
export abstract class Page extends LitElement {
  static override styles: CSSResultGroup = look

  readonly #texts = new ContextConsumer(this, { context: textsContext, subscribe: true })

  /** Who is signed in; nobody on the page to sign in. */
  me: Me | undefined

  /** What the address names: of a page about one wave, the wave, which fills the property of that name. */
  set named(parameters: Readonly<Record<string, string>>) {
    Object.assign(this, parameters)
  }

  get texts(): Texts {
    return this.#texts.value ?? NO_TEXTS
  }

  say(name: string, words?: Words): string {
    return this.texts.get(name, words)
  }

  /** For names that come with content, and of which we may not know all. */
  sayOr(name: string, otherwise: string, words?: Words): string {
    const text = this.say(name, words)
    return text === name ? otherwise : text
  }

  day(date: string): string {
    const format = new Intl.DateTimeFormat(localeOf(this.texts.language), {
      dateStyle: 'long',
      timeZone: 'UTC',
    })
    return format.format(new Date(`${date}T12:00:00Z`))
  }

  decimal(value: number): string {
    return new Intl.NumberFormat(this.texts.language, {
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    }).format(value)
  }

  /** Content that may lack French or German: then English, and its language so that it can be marked. */
  inOurs<Content>(content: Readonly<Record<string, Content>> | undefined) {
    const own = content?.[this.texts.language]
    return own === undefined
      ? { text: content?.en ?? content?.nl, language: content?.en === undefined ? 'nl' : 'en' }
      : { text: own, language: this.texts.language as string }
  }

  refusalText(error: unknown): string {
    const { code, details } = error instanceof Refusal ? error : new Refusal('unexpected')
    const words: Record<string, string | number> = {}
    for (const [name, value] of Object.entries(details)) {
      if (typeof value === 'number') words[name] = value
      else if (typeof value === 'string')
        words[name] = /^\d{4}-\d\d-\d\d$/.test(value) ? this.day(value) : value
    }
    return this.sayOr(`problem-${code}`, this.say('problem-unexpected'), words)
  }

  refused(error: unknown): TemplateResult | typeof nothing {
    if (error === undefined) return nothing
    const different = differences(this, error)
    return html`<div class="refusal" role="alert"><p>${this.refusalText(error)}</p>
      ${different.length === 0 ? nothing : html`<ul>${different.map((one) => html`<li>${one}</li>`)}</ul>`}</div>`
  }

  /** Says why a button does nothing while something is under way. */
  underWay(busy: boolean): TemplateResult {
    return html`<p class="note" role="status">${busy ? this.say('under-way') : ''}</p>`
  }

  waiting(): TemplateResult {
    return html`<p class="soft" role="status">${this.say('waiting')}</p>`
  }
}
