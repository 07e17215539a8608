/** Something was written; what becomes of it is up to the page, and where nobody listens nothing does. */
export class WrittenEvent extends Event {
  static readonly type = 'oh-written'
  readonly text: string

  constructor(text: string) {
    super(WrittenEvent.type)
    this.text = text
  }
}
