import { clipAnswers, putOneBeside, sideOf } from './clip.ts'
import type { AnswerSum } from './engine/scale-scores.ts'
import type { Points } from './engine/scoring-instrument.ts'
import type { BlockAnswers } from './keep-measure.ts'
import type { Measure } from './measures.ts'
import { type Move, moveAnswers } from './move-answers.ts'
import type { PlannedPart } from './planned-part.ts'

type Answers = ReadonlyMap<string, BlockAnswers>

/**
 * The block with most answers; where several have as many, the first by name. It is chosen by counts, never by
 * what was answered.
 */
const largest = (blocks: readonly string[], answers: Answers): string | undefined => {
  const size = (block: string) => answers.get(block)?.answers.length ?? 0
  return blocks.toSorted((a, b) => size(b) - size(a) || (a < b ? -1 : 1))[0]
}

const together = (blocks: readonly string[], answers: Answers): readonly AnswerSum[] =>
  blocks.flatMap((block) => answers.get(block)?.answers ?? [])

/**
 * Changes answers before anything is kept of them. First the answers of each block are moved by chance. Where
 * all answers of a block of shares are on one side, one of them is put on another side. Then the sum of each
 * smallest block that is kept is brought within bounds. Sums, shares, distributions and spreads are all counted
 * from the changed answers, so nobody can compare two of them to find the true ones.
 * (`services/counting/publication.md`, 5 and 6.)
 *
 * @param answers block of means → the answers in it
 * @param planned what will be kept of them, those about one leader first
 * @param moveOf block of means → how far its sum is moved
 */
export const asMayBeKept = (
  answers: Answers,
  planned: readonly Pick<PlannedPart, 'detail' | 'blocks'>[],
  { direction, sensitive, describesLeader }: Measure,
  points: Points,
  moveOf: (block: string) => Move,
): Answers => {
  const changed = new Map(
    [...answers].map(([block, own]) => [
      block,
      { ...own, answers: moveAnswers(own.answers, moveOf(block), points) },
    ]),
  )
  const change = (block: string, become: readonly AnswerSum[]) => {
    changed.set(block, { moved: answers.get(block)?.moved ?? 0, answers: become })
  }
  // Of a sensitive measure nothing finer than shares is kept, so the whole block of shares is clipped as one.
  const inCrowds = sensitive && !describesLeader
  for (const { detail, blocks } of planned) {
    if (detail !== 'shares') continue
    const crowd = together(blocks, changed)
    const home = largest(blocks, changed)
    if (home === undefined) continue
    const onOneSide = sideOf(crowd, direction, points) !== undefined
    if (inCrowds) {
      for (const block of blocks) change(block, [])
      change(home, onOneSide ? putOneBeside(crowd, direction, points) : crowd)
    } else if (onOneSide) change(home, putOneBeside(changed.get(home)?.answers ?? [], direction, points))
  }
  for (const [block, { answers: own }] of [...changed]) change(block, clipAnswers(own, direction, points))
  return changed
}
