import type { Unit } from '../staff-list/staff-list.ts'
import { keySpellingOf, spellingOf } from '../staff-list/unit-spelling.ts'
import type { StoredUnit } from '../units/units.queries.ts'

/** The units of the list of today, and those that a change brings: a change may name a unit by its path or its name. */
export class UnitPlaces {
  readonly #units: Unit[]
  /** What stands between two steps, where the list writes paths; null where it writes names. */
  readonly #between: string | null

  constructor(stored: readonly StoredUnit[], keyOfPerson: (employee: string | null) => string | null) {
    const keys = new Map(stored.map(({ id, key }) => [id, key]))
    this.#units = stored.map(({ key, name, parent, leader }) => ({
      key,
      name,
      parent: parent === null ? null : (keys.get(parent) ?? null),
      leader: keyOfPerson(leader),
    }))
    const path = this.#units.find(
      ({ key, parent }) => parent !== null && key.startsWith(parent) && key !== parent,
    )
    const step =
      path?.parent && path.key.endsWith(path.name)
        ? path.key.slice(path.parent.length, -path.name.length)
        : ''
    this.#between = step === '' ? null : step
  }

  get all(): readonly Unit[] {
    return this.#units
  }

  /**
   * By its key, or by its name where only one unit has it.
   *
   * @param near where several have the name: this one, or the one below it
   */
  find(written: string, near?: Unit): Unit | undefined {
    const byKey = this.#byKey(written)
    if (byKey) return byKey
    const named = this.#units.filter(({ name }) => spellingOf(name) === spellingOf(written))
    if (named.length > 1 && near && named.includes(near)) return near
    const meant = named.length > 1 ? named.filter(({ parent }) => parent === near?.key) : named
    return meant.length === 1 ? meant[0] : undefined
  }

  #byKey(written: string): Unit | undefined {
    return this.#units.find(({ key }) => keySpellingOf(key) === keySpellingOf(written))
  }

  /** A unit that was not there, below another one; at the top only where there is no unit at all. */
  make(written: string, above: Unit | undefined): Unit | undefined {
    const between = this.#between
    const steps =
      between === null ? [written] : written.split(between.trim() || between).map((step) => step.trim())
    const name = steps.at(-1) ?? written
    const parent = steps.length > 1 ? this.#ofPath(steps.slice(0, -1), between ?? '') : above
    if (parent === undefined && this.#units.length > 0) return undefined
    const key = parent === undefined || between === null ? name : parent.key + between + name
    // Written with another unit above it, or by steps of which one was found: it may be there already.
    const there = this.#byKey(key)
    if (there) return there
    const unit = { key, name, parent: parent?.key ?? null, leader: null }
    this.#units.push(unit)
    return unit
  }

  #ofPath(steps: readonly string[], between: string): Unit | undefined {
    const path = steps.join(between)
    return this.find(path) ?? this.make(path, undefined)
  }
}
