import type { IncomingRow } from '../incoming/incoming-row.ts'
import type { Encoding } from './encodings.ts'
import type { Finding } from './findings.ts'

export const languages = ['nl', 'en', 'fr', 'de'] as const
export type Language = (typeof languages)[number]

/** Somebody whose row has no problem. */
export interface Employee {
  readonly line: number
  readonly number: string | null
  readonly firstName: string
  readonly lastName: string
  /** Lower case, and unique in the list; null for somebody who has none. */
  readonly mail: string | null
  /** How people of a list refer to each other (`person-key.ts`); unique in the list. */
  readonly key: string
  readonly language: Language
  /** The key of a unit. */
  readonly unit: string
  /** The leader's key, whether the list says it by address or number; null when nobody leads this person. */
  readonly leader: string | null
}

export interface Unit {
  /** Unique in the list: the path where units are written as paths, otherwise the name. */
  readonly key: string
  readonly name: string
  readonly parent: string | null
  /** The key of the member who leads it, or null. */
  readonly leader: string | null
}

/** The headers as written, for findings; empty where the list has no such column. */
export interface Headings {
  readonly number: string
  readonly mail: string
}

/** A reading with what previews and comparisons need besides. */
export interface StaffListFile {
  readonly list: StaffListReading
  /** What the letters were read as; null where the file cannot be read, or somebody has to say. */
  readonly encoding: Encoding | null
  readonly headings: Headings
  /** By its name, how the columns were read; null: by their headers alone. */
  readonly preset: string | null
  /** People in the file whose first or last day is still to come. */
  readonly planned: readonly IncomingRow[]
  /** Whether it came as everybody who works here; otherwise it was made of the list of today and what changes it. */
  readonly complete: boolean
}

/** With problems, employees and units hold only what is certain: enough for a preview, not for an import. */
export interface StaffListReading {
  /** Rows that are not blank, the header not counted. */
  readonly rows: number
  readonly employees: readonly Employee[]
  /** In order of first mention, a parent that is named by its child's row before the child. */
  readonly units: readonly Unit[]
  readonly problems: readonly Finding[]
  readonly warnings: readonly Finding[]
}
