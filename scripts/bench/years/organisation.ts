/** A repeatable source of chance, from 0 up to 1. */
export type Chance = () => number

/** A unit and the unit above it; the first is the whole organisation. */
export interface Unit {
  readonly id: number
  readonly parent: number | null
}

/** Who counts with which unit, wave by wave: what the staff list says on the day each wave opens. */
export interface Years {
  readonly units: readonly Unit[]
  readonly people: number
  /** Of each wave: person → unit. */
  readonly homes: readonly ReadonlyMap<number, number>[]
}

/** What happens between two waves, a quarter of a year. */
export interface Rates {
  /** Share of the people who leave; as many join, so that the organisation keeps its size. */
  readonly leaving: number
  readonly moving: number
  /** Chance that two teams of a department are dealt anew. */
  readonly dealing: number
}

/** Fifteen in a hundred a year leave and join, eight move; two teams are dealt anew every other year. */
export const ORDINARY: Rates = { leaving: 0.0375, moving: 0.02, dealing: 0.12 }

const below = (chance: Chance, most: number): number => Math.floor(chance() * most)

/** Departments of about forty, teams of four to fourteen, and who leads them counted with the department. */
const found = (chance: Chance, size: number): Founded => {
  const units: Unit[] = [{ id: 0, parent: null }]
  const home = new Map<number, number>()
  let person = 0
  const hire = (unit: number, count: number) => {
    for (let one = 0; one < count && person < size; one++) home.set(person++, unit)
  }
  while (person < size) {
    const department = units.length
    units.push({ id: department, parent: 0 })
    const teams = 3 + below(chance, 3)
    hire(0, 1)
    hire(department, teams)
    for (let team = 0; team < teams && person < size; team++) {
      units.push({ id: units.length, parent: department })
      hire(units.length - 1, 4 + below(chance, 11))
    }
  }
  return { units, home, person }
}

/** Deals two teams of one department anew. */
const deal = (chance: Chance, units: readonly Unit[], home: Map<number, number>) => {
  const teams = units.filter(({ parent }) => parent !== null && parent !== 0)
  const one = teams[below(chance, teams.length)]
  const others = teams.filter(({ id, parent }) => parent === one?.parent && id !== one?.id)
  const other = others[below(chance, others.length)]
  if (one === undefined || other === undefined) return
  for (const [person, unit] of home)
    if (unit === one.id || unit === other.id) home.set(person, chance() < 0.5 ? one.id : other.id)
}

/** An organisation on its first day; `person` is the number of who joins next. */
export interface Founded {
  readonly units: readonly Unit[]
  readonly home: Map<number, number>
  readonly person: number
}

/** So many waves of an organisation, of which the first is as it was founded. */
export const liveOn = (
  chance: Chance,
  { units, home, person }: Founded,
  waves: number,
  rates: Rates,
): Years => {
  const homes: ReadonlyMap<number, number>[] = [new Map(home)]
  let next = person
  for (let wave = 1; wave < waves; wave++) {
    for (const [somebody, unit] of [...home]) {
      const place = [...home.values()][below(chance, home.size)] ?? unit
      if (chance() < rates.leaving) {
        home.delete(somebody)
        home.set(next++, place)
      } else if (chance() < rates.moving) home.set(somebody, place)
    }
    if (chance() < rates.dealing) deal(chance, units, home)
    homes.push(new Map(home))
  }
  return { units, people: next, homes }
}

/** So many waves of an invented organisation of so many people. */
export const liveYears = (chance: Chance, size: number, waves: number, rates: Rates): Years =>
  liveOn(chance, found(chance, size), waves, rates)
