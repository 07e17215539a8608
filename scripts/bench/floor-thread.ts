import { openSync, readSync } from 'node:fs'
import { SHEET_BYTES } from '../../services/ballot/write-sheet.ts'
import type { OpeningTask } from '../../services/counting/open-batch.ts'
import { serveThread } from '../../services/plumbing/threads.ts'
import { NativeOpener, type Open } from '../../services/sealing/on-server/open-natively.ts'
import { POINT_BYTES, TAG_BYTES } from '../../services/sealing/suite.ts'
import { contextOf } from '../../services/ticket/manifest.ts'

const SEALED_BYTES = SHEET_BYTES + POINT_BYTES + TAG_BYTES

export interface FloorSetup extends OpeningTask {
  readonly file: string
  /** Segments of all ballots in the file, in its order. */
  readonly segments: readonly string[]
  readonly threads: number
}

/** Opens its share of the ballots, which it has in memory, and does nothing with them. */
serveThread(({ key, manifestHash, file, segments, threads }: FloorSetup) => {
  const opener = new NativeOpener(key)
  let ballots: { readonly open: Open; readonly sealed: Uint8Array }[] = []

  const load = (share: number): void => {
    const start = Math.floor((segments.length * share) / threads)
    const own = segments.slice(start, Math.floor((segments.length * (share + 1)) / threads))
    const bytes = new Uint8Array(own.length * SEALED_BYTES)
    const descriptor = openSync(file, 'r')
    for (let at = 0; at < bytes.length; )
      at += readSync(descriptor, bytes, at, Math.min(1 << 26, bytes.length - at), start * SEALED_BYTES + at)
    const bound = new Map<string, Open>()
    for (const segment of new Set(own)) bound.set(segment, opener.boundTo(contextOf(manifestHash, segment)))
    ballots = own.map((segment, index) => ({
      open: bound.get(segment)!,
      sealed: bytes.subarray(index * SEALED_BYTES, (index + 1) * SEALED_BYTES),
    }))
  }

  return (share: number | null): number => {
    if (share !== null) load(share)
    else for (const { open, sealed } of ballots) open(sealed)
    return ballots.length
  }
})
