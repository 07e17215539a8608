import { Chart, LinearScale, type Plugin, PointElement, ScatterController } from 'chart.js'

// The one place that knows the chart library, and only the pieces of it that we draw with.
Chart.register(ScatterController, PointElement, LinearScale)

/** One figure on its line. Values lie on the scale; places are in pixels of the canvas. */
export interface DrawnLine {
  readonly top: number
  readonly bottom: number
  readonly value: number | null
  /** Half the width of the band in which the mean lies. */
  readonly margin: number | null
  /** The mean lies between its value and this end of the scale; no closer than that is told. */
  readonly bound: 'or-lower' | 'or-higher' | null
  readonly reference: number | null
  /** A colour that a canvas understands. */
  readonly colour: string
  /** A ring instead of a dot: the figure is not of the group itself. */
  readonly hollow: boolean
}

export interface Ink {
  readonly rule: string
  readonly eyeLine: string
  readonly soft: string
  readonly surface: string
}

/** The ends of the scale that values lie on. */
export interface Ends {
  readonly lowest: number
  readonly highest: number
}

/** Room for half a dot at both ends. */
const PIXELS_OF_PADDING = 10

/** What the band covers: the margin, or all that the mean may be. Nothing where neither is known. */
const bandOf = (
  { value, margin, bound }: DrawnLine,
  { lowest, highest }: Ends,
): readonly [from: number, to: number] | undefined => {
  if (value === null) return undefined
  if (bound !== null) return [value, bound === 'or-lower' ? lowest : highest]
  return margin === null ? undefined : [value - margin, value + margin]
}

const middleOf = (line: DrawnLine): number => (line.top + line.bottom) / 2

/** Draws figures as dots with their margin, the eye line through the neutral middle, others as a tick. */
export class EyeLineDrawing {
  readonly #chart: Chart<'scatter'>
  #lines: readonly DrawnLine[] = []
  #ends: Ends = { lowest: 1, highest: 5 }
  #ink: Ink = { rule: '', eyeLine: '', soft: '', surface: '' }

  constructor(canvas: HTMLCanvasElement) {
    const lines: Plugin<'scatter'> = { id: 'eye-line', beforeDatasetsDraw: (chart) => this.#drawLines(chart) }
    this.#chart = new Chart(canvas, {
      type: 'scatter',
      data: { datasets: [{ data: [], clip: false }] },
      plugins: [lines],
      options: {
        responsive: false,
        maintainAspectRatio: false,
        animation: false,
        events: [],
        // Left to itself the library pads top and bottom too, and dots leave their lines.
        layout: {
          autoPadding: false,
          padding: { left: PIXELS_OF_PADDING, right: PIXELS_OF_PADDING, top: 0, bottom: 0 },
        },
        scales: {
          x: { type: 'linear', display: false, min: 1, max: 5 },
          y: { type: 'linear', display: false, min: 0, reverse: true },
        },
      },
    })
  }

  draw(
    lines: readonly DrawnLine[],
    size: { readonly width: number; readonly height: number },
    ends: Ends,
    ink: Ink,
  ): void {
    this.#lines = lines
    this.#ends = ends
    this.#ink = ink
    const shown = lines.filter(({ value }) => value !== null)
    this.#chart.data.datasets = [
      {
        clip: false,
        data: shown.map((line) => ({ x: line.value ?? 0, y: middleOf(line) })),
        pointRadius: 7,
        pointBorderWidth: 3,
        pointBorderColor: shown.map(({ colour }) => colour),
        pointBackgroundColor: shown.map(({ colour, hollow }) => (hollow ? ink.surface : colour)),
      },
    ]
    const { x, y } = this.#chart.options.scales ?? {}
    if (x !== undefined) {
      x.min = ends.lowest
      x.max = ends.highest
    }
    if (y !== undefined) y.max = size.height
    this.#chart.resize(size.width, size.height)
    this.#chart.update('none')
  }

  destroy(): void {
    this.#chart.destroy()
  }

  #drawLines({ ctx, scales: { x }, chartArea }: Chart<'scatter'>): void {
    if (x === undefined) return
    const { lowest, highest } = this.#ends
    const stroke = (from: [number, number], to: [number, number], colour: string, width: number) => {
      ctx.strokeStyle = colour
      ctx.lineWidth = width
      ctx.beginPath()
      ctx.moveTo(...from)
      ctx.lineTo(...to)
      ctx.stroke()
    }
    const at = (value: number): number => x.getPixelForValue(Math.min(highest, Math.max(lowest, value)))
    const { left, right } = chartArea
    const middle = at((lowest + highest) / 2)
    for (const line of this.#lines) {
      const y = middleOf(line)
      ctx.save()
      ctx.lineCap = 'round'
      if (line.value === null) ctx.setLineDash([2, 5])
      stroke([left, y], [right, y], this.#ink.rule, 1.25)
      ctx.setLineDash([])
      ctx.globalAlpha = 0.45
      if (line.value !== null) stroke([middle, line.top], [middle, line.bottom], this.#ink.eyeLine, 1.25)
      ctx.globalAlpha = 0.3
      const band = bandOf(line, this.#ends)
      if (band !== undefined) stroke([at(band[0]), y], [at(band[1]), y], line.colour, 6)
      ctx.globalAlpha = 1
      if (line.reference !== null)
        stroke([at(line.reference), y - 9], [at(line.reference), y + 9], this.#ink.soft, 2)
      ctx.restore()
    }
  }
}
