import { createHmac } from 'node:crypto'
import type { KeyFolder } from '../plumbing/key-folder.ts'
import type { Random } from '../plumbing/random.ts'
import { toBase64Url } from '../ticket/encoding.ts'
import type { Moves } from './move-answers.ts'

/** Two draws from −DRAWN to DRAWN are added, so a sum is moved by at most twice that. Chosen in `disclosure.md`. */
const DRAWN = 2

/**
 * Moves drawn by a key, as statistical offices draw theirs (Fraser and Wooton 2005, the cell-key method): the same
 * group and measure are always moved alike, so that asking again averages nothing out, and two waves of the same
 * people differ by what they answered and by nothing else.
 */
export const movesBy = (key: string): Moves => ({
  most: 2 * DRAWN,
  of: (group, measure) => {
    const drawn = createHmac('sha256', key)
      .update(JSON.stringify([measure, group]))
      .digest()
    const one = (at: number) => Math.floor((drawn.readUInt32BE(at) / 2 ** 32) * (2 * DRAWN + 1)) - DRAWN
    return { by: one(0) + one(4), from: drawn.readUInt32BE(8) / 2 ** 32 }
  },
})

/** A key for each year in which a wave opens, in a folder of the worker. */
export const cellKeyOf = (folder: KeyFolder, opens: string, random: Random): Promise<string> =>
  folder.readOrCreate(`year-${opens.slice(0, 4)}`, () => toBase64Url(random.bytes(32)))

/** A wave of last year may still be counted; what guards older figures is not needed for anything new. */
export const destroyOldCellKeys = async (folder: KeyFolder, today: string): Promise<void> => {
  const last = Number(today.slice(0, 4)) - 1
  for (const name of await folder.names()) {
    if (Number(name.replace('year-', '')) < last) await folder.destroy(name)
  }
}
