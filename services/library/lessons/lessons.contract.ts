import { z } from 'zod'

const words = z.string().min(1)

const situation = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'small letters, digits and hyphens, a letter first'),
  scene: words,
  /** What the other one says. */
  said: words,
  ask: words,
  /** Ways that one could put it; there are always others. */
  good: z.array(words).min(2).max(3),
  trap: z.strictObject({ sentence: words, why: words }),
})

/** A lesson in one language: how it is done, four situations to try, and what to do with it. */
export const lessonWords = z.strictObject({
  title: words,
  lead: words,
  rule: z.array(words).min(1),
  situations: z.array(situation).length(4),
  after: z.array(words).min(1),
})

export type LessonWords = z.infer<typeof lessonWords>
