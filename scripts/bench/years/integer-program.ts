import imported from 'highs'

// Its types are those of CommonJS, where the default stands in an object; this is the module, where it does not.
const loadHighs = imported as unknown as typeof imported.default
const highs = await loadHighs()
const INFINITY = Number.POSITIVE_INFINITY

/** A row: how often each variable stands in it. */
export type Terms = readonly (readonly [variable: number, times: number])[]

/** How long a solver may work, by its processor's clock, and when it has found enough. */
export interface Limits {
  readonly seconds: number
  /** Costs up to this are enough, and others do not matter. */
  readonly enough?: number
}

/** What a solver found within its limits. */
export interface Solved {
  /** `proven`: nothing is better; `found`: enough, or time was over; `none`: there is no solution; `unknown`: time was over before one. */
  readonly state: 'proven' | 'found' | 'none' | 'unknown'
  readonly cost: number
  readonly values: Float64Array
}

/** Whole numbers within bounds, sums of them within bounds, and a cost to be least. Solved by HiGHS, in this process. */
export class IntegerProgram {
  readonly #lower: number[] = []
  readonly #upper: number[] = []
  readonly #cost: number[] = []
  readonly #whole: number[] = []
  readonly #rows: { readonly terms: Terms; readonly least: number; readonly most: number }[] = []

  /** @returns the number of a new variable, which may be a fraction where what it depends on makes it whole */
  add(least: number, most: number, cost = 0, kind: 'whole' | 'any' = 'whole'): number {
    this.#lower.push(least)
    this.#upper.push(most)
    this.#cost.push(cost)
    this.#whole.push(Number(kind === 'whole'))
    return this.#cost.length - 1
  }

  require(terms: Terms, least: number, most = INFINITY): void {
    this.#rows.push({ terms, least, most })
  }

  get size(): number {
    return this.#cost.length
  }

  /** The least cost, where these variables have these values besides. */
  solve(besides: Terms, { seconds, enough }: Limits): Solved {
    return highs.withModel(this.#data(), (model): Solved => {
      model.options.set({
        output_flag: false,
        mip_rel_gap: 1e-6,
        mip_abs_gap: 0.05,
        time_limit: 30 * seconds,
      })
      if (enough !== undefined) model.options.set({ objective_bound: enough, objective_target: enough })
      for (const [variable, value] of besides) model.changeColBounds(variable, value, value)
      const start = process.cpuUsage()
      model.run({
        [highs.constants.callbackType.mipInterrupt]: (event) => {
          const { user, system } = process.cpuUsage(start)
          if (user + system > seconds * 1e6) event.interrupt()
        },
      })
      const status = model.getModelStatus()
      const { optimal, infeasible, unboundedOrInfeasible, objectiveBound } = highs.constants.modelStatus
      const values = Float64Array.from(model.getSolution().colValue)
      const cost = model.getObjectiveValue()
      const isFound = Number.isFinite(cost) && Math.abs(cost) < 1e15 && values.length > 0
      if (status === optimal && isFound) return { state: 'proven', cost, values }
      if (status === infeasible || status === unboundedOrInfeasible || status === objectiveBound)
        return { state: 'none', cost: INFINITY, values: new Float64Array() }
      return isFound
        ? { state: 'found', cost, values }
        : { state: 'unknown', cost: INFINITY, values: new Float64Array() }
    })
  }

  /** The same without any cost: is there a solution at all? */
  isPossible(besides: Terms, limits: Limits): boolean {
    const costs = this.#cost.splice(0, this.#cost.length, ...this.#cost.map(() => 0))
    const { state } = this.solve(besides, limits)
    this.#cost.splice(0, costs.length, ...costs)
    return state !== 'none'
  }

  #data() {
    const numCols = this.#cost.length
    const numRows = this.#rows.length
    const starts = [0]
    for (const { terms } of this.#rows) starts.push(starts.at(-1)! + terms.length)
    return {
      numCols,
      numRows,
      colCost: this.#cost,
      colLower: this.#lower,
      colUpper: this.#upper,
      rowLower: this.#rows.map(({ least }) => least),
      rowUpper: this.#rows.map(({ most }) => most),
      integrality: Int32Array.from(this.#whole),
      matrix: {
        format: 'csr' as const,
        numRows,
        numCols,
        starts,
        indices: this.#rows.flatMap(({ terms }) => terms.map(([variable]) => variable)),
        values: this.#rows.flatMap(({ terms }) => terms.map(([, times]) => times)),
      },
    }
  }
}
