import { hash } from 'node:crypto'
import type { AnswerSheet, SheetForm } from '../ballot/answer-sheet.ts'
import { readSheet, type SheetMisfit } from '../ballot/read-sheet.ts'
import { NativeOpener, type Open } from '../sealing/on-server/open-natively.ts'
import { contextOf, receiptOfHash } from '../ticket/manifest.ts'
import type { TallyKey } from './tally-key.ts'

export interface SealedBallot {
  readonly segment: string
  /** It may share its memory with other ballots of its batch, and with nothing else. */
  readonly sealed: Uint8Array<ArrayBuffer>
}

export interface OpenedSheet {
  readonly segment: string
  readonly sheet: AnswerSheet
}

export type BallotRefusal = SheetMisfit | 'does-not-open'

/** What all ballots of a wave are opened with and read against. */
export interface OpeningTask {
  readonly key: TallyKey
  readonly manifestHash: Uint8Array
  readonly form: SheetForm
}

export interface OpenedBatch {
  readonly sheets: readonly OpenedSheet[]
  readonly receipts: readonly string[]
  readonly refused: readonly BallotRefusal[]
}

/** Opens and reads ballots. It works in any thread. */
export class BatchOpener {
  readonly #opener: NativeOpener
  readonly #manifestHash: Uint8Array
  readonly #form: SheetForm
  readonly #segments = new Map<string, Open>()

  constructor({ key, manifestHash, form }: OpeningTask) {
    this.#opener = new NativeOpener(key)
    this.#manifestHash = manifestHash
    this.#form = form
  }

  /** A ballot that does not open or does not fit is reported by its reason. It stops nothing. */
  open(ballots: readonly SealedBallot[]): OpenedBatch {
    const sheets: OpenedSheet[] = []
    const receipts: string[] = []
    const refused: BallotRefusal[] = []
    for (const { segment, sealed } of ballots) {
      const bytes = this.#opened(segment, sealed)
      const sheet = bytes === undefined ? 'does-not-open' : readSheet(this.#form, bytes)
      if (typeof sheet === 'string') refused.push(sheet)
      else {
        sheets.push({ segment, sheet })
        receipts.push(receiptOfHash(hash('sha256', sealed, 'buffer')))
      }
    }
    return { sheets, receipts, refused }
  }

  #opened(segment: string, sealed: Uint8Array): Uint8Array | undefined {
    try {
      return this.#openerOf(segment)(sealed)
    } catch {
      return undefined
    }
  }

  #openerOf(segment: string): Open {
    const known = this.#segments.get(segment)
    if (known !== undefined) return known
    const bound = this.#opener.boundTo(contextOf(this.#manifestHash, segment))
    this.#segments.set(segment, bound)
    return bound
  }
}
