/**
 * A model as data. A row is a feature's name, a tab, and one character per class: a weight of −45 to 45
 * steps, so that a difference between two trainings can be read line by line.
 */
export interface LinearData {
  readonly classes: readonly string[]
  /** What one step weighs. */
  readonly step: number
  readonly bias: readonly number[]
  readonly rows: readonly string[]
}

export interface WeightsData {
  /** Which of the eight a sentence is first of all. */
  readonly primary: LinearData
  /** Which others apply as well, the primary one being known. */
  readonly also: LinearData
  /** Which words carry a judgement, an opinion or an assumption. */
  readonly words: LinearData
}

/** A model ready to weigh with. */
export interface Linear {
  readonly classes: readonly string[]
  readonly bias: readonly number[]
  readonly weightsOf: ReadonlyMap<string, Float32Array>
}

export interface Weights {
  readonly primary: Linear
  readonly also: Linear
  readonly words: Linear
}

/** Printable characters without the quotation mark and the backslash, which JSON would double. */
const ALPHABET = Array.from({ length: 93 }, (_, at) => String.fromCharCode(33 + at))
  .filter((character) => character !== '"' && character !== '\\')
  .join('')
const ZERO = 45
export const MOST_STEPS = 45

export const writeSteps = (steps: readonly number[]): string =>
  steps
    .map((step) => ALPHABET.charAt(ZERO + Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(step)))))
    .join('')

const STEPS_OF_CHARACTER = new Map(Array.from(ALPHABET, (character, at) => [character, at - ZERO] as const))

/** The steps that stand in a row, one a class. */
export const readSteps = (text: string): readonly number[] =>
  Array.from(text, (character) => STEPS_OF_CHARACTER.get(character) ?? 0)

const readLinear = ({ classes, step, bias, rows }: LinearData): Linear => ({
  classes,
  bias,
  weightsOf: new Map(
    rows.map((row) => {
      const tab = row.indexOf('\t')
      const weights = Float32Array.from(readSteps(row.slice(tab + 1)), (one) => one * step)
      return [row.slice(0, tab), weights]
    }),
  ),
})

export const readWeights = ({ primary, also, words }: WeightsData): Weights => ({
  primary: readLinear(primary),
  also: readLinear(also),
  words: readLinear(words),
})
