import { z } from 'zod'

/** Facts for the record of processing (GDPR art. 30) and the impact assessment (art. 35). Codes and numbers. */
export const processingRecordContract = z.object({
  version: z.string(),
  instrument: z.string(),
  addresses: z.object({
    workplace: z.string(),
    answers: z.string(),
    /** Two host names, so that cookies and connections stay apart. */
    twoHosts: z.boolean(),
    encrypted: z.boolean(),
  }),
  /** On the machine of these servers, or on another one. */
  database: z.enum(['here', 'elsewhere']),
  mail: z.enum(['server', 'folder']),
  /** Whether reports of mail servers are read from a folder. */
  bounces: z.boolean(),
  /** Whether people sign in with the organisation's own account too. */
  provider: z.boolean(),
  /** Whether an identity provider may push people. */
  provisioning: z.boolean(),
  /** Where staff lists come from by themselves. */
  lists: z.enum(['none', 'folder', 'address', 'both']),
  keys: z.enum(['memory', 'inside-data', 'beside-data', 'elsewhere']),
  worksCouncil: z.object({
    agreement: z.object({ reference: z.string(), agreedOn: z.iso.date() }).nullable(),
    mail: z.boolean(),
    languages: z.array(z.string()),
    /** How many letters the mail server refused for good. */
    refused: z.int(),
  }),
  smallestBlock: z.int(),
  smallestSegment: z.int(),
  people: z.int(),
  waves: z.object({ open: z.int(), counted: z.int(), stopped: z.int() }),
  retention: z.object({
    leaverDays: z.int(),
    waitingDays: z.int(),
    restDays: z.int(),
    sessionHours: z.int(),
    signInMinutes: z.int(),
  }),
})

export type ProcessingRecord = z.infer<typeof processingRecordContract>
