import { type Fault, faultAbout } from './faults.ts'
import type { Instrument } from './instrument.contract.ts'

type InLanguages = Instrument['items'][number]['text']

/** Every text that a screen may show, with the words a fault calls it by. */
const textsOf = (instrument: Instrument): readonly (readonly [string, InLanguages | undefined])[] => [
  ...instrument.response_scale.values.map(
    ({ value, label }) => [`the label of point ${value}`, label] as const,
  ),
  ...instrument.response_scale.missing.map(
    ({ code, label }) => [`the label of missing code ${code}`, label] as const,
  ),
  ...instrument.modules.flatMap(({ code, name, stem }) => [
    [`the name of module ${code}`, name] as const,
    [`the stem of module ${code}`, stem] as const,
  ]),
  ...instrument.scales.map(({ code, name }) => [`the name of scale ${code}`, name] as const),
  ...instrument.items.map(({ id, text }) => [`item ${id}`, text] as const),
  ...instrument.choice_questions.flatMap(({ id, text, options }) => [
    [`choice question ${id}`, text] as const,
    ...options.map(({ code, label }) => [`option ${code} of choice question ${id}`, label] as const),
  ]),
  ...instrument.open_questions.map(({ id, text }) => [`open question ${id}`, text] as const),
  ['the hint at open questions', instrument.open_hint],
]

/** A text in one language too few is a blank on somebody's screen; an empty one is no better. */
export const faultsOfTexts = (instrument: Instrument): readonly Fault[] => {
  const languages = [...new Set(instrument.languages)]
  return textsOf(instrument).flatMap(([what, text]) =>
    text === undefined
      ? []
      : faultAbout(
          `${what} lacks`,
          languages.filter((language) => (text[language] ?? '').trim() === ''),
        ),
  )
}
