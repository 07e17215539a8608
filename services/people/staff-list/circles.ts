/**
 * The circles in a graph where each node points at one other at most: who leads whom, which unit belongs to which.
 * Every node is visited once, so a list of fifty thousand people takes no longer than reading it.
 */
export function findCircles<T>(next: ReadonlyMap<T, T>): readonly (readonly T[])[] {
  const circles: (readonly T[])[] = []
  const walkOf = new Map<T, T>()
  for (const start of next.keys()) {
    const walk: T[] = []
    let node: T | undefined = start
    while (node !== undefined && !walkOf.has(node)) {
      walkOf.set(node, start)
      walk.push(node)
      node = next.get(node)
    }
    // A walk that meets itself has closed a circle. A walk that meets an earlier walk has not.
    if (node !== undefined && walk.length > 0 && walkOf.get(node) === start)
      circles.push(walk.slice(walk.indexOf(node)))
  }
  return circles
}
