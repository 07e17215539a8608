import { rollUp } from '../../blocks/roll-up.ts'
import { upFrom } from '../../blocks/up-from.ts'
import { audienceEmpty, audienceTooSmall, unitUnknown } from '../people.problems.ts'
import { type Led, leadersOf } from '../units/who-leads.ts'

/** A unit of the staff list, as a wave looks at it. */
export interface FreezableUnit extends Led {
  readonly id: string
  readonly name: string
  readonly parent: string | null
}

export interface FrozenSegment {
  /** The unit at which the segment ends. */
  readonly unit: string
  /** Its own name and those pooled into it. */
  readonly label: string
  /** Names of the units above, from the top down. */
  readonly above: readonly string[]
  /** The nearest unit above that has a segment, inside the audience. */
  readonly parentUnit: string | null
  /** Itself and the units pooled into it. */
  readonly units: readonly string[]
  readonly members: readonly string[]
}

export interface FrozenTree {
  readonly segments: readonly FrozenSegment[]
  /**
   * The audience and every unit above it, so that the tree is whole. A unit has its label as name where people
   * from elsewhere joined it.
   */
  readonly units: readonly (FreezableUnit & { readonly inAudience: boolean })[]
}

/**
 * An audience names whole units. In each of them, with the units below it, at least this many people must be
 * invited.
 */
const SMALLEST_AUDIENCE = 10

class Forest {
  readonly #byId: ReadonlyMap<string, FreezableUnit>
  readonly #parentOf: ReadonlyMap<string, string | null>

  constructor(units: readonly FreezableUnit[]) {
    this.#byId = new Map(units.map((unit) => [unit.id, unit]))
    this.#parentOf = new Map(units.map(({ id, parent }) => [id, parent]))
  }

  unit(id: string): FreezableUnit {
    const unit = this.#byId.get(id)
    if (unit === undefined) throw unitUnknown(id)
    return unit
  }

  /** From the unit's parent up to the top. */
  above(id: string): readonly FreezableUnit[] {
    return [...upFrom(id, this.#parentOf)].map((at) => this.unit(at)).slice(1)
  }

  rootOf(id: string, roots: ReadonlySet<string>): string | undefined {
    return roots.has(id) ? id : this.above(id).find((unit) => roots.has(unit.id))?.id
  }
}

const withoutNested = (audience: readonly string[], forest: Forest): ReadonlySet<string> => {
  const wanted = new Set(audience)
  return new Set([...wanted].filter((id) => !forest.above(id).some((unit) => wanted.has(unit.id))))
}

/** People of a root who were left over at its top: too few for a segment of their own. */
interface Leftovers {
  readonly root: string
  /** Units whose people were left over. The root may be one of them. */
  readonly units: readonly string[]
  readonly people: ReadonlySet<string>
}

/**
 * Decides where the people go who were left over. They join the smallest segment below, if none of them leads
 * its unit or a unit above it; the label of that segment will say so. A leader must not be pooled into figures
 * that the same leader reads, because a leader who knows one answer of them would know more than anybody else
 * may. Where each segment is led by one of them, a segment is pooled up to the root instead: the smallest of
 * those that lie highest.
 *
 * @returns unit → the unit at which its people's segment ends
 */
const placeLeftovers = (
  { root, units, people }: Leftovers,
  atoms: Readonly<Record<string, number>>,
  rootOf: ReadonlyMap<string, string>,
  forest: Forest,
): ReadonlyMap<string, string> => {
  if (units.length === 0) return new Map()
  const pathOf = (unit: string) => {
    const path = [unit, ...forest.above(unit).map(({ id }) => id)]
    return path.slice(0, path.indexOf(root))
  }
  const below = Object.entries(atoms)
    .filter(([unit]) => rootOf.get(unit) === root)
    .map(([unit, size]) => ({ unit, size, path: pathOf(unit) }))
    .sort((one, other) => one.size - other.size || (one.unit < other.unit ? -1 : 1))
  const readByNone = below.find(({ path }) =>
    path.every((unit) => !leadersOf(forest.unit(unit)).some((leader) => people.has(leader))),
  )
  if (readByNone !== undefined) return new Map(units.map((unit) => [unit, readByNone.unit]))
  const [highest] = below.toSorted((one, other) => one.path.length - other.path.length)
  return new Map([...units, ...(highest === undefined ? [] : [highest.unit])].map((unit) => [unit, root]))
}

/**
 * Freezes the staff list into segments. It uses the same roll-up as results do, on who is invited. No segment
 * has fewer people than `floor`. Nobody is left uninvited. Nobody is in a segment of a unit that they lead,
 * except the leader of a root.
 *
 * @param home employee → the unit that the person counts with (`units/home-unit.ts`, `seat-everybody.ts`).
 *   Somebody who is not in it is not asked
 * @param worksIn employee → the unit by which a label names the person, where it is another one
 * @throws Problem 422 `unit-unknown`, `audience-empty`, `audience-too-small`
 */
export const freezeSegments = (
  units: readonly FreezableUnit[],
  home: ReadonlyMap<string, string>,
  audience: readonly string[],
  floor: number,
  worksIn: ReadonlyMap<string, string> = home,
): FrozenTree => {
  const forest = new Forest(units)
  const roots = withoutNested(audience, forest)
  if (roots.size === 0) throw audienceEmpty()
  const rootOf = new Map(
    units.flatMap(({ id }) => {
      const root = forest.rootOf(id, roots)
      return root === undefined ? [] : [[id, root] as const]
    }),
  )
  const invited = new Map<string, string[]>([...rootOf.keys()].map((id) => [id, []]))
  for (const [person, unit] of home) invited.get(unit)?.push(person)
  refuseSmallAudience(roots, rootOf, invited, forest, Math.max(SMALLEST_AUDIENCE, floor))

  const tree = [...rootOf.keys()].map((id) => ({
    id,
    parent: roots.has(id) ? null : forest.unit(id).parent,
    n: invited.get(id)?.length ?? 0,
  }))
  const { atoms, blockOf } = rollUp(tree, floor)
  const left = [...blockOf].flatMap(([unit, block]) => (block === null ? [unit] : []))
  const placed = new Map(
    [...roots].flatMap((root) => {
      const own = left.filter((unit) => rootOf.get(unit) === root)
      const people = new Set(own.flatMap((unit) => invited.get(unit) ?? []))
      return people.size === 0 ? [] : [...placeLeftovers({ root, units: own, people }, atoms, rootOf, forest)]
    }),
  )
  /** Unit → where its people go in the end: to their block, or to where that block was pooled up. */
  const segmentOf = new Map(
    [...blockOf].map(([unit, block]) => [unit, placed.get(block ?? unit) ?? block ?? unit]),
  )
  const ends = new Set(
    [...segmentOf].flatMap(([unit, end]) => ((invited.get(unit) ?? []).length > 0 ? [end] : [])),
  )

  const segments = [...ends].map((unit) => {
    const within = [...segmentOf].flatMap(([from, into]) => (into === unit ? [from] : []))
    const pooled = within.filter((id) => (invited.get(id)?.length ?? 0) > 0)
    const members = pooled.flatMap((id) => invited.get(id) ?? []).sort()
    const from = new Set(members.map((person) => worksIn.get(person) ?? unit))
    const others = [...from].filter((id) => id !== unit).map((id) => forest.unit(id).name)
    const { name } = forest.unit(unit)
    return {
      unit,
      label: others.length === 0 ? name : `${name} (+ ${others.sort().join(', ')})`,
      above: forest
        .above(unit)
        .map((one) => one.name)
        .reverse(),
      parentUnit: forest.above(unit).find(({ id }) => rootOf.has(id) && ends.has(id))?.id ?? null,
      units: within,
      members,
      // People from a unit above or beside. Without the label a figure of this unit would not say whom it is
      // about.
      hasOthers: [...from].some((id) => id !== unit && !forest.above(id).some((up) => up.id === unit)),
    }
  })
  const joinedLabel = new Map(
    segments
      .filter(({ unit, hasOthers }) => hasOthers || [...placed.values()].includes(unit))
      .map(({ unit, label }) => [unit, label]),
  )
  const shown = new Set([...rootOf.keys()].flatMap((id) => [id, ...forest.above(id).map((unit) => unit.id)]))
  return {
    segments: segments.map(({ hasOthers: _, ...segment }) => segment),
    units: units
      .filter(({ id }) => shown.has(id))
      .map((unit) => ({
        ...unit,
        name: joinedLabel.get(unit.id) ?? unit.name,
        inAudience: rootOf.has(unit.id),
      })),
  }
}

const refuseSmallAudience = (
  roots: ReadonlySet<string>,
  rootOf: ReadonlyMap<string, string>,
  invited: ReadonlyMap<string, readonly string[]>,
  forest: Forest,
  least: number,
): void => {
  for (const root of roots) {
    const inSubtree = [...rootOf].filter(([, of]) => of === root)
    const people = inSubtree.reduce((sum, [id]) => sum + (invited.get(id)?.length ?? 0), 0)
    if (people < least) throw audienceTooSmall(forest.unit(root).name, least)
  }
}
