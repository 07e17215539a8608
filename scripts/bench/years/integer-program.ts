import imported from 'highs'

// Its types are those of CommonJS, where the default stands in an object; this is the module, where it does not.
const loadHighs = imported as unknown as typeof imported.default
const highs = await loadHighs()
const INFINITY = Number.POSITIVE_INFINITY

/** A row: how often each variable stands in it. */
export type Terms = readonly (readonly [variable: number, times: number])[]

/** What a solver found within its time. */
export interface Solved {
  /** `proven`: nothing is better; `found`: time was over; `none`: there is no solution; `unknown`: time was over before one. */
  readonly state: 'proven' | 'found' | 'none' | 'unknown'
  readonly cost: number
  /** Nothing costs less than this. */
  readonly bound: number
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

  /**
   * The least cost, once for each set of variables that must have a value besides.
   *
   * @param seconds for each of them
   */
  solve(besides: readonly Terms[], seconds: number): readonly Solved[] {
    const [numCols, numRows] = [this.#cost.length, this.#rows.length]
    const starts = [0]
    for (const { terms } of this.#rows) starts.push(starts.at(-1)! + terms.length)
    const data = {
      ...{ numCols, numRows, colCost: this.#cost, colLower: this.#lower, colUpper: this.#upper },
      rowLower: this.#rows.map(({ least }) => least),
      rowUpper: this.#rows.map(({ most }) => most),
      integrality: Int32Array.from(this.#whole),
      matrix: {
        ...{ format: 'csr' as const, numRows, numCols, starts },
        indices: this.#rows.flatMap(({ terms }) => terms.map(([variable]) => variable)),
        values: this.#rows.flatMap(({ terms }) => terms.map(([, times]) => times)),
      },
    }
    return besides.map((fixed) =>
      highs.withModel(data, (model): Solved => {
        model.options.set({ output_flag: false, time_limit: seconds, mip_rel_gap: 1e-6, mip_abs_gap: 0.1 })
        for (const [variable, value] of fixed) model.changeColBounds(variable, value, value)
        model.run()
        const status = model.getModelStatus()
        const { optimal, infeasible, unboundedOrInfeasible } = highs.constants.modelStatus
        if (status === infeasible || status === unboundedOrInfeasible)
          return { state: 'none', cost: INFINITY, bound: INFINITY, values: new Float64Array() }
        const cost = model.getObjectiveValue()
        const bound = Number(model.info.get('mip_dual_bound'))
        const values = Float64Array.from(model.getSolution().colValue)
        if (status === optimal) return { state: 'proven', cost, bound, values }
        return Math.abs(cost) < 1e15 && values.length > 0
          ? { state: 'found', cost, bound, values }
          : { state: 'unknown', cost: INFINITY, bound, values }
      }),
    )
  }
}
