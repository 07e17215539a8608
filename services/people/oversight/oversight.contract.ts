import { z } from 'zod'

export const askedOfWhomContract = z.array(
  z.object({
    wave: z.uuid(),
    fingerprint: z.string(),
    instrument: z.string(),
    form: z.string(),
    opensOn: z.iso.date(),
    closesOn: z.iso.date(),
    floor: z.int(),
    state: z.enum(['open', 'stopped', 'counted']),
    invited: z.int(),
    segments: z.int(),
    units: z.array(z.string()),
  }),
)
