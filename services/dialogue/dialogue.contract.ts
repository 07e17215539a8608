import { z } from 'zod'
import { plainText } from '../plain-text/plain-text.ts'
import { STATES } from './conversations/states.ts'

const day = z.iso.date()
const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
/** What somebody wrote; nothing in it is a score, and there is no field for one. */
const words = z.string().max(4000).transform(plainText)
const someWords = words.pipe(z.string().min(1))

/** Where people talk well: beside each other, out of hearing of others. */
const PLACES = [
  'walk',
  'quiet-room',
  'coffee',
  'after-lunch',
  'on-the-road',
  'side-by-side',
  'online',
] as const
/** What a piece of a preparation is. */
const PIECES = [
  'opening',
  'question',
  'note',
  'gives-energy',
  'takes-energy',
  'proud-of',
  'want',
  'need-from-you',
  'aid',
] as const
/**
 * Of a piece that stands in a sheet of the library: which aid, which of its fields, and what its writer read above it. The
 * heading is kept with the words, so that both are understood for as long as the record is.
 */
const ofAid = z
  .object({
    aid: z.string().regex(/^[a-z][a-z0-9-]{0,60}$/),
    field: z.string().regex(/^[a-z][a-z0-9-]{0,60}$/),
    heading: z.string().min(1).max(300),
  })
  .nullable()
/** Weeks. */
const RHYTHMS = [2, 4, 6, 8, 13, 26] as const

const when = { day, hour, minutes: z.int().min(10).max(240) }
const place = z.enum(PLACES)

export const proposeContract = z.object({
  employee: z.uuid(),
  leader: z.uuid(),
  about: words,
  topics: z.array(z.string().max(80)).max(6).default([]),
  place,
  ...when,
})
export const moveContract = z.object({ place, ...when })
/** As it stood on the page: nobody says yes to a time that they have not seen. */
export const acceptContract = z.object({ read: z.object({ moves: z.int().min(0) }).optional() }).nullish()
export const conversationParams = z.object({ conversation: z.uuid() })
export const pieceParams = z.object({ conversation: z.uuid(), piece: z.uuid().toLowerCase() })
export const pairParams = z.object({ employee: z.uuid(), leader: z.uuid() })

export const keepPieceContract = z
  .object({ kind: z.enum(PIECES), of: ofAid.default(null), words: someWords })
  .refine(({ kind, of }) => (kind === 'aid') === (of !== null), 'an aid is named where the piece is of one')
export const sharePieceContract = z.object({ shared: z.boolean() })
export const rhythmContract = z.object({ weeks: z.literal(RHYTHMS).nullable() })

/** The secret of a link in a letter. */
export const linkContract = z.object({ token: z.string().min(20).max(100) })

const agreement = { who: z.enum(['employee', 'leader', 'both']), dueOn: day.nullable() }
export const summariseContract = z.object({
  words: someWords,
  agreements: z.array(z.object({ ...agreement, what: someWords })).max(12),
  lookBackOn: day,
})
/** As it stood on the page: nobody says yes to a text that they have not read. */
export const confirmContract = z.object({ read: z.object({ summary: z.uuid() }).optional() }).nullish()
const lookedBack = { agreement: z.uuid(), next: z.enum(['keep', 'change', 'let-go']) }
export const lookBackContract = z.object({
  looks: z.array(z.object({ ...lookedBack, came: words })).max(12),
})
/** As it stood on the page: another address that came since is not let in. */
export const letInContract = z.object({ newAddress: z.string().max(400) })
/** To whom, as it stood on the page; to nobody any more. */
export const showContract = z.object({ to: z.uuid().nullable() })

export const conversationContract = z.object({
  id: z.uuid(),
  employee: z.uuid(),
  leader: z.uuid(),
  /** Am I the employee of the two, whose record it is? */
  mine: z.boolean(),
  /** The other of the two, where they are a pair today. */
  name: z.string().nullable(),
  state: z.enum(STATES),
  /** Did the other do the last thing, so that it is for me to answer? */
  myTurn: z.boolean(),
  day,
  hour,
  minutes: z.int(),
  /** How often it was moved: an answer names it. */
  moves: z.int(),
  lookBackOn: day.nullable(),
  leaderGone: z.boolean(),
  /** Of a conversation with a former leader: does the leader of today see it? */
  shown: z.boolean(),
  about: z.object({ words: z.string(), place, topics: z.array(z.string()) }),
})

const pairContract = z.object({
  employee: z.uuid(),
  leader: z.uuid(),
  name: z.string(),
  mine: z.boolean(),
  /** Weeks, as both chose. */
  rhythm: z.int().nullable(),
  asked: z.object({ weeks: z.int(), byMe: z.boolean() }).nullable(),
  lastOn: day.nullable(),
  /** `me`: I have another address than I am known by; `other`: the other has, and I may let them in. */
  shut: z.enum(['me', 'other']).nullable(),
  /** The new address of the other, where I am asked to let them in. */
  newAddress: z.string().nullable(),
})

export const overviewContract = z.object({
  today: day,
  pairs: z.array(pairContract),
  conversations: z.array(
    // How far one is with the own sheet; of the other's nothing is said.
    conversationContract.extend({ prepared: z.enum(['nothing', 'something', 'shared']) }),
  ),
})

const written = { id: z.uuid(), mine: z.boolean(), words: z.string() }
export const wholeContract = conversationContract.extend({
  pieces: z.array(z.object({ ...written, kind: z.enum(PIECES), of: ofAid, shared: z.boolean() })),
  summary: z.object({ ...written, writtenOn: day }).nullable(),
  agreements: z.array(z.object({ ...agreement, id: z.uuid(), what: z.string() })),
  looks: z.array(z.object({ ...lookedBack, came: z.string(), writtenOn: day })),
})

/** Of the whole organisation, once a year, in bands: never of a unit, never of a person. */
export const yearsContract = z.array(
  z.object({
    year: z.int(),
    band: z.enum(['too-few-pairs', 'under-a-quarter', 'under-half', 'under-three-quarters', 'most']),
  }),
)

export type Conversation = z.infer<typeof conversationContract>
export type WholeConversation = z.infer<typeof wholeContract>
export type Overview = z.infer<typeof overviewContract>
export type Proposal = z.infer<typeof proposeContract>
export type Move = z.infer<typeof moveContract>
export type PieceSaid = z.infer<typeof keepPieceContract>
export type Summary = z.infer<typeof summariseContract>
