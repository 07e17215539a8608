import { type Fault, faultAbout, faultWhen, repeatedIn, unknownAmong } from './faults.ts'
import type { Instrument } from './instrument.contract.ts'

type Index = Instrument['indices'][number]

const rolesOf = (list: readonly { readonly role?: string | undefined }[]): readonly string[] =>
  list.flatMap(({ role }) => role ?? [])

/** The sentence of a balance names its two sides, so it must be made of them, each on its own side. */
const faultsOfBalance = (index: Index, { scales }: Instrument): readonly Fault[] => {
  if (index.role !== 'balance') return []
  const sideOf = (role: string) => scales.find((scale) => scale.role === role)?.code
  const weightOf = (role: string) => index.weights[index.components.indexOf(sideOf(role) ?? '')] ?? 0
  const sound = weightOf('intrinsic') > 0 && weightOf('extrinsic') < 0 && index.components.length === 2
  return faultWhen(!sound, `index ${index.code} is a balance and not intrinsic less extrinsic`)
}

const faultsOfIndex = (index: Index, instrument: Instrument): readonly Fault[] => {
  const { code, components, weights } = index
  const { scales } = instrument
  const known = scales.map((scale) => scale.code)
  const composites = scales.filter((scale) => scale.components !== undefined).map((scale) => scale.code)
  const facets = components.filter((one) => known.includes(one) && !composites.includes(one))
  return [
    ...faultAbout(`index ${code} has components that do not exist`, unknownAmong(components, known)),
    // A wave has an index where it has the composites: what is asked in part is none of them.
    ...faultAbout(`index ${code} has components that are no composites`, facets),
    ...faultAbout(`index ${code} has components twice`, repeatedIn(components)),
    ...faultWhen(
      weights.length !== components.length,
      `index ${code} has ${weights.length} weights for ${components.length} components`,
    ),
    ...faultsOfBalance(index, instrument),
  ]
}

const faultsOfAnalysis = ({ analysis, scales }: Instrument): readonly Fault[] => {
  if (analysis === undefined) return []
  const { headline, correlated, outcome, predictors } = analysis
  const known = scales.map(({ code }) => code)
  const lists = Object.entries({ headline, correlated, outcome: [outcome], predictors })
  return [
    ...lists.flatMap(([name, codes]) => [
      ...faultAbout(`the analysis has scales in ${name} that do not exist`, unknownAmong(codes, known)),
      ...faultAbout(`the analysis has scales in ${name} twice`, repeatedIn(codes)),
    ]),
    ...faultWhen(
      predictors.includes(outcome),
      `the analysis has its outcome among the predictors: ${outcome}`,
    ),
  ]
}

const faultsOfModules = ({ modules, scales }: Instrument): readonly Fault[] =>
  modules.flatMap(({ code, last }) => {
    const own = scales.filter(({ module }) => module === code).map((scale) => scale.code)
    return faultAbout(
      `module ${code} closes with scales that it does not have`,
      unknownAmong(last ?? [], own),
    )
  })

/** Roles, indices and the analysis: a rule that asks for a role must find one scale, and what is derived its parts. */
export const faultsOfMeanings = (instrument: Instrument): readonly Fault[] => {
  const { scales, items, indices } = instrument
  const taken = [...scales.map(({ code }) => code), ...items.map(({ id }) => id)]
  const codes = indices.map(({ code }) => code)
  return [
    ...faultAbout('roles that two scales have', repeatedIn(rolesOf(scales))),
    ...faultAbout('roles that two indices have', repeatedIn(rolesOf(indices))),
    ...faultAbout('indices that stand twice', repeatedIn(codes)),
    ...faultAbout(
      'indices that are called like a scale or an item',
      codes.filter((code) => taken.includes(code)),
    ),
    ...indices.flatMap((index) => faultsOfIndex(index, instrument)),
    ...faultsOfAnalysis(instrument),
    ...faultsOfModules(instrument),
  ]
}
