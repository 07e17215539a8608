import t from 'tap'
import type { Figure, Signal } from '../../ui/workplace/api.ts'
import { FIRST_SENTENCES, wholeOf } from '../../ui/workplace/team/first-sentence.ts'
import { shownTogether } from '../../ui/workplace/team/shown-together.ts'
import type { Topic } from '../../ui/workplace/team/topics.ts'

/** Which sentence comes first, and what is shown at once, for everything that the rules of signals can choose. */
const signal = (lies: Signal['lies'], reason: Signal['reason'] = 'lies'): Signal => ({
  measure: 'M',
  level: lies,
  lies,
  reason,
})
const figures = (shown: number, withheld = 0): readonly Pick<Figure, 'kind' | 'mean'>[] => [
  ...Array.from({ length: shown }, () => ({ kind: 'facet', mean: 3 }) as const),
  ...Array.from({ length: withheld }, () => ({ kind: 'facet', mean: null }) as const),
  { kind: 'composite', mean: 4 },
]
const UP = signal('high')
const WENT_UP = signal('changed_up', 'changed')
const LEANS = signal('middle', 'leans')
const DOWN = signal('low')
const MIXED = signal('mixed')
const WENT_DOWN = signal('changed_down', 'changed')

t.test('the whole, in one sentence', (t) => {
  const cases: readonly (readonly [string, Signal[], Signal[], number, ReturnType<typeof wholeOf>])[] = [
    ['nothing at all', [], [], 4, 'middling'],
    ['what leans is no signal', [LEANS], [LEANS], 4, 'middling'],
    ['one up', [UP], [LEANS], 4, 'strengths'],
    ['one that went up', [WENT_UP], [], 4, 'strengths'],
    ['all up', [UP, UP, UP], [], 3, 'all-high'],
    ['all went up, and lie anywhere', [WENT_UP, WENT_UP], [], 2, 'strengths'],
    ['one down', [LEANS], [DOWN], 4, 'curiosities'],
    ['one that divides people', [], [MIXED], 1, 'curiosities'],
    ['one that went down', [], [WENT_DOWN], 1, 'curiosities'],
    ['all down', [], [DOWN, DOWN], 2, 'all-low'],
    ['up and down', [UP], [DOWN], 2, 'both'],
    ['up and divided', [WENT_UP], [MIXED], 9, 'both'],
  ]
  for (const [about, strengths, curiosities, shown, expected] of cases) {
    t.equal(wholeOf({ strengths, curiosities }, figures(shown)), expected, about)
    t.equal(
      wholeOf({ strengths, curiosities }, figures(shown, 3)),
      expected,
      `${about}, beside what is withheld`,
    )
  }
  t.strictSame(new Set(cases.map(([, , , , whole]) => whole)), new Set(Object.keys(FIRST_SENTENCES)))
  t.end()
})

t.test('three topics at once, strengths first, and never without something to be curious about', (t) => {
  const topics = (many: number): readonly Topic[] =>
    Array.from({ length: many }, (_, at) => ({ signal: UP, figure: {}, measure: { code: `${at}` } }) as never)
  for (const [up, down, expected] of [
    [0, 0, [0, 0]],
    [5, 0, [3, 0]],
    [0, 5, [0, 3]],
    [1, 5, [1, 2]],
    [5, 1, [2, 1]],
    [2, 2, [2, 1]],
    [1, 1, [1, 1]],
  ] as const) {
    const { strengths, curiosities } = shownTogether(topics(up), topics(down))
    t.strictSame([strengths.length, curiosities.length], expected, `${up} and ${down}`)
    t.strictSame(strengths, topics(up).slice(0, strengths.length), 'in their order')
  }
  t.end()
})
