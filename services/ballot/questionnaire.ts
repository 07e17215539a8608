import { checksumOf } from '../ticket/manifest.ts'
import type { SheetForm } from './answer-sheet.ts'

/** A text in the languages of the instrument, by language code. */
export type InLanguages = Readonly<Record<string, string>>

/**
 * What one wave asks: a form of an instrument with everything a page or a count needs, and no more.
 * Served as canonical JSON under its checksum, which stands in the manifest.
 */
export interface Questionnaire {
  readonly instrument: string
  readonly form: string
  readonly languages: readonly string[]
  readonly estimatedSeconds: number
  readonly responseScale: {
    readonly values: readonly { readonly value: number; readonly label: InLanguages }[]
    readonly missing: readonly {
      readonly code: string
      readonly stored: number | null
      readonly label: InLanguages
    }[]
  }
  readonly modules: readonly QuestionnaireModule[]
  readonly items: readonly QuestionnaireItem[]
  readonly choices: readonly ChoiceQuestion[]
  readonly open: readonly OpenQuestion[]
  readonly openHint: InLanguages | null
  /** All scales that the items of this form touch; the count derives its measures from them. */
  readonly scales: readonly QuestionnaireScale[]
  /** What is derived from composites among these scales. */
  readonly indices?: readonly QuestionnaireIndex[] | undefined
  /** Which scales the tables are about that do not take all of them. */
  readonly analysis?: QuestionnaireAnalysis | null | undefined
}

export interface QuestionnaireModule {
  readonly code: string
  readonly name: InLanguages
  readonly stem?: InLanguages | undefined
  /** `leader`: its figures describe one person. */
  readonly describes?: 'leader' | undefined
  /** In which hue its statements stand. */
  readonly group?: 'intrinsic' | 'extrinsic' | 'contract' | 'conversation' | undefined
  /** Scales whose items close the module, in this order. */
  readonly last?: readonly string[] | undefined
}

export interface QuestionnaireItem {
  readonly id: string
  readonly module: string
  readonly scale: string
  readonly reverse: boolean
  readonly core: boolean
  /** Nothing of it is kept of fewer than ten. */
  readonly sensitive?: boolean | undefined
  readonly text: InLanguages
}

export interface ChoiceQuestion {
  readonly id: string
  readonly module: string
  readonly min: number
  readonly max: number
  readonly randomise: boolean
  readonly text: InLanguages
  readonly options: readonly { readonly code: string; readonly kind: string; readonly label: InLanguages }[]
}

export interface OpenQuestion {
  readonly id: string
  readonly module: string
  readonly max_chars: number
  readonly text: InLanguages
}

export interface QuestionnaireScale {
  readonly code: string
  readonly module: string
  readonly level: 'facet' | 'composite' | 'outcome'
  readonly items: readonly string[]
  readonly k: number
  readonly min_answered: number
  readonly direction: 1 | -1
  readonly model: 'reflective' | 'formative' | 'single'
  readonly components?: readonly string[] | undefined
  /** `hr`: on a leader's page only after HR has released it. */
  readonly release?: 'hr' | undefined
  /** What it is for, where a rule or a page needs to know (`../library/meanings.contract.ts`). */
  readonly role?: string | undefined
}

export interface QuestionnaireIndex {
  readonly code: string
  readonly components: readonly string[]
  /** How each component, in percent of the scale, is weighed. */
  readonly weights: readonly number[]
  readonly role?: string | undefined
}

export interface QuestionnaireAnalysis {
  readonly headline: readonly string[]
  readonly correlated: readonly string[]
  readonly outcome: string
  readonly predictors: readonly string[]
}

/** What a ballot is written and read against: the questionnaire as served, without its texts. */
export const sheetFormOf = (servedText: string): SheetForm => {
  const questionnaire = JSON.parse(servedText) as Questionnaire
  return {
    checksum: checksumOf(servedText),
    languages: questionnaire.languages,
    values: questionnaire.responseScale.values.map(({ value }) => value),
    items: questionnaire.items,
    choices: questionnaire.choices.map(({ id, max, options }) => ({
      id,
      max,
      options: options.map(({ code }) => code),
    })),
    open: questionnaire.open.map(({ id, max_chars }) => ({
      id,
      maxChars: max_chars,
    })),
  }
}
