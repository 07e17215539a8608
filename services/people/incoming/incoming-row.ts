/** A row of a staff list, from a source that brings people one by one, as changes, or before their day. */
export interface IncomingPerson {
  readonly firstName: string
  readonly lastName: string
  readonly mail: string
  /** Empty where the source does not say. */
  readonly language: string
  /** A path, or the name of a unit. */
  readonly unit: string
  readonly unitAbove?: string
  /** The personnel number of who leads this person. */
  readonly leaderNumber?: string
}

export interface IncomingRow {
  /** The personnel number. */
  readonly number: string
  readonly person: IncomingPerson
  /** First day that this holds, `YYYY-MM-DD`; null: it holds already. */
  readonly startsOn: string | null
  /** Last day; null: none is known. */
  readonly endsOn: string | null
}
