import { z } from 'zod'
import { plainText } from '../../plain-text/plain-text.ts'

/** In the order in which they are shown: the nearest door first. */
export const CONTACT_ROLES = [
  'confidant',
  'coach',
  'prevention_adviser',
  'occupational_physician',
  'return_to_work_coach',
  'hr',
] as const

const trimmed = (words: string): string => plainText(words).trim()

const role = z.enum(CONTACT_ROLES)

export const contactsContract = z.array(z.object({ role, words: z.string() }))

/** All of them at once: who is not named any more is taken away. */
export const nameContactsContract = z.object({
  contacts: z
    .array(z.object({ role, words: z.string().max(400).transform(trimmed).pipe(z.string().min(1)) }))
    .max(CONTACT_ROLES.length)
    .refine((all) => new Set(all.map((one) => one.role)).size === all.length, 'a role stands there twice'),
  /** As the screen showed them. */
  shown: contactsContract.optional(),
})

export type Contact = z.infer<typeof contactsContract>[number]
export type NameContacts = z.infer<typeof nameContactsContract>
