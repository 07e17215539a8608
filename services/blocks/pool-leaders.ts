import { parentsFirst } from './forest.ts'

/** A block of means, standing at its unit, and the leaders its people may have, segment by segment. */
export interface LedBlock {
  readonly id: string
  readonly parent: string | null
  /** For each segment in which somebody answered, everybody who leads somebody of it. Empty: no block here. */
  readonly led: readonly (readonly string[])[]
}

/** Of somebody whom nobody leads; a conversation about nobody. */
export const NOBODY = 'nobody'

/**
 * How many leaders these answers are about at the very least. A ballot tells its segment only, so of a
 * segment under several leaders no more than one is certain, and none if that one may be counted already.
 */
export const leadersAtLeast = (led: readonly (readonly string[])[]): number => {
  const counted = new Set<string>()
  let certain = 0
  // Always in the same order: which ones are found to share nobody depends on it.
  const named = led.map((leaders) => ({ leaders, name: [...leaders].sort().join(' ') }))
  named.sort((a, b) => a.leaders.length - b.leaders.length || (a.name < b.name ? -1 : 1))
  for (const { leaders } of named) {
    if (leaders.length === 0 || leaders.some((leader) => leader === NOBODY || counted.has(leader))) continue
    certain += 1
    for (const leader of leaders) counted.add(leader)
  }
  return certain
}

/** Figures about conversations describe who leads: beside that person nobody reads them of fewer. */
export const LEAST_LEADERS = 3

/**
 * The roll-up once more, on whole blocks, for figures that describe one person: a block closes when it is
 * about three leaders. (`services/counting/publication.md`, 8.)
 *
 * @returns block → the block of three leaders that it is in; a block that is in none is missing
 * @throws TreeRefused
 */
export const poolLeaders = (blocks: readonly LedBlock[]): ReadonlyMap<string, string> => {
  const ordered = parentsFirst(blocks.map((block) => ({ ...block, n: 0 })))
  const passedUp = new Map<string, { led: (readonly string[])[]; blocks: string[] }>()
  const pooledAt = new Map<string, string>()
  for (const { id, parent, led } of ordered.toReversed()) {
    const pool = passedUp.get(id) ?? { led: [], blocks: [] }
    passedUp.delete(id)
    if (led.length > 0) {
      pool.led.push(...led)
      pool.blocks.push(id)
    }
    if (leadersAtLeast(pool.led) >= LEAST_LEADERS) {
      for (const block of pool.blocks) pooledAt.set(block, id)
    } else if (parent !== null) {
      const above = passedUp.get(parent)
      if (above === undefined) passedUp.set(parent, pool)
      else {
        above.led.push(...pool.led)
        above.blocks.push(...pool.blocks)
      }
    }
  }
  return pooledAt
}
