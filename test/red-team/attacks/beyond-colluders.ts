import { exposedGroup, type Family } from '../../world/solve-for-few.ts'

/**
 * People who tell one another what they said take themselves out of every sum. Who is left alone in some sum of
 * sums? Undefined: nobody.
 */
export const beyondColluders = (
  families: Iterable<Family>,
  colluders: ReadonlySet<string>,
): string | undefined => {
  for (const family of families) {
    const left = family.map((people) => people.filter((who) => !colluders.has(who)))
    const [alone] = exposedGroup(left, 2) ?? []
    if (alone !== undefined) return alone
  }
  return undefined
}
