import type { Span } from '../../services/conversation-check/find-spans.ts'
import { isAtHome, LABELS, type Label } from '../../services/conversation-check/labels.ts'
import type { Labelled } from './read-corpus.ts'

/** What the check said of a sentence that somebody had labelled. */
export interface Judged {
  readonly sentence: Labelled
  readonly primary: Label
  readonly labels: readonly Label[]
  readonly spans: readonly Span[]
  /** How sure the model was, in the order of `LABELS`. */
  readonly shares: readonly number[]
}

export interface Figures {
  readonly n: number
  readonly macroF1: number
  /** Macro-F1 when a contestable sentence may be read either way. */
  readonly macroF1Lenient: number
  readonly homeF1: number
  /** Of listening, probing and neutral sentences: the share in which something to leave at home is seen. */
  readonly falseAlarms: number
  readonly labelsF1: number
  readonly spanF1: number
  readonly perLabel: readonly {
    readonly label: Label
    readonly precision: number
    readonly recall: number
    readonly f1: number
    readonly n: number
  }[]
  /** Rows what it is, columns what was read, both in the order of `LABELS`. */
  readonly confusion: readonly (readonly number[])[]
}

const QUIET: readonly Label[] = ['luisteren', 'doorvragen', 'neutraal']

const f1 = (right: number, said: number, is: number): number =>
  said + is === 0 ? 0 : (2 * right) / (said + is)
const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length)

const perLabel = (pairs: readonly (readonly [is: Label, said: Label])[]): Figures['perLabel'] =>
  LABELS.map((label) => {
    const is = pairs.filter(([one]) => one === label).length
    const said = pairs.filter(([, one]) => one === label).length
    const right = pairs.filter(([one, other]) => one === label && other === label).length
    return {
      label,
      n: is,
      precision: said === 0 ? 0 : right / said,
      recall: is === 0 ? 0 : right / is,
      f1: f1(right, said, is),
    }
  })

const macro = (rows: Figures['perLabel']): number => mean(rows.filter(({ n }) => n > 0).map((row) => row.f1))

/** Words of a text as places, so that spans can be compared word by word. */
const wordsIn = (
  text: string,
  spans: readonly { readonly label: Label; readonly start: number; readonly end: number }[],
) => {
  const places = new Set<string>()
  for (const { index, 0: word } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    for (const { label, start, end } of spans) {
      if (index >= start && index + word.length <= end) places.add(`${label} ${index}`)
    }
  }
  return places
}

const spanF1 = (judged: readonly Judged[]): number => {
  let right = 0
  let said = 0
  let is = 0
  for (const { sentence, spans } of judged) {
    const wanted = wordsIn(sentence.text, sentence.spans)
    const got = wordsIn(sentence.text, spans)
    is += wanted.size
    said += got.size
    right += [...got].filter((place) => wanted.has(place)).length
  }
  return f1(right, said, is)
}

const labelsF1 = (judged: readonly Judged[]): number =>
  mean(
    LABELS.map((label) => {
      const is = judged.filter(({ sentence }) => sentence.labels.includes(label)).length
      const said = judged.filter(({ labels }) => labels.includes(label)).length
      return f1(
        judged.filter(({ sentence, labels }) => sentence.labels.includes(label) && labels.includes(label))
          .length,
        said,
        is,
      )
    }),
  )

export const measure = (judged: readonly Judged[]): Figures => {
  const pairs = judged.map(({ sentence, primary }) => [sentence.primary, primary] as const)
  const lenient = judged.map(
    ({ sentence, primary }) =>
      [sentence.borderline === primary ? primary : sentence.primary, primary] as const,
  )
  const rows = perLabel(pairs)
  const home = pairs.filter(([is]) => isAtHome(is)).length
  const saidHome = pairs.filter(([, said]) => isAtHome(said)).length
  const both = pairs.filter(([is, said]) => isAtHome(is) && isAtHome(said)).length
  const quiet = pairs.filter(([is]) => QUIET.includes(is))
  return {
    n: judged.length,
    macroF1: macro(rows),
    macroF1Lenient: macro(perLabel(lenient)),
    homeF1: f1(both, saidHome, home),
    falseAlarms: quiet.length === 0 ? 0 : quiet.filter(([, said]) => isAtHome(said)).length / quiet.length,
    labelsF1: labelsF1(judged),
    spanF1: spanF1(judged),
    perLabel: rows,
    confusion: LABELS.map((is) =>
      LABELS.map((said) => pairs.filter(([one, other]) => one === is && other === said).length),
    ),
  }
}
