import { createHash, hash as hashOnce } from 'node:crypto'
import type { KeyFolder } from '../plumbing/key-folder.ts'
import { canonicalJson } from '../ticket/log-chain.ts'
import { CountRefused } from './count-refused.ts'
import type { SealedBallot } from './open-batch.ts'

/** What is listed of a ballot before it is opened. */
export interface ListedBallot {
  readonly segment: string
  /** SHA-256 of the sealed bytes. */
  readonly hash: Uint8Array
}

/** A segment is part of it: a ballot that is moved to another does not open, and would be missing from a block. */
const nameOf = ({ segment, hash }: ListedBallot): string =>
  `${segment}|${Buffer.from(hash).toString('base64')}`

/**
 * The ballots that a count is bound to. Each may be opened once and as often as it was listed; nothing else may.
 */
export class BallotBox {
  readonly #left = new Map<string, number>()
  /** SHA-256 over the sorted list, hexadecimal. */
  readonly digest: string

  constructor(listed: readonly ListedBallot[]) {
    const names = listed.map(nameOf).sort()
    for (const name of names) this.#left.set(name, (this.#left.get(name) ?? 0) + 1)
    const all = createHash('sha256')
    for (const name of names) all.update(`${name}\n`)
    this.digest = all.digest('hex')
  }

  /** @throws CountRefused `ballots-changed` for a ballot that was not listed, or is here more often than it was */
  takeOut(ballot: ListedBallot): void {
    const name = nameOf(ballot)
    const left = this.#left.get(name) ?? 0
    if (left === 0) throw new CountRefused('ballots-changed')
    if (left === 1) this.#left.delete(name)
    else this.#left.set(name, left - 1)
  }

  /** @throws CountRefused `ballots-changed` while a listed ballot has not come */
  mustBeEmpty(): void {
    if (this.#left.size > 0) throw new CountRefused('ballots-changed')
  }
}

/**
 * Lets batches through whose every ballot was listed.
 *
 * @throws CountRefused `ballots-changed` before the batch with another one is handed on
 */
export async function* onlyListed(
  batches: AsyncIterable<readonly SealedBallot[]>,
  box: BallotBox,
): AsyncGenerator<readonly SealedBallot[]> {
  for await (const batch of batches) {
    for (const { segment, sealed } of batch)
      box.takeOut({ segment, hash: hashOnce('sha256', sealed, 'buffer') })
    yield batch
  }
}

/** All that decides what a count publishes. */
export interface Commitment {
  /** SHA-256 of the manifest, which names questionnaire, tree and segments by theirs; hexadecimal. */
  readonly manifest: string
  /** SHA-256 of the tree; hexadecimal. */
  readonly tree: string
  /** Digest of the ballots' hashes, sorted (`BallotBox`). */
  readonly ballots: string
}

/**
 * Binds the worker to one set of ballots, before it opens the first: written and synced in a key folder that no
 * database reaches. A later try must be for the same, or nothing is opened. Else whoever writes to the database
 * lets a wave be counted again and again, one ballot aside each time, and the differences are the ballots.
 *
 * @param name of the tally key: one key, one commitment, whatever a wave is called
 * @throws CountRefused `ballots-changed`
 */
export const bindTo = async (folder: KeyFolder, name: string, commitment: Commitment): Promise<void> => {
  const text = canonicalJson(commitment)
  if ((await folder.readOrCreate(name, () => text)) !== text) throw new CountRefused('ballots-changed')
}
