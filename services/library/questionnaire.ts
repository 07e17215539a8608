import type { SheetForm } from '../ballot/answer-sheet.ts'
import { checksumOf } from '../ticket/manifest.ts'
import type { InLanguages, Instrument } from './instrument.contract.ts'

/** What one wave asks: a form of an instrument with everything a page or a count needs, and no more. */
export interface Questionnaire {
  readonly instrument: string
  readonly form: string
  readonly languages: readonly string[]
  readonly estimatedSeconds: number
  readonly responseScale: Instrument['response_scale']
  readonly modules: Instrument['modules']
  readonly items: readonly QuestionnaireItem[]
  readonly choices: Instrument['choice_questions']
  readonly open: Instrument['open_questions']
  readonly openHint: InLanguages | null
  /** All scales that the items of this form touch; the count derives its measures from them. */
  readonly scales: readonly QuestionnaireScale[]
}

export type QuestionnaireItem = Pick<
  Instrument['items'][number],
  'id' | 'module' | 'scale' | 'reverse' | 'core' | 'text'
>
export type QuestionnaireScale = Omit<Instrument['scales'][number], 'name' | 'reliability' | 'model'>

export class FormUnknown extends Error {}

const inOrder = <T extends { readonly id: string }>(wanted: readonly string[], all: readonly T[]): T[] =>
  wanted.flatMap((id) => all.find((one) => one.id === id) ?? [])

/** @throws FormUnknown when the instrument has no form of this name */
export const questionnaireOf = (instrument: Instrument, formName: string): Questionnaire => {
  const form = Object.hasOwn(instrument.forms, formName) ? instrument.forms[formName] : undefined
  if (form === undefined) throw new FormUnknown(formName)
  const items = inOrder(form.items, instrument.items)
  const asked = new Set(form.items)
  return {
    instrument: `${instrument.id}@${instrument.version}`,
    form: formName,
    languages: instrument.languages,
    estimatedSeconds: form.est_seconds,
    responseScale: instrument.response_scale,
    modules: instrument.modules.filter(({ code }) => items.some((item) => item.module === code)),
    items,
    choices: inOrder(form.choice, instrument.choice_questions),
    open: inOrder(form.open, instrument.open_questions),
    openHint: instrument.open_hint ?? null,
    scales: instrument.scales
      .filter((scale) => scale.items.some((id) => asked.has(id)))
      .map(({ name: _name, reliability: _reliability, model: _model, ...scale }) => scale),
  }
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
