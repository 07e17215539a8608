import { type Happening, type Screen, screenAfter } from './answer-session.ts'
import type { Draft } from './draft.ts'
import {
  draftFor,
  listWaves,
  lookUpCode,
  openLink,
  type Places,
  type Ready,
  type Stopped,
  standingOf,
  stopped,
} from './open-visit.ts'
import type { LoadedWave } from './protocol/load-wave.ts'
import { orderQuestions, type Question, randomFrom } from './question-order.ts'
import type { Address } from './read-address.ts'
import type { CodeProblem } from './screens/code-screen.ts'
import { loadCryptography, type Sent, sendAnswers, sendPending } from './send-answers.ts'
import { StepHistory } from './step-history.ts'

/** One visit, from opening to receipt: what is known, and what happens next. The element only draws it. */
export class Visit {
  screen: Screen = { name: 'opening' }
  wave: LoadedWave | undefined
  draft: Draft | undefined
  questions: readonly Question[] = []
  /** Last day of the wave that the screen speaks of. */
  closes: string | undefined
  receipts: readonly string[] | undefined
  /** Of a ballot whose fate the trouble on the screen tells. */
  receipt: string | undefined
  codeProblem: CodeProblem | undefined
  /** After this receipt a link of another wave is still to be answered. */
  another = false
  /** The last attempt to send got nowhere, and nothing was lost. */
  notSealed = false
  /** Of the waves that a typed code may belong to. */
  #fingerprints: readonly string[] = []
  readonly #places: Places
  readonly #address: Address
  readonly #changed: () => void
  readonly #history: StepHistory

  constructor(places: Places, address: Address, changed: () => void) {
    this.#places = places
    this.#address = address
    this.#changed = changed
    this.#history = new StepHistory((at) => this.#goTo(at))
  }

  /** Whether a sealed ballot would still be here after this page was closed. */
  get outlives(): boolean {
    return this.#places.pending.outlives
  }

  #happen(happened: Happening): void {
    this.screen = screenAfter(this.screen, happened, this.questions.length)
    if (this.screen.name === 'sending' || this.screen.name === 'receipt') this.#history.stop()
    this.#changed()
  }

  #goTo(at: number): void {
    this.#happen({ type: 'went-to', at })
    if (this.screen.name === 'step') this.change({ at: this.screen.at })
  }

  /** Opens whatever the address, this tab or this device holds; nothing is used up by it. */
  async open(): Promise<void> {
    const { link, codePage, mangled } = this.#address
    const draft = this.#places.drafts.read()
    const wanted = link?.fingerprint ?? codePage
    const sent = await sendPending(this.#places, wanted)
    if (sent !== undefined) return this.#sent(sent)
    if (mangled) return this.#stop(stopped('link-mangled'))
    // The link of the address bar was put into the draft before anything was loaded.
    if (draft !== undefined && (wanted === undefined || draft.fingerprint === wanted))
      return this.#load(draft)
    if (codePage === undefined) return this.#stop(stopped('link-missing'))
    const standing = await standingOf(this.#places, codePage)
    if (standing !== undefined) return this.#stop(standing)
    this.#fingerprints = [codePage]
    this.#happen({ type: 'code-asked' })
  }

  /** A link that cannot be read names no wave: a code may belong to any that is open. */
  async askCode(): Promise<void> {
    const waves = await listWaves(this.#places)
    if (waves === undefined) return this.#stop(stopped('no-connection'))
    this.#fingerprints = waves.flatMap(({ fingerprint, state }) => (state === 'open' ? [fingerprint] : []))
    this.#happen({ type: 'code-asked' })
  }

  async #load(draft: Draft): Promise<void> {
    const opened = await openLink(this.#places, draft)
    if (opened.kind === 'ready') this.#begin(opened)
    else await this.#stop(opened)
  }

  #begin({ wave, draft }: Ready): void {
    this.wave = wave
    this.draft = draft
    this.closes = wave.manifest.closes
    this.questions = orderQuestions(wave.questionnaire, randomFrom(draft.seed))
    this.#history.start(draft.at)
    this.#happen({ type: 'ready', at: draft.at })
    if (draft.at > 0) void loadCryptography().catch(() => undefined)
  }

  async typeCode(code: string): Promise<void> {
    this.codeProblem = 'unknown'
    for (const fingerprint of this.#fingerprints) {
      const found = await lookUpCode(this.#places, code, fingerprint)
      if (typeof found !== 'string') return this.#load(draftFor(this.#places.drafts, found))
      if (found === 'no-connection') this.codeProblem = found
    }
    this.#changed()
  }

  /** Keeps a change of the draft, in this tab only. */
  change(changes: Partial<Draft>): void {
    if (this.draft === undefined) return
    this.draft = { ...this.draft, ...changes }
    this.#places.drafts.write(this.draft)
    this.#changed()
  }

  forward(): void {
    if (this.screen.name !== 'step') return
    const before = this.screen.at
    this.#goTo(before + 1)
    if (this.screen.at !== before) this.#history.forward(this.screen.at)
    // It comes while the first statement is being read; a failure shows when sending, and can be repeated.
    if (before === 0) void loadCryptography().catch(() => undefined)
  }

  back(): void {
    if (this.screen.name === 'step' && this.screen.at > 0) this.#history.back(this.screen.at - 1)
  }

  async send(): Promise<void> {
    const { wave, draft } = this
    this.#happen({ type: 'send' })
    if (this.screen.name !== 'sending' || wave === undefined || draft === undefined) return
    await this.#sent(await sendAnswers(this.#places, wave, draft))
  }

  async retry(): Promise<void> {
    this.#happen({ type: 'retry' })
    if (this.screen.name !== 'sending') return
    const sent = await sendPending(this.#places)
    // Another tab was quicker: there is nothing left to send here.
    return sent === undefined ? this.#stop(stopped('link-missing')) : this.#sent(sent)
  }

  #sent(sent: Sent): Promise<void> | void {
    this.notSealed = sent.kind === 'not-sealed'
    if (sent.kind === 'stopped') return this.#stop(sent)
    if (!this.notSealed) this.draft = undefined
    if (sent.kind === 'delivered') {
      this.closes = sent.closes
      this.#forgetDraftOf(sent.fingerprint)
      this.#happen({ type: 'delivered', receipt: sent.receipt })
    } else this.#happen({ type: sent.kind === 'waiting' ? 'kept' : 'not-sealed' })
  }

  /** Another tab may have sent what this one had a draft of; a draft of another wave stays. */
  #forgetDraftOf(fingerprint: string): void {
    const draft = this.#places.drafts.read()
    if (draft?.fingerprint === fingerprint) this.#places.drafts.clear()
    else this.another = draft !== undefined
  }

  async #stop({ trouble, closes, counted, receipt }: Stopped): Promise<void> {
    this.closes = closes
    this.receipt = receipt
    if (trouble !== 'other-pending') {
      this.draft = undefined
      if (trouble !== 'no-connection') this.#places.drafts.clear()
    }
    this.#happen({ type: 'stopped', trouble })
    if (counted === undefined) return
    const { data } = await this.#places.servers.answers
      .GET('/waves/{wave}/receipts', { params: { path: { wave: counted } } })
      .catch(() => ({ data: undefined }))
    this.receipts = data
    this.#changed()
  }
}
