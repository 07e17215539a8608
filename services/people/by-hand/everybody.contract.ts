import { z } from 'zod'
import { importPreviewContract } from '../staff-list/staff-list.contract.ts'
import { languages } from '../staff-list/staff-list.ts'

export const everybodyQuery = z.object({
  /** Beginnings of words of a name, a number or an address. */
  search: z
    .string()
    .max(200)
    .regex(/^[^\0]*$/)
    .optional(),
  /** Those of this unit and of the units below it. */
  unit: z.uuid().optional(),
  /** The last person of the page before. */
  after: z.uuid().optional(),
})

const person = z.object({
  person: z.uuid(),
  number: z.string().nullable(),
  firstName: z.string(),
  lastName: z.string(),
  mail: z.string().nullable(),
  language: z.string(),
  unit: z.uuid(),
  unitName: z.string(),
  leader: z.string().nullable(),
})

/** What the list says of people, and nothing else: whether somebody signed in, was asked or talks is not here. */
export const everybodyContract = z.object({
  /** How many there are in all. */
  count: z.int(),
  people: z.array(person),
  /** With this the next page is asked for; null on the last. */
  next: z.uuid().nullable(),
})

export const personParams = z.object({ person: z.uuid() })

export const personContract = person.omit({ leader: true, unitName: true }).extend({
  /** Number or address of who leads this person; empty where nobody does. */
  leader: z.string(),
  /** Units that the person leads, as the list says. */
  leads: z.array(z.string()),
  /** How many people the person leads. */
  led: z.int(),
  /** Of what the list says of this person: a change names it. */
  version: z.string(),
})

const cell = z.string().max(200)
const form = z.object({
  number: cell,
  firstName: cell,
  lastName: cell,
  mail: z.string().max(320),
  language: z.enum(languages),
  unit: z.uuid(),
  leader: z.string().max(320),
})
const shown = z.string().max(64)

export const handChangeContract = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('added'), person: form }),
  z.object({ kind: z.literal('changed'), id: z.uuid(), shown, person: form }),
  z.object({ kind: z.literal('left'), id: z.uuid(), shown, successor: z.string().max(320) }),
])

/** Whoever was told why the list brakes asks again. */
export const handChangeQuery = z.object({ asked: z.literal('twice').optional() })

export const handPreviewContract = importPreviewContract
  .pick({ brake: true, problems: true, warnings: true })
  .extend({
    changes: importPreviewContract.shape.changes.omit({ merged: true, split: true }),
    newAddress: z.boolean(),
    asNew: z.boolean(),
    /** The next list that comes by itself undoes this, unless its source says the same by then. */
    undone: z.boolean(),
  })

export const handChangedContract = z.object({ person: z.uuid().nullable() })
