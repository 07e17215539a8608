import type { Contacts } from '../api.ts'

export type Role = Contacts[number]['role']

/** The text that names each, in the order in which they are shown: the nearest door first. */
export const CONTACT_TEXTS: Readonly<Record<Role, string>> = {
  confidant: 'contact-confidant',
  coach: 'contact-coach',
  prevention_adviser: 'contact-prevention-adviser',
  occupational_physician: 'contact-occupational-physician',
  return_to_work_coach: 'contact-return-to-work-coach',
  hr: 'contact-hr',
}
