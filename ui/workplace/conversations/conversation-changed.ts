/** Something became of a conversation: the page that shows it asks the server anew. */
export class ConversationChangedEvent extends Event {
  static readonly type = 'oh-conversation-changed'
  /** Said when it is done; empty where the page shows it by itself. */
  readonly notice: string

  constructor(notice = '') {
    super(ConversationChangedEvent.type, { bubbles: true, composed: true })
    this.notice = notice
  }
}
