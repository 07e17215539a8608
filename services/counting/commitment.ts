import { createHash, hash as hashOnce } from 'node:crypto'
import type { KeyFolder } from '../plumbing/key-folder.ts'
import { canonicalJson } from '../ticket/log-chain.ts'
import { CountRefused } from './count-refused.ts'
import type { SealedBallot } from './open-batch.ts'

/** What is listed of a ballot before the ballot is opened. */
export interface ListedBallot {
  readonly segment: string
  /** SHA-256 of the sealed bytes. */
  readonly hash: Uint8Array
}

/**
 * The segment is part of the name. A ballot that somebody moved to another segment does not open, so a block
 * would miss it.
 */
const nameOf = ({ segment, hash }: ListedBallot): string =>
  `${segment}|${Buffer.from(hash).toString('base64')}`

/** The ballots that a count is bound to. Each may be opened as often as it was listed. Nothing else may be opened. */
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

  /**
   * @throws CountRefused `ballots-changed` for a ballot that was not listed, or that comes more often than it
   *   was listed
   */
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
 * Lets a batch through only if every ballot in it was listed.
 *
 * @throws CountRefused `ballots-changed` before it hands on a batch with a ballot that was not listed
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

/** Everything that decides what a count publishes. */
export interface Commitment {
  /** SHA-256 of the manifest, hexadecimal. The manifest names questionnaire, tree and segments by their hashes. */
  readonly manifest: string
  /** SHA-256 of the tree; hexadecimal. */
  readonly tree: string
  /** Digest of the ballots' hashes, sorted (`BallotBox`). */
  readonly ballots: string
}

/**
 * Binds the worker to one set of ballots, before it opens the first. The commitment is written and synced in a
 * key folder that no database reaches. A later try must be for the same ballots, or nothing is opened.
 * Otherwise somebody who writes to the database could have a wave counted again and again, each time without
 * one ballot. The differences would be the ballots.
 *
 * @param name of the tally key: one key, one commitment, whatever a wave is called
 * @throws CountRefused `ballots-changed`
 */
export const bindTo = async (folder: KeyFolder, name: string, commitment: Commitment): Promise<void> => {
  const text = canonicalJson(commitment)
  if ((await folder.readOrCreate(name, () => text)) !== text) throw new CountRefused('ballots-changed')
}
