/** Something happened to the conversation: the page should load it anew. */
export class ConversationChangedEvent extends Event {
  static readonly type = 'oh-conversation-changed'
  constructor() {
    super(ConversationChangedEvent.type, { bubbles: true, composed: true })
  }
}
