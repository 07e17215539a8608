import { type LedBlock, poolLeaders } from '../blocks/pool-leaders.ts'
import { type RollUp, rollUpLevels } from '../blocks/roll-up.ts'
import { leastTurnout } from './least-turnout.ts'

/** A unit of the frozen tree, and the segment that ends there. */
export interface TreeUnit {
  readonly unit: string
  readonly parent: string | null
  readonly name: string
  readonly segment: string | null
  /** Who leads it, by a name that means nothing; null when nobody does. */
  readonly leader: string | null
  /** Who leads the people of its segment, by the same names. */
  readonly led: readonly string[]
  /**
   * A keyed name of the people invited in its segment. The same people always have the same name. There is none
   * where the unit has no segment.
   */
  readonly group?: string
  /** Keyed names of those who were once asked with them, and are not now. */
  readonly missing?: readonly string[]
  /** Earlier waves in which people of it were asked the same. */
  readonly trends: readonly string[]
}

/**
 * Means from five, shares from ten, distribution and spread from thirty. (`services/counting/publication.md`,
 * 3.)
 */
export const DETAILS = ['means', 'shares', 'distribution'] as const
export type Detail = (typeof DETAILS)[number]

/**
 * Who may read a block. `everyone`: everybody who may read its unit. `own-leader`: the one leader whom it is
 * about. `three-leaders`: everybody again, for a block about three leaders or more.
 */
export type Readers = 'everyone' | 'own-leader' | 'three-leaders'

/** Smallest block of each level where the floor of the wave is `floor`. */
export const floorsOf = (floor: number): Readonly<Record<Detail, number>> => ({
  means: floor,
  shares: Math.max(floor, 10),
  distribution: Math.max(floor, 30),
})

/** A leader reads figures about the own conversations from seven answers on. */
export const ownLeaderFloor = (floor: number): number => Math.max(floor, 7)

/** Which block the answers of each block of means go to, level by level. Undefined where they go no further. */
export interface BlockPlan {
  /** Smallest block of means. */
  readonly least: number
  readonly levels: readonly RollUp[]
  /** Block of means → block of the level. */
  readonly into: Readonly<Record<Readers, Readonly<Record<Detail, (block: string) => string | undefined>>>>
  /**
   * Block of means → the leaders of each of its segments in which three people answered. So whether a leader is
   * counted does not tell whether one person answered, or skipped a question.
   */
  readonly ledIn: ReadonlyMap<string, readonly (readonly string[])[]>
}

/** A figure is about a leader only if at least so many of that leader's own people answered. */
const LEAST_OWN_ANSWERS = 3

const ledByBlock = (
  tree: readonly TreeUnit[],
  means: RollUp,
  counts: (unit: TreeUnit) => boolean,
): ReadonlyMap<string, readonly (readonly string[])[]> => {
  const led = new Map<string, (readonly string[])[]>(Object.keys(means.atoms).map((unit) => [unit, []]))
  for (const unit of tree) {
    const block = means.blockOf.get(unit.unit)
    if (block != null && counts(unit)) led.get(block)?.push(unit.led)
  }
  return led
}

/** A block is about one leader only where everybody asked in it has the leader of its unit, and no other. */
const isAbout = (leader: string | null, led: readonly (readonly string[])[]): boolean =>
  leader !== null && led.length > 0 && led.every((leaders) => leaders.length === 1 && leaders[0] === leader)

/** Plans the blocks by counts and leaders only, never by answers. @param invitedTo segment → how many were invited */
export const planBlocks = (
  tree: readonly TreeUnit[],
  answersOf: (unit: TreeUnit) => number,
  floor: number,
  invitedTo: ReadonlyMap<string, number>,
): BlockPlan => {
  const floors = floorsOf(floor)
  const nodes = tree.map((unit) => ({ id: unit.unit, parent: unit.parent, n: answersOf(unit) }))
  const invitedAt = new Map(tree.map(({ unit, segment }) => [unit, invitedTo.get(segment ?? '') ?? 0]))
  const levels = rollUpLevels(
    nodes,
    [floors.means, floors.shares, floors.distribution],
    leastTurnout((unit) => invitedAt.get(unit) ?? 0),
  )
  const [means, shares, distribution] = levels as [RollUp, RollUp, RollUp]
  const ledIn = ledByBlock(tree, means, (unit) => answersOf(unit) >= LEAST_OWN_ANSWERS)
  const askedIn = ledByBlock(tree, means, ({ segment }) => segment !== null)
  const leaderOf = new Map(tree.map(({ unit, leader }) => [unit, leader]))
  const own = (block: string) =>
    isAbout(leaderOf.get(block) ?? null, askedIn.get(block) ?? []) ? block : undefined

  const pooledAt = poolLeaders(
    tree.map(({ unit, parent }): LedBlock => ({ id: unit, parent, led: ledIn.get(unit) ?? [] })),
  )
  const sizes = new Map<string, number>()
  for (const [block, at] of pooledAt) sizes.set(at, (sizes.get(at) ?? 0) + (means.atoms[block] ?? 0))
  const [ofThree, ofThreeMany] = rollUpLevels(
    tree.map(({ unit, parent }) => ({ id: unit, parent, n: sizes.get(unit) ?? 0 })),
    [floors.shares, floors.distribution],
  ) as [RollUp, RollUp]
  const above =
    (...plans: readonly RollUp[]) =>
    (block: string | undefined): string | undefined =>
      plans.reduce<string | undefined>(
        (at, { blockOf }) => (at === undefined ? undefined : (blockOf.get(at) ?? undefined)),
        block,
      )
  return {
    least: floor,
    levels,
    ledIn,
    into: {
      everyone: { means: (block) => block, shares: above(shares), distribution: above(shares, distribution) },
      'own-leader': { means: own, shares: own, distribution: own },
      'three-leaders': {
        means: (block) => pooledAt.get(block),
        shares: (block) => above(ofThree)(pooledAt.get(block)),
        distribution: (block) => above(ofThree, ofThreeMany)(pooledAt.get(block)),
      },
    },
  }
}
