import { Refused } from '../plumbing/refused.ts'

/**
 * The roll-up: every figure is a union of blocks, and a block holds at least k respondents. It plans by
 * counts only, never by answers, because a suppression that depends on answers would itself tell.
 *
 * In post-order, a node pools its own respondents with what its children passed up. With k or more it
 * closes a block; with fewer it passes them up. Sound: nothing smaller than a block can be had by
 * subtracting anything from anything. Complete: every node with k respondents below it in blocks is
 * published. Linear in the nodes.
 */
export interface TreeNode {
  readonly id: string
  readonly parent: string | null
  /** Own respondents, those of its children not included. */
  readonly n: number
}

export interface RollUp {
  /** Respondents included in the figure of each published node. */
  readonly published: Readonly<Record<string, number>>
  /** Size of the block closed at a node. */
  readonly atoms: Readonly<Record<string, number>>
  /** Respondents left at a root, fewer than k: they stand in no figure. */
  readonly excluded: number
  /** Which block the respondents of a node are in; null for those in no figure. */
  readonly blockOf: ReadonlyMap<string, string | null>
}

/** Thrown when the nodes are no forest; the message names the node. */
export class TreeRefused extends Refused {}

/** Parents before children, without recursion: a chain may be as deep as an organisation likes. */
const parentsFirst = (tree: readonly TreeNode[]): readonly TreeNode[] => {
  const ids = new Set(tree.map(({ id }) => id))
  if (ids.size !== tree.length) throw new TreeRefused('a node stands twice')
  const children = new Map<string | null, TreeNode[]>()
  for (const node of tree) {
    if (!Number.isInteger(node.n) || node.n < 0) {
      throw new TreeRefused(`node ${node.id}: n is not a whole number from 0`)
    }
    if (node.parent !== null && !ids.has(node.parent)) {
      throw new TreeRefused(`node ${node.id}: no parent ${node.parent}`)
    }
    const siblings = children.get(node.parent)
    if (siblings === undefined) children.set(node.parent, [node])
    else siblings.push(node)
  }
  const ordered: TreeNode[] = []
  const waiting = [...(children.get(null) ?? [])]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    ordered.push(node)
    for (const child of children.get(node.id) ?? []) waiting.push(child)
  }
  if (ordered.length !== tree.length) throw new TreeRefused('the nodes run in a circle')
  return ordered
}

const add = (sums: Map<string, number>, id: string, n: number): void => {
  sums.set(id, (sums.get(id) ?? 0) + n)
}

/**
 * @param tree nodes in any order; several roots are allowed
 * @param k smallest block, at least 1
 * @throws TreeRefused
 */
export const rollUp = (tree: readonly TreeNode[], k: number): RollUp => {
  if (!(k >= 1)) throw new TreeRefused('a block holds at least one respondent')
  const ordered = parentsFirst(tree)
  const pool = new Map<string, number>(tree.map(({ id, n }) => [id, n]))
  const included = new Map<string, number>()
  const atoms = new Map<string, number>()
  let excluded = 0
  for (const { id, parent } of ordered.toReversed()) {
    const size = pool.get(id) ?? 0
    if (size >= k) {
      atoms.set(id, size)
      add(included, id, size)
    } else if (parent === null) excluded += size
    else add(pool, parent, size)
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
