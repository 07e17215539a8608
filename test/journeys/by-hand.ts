/**
 * The same figures a second time, written apart from the product and as naively as can be: recursion
 * over the tree, plain sums. Whoever doubts a number reads this.
 */
export interface HandTree {
  readonly unit: string
  readonly parent: string | null
  /** Answers given in this unit's segment: item → value, recoded by whoever calls. */
  readonly sheets: readonly Readonly<Record<string, number | null>>[]
}

export interface HandMeasure {
  readonly code: string
  readonly items: readonly string[]
  readonly least: number
  readonly direction: 1 | -1
}

export interface HandComposite {
  readonly code: string
  readonly facets: readonly string[]
}

type Sheet = Readonly<Record<string, number | null>>

const blocksBelow = (
  tree: readonly HandTree[],
  unit: string,
  k: number,
): { blocks: Sheet[][]; passed: Sheet[] } => {
  const children = tree.filter((node) => node.parent === unit).map((node) => blocksBelow(tree, node.unit, k))
  const own = tree.find((node) => node.unit === unit)?.sheets ?? []
  const pool = [...own, ...children.flatMap((child) => child.passed)]
  const blocks = children.flatMap((child) => child.blocks)
  return pool.length >= k ? { blocks: [...blocks, pool], passed: [] } : { blocks, passed: pool }
}

const sumInBlock = (block: readonly Sheet[], measure: HandMeasure): { n: number; sum: number } | null => {
  const scores: number[] = []
  for (const sheet of block) {
    const given: number[] = []
    for (const item of measure.items) {
      const value = sheet[item]
      if (value !== null && value !== undefined && value >= 1) given.push(value)
    }
    if (given.length >= measure.least) scores.push(given.reduce((a, b) => a + b) / given.length)
  }
  const n = scores.length
  if (n < 5) return null
  let sum = scores.reduce((a, b) => a + b)
  if (n < 30) {
    if (measure.direction === 1) sum = Math.max(2 * n, Math.min(5 * n - 1, sum))
    else sum = Math.max(n + 1, Math.min(4 * n, sum))
  }
  return { n, sum }
}

export interface HandFigure {
  readonly valid: number
  /** Not rounded. */
  readonly mean: number
}

/** Every figure of one unit; a measure that is missing is withheld. */
export const figuresByHand = (
  tree: readonly HandTree[],
  unit: string,
  measures: readonly HandMeasure[],
  composites: readonly HandComposite[],
): { answers: number; figures: Map<string, HandFigure> } => {
  const { blocks } = blocksBelow(tree, unit, 5)
  const figures = new Map<string, HandFigure>()
  const sums = new Map<string, { n: number; sum: number; items: number }>()
  for (const measure of measures) {
    const kept = blocks.map((block) => sumInBlock(block, measure)).filter((one) => one !== null)
    if (kept.length === 0) continue
    const n = kept.reduce((all, one) => all + one.n, 0)
    const sum = kept.reduce((all, one) => all + one.sum, 0)
    sums.set(measure.code, { n, sum, items: measure.items.length })
    figures.set(measure.code, { valid: n, mean: sum / n })
  }
  for (const { code, facets } of composites) {
    const parts = facets.map((facet) => sums.get(facet))
    if (parts.some((part) => part === undefined)) continue
    const found = parts as { n: number; sum: number; items: number }[]
    const mean =
      found.reduce((all, part) => all + part.items * part.sum, 0) /
      found.reduce((all, part) => all + part.items * part.n, 0)
    figures.set(code, { valid: Math.min(...found.map((part) => part.n)), mean })
  }
  return { answers: blocks.reduce((all, block) => all + block.length, 0), figures }
}
