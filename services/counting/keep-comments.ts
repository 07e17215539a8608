import type { Comment } from '../ballot/answer-sheet.ts'
import type { Questionnaire } from '../ballot/questionnaire.ts'
import type { Readers, TreeUnit } from './block-plan.ts'
import type { Blocks } from './form-blocks.ts'

/** Somebody's words, under the name of a unit of at least ten who answered. */
export interface KeptComment {
  readonly readers: Readers
  readonly unit: string
  readonly question: string
  readonly language: string
  readonly text: string
}

export interface Comments {
  readonly kept: readonly KeptComment[]
  /** Shown under a wider name than the writer's block, because too few chose the language there. */
  readonly movedUp: number
}

/** A comment needs ten who answered with the writer, and ten who chose the writer's language. */
const TEN = 10

interface Rung {
  readonly readers: Readers
  readonly unit: string
}

/** How many who answered chose each language, on each rung. */
class Crowd {
  readonly #languages = new Map<string, Map<string, number>>()
  readonly #sizes = new Map<string, number>()

  add({ readers, unit }: Rung, language: string): void {
    const rung = `${readers} ${unit}`
    const chosen = this.#languages.get(rung) ?? new Map<string, number>()
    chosen.set(language, (chosen.get(language) ?? 0) + 1)
    this.#languages.set(rung, chosen)
    this.#sizes.set(rung, (this.#sizes.get(rung) ?? 0) + 1)
  }

  holds({ readers, unit }: Rung, language: string, least: number): boolean {
    const rung = `${readers} ${unit}`
    return (this.#sizes.get(rung) ?? 0) >= least && (this.#languages.get(rung)?.get(language) ?? 0) >= TEN
  }
}

/**
 * Names that a comment may stand under, narrow to wide, each a union of whole blocks of ten: the writer's
 * block, the block of thirty around it, the top. About a leader: the team of that one, then three leaders.
 */
const rungsOf = (blocks: Pick<Blocks, 'plan' | 'sheetsIn'>, tree: readonly TreeUnit[]) => {
  const { into } = blocks.plan
  const parentOf = new Map(tree.map(({ unit, parent }) => [unit, parent]))
  const topOf = (unit: string): string => {
    let top = unit
    for (let above = parentOf.get(top); above != null; above = parentOf.get(top)) top = above
    return top
  }
  const rung = (readers: Readers, unit: string | undefined): readonly Rung[] =>
    unit === undefined ? [] : [{ readers, unit }]
  return (block: string, aboutLeader: boolean): { team: readonly Rung[]; wider: readonly Rung[] } => {
    if (aboutLeader) {
      return {
        team: rung('own-leader', into['own-leader'].shares(block)),
        wider: rung('three-leaders', into['three-leaders'].shares(block)),
      }
    }
    const ten = into.everyone.shares(block)
    if (ten === undefined) return { team: [], wider: [] }
    return {
      team: rung('everyone', ten),
      wider: [...rung('everyone', into.everyone.distribution(block)), ...rung('everyone', topOf(ten))],
    }
  }
}

/** (`publication.md`, "Comments use the level-10 blocks".) What has no rung is not kept at all. */
export const keepComments = (
  blocks: Pick<Blocks, 'plan' | 'sheetsIn'>,
  tree: readonly TreeUnit[],
  { open, modules }: Questionnaire,
): Comments => {
  const ofBlock = rungsOf(blocks, tree)
  const least = Math.max(TEN, blocks.plan.least)
  const about = (question: string): boolean => {
    const module = open.find(({ id }) => id === question)?.module
    return modules.some(({ code, describes }) => code === module && describes === 'leader')
  }
  const crowd = new Crowd()
  for (const [block, sheets] of blocks.sheetsIn) {
    const rungs = [false, true].flatMap((aboutLeader) => {
      const { team, wider } = ofBlock(block, aboutLeader)
      return [...team, ...wider]
    })
    const distinct = new Map(rungs.map((one) => [`${one.readers} ${one.unit}`, one]))
    for (const one of distinct.values()) for (const { sheet } of sheets) crowd.add(one, sheet.language)
  }
  const kept: KeptComment[] = []
  let movedUp = 0
  for (const [block, sheets] of blocks.sheetsIn) {
    for (const { sheet } of sheets) {
      for (const comment of sheet.comments) {
        if (comment.text.trim() === '') continue
        const { team, wider } = ofBlock(block, about(comment.question))
        const rungs = comment.label === 'team' ? [...team, ...wider] : wider
        const at = rungs.findIndex((one) => crowd.holds(one, sheet.language, least))
        const found = rungs[at]
        if (found === undefined) continue
        if (at > 0) movedUp += 1
        kept.push({ ...found, ...wordsOf(comment), language: sheet.language })
      }
    }
  }
  return { kept, movedUp }
}

const wordsOf = ({ question, text }: Comment) => ({ question, text: text.trim() })
