import { Page } from '../../page.ts'

/** @element oh-conversation-record */
export class OhConversationRecord extends Page {}

customElements.define('oh-conversation-record', OhConversationRecord)
