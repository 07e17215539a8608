import { z } from 'zod'

/** Reasons to hide a comment; hiding deletes its words. */
const VERDICTS = ['shown', 'names-somebody', 'recognisable', 'hurtful'] as const

export const commentsToReadContract = z.array(
  z.object({
    comment: z.uuid(),
    question: z.string(),
    language: z.string(),
    words: z.string().nullable(),
    verdict: z.enum(VERDICTS).nullable(),
  }),
)

export const verdictContract = z.object({ verdict: z.enum(VERDICTS) })
export const commentParams = z.object({ comment: z.uuid() })

export const shownCommentsContract = z.array(
  z.object({
    /** The unit under whose name the comment stands. On a leader's page that is the leader's own unit. */
    name: z.string(),
    question: z.string(),
    language: z.string(),
    words: z.string(),
  }),
)
