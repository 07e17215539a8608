import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { EyeLineDrawing } from './eye-line-drawing.ts'

export interface EyeLineGroup {
  readonly id: string
  readonly label: string
  /** Name of a design token, such as `--intrinsic`. */
  readonly hue: string
}

/** One figure. Words and numbers that are read come ready made; bare numbers are drawn. */
export interface EyeLineRow {
  readonly id: string
  readonly group: string
  readonly label: string
  /** Null where withheld. */
  readonly value: number | null
  readonly margin: number | null
  /** Where a mean is only known to lie between its value and an end of the scale; `shown` says so. */
  readonly bound: 'or-lower' | 'or-higher' | null
  readonly reference: number | null
  /** The figure as it is read, or that it is not shown. */
  readonly shown: string
  /** The row of the table, below `columns`, the label left aside. */
  readonly cells: readonly string[]
}

/**
 * Figures on the eye line, under their groups: a dot with the margin in which the mean lies, and a tick
 * for the organisation. Labels and figures are text; the drawing between them is one canvas, with all of
 * it in a table behind.
 *
 * @element oh-eye-line-chart
 * @csspart table - what unfolds
 * @cssproperty --eye-line - the line through the neutral middle
 */
export class OhEyeLineChart extends LitElement {
  static override styles = css`
    * { box-sizing: border-box }
    :host { display: block }
    .chart { position: relative }
    canvas { position: absolute; pointer-events: none }
    h3 { font: 600 15.5px/1.3 var(--text); margin: 16px 0 2px; display: flex; gap: 8px; align-items: center }
    h3::before { content: ""; width: 9px; height: 9px; border-radius: 50%; background: var(--hue) }
    h3:first-child { margin-top: 4px }
    .row { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 12px; align-items: center; padding-top: 6px }
    .track { grid-column: 1 / -1; height: 30px }
    .label { line-height: 1.25; overflow-wrap: anywhere; hyphens: auto }
    .shown { font-variant-numeric: tabular-nums; color: var(--ink-soft); text-align: right; line-height: 1.2 }
    .shown b { color: var(--ink); font-weight: 600 }
    @container (min-width: 500px) {
      .row { grid-template-columns: minmax(130px, 34%) minmax(0, 1fr) 100px; min-height: 40px; padding: 0; align-items: stretch }
      .track { grid-column: 2; grid-row: 1; height: auto }
      .label, .shown { align-self: center; font-size: 16px; padding: 3px 0 }
    }
    .frame { container-type: inline-size }
    summary { cursor: pointer; padding: 10px 0; color: var(--eye-line); min-height: 44px }
    .wide { overflow-x: auto }
    table { border-collapse: collapse; width: 100%; font-size: 15px }
    th, td { text-align: right; padding: 7px 0 7px 14px; border-top: 1px solid var(--rule); font-variant-numeric: tabular-nums; vertical-align: top }
    th:first-child { text-align: left; padding-left: 0; font-weight: 400 }
    thead th { color: var(--ink-soft); font-weight: 600; border: 0 }
    :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px }
    .overall { --hue: var(--eye-line) } .intrinsic { --hue: var(--intrinsic) } .extrinsic { --hue: var(--extrinsic) }
    .contract { --hue: var(--contract) } .conversation { --hue: var(--conversation) }
    @media print { summary { display: none } h3, .row { break-inside: avoid } h3 { break-after: avoid } }
  `

  static override properties = {
    label: {},
    lowest: { type: Number },
    highest: { type: Number },
    groups: { attribute: false },
    rows: { attribute: false },
    tableLabel: {},
    columns: { attribute: false },
    hollow: { type: Boolean },
  }

  /** What the drawing shows, in a sentence. */
  declare label: string
  /** The ends of the scale that values lie on. */
  declare lowest: number
  declare highest: number
  declare groups: readonly EyeLineGroup[]
  declare rows: readonly EyeLineRow[]
  declare tableLabel: string
  declare columns: readonly string[]
  /** Rings instead of dots: the figures are of a larger group than the page is about. */
  declare hollow: boolean

  constructor() {
    super()
    this.label = ''
    this.lowest = 1
    this.highest = 5
    this.groups = []
    this.rows = []
    this.tableLabel = ''
    this.columns = []
    this.hollow = false
  }

  get chart(): HTMLElement {
    return this.renderRoot.querySelector('.chart') as HTMLElement
  }

  get canvas(): HTMLCanvasElement {
    return this.renderRoot.querySelector('canvas') as HTMLCanvasElement
  }

  #drawing: EyeLineDrawing | undefined
  readonly #resized = new ResizeObserver(() => this.#draw())
  readonly #scheme = matchMedia('(prefers-color-scheme: dark)')
  readonly #print = matchMedia('print')
  readonly #redraw = (): void => this.#draw()

  override connectedCallback(): void {
    super.connectedCallback()
    this.#scheme.addEventListener('change', this.#redraw)
    this.#print.addEventListener('change', this.#redraw)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#scheme.removeEventListener('change', this.#redraw)
    this.#print.removeEventListener('change', this.#redraw)
    this.#resized.disconnect()
    this.#drawing?.destroy()
    this.#drawing = undefined
  }

  override updated(_changed: PropertyValues): void {
    this.#resized.observe(this.chart)
    this.#draw()
  }

  /** Where each line lies is read from the page: text may wrap, grow, or stand above its line. */
  #draw(): void {
    if (!this.isConnected || this.chart === null) return
    const tracks = [...this.chart.querySelectorAll<HTMLElement>('.track')]
    const [first] = tracks
    if (first === undefined) return
    const frame = this.chart.getBoundingClientRect()
    const { left, width } = first.getBoundingClientRect()
    if (width < 40) return
    const style = getComputedStyle(this)
    const colour = (token: string): string => style.getPropertyValue(token).trim()
    const lines = tracks.map((track) => {
      const row = this.rows.find(({ id }) => id === track.dataset.row)
      const { top, bottom } = track.getBoundingClientRect()
      const hue = this.groups.find(({ id }) => id === row?.group)?.hue ?? '--eye-line'
      return {
        top: top - frame.top,
        bottom: bottom - frame.top,
        value: row?.value ?? null,
        margin: row?.margin ?? null,
        bound: row?.bound ?? null,
        reference: row?.reference ?? null,
        colour: colour(hue),
        hollow: this.hollow,
      }
    })
    // Through the object model, which the content security policy lets pass; a style attribute it would not.
    this.canvas.style.left = `${left - frame.left}px`
    this.canvas.style.top = '0'
    this.#drawing ??= new EyeLineDrawing(this.canvas)
    this.#drawing.draw(
      lines,
      { width, height: frame.height },
      { lowest: this.lowest, highest: this.highest },
      {
        rule: colour('--rule'),
        eyeLine: colour('--eye-line'),
        soft: colour('--ink-soft'),
        surface: colour('--surface'),
      },
    )
  }

  /** "4.8 or higher" is a sentence already; "of 5" behind it would make it a sum. */
  #figure({ value, bound, shown }: EyeLineRow) {
    if (value === null) return shown
    return bound === null ? html`<b>${shown}</b> / ${this.highest}` : html`<b>${shown}</b>`
  }

  #row(row: EyeLineRow) {
    return html`<div class="row">
      <span class="label">${row.label}</span>
      <span class="shown">${this.#figure(row)}</span>
      <span class="track" data-row=${row.id}></span>
    </div>`
  }

  #table() {
    return html`<details part="table"><summary>${this.tableLabel}</summary>
      <div class="wide" tabindex="0" role="region" aria-label=${this.tableLabel}><table>
        <thead><tr>${this.columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
        <tbody>${this.rows.map(
          ({ label, cells }) =>
            html`<tr><th scope="row">${label}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`,
        )}</tbody>
      </table></div></details>`
  }

  override render() {
    return html`<div class="frame"><div class="chart">
        <canvas role="img" aria-label=${this.label}></canvas>
        ${this.groups.map(({ id, label }) => {
          const rows = this.rows.filter(({ group }) => group === id)
          if (rows.length === 0) return nothing
          return html`<h3 class=${id}>${label}</h3>${rows.map((row) => this.#row(row))}`
        })}
      </div></div>
      ${this.#table()}`
  }
}

customElements.define('oh-eye-line-chart', OhEyeLineChart)
