import type { Finding } from './findings.ts'
import { spellingOf } from './unit-spelling.ts'

/** A unit while the tree is being made. */
export interface UnitDraft {
  readonly key: string
  readonly name: string
  /** Where it is first mentioned. */
  readonly line: number
  parent: string | null
  leader: string | null
}

/**
 * The units of a list in order of first mention. "keuken" and "Keuken" are one unit, under the first spelling.
 * If a slip of the shift key made two units, it could split a team into parts that are too small to show. A
 * finding says so, once for each spelling.
 */
export class UnitRegistry {
  readonly #units = new Map<string, UnitDraft>()
  readonly #spellings = new Set<string>()
  readonly findings: Finding[] = []

  get units(): readonly UnitDraft[] {
    return [...this.#units.values()]
  }

  /** The unit with this key, made when it is new. `name` is what the key ends with: the last step of a path. */
  mention(
    key: string,
    name: string,
    parent: string | null,
    at: { readonly line: number; readonly column: string },
  ) {
    const known = this.#units.get(spellingOf(key))
    if (!known) {
      const unit: UnitDraft = {
        key,
        name,
        line: at.line,
        parent,
        leader: null,
      }
      this.#units.set(spellingOf(key), unit)
      return unit
    }
    if (known.name !== name && !this.#spellings.has(key)) {
      this.#spellings.add(key)
      this.findings.push({
        ...at,
        code: 'unit-spelled-differently',
        value: known.name,
      })
    }
    return known
  }
}
