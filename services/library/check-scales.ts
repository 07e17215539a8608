import { type Fault, faultAbout, faultWhen, repeatedIn, unknownAmong } from './faults.ts'
import type { Instrument } from './instrument.contract.ts'

type Scale = Instrument['scales'][number]
type Item = Instrument['items'][number]

const codesOf = (list: readonly { readonly code: string }[]): readonly string[] =>
  list.map(({ code }) => code)

/**
 * A composite is exactly its facets, one level deep. Anything else would be counted beside them, and two
 * figures that nearly agree tell who skipped what lies between.
 */
const faultsOfComposite = (scale: Scale, instrument: Instrument): readonly Fault[] => {
  const { code, components } = scale
  if (components === undefined) return []
  const parts = instrument.scales.filter((part) => components.includes(part.code) && part.code !== code)
  const union = [...new Set(parts.flatMap(({ items }) => items))]
  const unknown = unknownAmong(components, codesOf(instrument.scales))
  const comparable = unknown.length === 0 && !components.includes(code)
  const modules = codesOf(instrument.modules)
  const strayed = parts.filter((part) => part.module !== scale.module && modules.includes(part.module))
  return [
    ...faultWhen(scale.level !== 'composite', `scale ${code} has components and is no composite`),
    ...faultAbout(`scale ${code} has components that do not exist`, unknown),
    ...faultAbout(`scale ${code} has components twice`, repeatedIn(components)),
    ...faultWhen(components.includes(code), `scale ${code} is a component of itself`),
    ...faultAbout(
      `scale ${code} has components that are composites`,
      codesOf(parts.filter((part) => part.level === 'composite' || part.components !== undefined)),
    ),
    // A module may describe one leader: a composite elsewhere would be judged by another rule.
    ...faultAbout(
      `scale ${code} has components of another module`,
      modules.includes(scale.module) ? codesOf(strayed) : [],
    ),
    ...faultAbout(
      `scale ${code} has items that none of its components has`,
      comparable ? unknownAmong(scale.items, union) : [],
    ),
    ...faultAbout(
      `scale ${code} lacks items of its components`,
      comparable ? unknownAmong(union, scale.items) : [],
    ),
  ]
}

/** A composite has the items of its facets; any other scale would have them counted twice. */
const faultsOfBorrowing = (scale: Scale, instrument: Instrument): readonly Fault[] => {
  if (scale.components !== undefined) return []
  const others = instrument.scales.filter(({ code }) => code !== scale.code)
  const borrowed = instrument.items.filter(
    ({ id, scale: own }) =>
      scale.items.includes(id) && others.some(({ code, items }) => code === own && items.includes(id)),
  )
  return faultAbout(
    `scale ${scale.code} has items of another scale`,
    borrowed.map(({ id }) => id),
  )
}

const faultsOfItem = (item: Item, instrument: Instrument): readonly Fault[] => {
  const modules = codesOf(instrument.modules)
  const scale = instrument.scales.find(({ code }) => code === item.scale)
  const known = [item.module, scale?.module ?? ''].every((code) => modules.includes(code))
  return [
    ...faultWhen(scale === undefined, `item ${item.id} is of a scale that does not exist: ${item.scale}`),
    ...faultAbout(`item ${item.id} is of a module that does not exist`, unknownAmong([item.module], modules)),
    ...faultWhen(
      scale?.items.includes(item.id) === false,
      `item ${item.id} is of scale ${item.scale}, which does not have it`,
    ),
    ...faultWhen(
      known && scale?.module !== item.module,
      `item ${item.id} is of module ${item.module}, its scale ${item.scale} of ${scale?.module}`,
    ),
  ]
}

/** Scales and items name each other; a count goes by the scale, a page by the item. */
export const faultsOfScales = (instrument: Instrument): readonly Fault[] => {
  const items = instrument.items.map(({ id }) => id)
  const modules = codesOf(instrument.modules)
  return [
    ...instrument.scales.flatMap((scale) => [
      ...faultAbout(`scale ${scale.code} has items that do not exist`, unknownAmong(scale.items, items)),
      ...faultAbout(`scale ${scale.code} has items twice`, repeatedIn(scale.items)),
      ...faultAbout(
        `scale ${scale.code} is of a module that does not exist`,
        unknownAmong([scale.module], modules),
      ),
      ...faultWhen(scale.k !== scale.items.length, `scale ${scale.code} says k = ${scale.k}`),
      ...faultWhen(scale.min_answered > scale.k, `scale ${scale.code} can never be scored`),
      ...faultsOfComposite(scale, instrument),
      ...faultsOfBorrowing(scale, instrument),
    ]),
    ...instrument.items.flatMap((item) => faultsOfItem(item, instrument)),
  ]
}
