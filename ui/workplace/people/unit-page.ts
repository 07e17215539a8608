import { Task } from '@lit/task'
import { css, html, nothing } from 'lit'
import { Acting } from '../acting.ts'
import { answered, api, type UnitOnPaper } from '../api.ts'
import { look } from '../look.ts'
import { Page } from '../page.ts'
import { today } from '../server-day.ts'
import { Suggestions } from './who-field.ts'
import './listed-people.ts'

const KINDS = ['interim', 'also'] as const
const KIND_TEXTS = { also: 'stand-in-also', interim: 'stand-in-interim' } as const
type StandIn = UnitOnPaper['standIns'][number]

/**
 * A unit: who leads it, also where the list alone does not tell, and who works there.
 *
 * @element oh-unit-page
 */
export class OhUnitPage extends Page {
  static override styles = [
    look,
    css`
      li { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; justify-content: space-between; border-top: 1px solid var(--rule); padding: 10px 0 }
      ul + form { margin-top: 26px; padding-top: 20px; border-top: 1px solid var(--rule) }
      .choice { display: flex; gap: 10px; align-items: center; min-height: 44px; font-weight: 400 }
      .days { display: grid; gap: 0 20px; grid-template-columns: repeat(auto-fit, minmax(min(180px, 100%), 1fr)) }
    `,
  ]

  static override properties = { unit: {}, notice: { state: true }, kind: { state: true } }
  declare unit: string
  declare notice: string
  declare kind: StandIn['kind']

  constructor() {
    super()
    this.unit = ''
    this.notice = ''
    this.kind = 'interim'
  }

  readonly #acting = new Acting(this)
  readonly #suggestions = new Suggestions(this)

  readonly #data = new Task(this, {
    task: ([unit]) => answered(api.GET('/api/units/{unit}', { params: { path: { unit } } })),
    args: () => [this.unit] as const,
  })

  async #change(what: unknown, notice: string, work: (key: string) => Promise<unknown>): Promise<boolean> {
    this.notice = ''
    const done = await this.#acting.run(what, async (key) => {
      await work(key)
    })
    if (this.isConnected) await this.#data.run()
    if (done) this.notice = notice
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('[role="status"]')?.focus()
    return done
  }

  readonly #name = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const form = event.target as HTMLFormElement
    const fields = new FormData(form)
    const text = (name: string) => String(fields.get(name) ?? '').trim()
    const body = { person: text('person'), from: text('from'), until: text('until') || null }
    const { unit, kind } = this
    const done = await this.#change([unit, kind, body], this.say('stand-in-kept'), (key) =>
      answered(
        api.PUT('/api/units/{unit}/stand-ins/{kind}', {
          body,
          params: { path: { unit, kind }, header: { 'idempotency-key': key } },
        }),
      ),
    )
    if (done) form.reset()
  }

  #end({ kind, from, name }: StandIn): Promise<boolean> {
    const { unit } = this
    return this.#change([unit, kind, from, name, 'end'], this.say('stand-in-ended'), (key) =>
      answered(
        api.DELETE('/api/units/{unit}/stand-ins/{kind}', {
          params: { path: { unit, kind }, header: { 'idempotency-key': key } },
        }),
      ),
    )
  }

  #standIn(one: StandIn) {
    const days =
      one.until === null
        ? this.say('stand-in-from', { from: this.day(one.from) })
        : this.say('stand-in-days', { from: this.day(one.from), until: this.day(one.until) })
    return html`<li><span>${one.name}<br /><span class="soft">${this.say(KIND_TEXTS[one.kind])}, ${days}</span></span>
      <button type="button" aria-disabled=${this.#acting.busy ? 'true' : nothing} @click=${() => void this.#end(one)}>
        ${this.say('stand-in-end')}<span class="hidden">: ${one.name}</span></button></li>`
  }

  #form() {
    const day = (name: string, label: string, required: boolean) =>
      html`<div class="field"><label for=${name}>${label}</label>
        <input id=${name} name=${name} type="date" ?required=${required} min=${name === 'until' ? today() : nothing} .value=${name === 'from' ? today() : ''} /></div>`
    return html`<form @submit=${this.#name}><h3>${this.say('stand-in-name')}</h3>
      <fieldset class="field"><legend class="hidden">${this.say('stand-in-name')}</legend>
        ${KINDS.map(
          (kind) =>
            html`<label class="choice"><input type="radio" name="kind" value=${kind} .checked=${kind === this.kind}
            @change=${() => (this.kind = kind)} />${this.say(KIND_TEXTS[kind])}</label>`,
        )}</fieldset>
      ${this.#suggestions.field('person', this.say('stand-in-who'), this.say('stand-in-who-note'), '', true)}
      <div class="days">${day('from', this.say('stand-in-first-day'), true)}
        ${day('until', this.say(this.kind === 'interim' ? 'stand-in-last-day' : 'stand-in-last-day-if-known'), this.kind === 'interim')}</div>
      <button aria-disabled=${this.#acting.busy ? 'true' : nothing}>${this.say('stand-in-keep')}</button></form>`
  }

  override render() {
    const known = this.#data.value
    return html`<div class="head"><h1>${known?.name ?? this.say('title-unit')}</h1></div>
      <div role="status" tabindex="-1">${this.notice === '' ? nothing : html`<p class="notice">${this.notice}</p>`}</div>
      ${this.#data.render({ error: (error) => this.refused(error) })} ${this.refused(this.#acting.problem)}
      ${
        known === undefined
          ? this.#data.render({ pending: () => this.waiting() })
          : html`<div class="stack"><section class="card" aria-labelledby="leads"><h2 id="leads">${this.say('unit-leads')}</h2>
            <p>${known.leader === null ? this.say('unit-led-by-nobody') : this.say('unit-led-by', { name: known.leader })}</p>
            <p class="soft">${this.say('stand-ins-why')}</p>
            ${known.standIns.length === 0 ? nothing : html`<ul class="plain">${known.standIns.map((one) => this.#standIn(one))}</ul>`}
            ${this.#form()}</section>
            <section class="card" aria-labelledby="works"><h2 id="works">${this.say('unit-people')}</h2>
              <oh-listed-people .unit=${this.unit}></oh-listed-people></section></div>`
      }`
  }
}

customElements.define('oh-unit-page', OhUnitPage)
