import { rollUp } from '../../../services/blocks/roll-up.ts'
import { clipAnswers } from '../../../services/counting/clip.ts'
import { type Seat, seatPeople } from '../../../services/people/pulses/seat-people.ts'
import type { Answers } from './answers.ts'
import type { Chance, Years } from './organisation.ts'

/** The smallest thing published: of these people so many answered, and their answers add up to this. */
export interface Atom {
  readonly unit: number
  /** Invited: the attacker knows them. */
  readonly people: readonly number[]
  readonly answered: number
  /** Measure by measure, as published. */
  readonly sums: Float64Array
  /** What was added to a sum: name of a source of noise → how often it was. The attacker knows names and variances. */
  readonly noise: ReadonlyMap<string, number>
}

/** One way to protect. Everything of it is known to the attacker but chance itself. */
export interface Mechanism {
  readonly name: string
  /** People are counted in cohorts (`services/people/pulses/seat-people.ts`), not where the list says. */
  readonly cohorts?: boolean
  /** A group that differs by one to four people from a union of earlier ones is pooled up. */
  readonly poolsUp?: boolean
  /** Means below ten answers are rounded to this. */
  readonly coarse?: number
  /** So many answers of a block are left out by chance. */
  readonly leavesOut?: number
  /** To each sum two whole numbers from −cell to cell are added, drawn by a key: the same for the same people. */
  readonly cell?: number
  /** Drawn anew in every wave, by a key that is destroyed with it. */
  readonly fresh?: boolean
  /** For each who left since the group was formed two more, from −leaver to leaver: the same for ever. */
  readonly leaver?: number
}

/** Variance of each source of noise, by the first letter of its name. */
export const varianceOf = (source: string, { coarse = 0, cell = 0, leaver = 0 }: Mechanism): number => {
  if (source.startsWith('r')) return coarse ** 2 / 12
  const most = source.startsWith('c') ? cell : leaver
  return (2 * most * (most + 1)) / 3
}

const BLOCK_FLOOR = 5
const FIVE_POINTS = { lowest: 1, highest: 5, all: new Set([1, 2, 3, 4, 5]) }

/** How many people differ between a group and the nearest union of earlier ones. */
const differs = (group: readonly number[], earlier: readonly Atom[]): number => {
  const inside = new Set(group)
  let known = 0
  let differ = 0
  for (const { people } of earlier) {
    const both = people.reduce((n, person) => n + Number(inside.has(person)), 0)
    if (both === 0) continue
    known += both
    differ += Math.min(both, people.length - both)
  }
  return differ + group.length - known
}

/** Noise that is remembered by its name, so that the same is added again. */
class Noise {
  readonly #drawn = new Map<string, Float64Array>()
  readonly #chance: Chance
  readonly #measures: number

  constructor(chance: Chance, measures: number) {
    this.#chance = chance
    this.#measures = measures
  }

  whole(name: string, most: number): Float64Array {
    const one = () => Math.floor(this.#chance() * (2 * most + 1)) - most
    return this.#drawn.get(name) ?? this.#keep(name, () => one() + one())
  }

  #keep(name: string, draw: () => number): Float64Array {
    const drawn = Float64Array.from({ length: this.#measures }, draw)
    this.#drawn.set(name, drawn)
    return drawn
  }
}

/** Groups of at least five invited, children before parents; what is left at the top stands in no figure. */
const freeze = (
  years: Years,
  home: ReadonlyMap<number, number>,
  mayStand: (people: readonly number[]) => boolean,
): ReadonlyMap<number, readonly number[]> => {
  const pools = new Map<number, number[]>(years.units.map(({ id }) => [id, []]))
  for (const [person, unit] of home) pools.get(unit)!.push(person)
  const groups = new Map<number, readonly number[]>()
  for (const { id, parent } of years.units.toReversed()) {
    const pool = pools.get(id)!
    if (pool.length >= BLOCK_FLOOR && mayStand(pool))
      groups.set(
        id,
        pool.sort((a, b) => a - b),
      )
    else if (parent !== null) pools.get(parent)!.push(...pool)
  }
  return groups
}

const leftSince = (
  formed: ReadonlyMap<string, readonly number[]>,
  cohorts: ReadonlySet<string>,
  home: ReadonlyMap<number, number>,
) => [...cohorts].flatMap((cohort) => (formed.get(cohort) ?? []).filter((person) => !home.has(person)))

/** Everything that is published of these years. */
export const publishYears = (
  years: Years,
  answers: Answers,
  answered: readonly ReadonlySet<number>[],
  mechanism: Mechanism,
  chance: Chance,
): readonly (readonly Atom[])[] => {
  const noise = new Noise(chance, answers.length)
  const parentOf = new Map(years.units.map(({ id, parent }) => [id, parent]))
  const published: (readonly Atom[])[] = []
  const formed = new Map<string, readonly number[]>()
  let seats: ReadonlyMap<number, Seat<number, string>> = new Map()
  let cohortNumber = 0
  for (const [wave, list] of years.homes.entries()) {
    let home: ReadonlyMap<number, number> = list
    if (mechanism.cohorts === true) {
      seats = seatPeople({
        home: list,
        before: seats,
        parentOf,
        least: BLOCK_FLOOR,
        newCohort: () => `${cohortNumber++}`,
      })
      home = new Map([...seats].map(([person, { unit }]) => [person, unit]))
      for (const [person, { cohort }] of seats) {
        const members = formed.get(cohort) ?? []
        if (!members.includes(person)) formed.set(cohort, [...members, person])
      }
    }
    const mayStand = (people: readonly number[]) =>
      mechanism.poolsUp !== true ||
      published.every((earlier) => {
        const differ = differs(people, earlier)
        return differ === 0 || differ >= BLOCK_FLOOR
      })
    const groups = freeze(years, home, mayStand)
    const answering = (people: readonly number[]) => people.filter((person) => answered[wave]!.has(person))
    const tree = years.units.map(({ id, parent }) => ({
      id: String(id),
      parent: parent === null ? null : String(parent),
      n: answering(groups.get(id) ?? []).length,
    }))
    const { blockOf } = rollUp(tree, BLOCK_FLOOR)
    const inBlock = new Map<number, number[]>()
    for (const [id, people] of groups) {
      const block = blockOf.get(String(id))
      if (block != null) inBlock.set(Number(block), [...(inBlock.get(Number(block)) ?? []), ...people])
    }
    published.push(
      [...inBlock].map(([unit, people]) => {
        let those = answering(people)
        const outside = Math.min(mechanism.leavesOut ?? 0, Math.max(those.length - BLOCK_FLOOR, 0))
        for (let out = 0; out < outside; out++) {
          const at = Math.floor(chance() * those.length)
          those = those.filter((_, place) => place !== at)
        }
        const added = new Map<string, number>()
        if (mechanism.cell !== undefined) {
          const name = people.toSorted((a, b) => a - b).join()
          added.set(mechanism.fresh === true ? `c${wave} ${unit}` : `c${name}`, 1)
        }
        if (mechanism.leaver !== undefined) {
          const cohorts = new Set(people.map((person) => seats.get(person)!.cohort))
          for (const person of leftSince(formed, cohorts, list)) added.set(`l${person}`, 1)
        }
        if (mechanism.coarse !== undefined && those.length < 10) added.set(`r${wave} ${unit}`, those.length)
        const sums = Float64Array.from(answers, (measure) => {
          const given = those.map((person) => ({ sum: measure[wave]![person]!, answered: 1 }))
          return clipAnswers(given, 1, FIVE_POINTS).reduce((sum, one) => sum + one.sum, 0)
        })
        for (const [name, times] of added) {
          if (name.startsWith('r')) continue
          const drawn = noise.whole(name, (name.startsWith('c') ? mechanism.cell : mechanism.leaver) ?? 0)
          const least = 2 * those.length
          const most = 5 * those.length - 1
          for (let at = 0; at < sums.length; at++)
            sums[at] = Math.min(Math.max(sums[at]! + times * drawn[at]!, least), most)
        }
        if (mechanism.coarse !== undefined && those.length < 10) {
          const step = mechanism.coarse * those.length
          for (let at = 0; at < sums.length; at++) sums[at] = step * Math.round(sums[at]! / step)
        }
        return { unit, people, answered: those.length, sums, noise: added }
      }),
    )
  }
  return published
}
