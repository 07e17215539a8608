import type { Helpers } from '../api.ts'

export type Role = Helpers[number]['role']

/** The text that names each, in the order in which they are shown: the nearest door first. */
export const HELPER_ROLES: readonly (readonly [Role, string])[] = [
  ['confidant', 'helper-confidant'],
  ['coach', 'helper-coach'],
  ['prevention_adviser', 'helper-prevention-adviser'],
  ['occupational_physician', 'helper-occupational-physician'],
  ['return_to_work_coach', 'helper-return-to-work-coach'],
  ['hr', 'helper-hr'],
]
