/** One person's answers, as they stand in a ballot before it is sealed. */
export interface AnswerSheet {
  /** Checksum of the questionnaire that was answered: a sheet fits only its own. */
  readonly questionnaire: string
  /** The language the person chose: a comment is shown only where at least ten chose the same. */
  readonly language: string
  /** Item id → value on the response scale, or a missing code. */
  readonly answers: Readonly<Record<string, number | null>>
  /** Choice question id → codes picked. */
  readonly picks: Readonly<Record<string, readonly string[]>>
  readonly comments: readonly Comment[]
}

/** Missing codes of the instrument: does not apply, would rather not say; `null` is skipped. */
export const DOES_NOT_APPLY = -1
export const RATHER_NOT_SAY = -2

export interface Comment {
  readonly question: string
  readonly text: string
  /** Under which name it may be read: the own team's, or only a wider part of the organisation. */
  readonly label: CommentLabel
}

export const COMMENT_LABELS = ['team', 'wider'] as const
export type CommentLabel = (typeof COMMENT_LABELS)[number]

/** What a sheet is read against: the questionnaire, without its texts. */
export interface SheetForm {
  readonly checksum: string
  readonly languages: readonly string[]
  readonly values: readonly number[]
  readonly items: readonly { readonly id: string }[]
  readonly choices: readonly {
    readonly id: string
    readonly max: number
    readonly options: readonly string[]
  }[]
  readonly open: readonly { readonly id: string; readonly maxChars: number }[]
}
