import type { OwnPiece } from './own-pieces.ts'
import type { Kind } from './piece-kinds.ts'

/** What stands in a piece now, and whether the server has it. */
export class PieceChangedEvent extends Event {
  static readonly type = 'oh-piece-changed'
  readonly id: string
  readonly words: string
  readonly isKept: boolean

  constructor(id: string, words: string, isKept: boolean) {
    super(PieceChangedEvent.type)
    this.id = id
    this.words = words
    this.isKept = isKept
  }
}

/** A piece was taken off the sheet, with the words that stood in it. */
export class PieceRemovedEvent extends Event {
  static readonly type = 'oh-piece-removed'
  readonly id: string
  readonly words: string

  constructor(id: string, words: string) {
    super(PieceRemovedEvent.type)
    this.id = id
    this.words = words
  }
}

/** A question from a guide should stand on the sheet. */
export class CardChosenEvent extends Event {
  static readonly type = 'oh-card-chosen'
  readonly kind: Kind
  readonly words: string

  constructor(kind: Kind, words: string) {
    super(CardChosenEvent.type)
    this.kind = kind
    this.words = words
  }
}

/** An aid was put on the sheet: a piece for each of its fields, still empty. */
export class AidOpenedEvent extends Event {
  static readonly type = 'oh-aid-opened'
  readonly pieces: readonly OwnPiece[]

  constructor(pieces: readonly OwnPiece[]) {
    super(AidOpenedEvent.type)
    this.pieces = pieces
  }
}
