import type { Chance, Years } from './organisation.ts'

/** Measure by measure, wave by wave, person by person: a point from 1 to 5. */
export type Answers = readonly (readonly Uint8Array[])[]

const bell = (chance: Chance): number =>
  Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance())

/**
 * Answers that stay the same from wave to wave with the chance of `stability`, and are otherwise given anew. People of
 * a team are a little alike (about a tenth of the variance), as in the data that the golden set was made of.
 *
 * @param common the share of what differs between people that is the same on all measures, and stays: who is low on one
 *   is low on others
 */
export const invent = (
  chance: Chance,
  years: Years,
  measures: number,
  stability: number,
  common = 0,
): Answers => {
  const tendency = common > 0 ? Array.from({ length: years.people }, () => bell(chance)) : []
  const shared = Math.sqrt(common)
  const apart = Math.sqrt(1 - common)
  return Array.from({ length: measures }, () => {
    const climate = years.units.map(() => 0.3 * bell(chance))
    const given = (unit: number, person: number) => {
      const own = shared * (tendency[person] ?? 0) + apart * bell(chance)
      const point = Math.round(3.6 + (climate[unit] ?? 0) + 0.95 * own)
      return Math.min(Math.max(point, 1), 5)
    }
    let before: Uint8Array | undefined
    return years.homes.map((home) => {
      const now = new Uint8Array(years.people)
      for (const [person, unit] of home) {
        const last = before?.[person] ?? 0
        now[person] = last > 0 && chance() < stability ? last : given(unit, person)
      }
      before = now
      return now
    })
  })
}

/** Who answers in each wave: everybody with the same chance. */
export const answering = (chance: Chance, years: Years, turnout: number): readonly ReadonlySet<number>[] =>
  years.homes.map((home) => new Set([...home.keys()].filter(() => chance() < turnout)))
