import { type Fault, faultAbout, faultWhen, repeatedIn, unknownAmong } from './faults.ts'
import type { Instrument } from './instrument.contract.ts'

type Scale = Instrument['scales'][number]
type Item = Instrument['items'][number]

/**
 * A composite is exactly its facets, one level deep. Anything else would be counted beside them, and two
 * figures that nearly agree tell who skipped what lies between.
 */
const faultsOfComposite = (scale: Scale, scales: readonly Scale[]): readonly Fault[] => {
  const { code, components } = scale
  if (components === undefined) return []
  const parts = scales.filter((part) => components.includes(part.code) && part.code !== code)
  const missing = unknownAmong(
    components,
    scales.map((known) => known.code),
  )
  const union = [...new Set(parts.flatMap(({ items }) => items))]
  const comparable = missing.length === 0 && !components.includes(code)
  return [
    ...faultWhen(scale.level !== 'composite', `scale ${code} has components and is no composite`),
    ...faultAbout(`scale ${code} has components that do not exist`, missing),
    ...faultAbout(`scale ${code} has components twice`, repeatedIn(components)),
    ...faultWhen(components.includes(code), `scale ${code} is a component of itself`),
    ...faultAbout(
      `scale ${code} has components that are composites`,
      parts.filter((part) => part.level === 'composite' || part.components).map((part) => part.code),
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

/** Items that a scale borrows: a composite may, from its own module; any other scale would count them twice. */
const faultsOfBorrowing = (scale: Scale, instrument: Instrument): readonly Fault[] => {
  const borrowed = instrument.items.filter(
    (item) =>
      scale.items.includes(item.id) &&
      instrument.scales.some(
        ({ code, items }) => code === item.scale && code !== scale.code && items.includes(item.id),
      ),
  )
  const ids = (items: readonly Item[]) => items.map(({ id }) => id)
  if (scale.components === undefined)
    return faultAbout(`scale ${scale.code} has items of another scale`, ids(borrowed))
  return faultAbout(
    `scale ${scale.code} has items of another module`,
    ids(borrowed.filter(({ module }) => module !== scale.module)),
  )
}

const faultsOfItem = (item: Item, instrument: Instrument): readonly Fault[] => {
  const modules = instrument.modules.map(({ code }) => code)
  const scale = instrument.scales.find(({ code }) => code === item.scale)
  const known = [item.module, scale?.module ?? ''].every((code) => modules.includes(code))
  return [
    ...faultWhen(scale === undefined, `item ${item.id} is of a scale that does not exist: ${item.scale}`),
    ...faultAbout(`item ${item.id} is of a module that does not exist`, unknownAmong([item.module], modules)),
    ...faultWhen(
      scale?.items.includes(item.id) === false,
      `item ${item.id} is of scale ${item.scale}, which does not have it`,
    ),
    // A module may describe one leader; an item that strayed from it would escape the rule for that.
    ...faultWhen(
      known && scale?.module !== item.module,
      `item ${item.id} is of module ${item.module}, its scale ${item.scale} of ${scale?.module}`,
    ),
  ]
}

/** Scales and items name each other; a count goes by the scale, a page by the item. */
export const faultsOfScales = (instrument: Instrument): readonly Fault[] => {
  const items = instrument.items.map(({ id }) => id)
  const modules = instrument.modules.map(({ code }) => code)
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
      ...faultsOfComposite(scale, instrument.scales),
      ...faultsOfBorrowing(scale, instrument),
    ]),
    ...instrument.items.flatMap((item) => faultsOfItem(item, instrument)),
  ]
}
