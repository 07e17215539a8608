/** What is kept of a SCIM user: what a staff list needs, in the words of the provider. Nothing else is read. */
export interface PushedPerson {
  readonly userName: string
  readonly externalId: string | null
  /** Whether the person works here. */
  readonly active: boolean
  readonly givenName: string | null
  readonly familyName: string | null
  /** Of somebody who has neither of the two. */
  readonly wholeName: string | null
  /** In its one normal form. */
  readonly mail: string | null
  readonly preferredLanguage: string | null
  readonly locale: string | null
  readonly number: string
  readonly organization: string | null
  readonly division: string | null
  readonly department: string | null
  /** The id that we gave to who leads this person, or that person's number. */
  readonly leader: string | null
}

export interface StoredPerson extends PushedPerson {
  readonly id: string
}
