import { asMayBeKept } from '../../../services/counting/as-may-be-kept.ts'
import type { Readers } from '../../../services/counting/block-plan.ts'
import { keepOf } from '../../../services/counting/kept-measure.ts'
import type { Measure } from '../../../services/counting/measures.ts'
import type { Move } from '../../../services/counting/move-answers.ts'

/** How many gave each point, from 1 to 5. */
export type Counts = readonly number[]

/** How likely each point is. */
export type Spread = readonly number[]

const FIVE_POINTS = { lowest: 1, highest: 5, all: new Set([1, 2, 3, 4, 5]) }
const ONE_ITEM = {
  code: 'X',
  kind: 'item',
  position: 0,
  items: ['X'],
  minAnswered: 1,
  direction: 1,
  components: [],
  describesLeader: false,
  needsRelease: false,
  sensitive: false,
  weights: [],
  role: null,
} as Measure

/** Every way in which so many people can answer, without saying who. */
export const waysOf = (people: number, points = 5): readonly Counts[] =>
  points === 1
    ? [[people]]
    : Array.from({ length: people + 1 }, (_, first) =>
        waysOf(people - first, points - 1).map((rest) => [first, ...rest]),
      ).flat()

/** How likely this way is where everybody answers alone (multinomial). */
export const chanceOf = (counts: Counts, spread: Spread): number => {
  let chance = 1
  let placed = 0
  for (const [at, count] of counts.entries())
    for (let one = 1; one <= count; one++) chance *= ((spread[at] ?? 0) * ++placed) / one
  return chance
}

const answersOf = (counts: Counts) =>
  counts.flatMap((count, at) =>
    new Array<{ sum: number; answered: number }>(count).fill({ sum: at + 1, answered: 1 }),
  )

/** Everything that is kept of blocks that stand together in one block of shares, where they are ten. */
export const keptOf = (blocks: readonly Counts[], moves: readonly Move[]): string => {
  const answers = new Map(
    blocks.map((counts, at) => [`${at}`, { moved: 0, answers: answersOf(counts) }] as const),
  )
  const size = blocks.flat().reduce((sum, count) => sum + count, 0)
  const readers: Readers = 'everyone'
  const all = [...answers.keys()]
  const planned = [
    ...all.map((block) => ({ detail: 'means', unit: block, blocks: [block] }) as const),
    ...(size >= 10 ? [{ detail: 'shares', unit: 'all', blocks: all } as const] : []),
  ]
  const kept = asMayBeKept(answers, planned, ONE_ITEM, FIVE_POINTS, (block) => moves[Number(block)]!)
  const figures = planned.map(({ detail, unit, blocks: inside }) => {
    const scores = inside.flatMap((block) => kept.get(block)?.answers ?? [])
    const { total, shares } = keepOf(ONE_ITEM, { readers, detail, unit, moved: 0 }, scores, FIVE_POINTS)
    return `${total ?? ''}/${shares?.join() ?? ''}`
  })
  return figures.join(' ')
}
