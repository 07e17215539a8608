import type { DialogueRoom } from '../dialogue-room.ts'
import type { Inside } from '../pairs/enter.ts'
import type { ConversationRow, TextRow } from '../rows.queries.ts'
import { openText, sealText } from '../seals/seal-text.ts'
import { type Field, keepText } from './texts.queries.ts'

/** The key of a conversation. @throws Problem 410 where the room key is gone */
export const keyOf = ({ keys }: DialogueRoom, row: ConversationRow) =>
  keys.unwrap(
    { conversation: row.id, employee: row.employee_id, leader: row.leader_id },
    { roomKey: row.room_key, wrapped: row.wrapped_key },
  )

/** Where a text stands, as its seal vouches for it. */
type Standing = Pick<TextRow, 'id' | 'conversation_id' | 'field' | 'writer_id' | 'shared'>

const placeOf = (row: Standing) => ({
  conversation: row.conversation_id,
  id: row.id,
  field: row.field,
  writer: row.writer_id,
  shared: row.shared,
})

/** What stands in a text: JSON of a shape that its field says, and its place among those of its field. */
export const readText = <Shape>(key: Buffer, row: TextRow): Shape & { readonly at: number } =>
  JSON.parse(openText(key, placeOf(row), row.sealed)) as Shape & { readonly at: number }

export const sealFor = ({ random }: DialogueRoom, key: Buffer, row: Standing, said: object): Buffer =>
  sealText(key, placeOf(row), JSON.stringify(said), random)

/** Something that one of the two says. */
export interface Said {
  readonly conversation: string
  readonly id: string
  readonly field: Field
  readonly shared: boolean
  readonly dueOn?: string | null
  readonly said: object
  /** Its place among others of its field: the database keeps no order. */
  readonly at?: number
}

/** Seals it, and keeps it. */
export const writeText = (room: DialogueRoom, { tx, me }: Inside, key: Buffer, text: Said) => {
  const { conversation: conversation_id, id, field, shared, dueOn = null, said, at = 0 } = text
  const row = { id, conversation_id, field, writer_id: me, shared }
  return keepText(tx, {
    ...row,
    due_on: dueOn,
    written_on: room.clock.today(),
    sealed: sealFor(room, key, row, { ...said, at }),
  })
}

/** The same of what both read from the beginning. */
export const writeShared = (
  room: DialogueRoom,
  inside: Inside,
  key: Buffer,
  text: Omit<Said, 'id' | 'shared'>,
) => writeText(room, inside, key, { ...text, id: room.random.uuid(), shared: true })
