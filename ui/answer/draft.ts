import type { AnswerSheet, CommentLabel, SheetForm } from '../../services/ballot/answer-sheet.ts'
import type { Invitation, Language } from '../../services/ticket/invitation.ts'

/** What somebody has filled in until it is sent, and the invitation it will be sent with. */
export interface Draft extends Invitation {
  readonly language: Language
  /** Makes the order of the questions the same after a reload. */
  readonly seed: number
  readonly at: number
  readonly answers: Readonly<Record<string, number>>
  readonly picks: Readonly<Record<string, readonly string[]>>
  readonly comments: Readonly<Record<string, DraftComment>>
}

export interface DraftComment {
  readonly text: string
  readonly label: CommentLabel
}

/** The wider label until the writer chooses: nobody should be recognised by forgetting to choose. */
export const NO_COMMENT: DraftComment = { text: '', label: 'wider' }

export const newDraft = (link: Invitation, language: Language, seed: number): Draft => ({
  ...link,
  language,
  seed,
  at: 0,
  answers: {},
  picks: {},
  comments: {},
})

/** The sheet that is sealed: only what this questionnaire asks. */
export const sheetOf = (draft: Draft, form: SheetForm): AnswerSheet => ({
  questionnaire: form.checksum,
  language: form.languages.includes(draft.language) ? draft.language : (form.languages[0] ?? ''),
  answers: Object.fromEntries(form.items.map(({ id }) => [id, draft.answers[id] ?? null])),
  picks: Object.fromEntries(form.choices.map(({ id }) => [id, draft.picks[id] ?? []])),
  comments: form.open.flatMap(({ id, maxChars }) => {
    const { text, label } = draft.comments[id] ?? NO_COMMENT
    const kept = text.trim().slice(0, maxChars)
    return kept === '' ? [] : [{ question: id, text: kept, label }]
  }),
})

/** How many of the questions have an answer, "rather not say" and "does not apply" included. */
export const answered = (draft: Draft, form: SheetForm): number => {
  const { answers, picks, comments } = sheetOf(draft, form)
  return (
    Object.values(answers).filter((value) => value !== null).length +
    Object.values(picks).filter(({ length }) => length > 0).length +
    comments.length
  )
}
