/** A fault is one sentence that says where, for whoever writes an instrument. */
export type Fault = string

/** The sentence with the codes it is about, or no fault when there are none. */
export const faultAbout = (sentence: string, codes: readonly (string | number)[]): readonly Fault[] =>
  codes.length > 0 ? [`${sentence}: ${codes.join(', ')}`] : []

/** The sentence when the condition holds. */
export const faultWhen = (condition: boolean, sentence: string): readonly Fault[] =>
  condition ? [sentence] : []

export const unknownAmong = (wanted: readonly string[], known: readonly string[]): readonly string[] =>
  wanted.filter((code) => !known.includes(code))

/** What stands more than once, each named once. */
export const repeatedIn = <T extends string | number>(codes: readonly T[]): readonly T[] => [
  ...new Set(codes.filter((code, at) => codes.indexOf(code) !== at)),
]
