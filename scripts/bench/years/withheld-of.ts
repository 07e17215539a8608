import { readStaffList } from '../../../services/people/staff-list/read-staff-list.ts'
import { homeUnit } from '../../../services/people/units/home-unit.ts'
import { repeatable } from '../../demo/repeatable.ts'
import { answering, invent } from './answers.ts'
import { MECHANISMS } from './mechanisms.ts'
import { type Founded, liveOn, type Rates } from './organisation.ts'
import { publishYears } from './publish.ts'
import { figuresOf } from './usefulness.ts'

/** The organisation of a staff list, everybody counted where the product counts them; parents stand before children. */
const organisationOf = (file: Uint8Array): Founded => {
  const { units, employees } = readStaffList(file)
  const home = homeUnit({
    employees: employees.map(({ key, unit }) => ({ person: key, unit })),
    units: units.map(({ key, parent, leader }) => ({ id: key, parent, leader })),
  })
  const sorted: (string | null)[] = [null]
  for (const above of sorted) for (const { key, parent } of units) if (parent === above) sorted.push(key)
  const numbers = new Map(sorted.slice(1).map((key, at) => [key, at]))
  return {
    units: sorted.slice(1).map((key, id) => {
      const parent = units.find((unit) => unit.key === key)?.parent ?? null
      return { id, parent: parent === null ? null : numbers.get(parent)! }
    }),
    home: new Map([...home.values()].map((unit, person) => [person, numbers.get(unit!)!])),
    person: home.size,
  }
}

/** Of so many figures, one for each unit and wave, so many are withheld. */
export interface Withheld {
  readonly figures: number
  readonly without: number
  readonly installed: number
}

/**
 * Four waves of an organisation with a staff list, lived over and over with other leavers and movers, with and without
 * what protects over time.
 *
 * @param lives how often
 */
export const withheldOf = (file: Uint8Array, rates: Rates, turnout: number, lives: number): Withheld => {
  const sums = { figures: 0, without: 0, installed: 0 }
  for (let life = 1; life <= lives; life++) {
    const random = repeatable(7919 * life)
    const years = liveOn(random, organisationOf(file), 4, rates)
    const answers = invent(random, years, 1, 0.9)
    const answered = answering(random, years, turnout)
    const [without, installed] = ['today', 'cell1leaver3'].map((key) => {
      const mechanism = MECHANISMS[key]!
      const published = publishYears(years, answers, answered, mechanism, random)
      return published.map((atoms, wave) => figuresOf(years, atoms, mechanism, years.homes[wave]!.size))
    })
    for (const [wave, before] of without!.entries()) {
      sums.figures += years.units.length
      sums.without += years.units.length - before.size
      const kept = [...before].filter(([unit, { n }]) => (installed![wave]!.get(unit)?.n ?? 0) * 3 >= n * 2)
      sums.installed += years.units.length - kept.length
    }
  }
  return sums
}
