import type {
  ChoiceQuestion,
  OpenQuestion,
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireModule,
} from '../../services/ballot/questionnaire.ts'

export type Question =
  | { readonly kind: 'item'; readonly item: QuestionnaireItem }
  | { readonly kind: 'pick'; readonly choice: ChoiceQuestion }
  | { readonly kind: 'open'; readonly open: OpenQuestion }

/** Fisher and Yates, with a random source that a test can repeat. */
const shuffled = <T>(list: readonly T[], random: () => number): T[] => {
  const left = [...list]
  for (let at = left.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[left[at], left[other]] = [left[other]!, left[at]!]
  }
  return left
}

/** Some scales close their module: whether a promise was broken, then the feeling about it. */
const orderModule = (
  { last: tail = [] }: QuestionnaireModule,
  items: readonly QuestionnaireItem[],
  random: () => number,
) => {
  const head = shuffled(
    items.filter(({ scale }) => !tail.includes(scale)),
    random,
  )
  // Whoever reads a reverse-keyed statement first reads the rest of the module against the grain.
  const first = head.findIndex(({ reverse }) => !reverse)
  if (first > 0) head.unshift(...head.splice(first, 1))
  const last = tail.map((code) =>
    shuffled(
      items.filter(({ scale }) => scale === code),
      random,
    ),
  )
  return [...head, ...last.flat()]
}

/**
 * The order of `instrument.ordering`: core items first and fixed; the rest by module, shuffled for this
 * respondent. A choice question follows its module; what one writes oneself comes last.
 */
export const orderQuestions = (asked: Questionnaire, random: () => number): readonly Question[] => {
  const items = (list: readonly QuestionnaireItem[]): Question[] =>
    list.map((item) => ({ kind: 'item', item }))
  const rest = asked.modules.flatMap((asking): Question[] => {
    const { code } = asking
    const own = asked.items.filter(({ core, module }) => !core && module === code)
    const choices = asked.choices.filter(({ module }) => module === code)
    return [
      ...items(orderModule(asking, own, random)),
      ...choices.map(
        (choice): Question => ({
          kind: 'pick',
          choice: choice.randomise ? { ...choice, options: shuffled(choice.options, random) } : choice,
        }),
      ),
    ]
  })
  return [
    ...items(asked.items.filter(({ core }) => core)),
    ...rest,
    ...asked.open.map((open): Question => ({ kind: 'open', open })),
  ]
}

/** Repeatable numbers in [0, 1) (mulberry32): a reload shows the same order again. */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
