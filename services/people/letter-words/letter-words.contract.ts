import { z } from 'zod'

export const LETTER_KINDS = ['invitation', 'reminder'] as const
export const LETTER_LANGUAGES = ['nl', 'en', 'fr', 'de'] as const
const PASSAGES = ['introduction', 'closing'] as const

/** Longer than what the check lets through, so that too much text gets words and not only a number. */
const passage = z.string().max(4000)
const passages = { introduction: passage, closing: passage }

export const letterWordsParams = z.object({ kind: z.enum(LETTER_KINDS), language: z.enum(LETTER_LANGUAGES) })
export const passagesContract = z.object(passages)
export const letterWordsContract = z.array(letterWordsParams.extend(passages))
/** With the passages that the screen showed: they are replaced only if they are still those. */
export const keepLetterWordsContract = z.object({ ...passages, shown: passagesContract })

const finding = z.object({
  passage: z.enum(PASSAGES),
  code: z.string(),
  /** From 1 within the passage; null for the whole of it. */
  line: z.int().nullable(),
  words: z.string(),
})

export const draftContract = z.object({
  findings: z.array(finding),
  subject: z.string(),
  text: z.string(),
})

export type LetterWordsOf = z.infer<typeof letterWordsParams>
export type Passages = z.infer<typeof passagesContract>
export type PassageFinding = z.infer<typeof finding>
export type Draft = z.infer<typeof draftContract>
