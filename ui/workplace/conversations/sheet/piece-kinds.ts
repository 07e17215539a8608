import type { WholeConversation } from '../../api.ts'

export type Kind = WholeConversation['pieces'][number]['kind']
/** The field of an aid that a piece stands in. */
export type OfAid = NonNullable<WholeConversation['pieces'][number]['of']>

/** One heading of a sheet, by the names of its texts. */
export interface Heading {
  readonly kind: Kind
  readonly title: string
  readonly why: string
  readonly hint: string
  /** The name of the button that adds one, where there may be several. */
  readonly add?: string
}

const question = (why: string): Heading => ({
  kind: 'question',
  title: 'piece-question',
  why,
  hint: 'piece-question-hint',
  add: 'piece-question-add',
})
const NOTE: Heading = {
  kind: 'note',
  title: 'piece-note',
  why: 'piece-note-why',
  hint: 'piece-note-hint',
  add: 'piece-note-add',
}

/** Who leads begins with something seen, and then asks. */
export const LEADER_HEADINGS: readonly Heading[] = [
  { kind: 'opening', title: 'piece-opening', why: 'piece-opening-why', hint: 'piece-opening-hint' },
  question('piece-question-why'),
  NOTE,
]

/** An employee begins with what works, and ends with what is needed. */
export const EMPLOYEE_HEADINGS: readonly Heading[] = [
  { kind: 'gives-energy', title: 'piece-gives-energy', why: 'piece-own-words', hint: '' },
  { kind: 'takes-energy', title: 'piece-takes-energy', why: 'piece-takes-energy-why', hint: '' },
  { kind: 'proud-of', title: 'piece-proud-of', why: 'piece-proud-of-why', hint: '' },
  { kind: 'want', title: 'piece-want', why: 'piece-want-why', hint: '' },
  { kind: 'need-from-you', title: 'piece-need-from-you', why: 'piece-need-from-you-why', hint: '' },
  question('piece-question-why-employee'),
  NOTE,
]

/** The check reads what one will say to the other. About oneself, and in own notes, every sentence is right. */
export const isSaidToTheOther = (kind: Kind): boolean => kind === 'opening' || kind === 'question'
