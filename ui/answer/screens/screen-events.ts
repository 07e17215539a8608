import type { DraftComment } from '../draft.ts'

/** What a screen tells the page. None of these leaves the page: they carry answers. */
abstract class ScreenEvent extends Event {
  constructor(type: string) {
    super(type, { bubbles: true, composed: true })
  }
}

/** A button that moves the visit on: begin, send, retry, look up, next person. */
export class Wanted extends ScreenEvent {
  static readonly type = 'oh-wanted'
  readonly what: 'begin' | 'send' | 'retry' | 'open' | 'code' | 'reload'

  constructor(what: Wanted['what']) {
    super(Wanted.type)
    this.what = what
  }
}

export class CodeTyped extends ScreenEvent {
  static readonly type = 'oh-code-typed'
  readonly code: string

  constructor(code: string) {
    super(CodeTyped.type)
    this.code = code
  }
}

export class Picked extends ScreenEvent {
  static readonly type = 'oh-picked'
  readonly codes: readonly string[]

  constructor(codes: readonly string[]) {
    super(Picked.type)
    this.codes = codes
  }
}

export class Commented extends ScreenEvent {
  static readonly type = 'oh-commented'
  readonly comment: DraftComment

  constructor(comment: DraftComment) {
    super(Commented.type)
    this.comment = comment
  }
}
