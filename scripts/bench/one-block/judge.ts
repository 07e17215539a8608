import type { Move } from '../../../services/counting/move-answers.ts'
import { type Counts, chanceOf, keptOf, type Spread, waysOf } from './enumerate.ts'

/** Shares of all facets, each weighed by how likely it is. */
export interface Told {
  /** One way to answer is left: whoever knows the figures knows every answer, and not whose. */
  readonly certain: number
  /** Everybody of a block gave the same answer, and that is known. */
  readonly everybody: number
  /** All that are left lie within a point of each other, answer by answer. */
  readonly withinOne: number
  /** All of a block are known to be on one side. */
  readonly oneSide: number
  /** How far the kept mean is from the one that was given. */
  readonly off: number
}

/** All moves of two draws up to `drawn`, from any of the answers on, and how likely each is. */
const movesUpTo = (drawn: number, people: number): readonly (readonly [Move, number])[] => {
  const moves: (readonly [Move, number])[] = []
  const draws = 2 * drawn + 1
  const starts = drawn === 0 ? 1 : Math.min(people, 4)
  for (let by = -2 * drawn; by <= 2 * drawn; by++)
    for (let at = 0; at < starts; at++)
      moves.push([{ by, from: at / starts }, (draws - Math.abs(by)) / (draws * draws * starts)])
  return moves
}

const sideOf = (counts: Counts): string => {
  const [low, lowish, middle, highish, high] = counts as [number, number, number, number, number]
  const sides = [low + lowish, middle, highish + high]
  return sides.filter((n) => n > 0).length === 1 ? `${sides.findIndex((n) => n > 0)}` : ''
}
const sorted = (counts: Counts) => counts.flatMap((count, at) => new Array<number>(count).fill(at))

/** What is left to somebody who sees this: sizes of the blocks, and what people of each are like. */
export const judge = (sizes: readonly number[], spreads: readonly Spread[], drawn: number): Told => {
  const ways = sizes.map((size) => waysOf(size))
  const moves = sizes.map((size) => movesUpTo(drawn, size))
  const seen = new Map<string, { blocks: readonly Counts[]; chance: number }[]>()
  let off = 0
  const each = (at: number, blocks: readonly Counts[], chosen: readonly Move[], chance: number): void => {
    if (at < sizes.length) {
      for (const counts of ways[at]!) {
        const likely = chanceOf(counts, spreads[at]!)
        for (const [move, weight] of moves[at]!)
          each(at + 1, [...blocks, counts], [...chosen, move], chance * likely * weight)
      }
      return
    }
    const kept = keptOf(blocks, chosen)
    const [total] = kept.split('/')
    const truth = blocks[0]!.reduce((sum, count, point) => sum + count * (point + 1), 0)
    off += (chance * Math.abs(Number(total) - truth)) / sizes[0]!
    const same = seen.get(kept)
    if (same === undefined) seen.set(kept, [{ blocks, chance }])
    else same.push({ blocks, chance })
  }
  each(0, [], [], 1)
  let certain = 0
  let everybody = 0
  let withinOne = 0
  let oneSide = 0
  for (const left of seen.values()) {
    const chance = left.reduce((sum, one) => sum + one.chance, 0)
    for (const at of sizes.keys()) {
      const first = left[0]!.blocks[at]!
      const all = left.every(({ blocks }) => blocks[at]!.join() === first.join())
      const points = left.map(({ blocks }) => sorted(blocks[at]!))
      const near = points[0]!.every((_, place) => {
        const values = points.map((one) => one[place]!)
        return Math.max(...values) - Math.min(...values) <= 1
      })
      const side = sideOf(first)
      const sided = side !== '' && left.every(({ blocks }) => sideOf(blocks[at]!) === side)
      certain += all ? chance / sizes.length : 0
      everybody += all && first.filter((n) => n > 0).length === 1 ? chance / sizes.length : 0
      withinOne += near ? chance / sizes.length : 0
      oneSide += sided ? chance / sizes.length : 0
    }
  }
  return { certain, everybody, withinOne, oneSide, off }
}
