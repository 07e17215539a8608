import { type Fault, faultAbout, repeatedIn } from './faults.ts'
import type { Instrument } from './instrument.contract.ts'

/** Answers, sums and texts are filed under these codes: what stands twice would overwrite the other. */
export const faultsOfCodes = (instrument: Instrument): readonly Fault[] => {
  const { values, missing } = instrument.response_scale
  const points = values.map(({ value }) => value)
  const items = instrument.items.map(({ id }) => id)
  const scales = instrument.scales.map(({ code }) => code)
  const modules = instrument.modules.map(({ code }) => code)
  const choices = instrument.choice_questions.map(({ id }) => id)
  const open = instrument.open_questions.map(({ id }) => id)
  const codes = [...items, ...scales, ...modules, ...choices, ...open, ...Object.keys(instrument.forms)]
  return [
    ...faultAbout('languages that stand twice', repeatedIn(instrument.languages)),
    ...faultAbout('points of the response scale that stand twice', repeatedIn(points)),
    ...faultAbout(
      'points of the response scale that do not ascend',
      points.filter((value, at) => value < (points[at - 1] ?? value)),
    ),
    ...faultAbout('missing codes that stand twice', repeatedIn(missing.map(({ code }) => code))),
    ...faultAbout(
      'missing codes that are stored alike',
      repeatedIn(missing.map(({ stored }) => String(stored))),
    ),
    ...faultAbout('modules that stand twice', repeatedIn(modules)),
    ...faultAbout('scales that stand twice', repeatedIn(scales)),
    ...faultAbout('items that stand twice', repeatedIn(items)),
    ...faultAbout('choice questions that stand twice', repeatedIn(choices)),
    ...faultAbout('open questions that stand twice', repeatedIn(open)),
    // A count files the sums of scales and of single items side by side.
    ...faultAbout(
      'items that are called like a scale',
      items.filter((id) => scales.includes(id)),
    ),
    ...faultAbout(
      'codes that every object has',
      codes.filter((code) => code in Object.prototype),
    ),
  ]
}
