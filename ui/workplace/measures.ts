import type { Figure, Instrument } from './api.ts'
import type { Page } from './page.ts'

/** The four hues, and one group for how people are doing altogether. */
export const GROUPS: readonly Group[] = ['overall', 'intrinsic', 'extrinsic', 'contract', 'conversation']
export type Group = Instrument['scales'][number]['group']

/** Hue of a group: the name of a design token. */
export const HUES: Readonly<Record<Group, string>> = {
  overall: '--eye-line',
  intrinsic: '--intrinsic',
  extrinsic: '--extrinsic',
  contract: '--contract',
  conversation: '--conversation',
}

/** Between which points means lie, as a sentence has them. */
export const endsOf = ({ points }: Instrument): { readonly lowest: string; readonly highest: string } => ({
  lowest: String(points.lowest),
  highest: String(points.highest),
})

/** What a measure is called, and where it belongs. */
export interface Measure {
  readonly code: string
  /** The scale whose guide is meant; of a single item, the scale that it stands for. */
  readonly scale: string
  readonly label: string
  /** The statement itself where a single one was asked; otherwise empty. */
  readonly statement: string
  readonly group: Group
  /** −1: a low figure is the favourable one. */
  readonly direction: number
}

/** What a figure is called. */
export const measureOf = (
  page: Page,
  instrument: Instrument,
  { measure }: Pick<Figure, 'measure'>,
): Measure => namedMeasure(page, instrument, measure)

/** Another instrument may bring measures that we have no name for: then its code is shown. */
export const namedMeasure = (page: Page, instrument: Instrument, measure: string): Measure => {
  const item = instrument.items.find(({ id }) => id === measure)
  const code = item?.scale ?? measure
  const scale = instrument.scales.find((one) => one.code === code)
  const name = scale === undefined ? measure : (page.inOurs(scale.name).text ?? measure)
  const single = item !== undefined
  return {
    code: measure,
    scale: code,
    label: single ? page.say('one-statement', { name }) : name,
    statement: single ? (page.inOurs(item.text).text ?? '') : '',
    group: scale?.group ?? 'overall',
    direction: scale?.direction ?? 1,
  }
}
