import { Refused } from '../plumbing/refused.ts'

export interface TreeNode {
  readonly id: string
  readonly parent: string | null
  /** Own respondents, those of its children not included. */
  readonly n: number
}

/** Thrown when the nodes are no forest; the message names the node. */
export class TreeRefused extends Refused {}

/** Parents before children, without recursion: a chain may be as deep as an organisation likes. */
export const parentsFirst = <Node extends TreeNode>(tree: readonly Node[]): readonly Node[] => {
  const ids = new Set(tree.map(({ id }) => id))
  if (ids.size !== tree.length) throw new TreeRefused('a node stands twice')
  const children = new Map<string | null, Node[]>()
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
  const ordered: Node[] = []
  const waiting = [...(children.get(null) ?? [])]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    ordered.push(node)
    for (const child of children.get(node.id) ?? []) waiting.push(child)
  }
  if (ordered.length !== tree.length) throw new TreeRefused('the nodes run in a circle')
  return ordered
}
