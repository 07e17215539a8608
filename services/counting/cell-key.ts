import { createHmac } from 'node:crypto'
import type { KeyFolder } from '../plumbing/key-folder.ts'
import type { Random } from '../plumbing/random.ts'
import { toBase64Url } from '../ticket/encoding.ts'
import type { Moves } from './move-answers.ts'

/**
 * Two draws from −MOST_A_DRAW to MOST_A_DRAW are added, so a sum is moved by at most twice that. Chosen in
 * `services/counting/disclosure.md`.
 */
const MOST_A_DRAW = 1
/** The same for each person who is missing, because the difference of two waves is what that person had answered. */
const MOST_A_DRAW_FOR_EACH = 3

const draw = (key: string, of: readonly string[]): Buffer =>
  createHmac('sha256', key).update(JSON.stringify(of)).digest()

/** Two whole numbers from −most to most, added. */
const twoOf = (drawn: Buffer, most: number): number => {
  const one = (at: number) => Math.floor((drawn.readUInt32BE(at) / 2 ** 32) * (2 * most + 1)) - most
  return one(0) + one(4)
}

/**
 * Draws moves by a key, as statistical offices do (the cell-key method, Fraser and Wooton 2005). The same group
 * and measure are always moved alike. So asking again averages nothing out, and two waves of the same people
 * differ only by what they answered. For each person who is missing from a group, the same move is drawn as
 * long as that person is missing, whatever becomes of the group.
 */
export const movesBy = (key: string): Moves => ({
  most: 2 * MOST_A_DRAW,
  mostEach: 2 * MOST_A_DRAW_FOR_EACH,
  of: (group, measure, missing) => {
    const drawn = draw(key, [measure, group])
    const forEach = missing.map((name) => twoOf(draw(key, [measure, 'missing', name]), MOST_A_DRAW_FOR_EACH))
    return {
      by: forEach.reduce((sum, one) => sum + one, twoOf(drawn, MOST_A_DRAW)),
      from: drawn.readUInt32BE(8) / 2 ** 32,
    }
  },
})

/** There is one key for each year in which a wave opens, in a folder of the worker. */
export const cellKeyOf = (folder: KeyFolder, opens: string, random: Random): Promise<string> =>
  folder.readOrCreate(`year-${opens.slice(0, 4)}`, () => toBase64Url(random.bytes(32)))

/** A wave of last year may still be counted. No count needs an older key. */
export const destroyOldCellKeys = async (folder: KeyFolder, today: string): Promise<void> => {
  const last = Number(today.slice(0, 4)) - 1
  for (const name of await folder.names()) {
    if (Number(name.replace('year-', '')) < last) await folder.destroy(name)
  }
}
