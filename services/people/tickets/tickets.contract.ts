import { z } from 'zod'

export const ticketRequestContract = z.object({
  /** From the link, or the code that was typed. */
  invitation: z.string().regex(/^([0-9a-hjkmnp-tv-z]{26}|[0-9a-hjkmnp-tv-z]{10})$/),
  fingerprint: z.string().regex(/^[0-9a-hjkmnp-tv-z]{16}$/),
  segment: z.string().regex(/^[0-9a-hjkmnp-tv-z]{16}$/),
  /** 32 bytes, base64url. */
  blinded: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
})

/** 96 bytes: the evaluated element and the proof. */
export const evaluationContract = z.object({
  evaluated: z.string(),
  proof: z.string(),
})

export const codeContract = z.object({
  code: z.string().regex(/^[0-9a-hjkmnp-tv-z]{10}$/),
  fingerprint: z.string().regex(/^[0-9a-hjkmnp-tv-z]{16}$/),
})

export const codeReplyContract = z.object({
  segmentKey: z.string(),
  language: z.string(),
})
