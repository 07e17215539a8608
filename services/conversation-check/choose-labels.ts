import { AT_HOME, isAtHome, LABELS, type Label } from './labels.ts'
import { logistic, scores, softmax } from './model.ts'
import type { Weights } from './weights.ts'

export interface Chosen {
  readonly primary: Label
  readonly labels: readonly Label[]
  readonly shares: readonly number[]
}

/**
 * From this share on, what one leaves at home beats listening and asking
 * (`scripts/conversation-check/corpus/guide.md`, 1). More than a half: a false alarm costs more trust than a
 * judgement that is passed over. Chosen as the lowest share at which about one in twenty good sentences is mistaken
 * when the corpus is cross-validated.
 */
const ENOUGH_FOR_HOME = 0.65

/**
 * Two of the three within this of each other are equally strong: judgement > assumption > opinion
 * (`scripts/conversation-check/corpus/guide.md`, 2).
 */
const EQUALLY_STRONG = 0.03

const ENOUGH_FOR_ALSO = 0.5

const shareOf = (shares: readonly number[], label: Label): number => shares[LABELS.indexOf(label)] ?? 0

/** The first of all labels, in the guide's order of precedence. */
const choosePrimary = (shares: readonly number[], enough = ENOUGH_FOR_HOME): Label => {
  const home = AT_HOME.reduce((sum, label) => sum + shareOf(shares, label), 0)
  const among = LABELS.filter((label) => isAtHome(label) === home > enough)
  const most = Math.max(...among.map((label) => shareOf(shares, label)))
  const near = home > enough ? EQUALLY_STRONG : 0
  return among.find((label) => shareOf(shares, label) >= most - near) ?? 'neutraal'
}

/** What the second model is told of the first one's choice. */
export const givenPrimary = (primary: Label): string => `primary:${primary}`

/** Primary label first, then what else applies, the strongest first. */
export const chooseLabels = (features: ReadonlySet<string>, { primary: first, also }: Weights): Chosen => {
  const shares = softmax(scores(first, features))
  const primary = choosePrimary(shares)
  const others = scores(also, [...features, givenPrimary(primary), ...pairedWith(primary, features)])
  const more = LABELS.map((label, at) => [label, logistic(others[at] ?? -9)] as const)
    .filter(([label, share]) => label !== primary && share > ENOUGH_FOR_ALSO && isCompatible(primary, label))
    .sort((a, b) => b[1] - a[1])
    .map(([label]) => label)
  return {
    primary,
    labels: [primary, ...more.filter((label) => label !== 'gesloten' || !more.includes('samenvatten'))],
    shares,
  }
}

/**
 * A summary, real or pseudo, never counts as closed (`scripts/conversation-check/corpus/guide.md`, 4); a fact
 * is nothing else but a question.
 */
const isCompatible = (primary: Label, label: Label): boolean => {
  if (primary === 'samenvatten') return isAtHome(label)
  if (primary === 'gesloten') return false
  if (primary === 'neutraal') return label === 'gesloten'
  return primary !== 'luisteren' && primary !== 'doorvragen'
}

/** Form means something else beside a judgement than beside a fact. */
export const pairedWith = (primary: Label, features: Iterable<string>): readonly string[] =>
  [...features]
    .filter((name) => name.startsWith('f:') || name.startsWith('c:'))
    .map((name) => `${primary}&${name}`)

/** All labels of a sentence, when nothing more is asked. */
export const labelsWithin = (features: ReadonlySet<string>, weights: Weights): readonly Label[] =>
  chooseLabels(features, weights).labels
