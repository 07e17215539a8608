/** The session has begun. */
export class SignedInEvent extends Event {
  static readonly type = 'oh-signed-in'
  constructor() {
    super(SignedInEvent.type, { bubbles: true, composed: true })
  }
}
