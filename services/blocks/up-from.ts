/**
 * A node and everything above it, to its root. A parent that the tree does not hold is passed as well, and
 * nothing is above it.
 *
 * @param parentOf node → the one above it; the nodes run in no circle
 */
export function* upFrom<Node>(node: Node, parentOf: ReadonlyMap<Node, Node | null>): Generator<Node> {
  for (let at: Node | null = node; at !== null; at = parentOf.get(at) ?? null) yield at
}

/** Node → the sum of what stands at it and below it. Where nothing does, it is missing. */
export const sumsBelow = <Node>(
  here: Iterable<readonly [Node, number]>,
  parentOf: ReadonlyMap<Node, Node | null>,
): Map<Node, number> => {
  const sums = new Map<Node, number>()
  for (const [node, n] of here) for (const at of upFrom(node, parentOf)) sums.set(at, (sums.get(at) ?? 0) + n)
  return sums
}
