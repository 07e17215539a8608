import { parentsFirst, type TreeNode, TreeRefused } from './forest.ts'

/**
 * The roll-up: every figure is a union of blocks, and a block holds at least k respondents. It plans by
 * counts only, never by answers, because a suppression that depends on answers would itself tell.
 *
 * In post-order, a node pools its own respondents with what its children passed up. With k or more it
 * closes a block; with fewer it passes them up. Sound: nothing smaller than a block can be had by
 * subtracting anything from anything. Complete: every node with k respondents below it in blocks is
 * published. Linear in the nodes.
 *
 * Whatever else a block needs may be asked as well, of numbers that are pooled like the respondents: what does
 * not close goes up, so that a larger figure less its published parts is never what was not published.
 */
export interface RollUp {
  /** Respondents included in the figure of each published node. */
  readonly published: Readonly<Record<string, number>>
  /** Size of the block closed at a node. */
  readonly atoms: Readonly<Record<string, number>>
  /** Respondents left at a root, too few for a block: they stand in no figure. */
  readonly excluded: number
  /** Which block the respondents of a node are in; null for those in no figure. */
  readonly blockOf: ReadonlyMap<string, string | null>
}

/** What a block needs besides its size, judged by numbers that stand at the nodes and are pooled along. */
export interface AlsoNeeded {
  readonly numbersOf: (node: string) => readonly number[]
  /** @param sums of the numbers of all nodes pooled, in the same order */
  readonly closes: (respondents: number, sums: readonly number[]) => boolean
}

const NOTHING_ELSE: AlsoNeeded = { numbersOf: () => [], closes: () => true }

const add = (sums: Map<string, number>, id: string, n: number): void => {
  sums.set(id, (sums.get(id) ?? 0) + n)
}

/**
 * @param tree nodes in any order; several roots are allowed
 * @param k smallest block, at least 1
 * @param also what else it needs
 * @throws TreeRefused
 */
export const rollUp = (
  tree: readonly TreeNode[],
  k: number,
  { numbersOf, closes }: AlsoNeeded = NOTHING_ELSE,
): RollUp => {
  if (!(k >= 1)) throw new TreeRefused('a block holds at least one respondent')
  const ordered = parentsFirst(tree)
  const pool = new Map<string, number>(tree.map(({ id, n }) => [id, n]))
  const numbers = new Map<string, readonly number[]>(tree.map(({ id }) => [id, numbersOf(id)]))
  const included = new Map<string, number>()
  const atoms = new Map<string, number>()
  let excluded = 0
  for (const { id, parent } of ordered.toReversed()) {
    const size = pool.get(id) ?? 0
    const sums = numbers.get(id) ?? []
    if (size >= k && closes(size, sums)) {
      atoms.set(id, size)
      add(included, id, size)
    } else if (parent === null) excluded += size
    else {
      add(pool, parent, size)
      numbers.set(
        parent,
        (numbers.get(parent) ?? []).map((number, at) => number + (sums[at] ?? 0)),
      )
    }
    if (parent !== null) add(included, parent, included.get(id) ?? 0)
  }
  const blockOf = new Map<string, string | null>()
  for (const { id, parent } of ordered) {
    blockOf.set(id, atoms.has(id) ? id : parent === null ? null : (blockOf.get(parent) ?? null))
  }
  const published = Object.fromEntries(
    tree.map(({ id }) => [id, included.get(id) ?? 0] as const).filter(([, n]) => n > 0),
  )
  return { published, atoms: Object.fromEntries(atoms), excluded, blockOf }
}

/**
 * Levels of detail, each on whole blocks of the level before: means from 5, shares from 10, and so on.
 * Planned independently they would leak, because a coarse block less a finer one could be anybody.
 * (`services/counting/publication.md`, 3.)
 *
 * @param ks smallest block of each level, rising
 * @param also what else a block of the first level needs; what holds for two holds for their union
 */
export const rollUpLevels = (
  tree: readonly TreeNode[],
  ks: readonly number[],
  also: AlsoNeeded = NOTHING_ELSE,
): readonly RollUp[] => {
  const levels: RollUp[] = []
  let nodes = tree
  for (const k of ks) {
    const level = rollUp(nodes, k, levels.length === 0 ? also : NOTHING_ELSE)
    levels.push(level)
    nodes = tree.map(({ id, parent }) => ({ id, parent, n: level.atoms[id] ?? 0 }))
  }
  return levels
}
