import type { SheetForm } from '../ballot/answer-sheet.ts'
import { readSheet, type SheetMisfit } from '../ballot/read-sheet.ts'
import { openBallot } from '../ballot/seal.ts'
import { contextOf, receiptOf } from '../ticket/manifest.ts'
import type { OpenedSheet } from './form-blocks.ts'

export interface SealedBallot {
  readonly segment: string
  readonly sealed: Uint8Array
}

export type BallotRefusal = SheetMisfit | 'does-not-open'

/** Everything that came out of the box, in memory only. */
export interface OpenedBox {
  readonly sheets: readonly OpenedSheet[]
  /** Receipts of the counted ballots, sorted: their order tells nothing. */
  readonly receipts: readonly string[]
  readonly ballots: number
  readonly refused: Readonly<Partial<Record<BallotRefusal, number>>>
}

/**
 * Opens ballots as they are fetched. One that does not open or does not fit is counted as such and named
 * in the report; it never stops the count.
 */
export const openBox = async (
  batches: AsyncIterable<readonly SealedBallot[]>,
  key: CryptoKeyPair,
  manifestHash: Uint8Array,
  form: SheetForm,
  onProgress: (opened: number) => void,
): Promise<OpenedBox> => {
  const sheets: OpenedSheet[] = []
  const receipts: string[] = []
  const refused: Partial<Record<BallotRefusal, number>> = {}
  let ballots = 0
  const openOne = async ({ segment, sealed }: SealedBallot): Promise<void> => {
    const bytes = await openBallot(key, contextOf(manifestHash, segment), sealed).catch(() => undefined)
    const sheet = bytes === undefined ? 'does-not-open' : readSheet(form, bytes)
    if (typeof sheet === 'string') {
      refused[sheet] = (refused[sheet] ?? 0) + 1
      return
    }
    sheets.push({ segment, sheet })
    receipts.push(receiptOf(sealed))
  }
  for await (const batch of batches) {
    await Promise.all(batch.map(openOne))
    ballots += batch.length
    onProgress(ballots)
  }
  return { sheets, receipts: receipts.sort(), ballots, refused }
}
