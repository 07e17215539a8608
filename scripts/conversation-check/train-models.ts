import { givenPrimary, pairedWith } from '../../services/conversation-check/choose-labels.ts'
import type { Analysed } from '../../services/conversation-check/features/emit.ts'
import { AT_HOME, isAtHome, LABELS } from '../../services/conversation-check/labels.ts'
import type { ReadingRules } from '../../services/conversation-check/language.ts'
import {
  analyse,
  type FeatureGroup,
  featuresOf,
} from '../../services/conversation-check/sentence-features.ts'
import {
  type LinearData,
  MOST_STEPS,
  type WeightsData,
  writeSteps,
} from '../../services/conversation-check/weights.ts'
import { wordFeatures } from '../../services/conversation-check/word-features.ts'
import { type SparseRow, trainLogistic } from './logistic.ts'
import type { Labelled } from './read-corpus.ts'

/** A sentence or a word to learn from: its features, and the classes it belongs to. */
export interface Example {
  readonly features: Iterable<string>
  readonly target: readonly number[]
  readonly group: string
  readonly weight?: number
}

export interface HowToTrain {
  readonly classes: readonly string[]
  readonly penalty: number
  /** A feature must occur in as many files: what belongs to one place of work says nothing of another. */
  readonly groups: number
  /** How many features are kept; the others are dropped and the kept ones trained again. */
  readonly keep: number
  readonly rounds: number
}

const commonFeatures = (examples: readonly Example[], groups: number): readonly string[] => {
  const seen = new Map<string, Set<string>>()
  for (const { features, group } of examples) {
    for (const name of features) {
      const found = seen.get(name)
      if (found === undefined) seen.set(name, new Set([group]))
      else found.add(group)
    }
  }
  return [...seen]
    .filter(([, found]) => found.size >= groups)
    .map(([name]) => name)
    .toSorted()
}

const rowsOf = (examples: readonly Example[], names: readonly string[]): readonly SparseRow[] => {
  const numbers = new Map(names.map((name, at) => [name, at]))
  return examples.map(({ features, target, weight = 1 }) => ({
    at: Int32Array.from([...features].flatMap((name) => numbers.get(name) ?? [])),
    target: Float64Array.from(target),
    weight,
  }))
}

const fit = (
  examples: readonly Example[],
  names: readonly string[],
  { classes, penalty, rounds }: HowToTrain,
) =>
  trainLogistic(rowsOf(examples, names), classes.length, new Float64Array(names.length).fill(penalty), rounds)
    .weights

const used = (examples: readonly Example[], names: readonly string[]): Float64Array => {
  const numbers = new Map(names.map((name, at) => [name, at]))
  const times = new Float64Array(names.length)
  for (const { features } of examples) {
    for (const name of features) {
      const at = numbers.get(name)
      if (at !== undefined) times[at] = (times[at] ?? 0) + 1
    }
  }
  return times
}

/** The features that move most: what they weigh, times how often they occur. */
const mostMoving = (
  examples: readonly Example[],
  names: readonly string[],
  weights: Float64Array,
  { classes, keep }: HowToTrain,
) => {
  if (names.length <= keep) return names
  const times = used(examples, names)
  const moves = names.map((name, at) => {
    const own = weights.subarray(at * classes.length, (at + 1) * classes.length)
    const mean = own.reduce((sum, weight) => sum + weight, 0) / own.length
    return {
      name,
      by: own.reduce((sum, weight) => sum + (weight - mean) ** 2, 0) * Math.sqrt(times[at] ?? 0),
    }
  })
  return moves
    .toSorted((a, b) => b.by - a.by || (a.name < b.name ? -1 : 1))
    .slice(0, keep)
    .map(({ name }) => name)
    .toSorted()
}

/** Trains, drops what hardly weighs, trains again, and rounds to steps. */
export const trainLinear = (examples: readonly Example[], how: HowToTrain): LinearData => {
  const common = commonFeatures(examples, how.groups)
  const names = mostMoving(
    examples,
    common,
    common.length > how.keep ? fit(examples, common, how) : new Float64Array(0),
    how,
  )
  const weights = fit(examples, names, how)
  const size = how.classes.length
  const most = weights
    .subarray(0, names.length * size)
    .reduce((top, weight) => Math.max(top, Math.abs(weight)), 0)
  const step = most / MOST_STEPS
  return {
    classes: how.classes,
    step,
    bias: Array.from(weights.subarray(names.length * size), (weight) => Math.round(weight * 1e4) / 1e4),
    rows: names
      .map(
        (name, at) =>
          `${name}\t${writeSteps(Array.from(weights.subarray(at * size, (at + 1) * size), (weight) => weight / step))}`,
      )
      .filter((row) => !/\tN+$/.test(row)),
  }
}

interface Prepared {
  readonly sentence: Labelled
  readonly analysed: Analysed
  readonly features: ReadonlySet<string>
}

export const prepare = (
  sentences: readonly Labelled[],
  reading: ReadingRules,
  without?: ReadonlySet<FeatureGroup>,
): readonly Prepared[] =>
  sentences.map((sentence) => {
    const analysed = analyse(sentence.text, reading)
    return { sentence, analysed, features: featuresOf(analysed, without) }
  })

const PRIMARY: HowToTrain = { classes: LABELS, penalty: 2, groups: 2, keep: 9000, rounds: 70 }
const ALSO: HowToTrain = { classes: LABELS, penalty: 2, groups: 3, keep: 1500, rounds: 40 }
const WORDS: HowToTrain = { classes: ['none', ...AT_HOME], penalty: 3, groups: 3, keep: 3500, rounds: 40 }

export const trainPrimary = (prepared: readonly Prepared[], how: Partial<HowToTrain> = {}): LinearData =>
  trainLinear(
    prepared.map(({ sentence, features }) => ({
      features,
      group: sentence.group,
      target: LABELS.map((label) => (label === sentence.primary ? 1 : 0)),
    })),
    { ...PRIMARY, ...how },
  )

const FOR_ALSO = /^(f|c|n|kb|tb):/

/** Eight yes-or-no questions in one table: each is a class against nothing, its bias its own. */
const trainAlso = (prepared: readonly Prepared[]): LinearData => {
  const examples = prepared.map(({ sentence, features }) => ({
    sentence,
    features: [...features]
      .filter((name) => FOR_ALSO.test(name))
      .concat(givenPrimary(sentence.primary), pairedWith(sentence.primary, features)),
  }))
  const tables = LABELS.map((label) =>
    trainLinear(
      examples
        .filter(({ sentence }) => sentence.primary !== label)
        .map(({ sentence, features }) => ({
          features,
          group: sentence.group,
          target: sentence.labels.includes(label) ? [1, 0] : [0, 1],
        })),
      { ...ALSO, classes: ['yes', 'no'], keep: Math.floor(ALSO.keep / LABELS.length) },
    ),
  )
  return mergeTables(tables)
}

const mergeTables = (tables: readonly LinearData[]): LinearData => {
  const step = Math.max(...tables.map((table) => table.step)) * 2
  const merged = new Map<string, number[]>()
  for (const [column, table] of tables.entries()) {
    for (const row of table.rows) {
      const [name = '', steps = ''] = row.split('\t')
      const own = merged.get(name) ?? LABELS.map(() => 0)
      // Yes and no mirror each other, so twice the one is the whole difference.
      own[column] = (readStep(steps) * table.step * 2) / step
      merged.set(name, own)
    }
  }
  return {
    classes: LABELS,
    step,
    bias: tables.map(({ bias }) => Math.round(((bias[0] ?? 0) - (bias[1] ?? 0)) * 1e4) / 1e4),
    rows: [...merged]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, steps]) => `${name}\t${writeSteps(steps)}`),
  }
}

const STEPS = new Map(
  Array.from({ length: MOST_STEPS * 2 + 1 }, (_, at) => [writeSteps([at - MOST_STEPS]), at - MOST_STEPS]),
)
const readStep = (steps: string): number => STEPS.get(steps.charAt(0)) ?? 0

const trainWords = (prepared: readonly Prepared[]): LinearData => {
  const examples = prepared.flatMap(({ sentence, analysed }) => {
    const home = sentence.labels.filter(isAtHome)
    if (sentence.spans.length === 0 || home.length === 0) return []
    return wordFeatures(analysed, home).map((features, at) => {
      const word = analysed.words[at]
      const span = sentence.spans.find(
        ({ start, end }) => word !== undefined && word.start >= start && word.end <= end,
      )
      const target = span === undefined ? 0 : AT_HOME.indexOf(span.label) + 1
      return {
        features,
        group: sentence.group,
        target: WORDS.classes.map((_, column) => (column === target ? 1 : 0)),
      }
    })
  })
  return trainLinear(examples, WORDS)
}

/** The three models of one language, from sentences alone. */
export const trainWeights = (
  sentences: readonly Labelled[],
  reading: ReadingRules,
  without?: ReadonlySet<FeatureGroup>,
): WeightsData => {
  const prepared = prepare(sentences, reading, without)
  return { primary: trainPrimary(prepared), also: trainAlso(prepared), words: trainWords(prepared) }
}
