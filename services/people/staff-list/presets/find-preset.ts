import type { Preset, PresetField } from './presets.contract.ts'
import { PRESETS } from './read-presets.ts'

/** "E-mail werk", "Email_werk" and "E-MAIL WERK" are one header. A header of signs alone is only itself. */
const bare = (header: string): string =>
  header
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '') || header

/** The place of each field in the header of a file: under the best of its headers that is there. */
export const placesIn = (
  { columns }: Preset,
  header: readonly string[],
): ReadonlyMap<PresetField, number> => {
  const at = new Map(header.map((cell, index) => [bare(cell), index] as const).toReversed())
  const places = new Map<PresetField, number>()
  for (const [field, headers] of Object.entries(columns)) {
    const index = headers.map((one) => at.get(bare(one))).find((one) => one !== undefined)
    if (index !== undefined) places.set(field as PresetField, index)
  }
  return places
}

const isOfChanges = ({ brings }: Preset): number => (brings === 'changes' ? 1 : 0)

/**
 * The preset that a file's headers speak for: all headers that it is known by are there, and most of its fields. A file
 * that says of each row which kind of change it is goes before a list of everybody, whatever else stands in it: read as
 * such a list it would take everybody else away.
 */
export const presetOf = (header: readonly string[]): Preset | undefined => {
  const here = new Set(header.map(bare))
  return PRESETS.filter(({ knownBy }) => knownBy.every((one) => here.has(bare(one)))).toSorted(
    (a, b) =>
      isOfChanges(b) - isOfChanges(a) ||
      b.knownBy.length - a.knownBy.length ||
      placesIn(b, header).size - placesIn(a, header).size,
  )[0]
}

export const presetNamed = (name: string): Preset | undefined => PRESETS.find((one) => one.name === name)
