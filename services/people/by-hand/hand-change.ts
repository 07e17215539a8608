import type { Language } from '../staff-list/staff-list.ts'

/** What HR fills in about one person, as in a row of a list. */
export interface PersonForm {
  /** Empty where the organisation has none. */
  readonly number: string
  readonly firstName: string
  readonly lastName: string
  /** Empty for somebody who has none. */
  readonly mail: string
  readonly language: Language
  /** Its id. By hand nobody makes a unit: one person is no group. */
  readonly unit: string
  /** Number or mail address of who leads this person; empty where nobody does. */
  readonly leader: string
}

/** One change of the staff list, by hand. `shown` is the version of the person that the page showed. */
export type HandChange =
  | { readonly kind: 'added'; readonly person: PersonForm }
  | { readonly kind: 'changed'; readonly id: string; readonly shown: string; readonly person: PersonForm }
  | {
      readonly kind: 'left'
      readonly id: string
      readonly shown: string
      /** Number or mail address of who leads in this person's place; empty: who led this person. */
      readonly successor: string
    }
