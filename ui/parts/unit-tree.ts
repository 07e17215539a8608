import { css, html, LitElement, nothing, type TemplateResult } from 'lit'

/** A unit as the tree shows it. Words come ready made. */
export interface TreeUnit {
  readonly id: string
  readonly parent: string | null
  readonly name: string
  /** Who leads it, or whatever else stands under the name. */
  readonly under: string
  /** At the end of the row: how many people. */
  readonly beside: string
  /** Why it cannot be chosen; empty where it can. */
  readonly notBecause: string
  /** Where its name leads, in a tree that is read. */
  readonly href?: string
}

/** Other units were chosen. A unit stands for everything below it, so only the highest are named. */
export class UnitsChosenEvent extends Event {
  static readonly type = 'oh-units-chosen'
  readonly units: readonly string[]

  constructor(units: readonly string[]) {
    super(UnitsChosenEvent.type, { bubbles: true, composed: true })
    this.units = units
  }
}

/**
 * The units of the organisation, to read or to choose from. Plain nested lists and checkboxes: what
 * every screen reader knows, where a tree widget would need keys that nobody has learnt.
 *
 * @element oh-unit-tree
 * @fires UnitsChosenEvent
 */
export class OhUnitTree extends LitElement {
  static override styles = css`
    * { box-sizing: border-box }
    :host { display: block; container-type: inline-size }
    ul { list-style: none; margin: 0; padding: 0 }
    ul ul { padding-left: 22px; margin-left: 17px; border-left: 1px solid var(--rule) }
    .row { display: flex; align-items: center; gap: 6px; min-height: 44px }
    .fold, .leaf { flex: none }
    .leaf { width: 34px; height: 34px }
    /* As wide as a thumb, and as narrow in the row as what has nothing below it. */
    .fold { width: 44px; height: 44px; margin: 0 -2px 0 -8px; border: 0; background: none; color: var(--eye-line); border-radius: 8px; cursor: pointer; font: 600 20px/1 var(--text); padding: 0 }
    .fold svg { display: block; margin: auto; transition: transform .15s }
    .fold[aria-expanded="true"] svg { transform: rotate(90deg) }
    @media (prefers-reduced-motion: reduce) { .fold svg { transition: none } }
    label, .unit { display: flex; flex: 1; gap: 2px 12px; align-items: center; min-width: 0; padding: 5px 0 }
    label { cursor: pointer }
    a { color: var(--eye-line); text-underline-offset: 3px }
    input { width: 20px; height: 20px; margin: 0; accent-color: var(--eye-line); flex: none }
    .name { flex: 1; min-width: 0; overflow-wrap: anywhere }
    .under { display: block; color: var(--ink-soft); font-size: 14.5px; line-height: 1.3 }
    .words { display: flex; flex: 1; gap: 0 12px; align-items: center; min-width: 0 }
    .beside { color: var(--ink-soft); font-variant-numeric: tabular-nums; white-space: nowrap; font-size: 15.5px }
    @container (max-width: 420px) {
      ul ul { padding-left: 4px; margin-left: 12px }
      .words { display: block }
      .beside { display: block }
    }
    :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px }
  `

  static override properties = {
    units: { attribute: false },
    choosable: { type: Boolean },
    chosen: { attribute: false },
    unfoldLabel: {},
    withAboveLabel: {},
    folded: { state: true },
  }

  declare units: readonly TreeUnit[]
  declare choosable: boolean
  declare chosen: readonly string[]
  /** Words for the button that unfolds; the unit's name is added. */
  declare unfoldLabel: string
  /** Says of a unit that it is chosen with the one above it. */
  declare withAboveLabel: string
  declare folded: ReadonlySet<string>

  constructor() {
    super()
    this.units = []
    this.choosable = false
    this.chosen = []
    this.unfoldLabel = ''
    this.withAboveLabel = ''
    this.folded = new Set()
  }
  #children = new Map<string | null, TreeUnit[]>()

  override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has('units')) return
    const ids = new Set(this.units.map(({ id }) => id))
    this.#children = new Map()
    for (const unit of this.units) {
      const above = unit.parent !== null && ids.has(unit.parent) ? unit.parent : null
      this.#children.set(above, [...(this.#children.get(above) ?? []), unit])
    }
    // Large trees begin folded at the second level; small ones are easier to read whole.
    const tops = new Set((this.#children.get(null) ?? []).map(({ id }) => id))
    const many = this.units.length > 40
    this.folded = new Set(many ? this.units.map(({ id }) => id).filter((id) => !tops.has(id)) : [])
  }

  #fold(id: string): void {
    const folded = new Set(this.folded)
    if (!folded.delete(id)) folded.add(id)
    this.folded = folded
  }

  #below(id: string): readonly string[] {
    return (this.#children.get(id) ?? []).flatMap((unit) => [unit.id, ...this.#below(unit.id)])
  }

  #choose(id: string, on: boolean): void {
    const below = new Set(this.#below(id))
    const others = this.chosen.filter((unit) => unit !== id && !below.has(unit))
    this.dispatchEvent(new UnitsChosenEvent(on ? [...others, id] : others))
  }

  #words(unit: TreeUnit, withAbove: boolean): TemplateResult {
    const under = (withAbove ? this.withAboveLabel : this.choosable && unit.notBecause) || unit.under
    return html`<span class="words"><span class="name">${unit.href === undefined || this.choosable ? unit.name : html`<a href=${unit.href}>${unit.name}</a>`} ${under ? html`<span class="under">${under}</span>` : nothing}</span>
      <span class="beside">${unit.beside}</span></span>`
  }

  #unit(unit: TreeUnit, withAbove: boolean): TemplateResult {
    const children = this.#children.get(unit.id) ?? []
    const open = !this.folded.has(unit.id)
    const checked = withAbove || this.chosen.includes(unit.id)
    return html`<li>
      <div class="row">
        ${
          children.length === 0
            ? html`<span class="leaf"></span>`
            : html`<button type="button" class="fold" aria-expanded=${open} aria-label="${this.unfoldLabel} ${unit.name}"
              @click=${() => this.#fold(unit.id)}>
              <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true"><path d="M4 1.5 8.5 6 4 10.5" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" /></svg>
            </button>`
        }
        ${
          this.choosable
            ? html`<label><input type="checkbox" .checked=${checked} ?disabled=${withAbove || unit.notBecause !== ''}
                @change=${(event: Event) => this.#choose(unit.id, (event.target as HTMLInputElement).checked)} />
              ${this.#words(unit, withAbove)}</label>`
            : html`<span class="unit">${this.#words(unit, false)}</span>`
        }
      </div>
      ${children.length > 0 && open ? html`<ul>${children.map((child) => this.#unit(child, checked))}</ul>` : nothing}
    </li>`
  }

  override render() {
    return html`<ul>${(this.#children.get(null) ?? []).map((unit) => this.#unit(unit, false))}</ul>`
  }
}

customElements.define('oh-unit-tree', OhUnitTree)
