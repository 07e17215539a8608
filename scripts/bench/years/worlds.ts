import { IntegerProgram, type Terms } from './integer-program.ts'
import type { Kind, Neighbourhood, Sum } from './neighbourhood.ts'
import type { Mechanism } from './publish.ts'

const LOWEST_POINT = 1
const HIGHEST_POINT = 5
const POINTS = [1, 2, 3, 4, 5]
/** From so many answers on a block is not clipped (`services/counting/clip.ts`). */
const LEAST_NOT_CLIPPED = 30
/** What a world costs that cannot be. */
const COST_OF_IMPOSSIBLE = 60
const cost = (chance: number): number => (chance > 0 ? -Math.log(chance) : COST_OF_IMPOSSIBLE)

/** What an attacker supposes. */
export interface Supposed {
  /** How answers are spread in the organisation, by point. */
  readonly shares: Float64Array
  readonly stability: number
  readonly mechanism: Mechanism
}

/** Variables: how many of a kind answer each point, sum by sum. */
type Counts = ReadonlyMap<number, readonly number[]>

/**
 * Everything that may have been answered in a neighbourhood, on one measure, as an integer program; the cost of a world is
 * −log of its chance. People whom nothing published tells apart are counted, not named: that is the same program,
 * without its repetitions.
 */
export class Worlds {
  readonly program = new IntegerProgram()
  readonly #supposed: Supposed
  readonly #moves = new Map<string, number>()
  /** Of the person who is looked for: the variable of each point, sum by sum. */
  readonly own: Counts

  /** @param near its sums @param measure which of the published ones */
  constructor(near: Neighbourhood, measure: number, supposed: Supposed) {
    this.#supposed = supposed
    const counts = near.kinds.map((kind) => this.#answersOf(kind, near.sums))
    for (const [at, sum] of near.sums.entries()) {
      const inside = near.kinds.flatMap((kind, of) =>
        kind.sums.includes(at) ? [{ kind, points: counts[of]!.get(at)! }] : [],
      )
      this.#publish(sum, measure, this.#thoseWhoAnswered(sum, inside))
    }
    this.own = counts[near.kinds.indexOf(near.own)]!
  }

  /** Answers that stay are likelier than answers that change: so many stay at each point. */
  #answersOf({ people, sums: places }: Kind, sums: readonly Sum[]): Counts {
    const { shares, stability } = this.#supposed
    const many = people.length
    const answers = new Map<number, readonly number[]>()
    let before: { readonly wave: number; readonly points: readonly number[] } | undefined
    for (const place of places) {
      const { wave } = sums[place]!
      const stays = before === undefined ? 0 : stability ** (wave - before.wave)
      if (before !== undefined && stays === 1) {
        answers.set(place, before.points)
        continue
      }
      const points = POINTS.map((point) => this.program.add(0, many, cost((1 - stays) * shares[point]!)))
      this.program.require(
        points.map((one) => [one, 1]),
        many,
        many,
      )
      for (const [at, last] of before?.points.entries() ?? []) {
        const share = shares[at + 1]!
        const saved = cost(stays + (1 - stays) * share) - cost((1 - stays) * share)
        const stay = this.program.add(0, many, saved, 'any')
        for (const limit of [last, points[at]!])
          this.program.require(
            [
              [limit, 1],
              [stay, -1],
            ],
            0,
          )
      }
      answers.set(place, points)
      before = { wave, points }
    }
    return answers
  }

  /** Where not all answered, it is known how many did, and not who. @returns their sum */
  #thoseWhoAnswered(
    { atom: { people, answered } }: Sum,
    inside: readonly { readonly kind: Kind; readonly points: readonly number[] }[],
  ): Terms {
    const given = inside.flatMap(({ kind, points }) =>
      points.map((variable, at) => {
        if (answered === people.length) return [variable, at + 1] as const
        const some = this.program.add(0, kind.people.length)
        this.program.require(
          [
            [variable, 1],
            [some, -1],
          ],
          0,
        )
        return [some, at + 1] as const
      }),
    )
    if (answered < people.length)
      this.program.require(
        given.map(([variable]) => [variable, 1]),
        answered,
        answered,
      )
    return given
  }

  /** What is published of a sum: clipped, moved by each source of noise, held within bounds after each, rounded. */
  #publish({ atom: { answered, sums, noise } }: Sum, measure: number, answers: Terms): void {
    const clips = answered < LEAST_NOT_CLIPPED
    const least = 2 * answered
    const most = HIGHEST_POINT * answered - 1
    const shown = sums[measure]!
    const sources = [...noise.keys()].filter((name) => !name.startsWith('r'))
    let sum = clips
      ? this.#hold(answers, LOWEST_POINT * answered, HIGHEST_POINT * answered, least, most)
      : answers
    for (const name of sources) {
      const by = this.#move(name)
      const farthest = 2 * this.#most(name)
      sum = this.#hold([...sum, [by, 1]], least - farthest, most + farthest, least, most)
    }
    const off =
      noise.size > sources.length ? ((this.#supposed.mechanism.coarse ?? 0) * answered) / 2 + 1e-6 : 0
    this.program.require(sum, shown - off, shown + off)
  }

  /** A sum that lies from `lowest` to `highest`, brought within bounds. */
  #hold(terms: Terms, lowest: number, highest: number, least: number, most: number): Terms {
    const { program } = this
    const held = program.add(least, most, 0, 'any')
    const isLow = program.add(0, 1)
    const isHigh = program.add(0, 1)
    const under = program.add(0, least - lowest, 0, 'any')
    const over = program.add(0, highest - most, 0, 'any')
    program.require([...terms, [under, 1], [over, -1], [held, -1]], 0, 0)
    const limit = (by: number, is: number, far: number) =>
      program.require(
        [
          [is, far],
          [by, -1],
        ],
        0,
      )
    limit(under, isLow, least - lowest)
    limit(over, isHigh, highest - most)
    program.require(
      [
        [held, 1],
        [isLow, most - least],
      ],
      Number.NEGATIVE_INFINITY,
      most,
    )
    program.require(
      [
        [held, 1],
        [isHigh, least - most],
      ],
      least,
    )
    return [[held, 1]]
  }

  #most(name: string): number {
    const { cell = 0, leaver = 0 } = this.#supposed.mechanism
    return name.startsWith('c') ? cell : leaver
  }

  /** Two whole numbers added, each as likely as the next: the same source moves alike wherever it stands. */
  #move(name: string): number {
    const known = this.#moves.get(name)
    if (known !== undefined) return known
    const one = 2 * this.#most(name) + 1
    const farthest = 2 * this.#most(name)
    const by = this.program.add(-farthest, farthest)
    const steps: (readonly [number, number])[] = []
    for (let step = 1; step <= farthest; step++) {
      const dearer = cost((one - step) / one) - cost((one - step + 1) / one)
      for (const sign of [1, -1]) steps.push([this.program.add(0, 1, dearer, 'any'), sign])
    }
    this.program.require([...steps, [by, -1]], 0, 0)
    this.#moves.set(name, by)
    return by
  }
}
