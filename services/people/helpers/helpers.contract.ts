import { z } from 'zod'
import { plainText } from '../../plain-text/plain-text.ts'

/** In the order in which they are shown: the nearest door first. */
export const HELPER_ROLES = [
  'confidant',
  'coach',
  'prevention_adviser',
  'occupational_physician',
  'return_to_work_coach',
  'hr',
] as const

const role = z.enum(HELPER_ROLES)

export const helpersContract = z.array(z.object({ role, words: z.string() }))

/** All of them at once: who is not named any more is taken away. */
export const nameHelpersContract = z.object({
  helpers: z
    .array(z.object({ role, words: z.string().max(400).transform(plainText).pipe(z.string().min(1)) }))
    .max(HELPER_ROLES.length)
    .refine((all) => new Set(all.map((one) => one.role)).size === all.length, 'a role stands there twice'),
  /** As the screen showed them. */
  shown: helpersContract.optional(),
})

export type Helper = z.infer<typeof helpersContract>[number]
export type NameHelpers = z.infer<typeof nameHelpersContract>
