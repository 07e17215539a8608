import { type Fault, faultAbout, faultWhen, repeatedIn, unknownAmong } from './faults.ts'
import type { Instrument } from './instrument.contract.ts'

/** Choice and open questions: what they belong to, and whether anybody can answer them. */
export const faultsOfQuestions = (instrument: Instrument): readonly Fault[] => {
  const modules = instrument.modules.map(({ code }) => code)
  return [
    ...instrument.choice_questions.flatMap(({ id, module, min, max, options }) => [
      ...faultAbout(
        `choice question ${id} is of a module that does not exist`,
        unknownAmong([module], modules),
      ),
      ...faultAbout(`choice question ${id} has options twice`, repeatedIn(options.map(({ code }) => code))),
      ...faultWhen(max > options.length, `choice question ${id} lets pick ${max} of ${options.length}`),
      ...faultWhen(min > max, `choice question ${id} asks for at least ${min} and at most ${max}`),
    ]),
    ...instrument.open_questions.flatMap(({ id, module }) =>
      faultAbout(`open question ${id} is of a module that does not exist`, unknownAmong([module], modules)),
    ),
  ]
}
