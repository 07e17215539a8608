import { faultsOfCodes } from './check-codes.ts'
import { faultsOfForms } from './check-forms.ts'
import { faultsOfMeanings } from './check-meanings.ts'
import { faultsOfQuestions } from './check-questions.ts'
import { faultsOfScales } from './check-scales.ts'
import { faultsOfTexts } from './check-texts.ts'
import type { Fault } from './faults.ts'
import type { Instrument } from './instrument.contract.ts'

/**
 * What the shape cannot tell: codes used twice, references that lead nowhere, scales that do not add up,
 * roles taken twice, questions nobody can answer, texts that lack a language.
 *
 * @returns one sentence a fault, for whoever writes an instrument; empty when it is sound
 */
export const faultsOf = (instrument: Instrument): readonly Fault[] => [
  ...faultsOfCodes(instrument),
  ...faultsOfScales(instrument),
  ...faultsOfMeanings(instrument),
  ...faultsOfQuestions(instrument),
  ...faultsOfForms(instrument),
  ...faultsOfTexts(instrument),
]
