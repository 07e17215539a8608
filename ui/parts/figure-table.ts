import { css, html, LitElement, type TemplateResult, unsafeCSS } from 'lit'

export interface FigureColumn {
  readonly id: string
  readonly label: string
  readonly group: string
}

export interface FigureRow {
  readonly id: string
  readonly name: string
  readonly depth: number
  /** How many answered, in words; empty where the whole unit is withheld. */
  readonly answers: string
  /** Column → value and how it is read; null where withheld. */
  readonly cells: ReadonlyMap<string, { readonly value: number; readonly shown: string } | null>
  /** Nothing of this unit is shown. */
  readonly withheld: boolean
  /** Whether the units below it are shown; null where there are none. */
  readonly opens: boolean | null
}

/** Somebody asks why a figure is not shown; without a column, why nothing of the unit is. */
export class WhyWithheldEvent extends Event {
  static readonly type = 'oh-why-withheld'
  readonly row: string
  readonly column: string | undefined

  constructor(row: string, column: string | undefined) {
    super(WhyWithheldEvent.type, { bubbles: true, composed: true })
    this.row = row
    this.column = column
  }
}

/** Somebody wants to see the units below a unit, or no longer. */
export class OpenUnitEvent extends Event {
  static readonly type = 'oh-open-unit'
  readonly row: string

  constructor(row: string) {
    super(OpenUnitEvent.type, { bubbles: true, composed: true })
    this.row = row
  }
}

/** Somebody wants to read in words what is known of a unit. */
export class ReadInWordsEvent extends Event {
  static readonly type = 'oh-read-in-words'
  readonly row: string

  constructor(row: string) {
    super(ReadInWordsEvent.type, { bubbles: true, composed: true })
    this.row = row
  }
}

/** Eighths of the scale: half points of five. Steps are classes, because the content security policy allows no style attribute. */
const TINT_STEPS = Array.from({ length: 9 }, (_, step) => step)
const tints = TINT_STEPS.map((step) => `.t${step} { --tint: ${step * 5}% }`).join('\n')
const indents = Array.from({ length: 9 }, (_, depth) => `.d${depth} { --depth: ${depth} }`).join('\n')

/**
 * Units below each other as a tree, a figure a measure; the deeper the tint, the higher the figure. One
 * hue a group and never red against green: a table of figures is no verdict.
 *
 * @element oh-figure-table
 * @fires WhyWithheldEvent
 * @fires ReadInWordsEvent
 * @fires OpenUnitEvent
 */
export class OhFigureTable extends LitElement {
  static override styles = [
    css`
      * { box-sizing: border-box }
      :host { display: block }
      .wide { overflow: auto; border-radius: 8px; position: relative }
      @media (min-width: 860px) { .wide { max-height: 86vh } }
      table { border-collapse: separate; border-spacing: 3px; font-size: 15.5px; line-height: 1.25 }
      th, td { padding: 0; font-weight: 400; text-align: center }
      thead th { vertical-align: bottom; padding: 4px 6px; font-size: 14px; background: var(--surface) }
      thead .group { font-weight: 600; text-align: left; border-bottom: 2px solid var(--hue) }
      thead .measure { min-width: 84px; max-width: 112px; color: var(--ink-soft); overflow-wrap: break-word; hyphens: auto; position: sticky; top: 0; z-index: 1 }
      tbody th, .corner { text-align: left; position: sticky; left: 0; background: var(--surface); z-index: 2; min-width: 176px; max-width: 250px; padding: 6px 10px 6px calc(min(var(--depth, 0), 4) * 14px) }
      @media (max-width: 600px) { tbody th, .corner { min-width: 120px; max-width: 148px; font-size: 14.5px } }
      .n { display: block; color: var(--ink-soft); font-size: 14px }
      .value { display: block; padding: 11px 8px; border-radius: 8px; font-variant-numeric: tabular-nums; white-space: nowrap; background: color-mix(in srgb, var(--hue) var(--tint), var(--surface)) }
      button { font: 15px/1.2 var(--text); color: var(--ink-soft); background: none; border: 1px dashed var(--ink-soft); border-radius: 8px; min-height: 40px; width: 100%; padding: 4px 10px; cursor: pointer }
      button:hover { color: var(--ink); border-style: solid }
      tbody th button { font: inherit; display: block; border: 0; padding: 3px 0; min-height: 26px; width: auto; color: var(--ink); text-decoration: underline; text-decoration-color: var(--eye-line); text-underline-offset: 3px; text-align: left; overflow-wrap: anywhere }
      .unit { display: flex; align-items: flex-start; gap: 2px }
      tbody th .arrow { flex: none; width: 26px; text-align: center; color: var(--ink-soft) }
      /* Drawn, because not every font has one. */
      .triangle { display: inline-block; border: 5px solid transparent; border-left: 8px solid currentColor; border-right: 0 }
      [aria-expanded="true"] > .triangle { transform: rotate(90deg) }
      .whole { text-align: left }
      .whole button { width: auto }
      :focus-visible { outline: 3px solid var(--focus); outline-offset: 1px }
      .overall { --hue: var(--eye-line) } .intrinsic { --hue: var(--intrinsic) } .extrinsic { --hue: var(--extrinsic) }
      .contract { --hue: var(--contract) } .conversation { --hue: var(--conversation) }
    `,
    unsafeCSS(tints),
    unsafeCSS(indents),
  ]

  static override properties = {
    label: {},
    lowest: { type: Number },
    highest: { type: Number },
    unitLabel: {},
    withheldLabel: {},
    whyLabel: {},
    wordsLabel: {},
    openLabel: {},
    groups: { attribute: false },
    columns: { attribute: false },
    rows: { attribute: false },
  }

  declare label: string
  /** The ends of the scale that values lie on. */
  declare lowest: number
  declare highest: number
  declare unitLabel: string
  declare withheldLabel: string
  declare whyLabel: string
  /** What pressing a unit's name does: its figures in words. */
  declare wordsLabel: string
  /** What the arrow beside a name does. */
  declare openLabel: string
  declare groups: readonly { readonly id: string; readonly label: string }[]
  declare columns: readonly FigureColumn[]
  declare rows: readonly FigureRow[]

  constructor() {
    super()
    this.label = ''
    this.lowest = 1
    this.highest = 5
    this.unitLabel = ''
    this.withheldLabel = ''
    this.whyLabel = ''
    this.wordsLabel = ''
    this.openLabel = ''
    this.groups = []
    this.columns = []
    this.rows = []
  }

  #why(row: FigureRow, column: FigureColumn | undefined): TemplateResult {
    const about = [this.whyLabel, row.name, column?.label].filter((part) => part !== undefined).join(': ')
    return html`<button type="button" aria-haspopup="dialog" aria-label="${this.withheldLabel}. ${about}"
      @click=${() => this.dispatchEvent(new WhyWithheldEvent(row.id, column?.id))}>${column === undefined ? this.withheldLabel : '·'}</button>`
  }

  #cell(row: FigureRow, column: FigureColumn): TemplateResult {
    const cell = row.cells.get(column.id)
    if (cell == null) return html`<td>${this.#why(row, column)}</td>`
    const step = Math.round((8 * (cell.value - this.lowest)) / (this.highest - this.lowest))
    return html`<td><span class="value ${column.group} t${step}">${cell.shown}</span></td>`
  }

  #name(row: FigureRow): TemplateResult {
    if (row.withheld) return html`${row.name}`
    return html`<button type="button" aria-haspopup="dialog" aria-label="${row.name}: ${this.wordsLabel}"
      @click=${() => this.dispatchEvent(new ReadInWordsEvent(row.id))}>${row.name}</button>`
  }

  #arrow(row: FigureRow): TemplateResult {
    if (row.opens === null) return html`<span class="arrow"></span>`
    return html`<button type="button" class="arrow" aria-expanded=${row.opens} aria-label="${this.openLabel}: ${row.name}"
      @click=${() => this.dispatchEvent(new OpenUnitEvent(row.id))}><span class="triangle"></span></button>`
  }

  #row(row: FigureRow): TemplateResult {
    return html`<tr>
      <th scope="row" class="d${Math.min(8, row.depth)}"><span class="unit">${this.#arrow(row)}<span>${this.#name(row)}<span class="n">${row.answers}</span></span></span></th>
      ${
        row.withheld
          ? html`<td class="whole" colspan=${this.columns.length}>${this.#why(row, undefined)}</td>`
          : this.columns.map((column) => this.#cell(row, column))
      }
    </tr>`
  }

  override render() {
    const groups = this.groups.filter(({ id }) => this.columns.some(({ group }) => group === id))
    return html`<div class="wide" tabindex="0" role="region" aria-label=${this.label}><table>
      <caption hidden>${this.label}</caption>
      <thead>
        <tr><td class="corner"></td>${groups.map(
          ({ id, label }) =>
            html`<th scope="colgroup" class="group ${id}" colspan=${this.columns.filter(({ group }) => group === id).length}>${label}</th>`,
        )}</tr>
        <tr><th scope="col" class="corner">${this.unitLabel}</th>${this.columns.map(
          ({ label }) => html`<th scope="col" class="measure">${label}</th>`,
        )}</tr>
      </thead>
      <tbody>${this.rows.map((row) => this.#row(row))}</tbody>
    </table></div>`
  }
}

customElements.define('oh-figure-table', OhFigureTable)
