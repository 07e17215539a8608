import type { Comment } from '../ballot/answer-sheet.ts'
import type { Questionnaire } from '../ballot/questionnaire.ts'
import { upFrom } from '../blocks/up-from.ts'
import type { Readers, TreeUnit } from './block-plan.ts'
import type { Blocks } from './form-blocks.ts'

/** A comment, under the name of a unit in which at least ten people answered. */
export interface KeptComment {
  readonly readers: Readers
  readonly unit: string
  readonly question: string
  readonly language: string
  readonly text: string
}

/** A comment needs a unit in which ten people answered, and in which ten chose the writer's language. */
const LEAST_BESIDE_A_COMMENT = 10

interface Rung {
  readonly readers: Readers
  readonly unit: string
}

/** For each rung: how many people answered, and how many of them chose each language. */
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
    return (
      (this.#sizes.get(rung) ?? 0) >= least &&
      (this.#languages.get(rung)?.get(language) ?? 0) >= LEAST_BESIDE_A_COMMENT
    )
  }
}

/**
 * The names that a comment may stand under, from narrow to wide. Each is a union of whole blocks of ten: the
 * writer's block, the block of thirty around it, the top. A comment about a leader stands under that leader's
 * team, or else under three leaders. A comment for a wider circle never stands under the name of the writer's
 * own team.
 */
const rungsOf = (blocks: Pick<Blocks, 'plan' | 'sheetsIn'>, tree: readonly TreeUnit[]) => {
  const { into } = blocks.plan
  const parentOf = new Map(tree.map(({ unit, parent }) => [unit, parent]))
  const isTop = (unit: string) => parentOf.get(unit) == null
  const topOf = (unit: string): string | undefined => [...upFrom(unit, parentOf)].at(-1)
  const rungs = (readers: Readers, ...units: readonly (string | undefined)[]): readonly Rung[] =>
    units.flatMap((unit) => (unit === undefined ? [] : [{ readers, unit }]))
  return (block: string, aboutLeader: boolean): { team: readonly Rung[]; wider: readonly Rung[] } => {
    const ten = into.everyone.shares(block)
    const names = new Set([block, ten])
    const isWider = ({ unit }: Rung) => isTop(unit) || !names.has(unit)
    if (aboutLeader) {
      const three = into['three-leaders']
      return {
        team: rungs('own-leader', into['own-leader'].shares(block)),
        wider: rungs('three-leaders', three.shares(block), three.distribution(block)).filter(isWider),
      }
    }
    if (ten === undefined) return { team: [], wider: [] }
    return {
      team: rungs('everyone', ten),
      wider: rungs('everyone', into.everyone.distribution(block), topOf(ten)).filter(isWider),
    }
  }
}

type Place = (of: {
  readonly block: string
  readonly language: string
  readonly question: string
  readonly label: Comment['label']
}) => Rung | undefined

/**
 * Where a comment of somebody in a block may stand. This follows from who answered and which language they
 * chose. Undefined where it may stand nowhere.
 */
const placesIn = (
  blocks: Pick<Blocks, 'plan' | 'sheetsIn'>,
  tree: readonly TreeUnit[],
  { open, modules }: Questionnaire,
): Place => {
  const ofBlock = rungsOf(blocks, tree)
  const least = Math.max(LEAST_BESIDE_A_COMMENT, blocks.plan.least)
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
  return ({ block, language, question, label }) => {
    const { team, wider } = ofBlock(block, about(question))
    const rungs = label === 'team' ? [...team, ...wider] : wider
    return rungs.find((one) => crowd.holds(one, language, least))
  }
}

/** A comment without a place is not kept at all. (`services/counting/publication.md`, 9.) */
export const keepComments = (
  blocks: Pick<Blocks, 'plan' | 'sheetsIn'>,
  tree: readonly TreeUnit[],
  questionnaire: Questionnaire,
): readonly KeptComment[] => {
  const placeOf = placesIn(blocks, tree, questionnaire)
  const kept: KeptComment[] = []
  for (const [block, sheets] of blocks.sheetsIn) {
    for (const { sheet } of sheets) {
      for (const comment of sheet.comments) {
        if (comment.text.trim() === '') continue
        const { question, label } = comment
        const found = placeOf({ block, language: sheet.language, question, label })
        if (found === undefined) continue
        kept.push({ ...found, ...wordsOf(comment), language: sheet.language })
      }
    }
  }
  return kept
}

/**
 * How many comments would have no place if everybody had answered every open question for a wider circle. This
 * follows from who answered and in which language, and not from who wrote a comment.
 *
 * @param counted sheets, those in no block too
 */
export const withoutPlace = (
  blocks: Pick<Blocks, 'plan' | 'sheetsIn'>,
  tree: readonly TreeUnit[],
  questionnaire: Questionnaire,
  counted: number,
): number => {
  const placeOf = placesIn(blocks, tree, questionnaire)
  const placed = [...blocks.sheetsIn].flatMap(([block, sheets]) =>
    sheets.flatMap(({ sheet: { language } }) =>
      questionnaire.open.filter(
        ({ id }) => placeOf({ block, language, question: id, label: 'wider' }) !== undefined,
      ),
    ),
  )
  return counted * questionnaire.open.length - placed.length
}

const wordsOf = ({ question, text }: Comment) => ({ question, text: text.trim() })
