import type { Answers } from './answers.ts'
import type { Guess } from './attack.ts'
import type { Atom } from './publish.ts'

/** How well somebody guesses. */
export class Judge {
  #right = 0
  #tried = 0
  readonly #seen: { readonly score: number; readonly favourable: boolean }[] = []
  #above = 0
  #pairs = 0

  /** A guess of what this person answered. */
  add({ points, favourable, wave, person }: Guess, answers: Answers): void {
    for (const [measure, all] of answers.entries()) {
      const answer = all[wave]![person]!
      this.#tried += 1
      this.#right += Number(points[measure] === answer)
      this.#seen.push({ score: favourable[measure]!, favourable: answer >= 4 })
    }
  }

  /** The same person beside those counted together in that wave: which of two is the favourable one? */
  addPairs(one: Guess, others: readonly Guess[], answers: Answers): void {
    for (const [measure, all] of answers.entries()) {
      const own = all[one.wave]![one.person]! >= 4
      for (const other of others) {
        if (other.person === one.person || all[one.wave]![other.person]! >= 4 === own) continue
        const higher = one.favourable[measure]! - other.favourable[measure]!
        this.#pairs += 1
        this.#above += Math.abs(higher) < 1e-9 ? 0.5 : Number(higher > 0 === own)
      }
    }
  }

  get hits(): number {
    return this.#right / this.#tried
  }

  get beside(): number {
    return this.#above / this.#pairs
  }

  /** Area under the curve: the chance that a favourable one is ranked above another. */
  get auc(): number {
    const ranked = this.#seen.toSorted((a, b) => a.score - b.score)
    let at = 0
    let ranks = 0
    const many = ranked.filter(({ favourable }) => favourable).length
    while (at < ranked.length) {
      let end = at
      while (end < ranked.length && ranked[end]!.score - ranked[at]!.score < 1e-12) end += 1
      const middle = (at + end + 1) / 2
      for (let place = at; place < end; place++) ranks += ranked[place]!.favourable ? middle : 0
      at = end
    }
    return (ranks - (many * (many + 1)) / 2) / (many * (ranked.length - many))
  }
}

/** Those who were counted together with a person in a wave. */
export const togetherWith = (atoms: readonly Atom[], person: number): readonly number[] =>
  atoms.find(({ people }) => people.includes(person))?.people ?? []
