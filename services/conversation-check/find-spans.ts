import type { Analysed } from './features/emit.ts'
import { AT_HOME, type AtHome, isAtHome, type Label } from './labels.ts'
import { scores, softmax } from './model.ts'
import type { Weights } from './weights.ts'
import { wordFeatures } from './word-features.ts'

/** Words that carry a label, as a piece of the sentence. */
export interface Span {
  readonly label: AtHome
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A word belongs from this share on; lower finds more words, higher fewer. */
const LEAST_SHARE_OF_WORD = 0.42

/** The run of words with the largest sum: Kadane, one pass. */
const bestRun = (gains: readonly number[]): readonly [from: number, to: number] => {
  let best = Number.NEGATIVE_INFINITY
  let run: readonly [number, number] = [0, 0]
  let from = 0
  let sum = 0
  for (const [at, gain] of gains.entries()) {
    if (sum <= 0) {
      sum = 0
      from = at
    }
    sum += gain
    if (sum > best) {
      best = sum
      run = [from, at + 1]
    }
  }
  return run
}

/** One span for every label that one leaves at home: every judgement shows its words. */
export const findSpans = (
  sentence: Analysed,
  labels: readonly Label[],
  { words: model }: Weights,
): readonly Span[] => {
  const home = labels.filter(isAtHome)
  const { words, text } = sentence
  if (home.length === 0 || words.length === 0) return []
  const shares = wordFeatures(sentence, home).map((names) => softmax(scores(model, names)))
  return home.map((label) => {
    const column = AT_HOME.indexOf(label) + 1
    const gains = shares.map(
      (share, at) => (words[at]?.kind === 'mark' ? -0.01 : 0) + (share[column] ?? 0) - LEAST_SHARE_OF_WORD,
    )
    let [from, to] = bestRun(gains)
    while (to - from > 1 && words[to - 1]?.kind === 'mark') to -= 1
    while (to - from > 1 && words[from]?.kind === 'mark') from += 1
    const start = words[from]?.start ?? 0
    const end = words[to - 1]?.end ?? text.length
    return { label, start, end, text: text.slice(start, end) }
  })
}
