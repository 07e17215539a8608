import { z } from 'zod'
import { plainLine } from '../../plain-text/plain-text.ts'

const date = z.iso.date()

/** The agreement as it is kept, and as a screen showed it. */
export const agreementContract = z.object({ reference: z.string().max(200), agreedOn: date })

/**
 * The new agreement, with the one that the screen showed, if any. It is changed only if that one is still in
 * force.
 */
export const keepAgreementContract = z.object({
  /** It stands in letters and in the manifest: so it must be one line, and not be blank. */
  reference: z.string().max(200).transform(plainLine).pipe(z.string().min(1)),
  agreedOn: date,
  shown: agreementContract.nullable().optional(),
})

export const openWaveContract = z.object({
  form: z.string().min(1).max(40),
  audience: z.array(z.uuid()).min(1).max(2000),
  closes: date,
  floor: z.int().min(5).max(50).default(5),
  /** What the screen showed when the button was pressed. The wave opens only if it is still so. */
  shown: z
    .object({
      agreement: agreementContract.nullable(),
      instrument: z.string().max(80),
      units: z.array(z.object({ unit: z.uuid(), name: z.string().max(1000), invited: z.int() })).max(2000),
    })
    .optional(),
})

export const openedWaveContract = z.object({
  wave: z.uuid(),
  fingerprint: z.string(),
  invited: z.int(),
  segments: z.int(),
})

export const waveContract = z.object({
  id: z.uuid(),
  fingerprint: z.string(),
  instrument: z.string(),
  form: z.string(),
  opensOn: date,
  closesOn: date,
  /** By this server's calendar: `closed` from the day after the last until the count. */
  state: z.enum(['open', 'closed', 'stopped', 'counted']),
  invited: z.int(),
  /** For the whole organisation, rounded down to 5 %, from 50 people invited on. It stays the same all day. */
  participationPercent: z.int().nullable(),
  /** How often everybody was reminded; twice is enough. */
  reminders: z.int(),
})

/** Somebody whom an invitation never reached gets that invitation. It is counted among the letters. */
export const remindedContract = z.object({ letters: z.int(), invitations: z.int() })

export const outboxContract = z.array(
  z.object({
    letter: z.uuid(),
    kind: z.string(),
    to: z.string(),
    state: z.enum(['waiting', 'sending', 'refused', 'given-up', 'unsure']),
    /** The step of the mail dialogue and its codes, for example `recipient 550 5.1.1`. */
    reason: z.string().nullable(),
  }),
)

/** Whether the mail server takes letters from us at all. If not: since when, and when one is tried again. */
export const postRoomContract = z.object({
  pause: z.object({ reason: z.string(), since: z.iso.datetime(), againAt: z.iso.datetime() }).nullable(),
})

export const letterContract = z.object({
  to: z.string(),
  subject: z.string(),
  text: z.string(),
})

export const waveParams = z.object({ wave: z.uuid() })
export const letterParams = z.object({ wave: z.uuid(), letter: z.uuid() })
