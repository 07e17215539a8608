import { z } from 'zod'

/** Key of a label → the sentence for it by language. No screen says more than stands here. */
export const wordingContract = z.object({
  languages: z.array(z.string()),
  sentences: z.record(z.string(), z.record(z.string(), z.string())),
})

export type Wording = z.infer<typeof wordingContract>
