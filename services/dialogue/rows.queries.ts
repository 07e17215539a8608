import type { Selectable } from 'kysely'
import type { DialogueConversations, DialogueTexts } from './database.generated.ts'

/** Rows of the two tables that a conversation stands in. */
export type ConversationRow = Selectable<DialogueConversations>
export type TextRow = Selectable<DialogueTexts>
