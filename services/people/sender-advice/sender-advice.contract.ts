import { z } from 'zod'

/** From the settings in force. */
export const senderContract = z.object({
  /** The part after the @ of `MAIL_FROM`; in the envelope stands the same address. */
  domain: z.string(),
  /** Host of `SMTP_URL`; null where letters become files. */
  server: z.string().nullable(),
})

const record = z.string().nullable()

export const recordsContract = z.object({
  spf: z.object({ state: z.enum(['there', 'none', 'several', 'lets-anybody', 'out-of-reach']), record }),
  dmarc: z.object({
    state: z.enum(['reject', 'quarantine', 'watch', 'none', 'broken', 'out-of-reach']),
    record,
  }),
})

export type Records = z.infer<typeof recordsContract>
export type Sender = z.infer<typeof senderContract>
