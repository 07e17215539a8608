import type { Questionnaire } from '../ballot/questionnaire.ts'
import type { Instrument } from './instrument.contract.ts'

export class FormUnknown extends Error {}

const inOrder = <T extends { readonly id: string }>(wanted: readonly string[], all: readonly T[]): T[] =>
  wanted.flatMap((id) => all.find((one) => one.id === id) ?? [])

/** @throws FormUnknown when the instrument has no form of this name */
export const questionnaireOf = (instrument: Instrument, formName: string): Questionnaire => {
  const form = Object.hasOwn(instrument.forms, formName) ? instrument.forms[formName] : undefined
  if (form === undefined) throw new FormUnknown(formName)
  const items = inOrder(form.items, instrument.items)
  const choices = inOrder(form.choice, instrument.choice_questions)
  const open = inOrder(form.open, instrument.open_questions)
  const asked = new Set(form.items)
  const scales = instrument.scales.filter((scale) => scale.items.some((id) => asked.has(id)))
  const touched = new Set(scales.map(({ code }) => code))
  return {
    instrument: `${instrument.id}@${instrument.version}`,
    form: formName,
    languages: instrument.languages,
    estimatedSeconds: form.est_seconds,
    responseScale: instrument.response_scale,
    modules: instrument.modules.filter(({ code }) =>
      [...items, ...choices, ...open].some(({ module }) => module === code),
    ),
    items,
    choices,
    open,
    openHint: instrument.open_hint ?? null,
    scales: scales.map(({ name: _name, reliability: _reliability, group: _group, ...scale }) => scale),
    indices: instrument.indices.filter(({ components }) => components.every((one) => touched.has(one))),
    analysis: instrument.analysis ?? null,
  }
}
