import { ContextProvider } from '@lit/context'
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import type { Language } from '../../services/ticket/invitation.ts'
import { pathTo } from '../../services/workplace-pages.ts'
import { Texts } from '../l10n/texts.ts'
import { forgetFilledIn } from '../library/filled-in.ts'
import { forgetWaved } from '../parts/check/waved.ts'
import { LanguageChosenEvent } from '../parts/language-choice.ts'
import { SignOutEvent } from '../parts/side-navigation.ts'
import { answered, api, type Me, SIGN_IN_NEEDED } from './api.ts'
import { forgetMeantTopic } from './conversations/meant-topic.ts'
import { firstLanguage, keepLanguage, loadTexts, textsContext } from './language.ts'
import { navigationFor } from './navigation.ts'
import { OtherTabs } from './other-tabs.ts'
import { pageElement } from './page-element.ts'
import { Router } from './router.ts'
import { keepServerDay } from './server-day.ts'
import type { SignInReason } from './sign-in/sign-in-page.ts'
import { SignedInEvent } from './sign-in/signed-in-event.ts'
import { findWay, forgetWay, rememberWay } from './way-back.ts'
import { workplaceStyles } from './workplace.styles.ts'
import '../parts/side-navigation.ts'
import '../parts/language-choice.ts'
import '../parts/mark.ts'

/** The pages of HR and managers: who is signed in, in which language, and which page is shown. @element oh-workplace */
export class OhWorkplace extends LitElement {
  static override styles = workplaceStyles

  static override properties = {
    me: { state: true },
    ready: { state: true },
    reason: { state: true },
  }

  /** Undefined until the server has said who this is; null for nobody. */
  declare me: Me | null | undefined
  declare ready: boolean
  /** Why the page to sign in is shown. */
  declare reason: SignInReason

  constructor() {
    super()
    this.ready = false
    this.reason = ''
  }
  readonly #texts = new ContextProvider(this, { context: textsContext, initialValue: new Texts('nl', '') })
  readonly #router = new Router(this, () => void this.#arrive())

  readonly #tabs = new OtherTabs((kind) => {
    if (kind === 'signed-out' && this.me != null) this.#signedOut('signed-out-elsewhere')
    if (kind === 'signed-in' && this.me === null) void this.#begin('/')
  })

  override connectedCallback(): void {
    super.connectedCallback()
    window.addEventListener(SIGN_IN_NEEDED, this.#askToSignIn)
    this.addEventListener(SignedInEvent.type, () => {
      // Only when this tab has asked for what another one keeps: otherwise that one would go on with it itself.
      void this.#begin('/').then(() => this.#tabs.tell('signed-in'))
    })
    this.addEventListener(SignOutEvent.type, () => void this.#signOut())
    this.addEventListener(LanguageChosenEvent.type, (event) => {
      if (event instanceof LanguageChosenEvent) void this.#speak(event.language)
    })
    void this.#speak(firstLanguage()).then(() => this.#begin(undefined))
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    window.removeEventListener(SIGN_IN_NEEDED, this.#askToSignIn)
  }

  async #speak(language: Language): Promise<void> {
    this.#texts.setValue(await loadTexts(language))
    this.requestUpdate()
    // Kept when chosen, not when guessed; the guess is the same every time anyway.
    if (this.ready) keepLanguage(language)
    this.ready = true
  }

  async #begin(path: string | undefined): Promise<void> {
    if (this.#router.place.forAnyone && path === undefined) {
      this.me = null
      return
    }
    const me = await answered(api.GET('/api/me')).catch(() => null)
    if (me === null || path === undefined) {
      if (me !== null) keepServerDay(me.today)
      this.me = me
      this.#arriveAtStart()
      return
    }
    // Before anything of this account is drawn: forms are given back where they stood, and to no other account.
    const way = await findWay(me.account, this.#tabs)
    keepServerDay(me.today)
    this.me = me
    this.reason = ''
    const notice = way?.withForm === true ? this.#texts.value.get('form-is-back') : ''
    this.#router.go(way?.path ?? path, { replace: true, notice })
  }

  /** Where somebody with a role begins. */
  #homeOfRole({ scopes }: Me): string | undefined {
    if (scopes.includes('hr-only')) return pathTo('waves')
    if (scopes.includes('overseers')) return pathTo('oversight')
    return scopes.includes('moderators') ? pathTo('moderation') : undefined
  }

  /** HR begins with the waves, a manager with the own team. */
  #arriveAtStart(): void {
    if (this.me == null) return
    const [first] = this.me.units
    const { page } = this.#router.place
    const team = first === undefined ? undefined : pathTo('team', first.unit)
    const own = this.me.isEmployee ? pathTo('conversations') : undefined
    const home = this.#homeOfRole(this.me) ?? team ?? own
    if (page === 'start' && home !== undefined) this.#router.go(home, { replace: true })
    if (page === 'own-team' && team !== undefined) this.#router.go(team, { replace: true })
  }

  async #arrive(): Promise<void> {
    this.#arriveAtStart()
    await this.updateComplete
    window.scrollTo(0, 0)
    this.renderRoot.querySelector('main')?.focus()
  }

  async #signOut(): Promise<void> {
    await answered(api.DELETE('/api/sessions')).catch(() => undefined)
    forgetFilledIn()
    this.#tabs.tell('signed-out')
    this.#signedOut('')
  }

  #signedOut(reason: SignInReason): void {
    forgetWay()
    forgetWaved()
    forgetMeantTopic()
    this.me = null
    this.reason = reason
    if (this.#router.place.page !== 'sign-in') this.#router.go(pathTo('sign-in'), { replace: true })
  }

  /** Wherever a request finds that there is no session: forms are kept while they are still on screen. */
  readonly #askToSignIn = (): void => {
    // Several requests of one page are refused together.
    if (this.me === null) return
    const kept = rememberWay(this.me?.account ?? null)
    const ended = kept ? 'session-ended-form' : 'session-ended'
    this.reason = this.me === undefined ? 'sign-in-for-page' : ended
    this.me = null
    if (this.#router.place.page !== 'sign-in') this.#router.go(pathTo('sign-in'), { replace: true })
  }

  override updated(_changed: PropertyValues): void {
    if (this.ready) document.title = `${this.#texts.value.get(this.#router.place.title)} · Ooghoogte`
  }

  #page(me: Me): TemplateResult {
    const { page, element, parameters } = this.#router.place
    if (element !== undefined) return pageElement(element, parameters, me)
    const [title, why] =
      page === 'nowhere' ? ['nowhere', 'nowhere-why'] : ['nothing-here', 'nothing-here-why']
    return html`<h1>${this.#texts.value.get(title)}</h1>
      <p class="lead">${this.#texts.value.get(why)}</p>`
  }

  /** Without an account: a page that is for anyone, or the way in. */
  #alone(): TemplateResult {
    const { page, forAnyone, element, parameters } = this.#router.place
    if (forAnyone && page !== 'sign-in' && element !== undefined)
      return pageElement(element, parameters, undefined)
    return html`<oh-sign-in-page .reason=${this.reason}></oh-sign-in-page>`
  }

  override render() {
    const { place, notice } = this.#router
    // The words that the page came with stand there until ours are here.
    if (!this.ready || this.me === undefined) return html`<slot></slot>`
    const language = html`<oh-language-choice
      .language=${this.#texts.value.language} .label=${this.#texts.value.get('language')}></oh-language-choice>`
    if (this.me === null || place.forAnyone)
      return html`<div class="alone">
        <header><oh-mark></oh-mark>${language}</header>
        <main tabindex="-1">${this.#alone()}</main>
      </div>`
    return html`<div class="shell">
      <header>
        <a class="home" href="/"><oh-mark></oh-mark></a>
        <oh-side-navigation
          .label=${this.#texts.value.get('navigation')}
          .signOutLabel=${this.#texts.value.get('sign-out')}
          .entries=${navigationFor(this.me, location.pathname, this.#texts.value)}>${language}
          <a class="access" href=${pathTo('access')}>${this.#texts.value.get('title-access')}</a></oh-side-navigation>
      </header>
      <main tabindex="-1">
        <div role="status">${notice === '' ? nothing : html`<p class="notice">${notice}</p>`}</div>
        ${this.#page(this.me)}
      </main>
    </div>`
  }
}

customElements.define('oh-workplace', OhWorkplace)
