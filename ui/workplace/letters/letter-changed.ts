import type { Passages } from '../api.ts'

/** Somebody writes: the page keeps it while another letter is looked at. */
export class LetterWrittenEvent extends Event {
  static readonly type = 'oh-letter-written'
  readonly passages: Passages

  constructor(passages: Passages) {
    super(LetterWrittenEvent.type)
    this.passages = passages
  }
}

/** The words were kept, or somebody else kept others. */
export class LetterKeptEvent extends Event {
  static readonly type = 'oh-letter-kept'
  readonly done: boolean

  constructor(done: boolean) {
    super(LetterKeptEvent.type)
    this.done = done
  }
}
