import { type Fault, faultAbout, faultWhen, repeatedIn, unknownAmong } from './faults.ts'
import type { Instrument } from './instrument.contract.ts'

/** A form asks what there is, and asks it once: a ballot has one place for each answer. */
export const faultsOfForms = (instrument: Instrument): readonly Fault[] => {
  const items = instrument.items.map(({ id }) => id)
  const choices = instrument.choice_questions.map(({ id }) => id)
  const open = instrument.open_questions.map(({ id }) => id)
  const forms = Object.entries(instrument.forms)
  return [
    ...faultWhen(forms.length === 0, 'there is no form'),
    ...forms.flatMap(([name, form]) => [
      ...faultAbout(`form ${name} asks items that do not exist`, unknownAmong(form.items, items)),
      ...faultAbout(`form ${name} asks items twice`, repeatedIn(form.items)),
      ...faultAbout(`form ${name} asks choices that do not exist`, unknownAmong(form.choice, choices)),
      ...faultAbout(`form ${name} asks choices twice`, repeatedIn(form.choice)),
      ...faultAbout(`form ${name} asks open questions that do not exist`, unknownAmong(form.open, open)),
      ...faultAbout(`form ${name} asks open questions twice`, repeatedIn(form.open)),
    ]),
  ]
}
