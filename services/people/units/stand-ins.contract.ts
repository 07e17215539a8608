import { z } from 'zod'

export const unitParams = z.object({ unit: z.uuid() })

const kind = z.enum(['also', 'interim'])
export const standInParams = unitParams.extend({ kind })

const days = { from: z.iso.date(), until: z.iso.date().nullable() }

/** `person`: number or mail address. */
export const nameStandInContract = z.object({ person: z.string().min(1).max(320), ...days })

export const unitOnPaperContract = z.object({
  unit: z.uuid(),
  name: z.string(),
  /** Whom the list names; null where it names nobody. */
  leader: z.string().nullable(),
  /** Of today, and of days to come. */
  standIns: z.array(z.object({ kind, name: z.string(), ...days })),
})
