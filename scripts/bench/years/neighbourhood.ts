import type { Atom } from './publish.ts'

/** A sum that was published, and when. */
export interface Sum {
  readonly wave: number
  readonly atom: Atom
}

/** People who stood in the same of these sums in every wave: nothing published tells them apart. */
export interface Kind {
  readonly people: readonly number[]
  /** The sums that they stand in, by number, in the order of waves. */
  readonly sums: readonly number[]
}

export interface Neighbourhood {
  readonly sums: readonly Sum[]
  readonly kinds: readonly Kind[]
  /** The one who is looked for: a kind of one. */
  readonly own: Kind
}

/**
 * The sums that tell most of one person: those with the person in them, then those that share the largest part of their people
 * with these.
 *
 * @param most so many sums at most
 * @returns undefined where the person stands in none
 */
export const neighbourhoodOf = (
  published: readonly (readonly Atom[])[],
  person: number,
  most: number,
): Neighbourhood | undefined => {
  const all = published.flatMap((atoms, wave) => atoms.map((atom) => ({ wave, atom })))
  const around = new Set(all.flatMap(({ atom }) => (atom.people.includes(person) ? atom.people : [])))
  const nearness = ({ atom: { people } }: Sum): number =>
    people.includes(person) ? 2 : people.filter((one) => around.has(one)).length / people.length
  const sums = all
    .map((sum) => ({ sum, near: nearness(sum) }))
    .filter(({ near }) => near > 0)
    .toSorted((a, b) => b.near - a.near)
    .slice(0, most)
    .map(({ sum }) => sum)
    .toSorted((a, b) => a.wave - b.wave)
  const standsIn = new Map<number, number[]>()
  for (const [at, { atom }] of sums.entries())
    for (const one of atom.people) standsIn.set(one, [...(standsIn.get(one) ?? []), at])
  const kinds = new Map<string, { people: number[]; sums: readonly number[] }>()
  for (const [one, places] of standsIn) {
    const name = one === person ? 'own' : places.join()
    const kind = kinds.get(name) ?? { people: [], sums: places }
    kind.people.push(one)
    kinds.set(name, kind)
  }
  const own = kinds.get('own')
  return own && { sums, kinds: [...kinds.values()], own }
}
