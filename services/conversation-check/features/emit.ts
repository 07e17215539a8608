import type { Found } from '../constructions.ts'
import type { SentenceForm } from '../question-form.ts'
import type { Word } from '../word-class.ts'

/** A sentence with everything that was read of its form; what a model weighs is drawn from it. */
export interface Analysed {
  readonly text: string
  readonly words: readonly Word[]
  readonly form: SentenceForm
  readonly found: readonly Found[]
}

/** Takes the name of a feature. A name says what it is: its group, a colon, and the words or classes. */
export type Emit = (name: string) => void
