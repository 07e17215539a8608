import { ManifestRefused } from '../../services/ticket/check-manifest.ts'
import type { Trouble } from './answer-session.ts'
import { type Draft, sheetOf } from './draft.ts'
import { type Places, type Stopped, stopped } from './open-visit.ts'
import { type LoadedWave, loadWave } from './protocol/load-wave.ts'
import { type SendRefusal, SendStopped } from './protocol/refusals.ts'
import type { AskingBallot, PendingBallot } from './protocol/storage.ts'
import { settle } from './settle-pending.ts'

export type Sent =
  | {
      readonly kind: 'delivered'
      readonly receipt: string
      readonly closes: string
      readonly fingerprint: string
    }
  /** Sealed and kept; the servers were not reached. */
  | { readonly kind: 'waiting' }
  /** Not even sealed: the draft is where it was. */
  | { readonly kind: 'not-sealed' }
  | Stopped

/** The ticket and sealing code is half of the page: it comes while the first statement is being read. */
export const loadCryptography = () => import('./protocol/send-ballot.ts')

/**
 * Two tabs share one shelf for the ballot on its way: one of them at a time. A browser that keeps nothing
 * for this site has no shelf and may refuse the lock too.
 */
const alone = async <T>(work: () => Promise<T>): Promise<T> => {
  let begun: Promise<T> | undefined
  const begin = (): Promise<T> => (begun ??= work())
  await navigator.locks?.request('ballot', begin).catch(() => undefined)
  return begin()
}

/** The workplace said in so many words that this invitation gives no ticket for this ballot, today or later. */
const FINAL_REFUSALS: ReadonlySet<SendRefusal> = new Set<SendRefusal>(['already-used', 'segment-differs'])

/** What becomes of the ballot that lies on the shelf. Nobody else takes it from there meanwhile. */
const finish = async (
  places: Places,
  pending: PendingBallot,
  waveOf: (pending: AskingBallot) => Promise<LoadedWave>,
): Promise<Sent> => {
  const { closes, fingerprint } = pending
  try {
    const { finishPending } = await loadCryptography()
    const receipt = await finishPending(places.servers, pending, places.pending, waveOf)
    return { kind: 'delivered', receipt, closes, fingerprint }
  } catch (error) {
    // It stays sealed on its shelf: the server may show again what it promised.
    if (error instanceof ManifestRefused) return stopped(error.reason)
    // A chunk, a manifest or a server that did not come: it is tried again.
    if (!(error instanceof SendStopped) || error.reason === 'try-again') return { kind: 'waiting' }
    const { reason } = error
    if (reason === 'closed' || reason === 'ballot-refused') return settle(places, pending)
    if (!FINAL_REFUSALS.has(reason)) return stopped('proof-does-not-hold')
    await places.pending.clear()
    return stopped(reason as Trouble)
  }
}

/**
 * Tries again what an earlier visit, or an earlier minute, could not send. Undefined when there is nothing.
 *
 * @param wanted the wave of the link that was opened: a ballot of another one stands in its way
 */
export const sendPending = (places: Places, wanted?: string): Promise<Sent | undefined> =>
  alone(async () => {
    const pending = await places.pending.read()
    if (pending === undefined) return undefined
    if (wanted !== undefined && pending.fingerprint !== wanted) return stopped('other-pending')
    return finish(places, pending, (asking) => loadWave(places.servers, asking))
  })

/**
 * Seals and sends. From the moment it is sealed the phone holds no invitation and no answer that anybody
 * could read: the draft goes, and the sealed ballot waits on its shelf until the server has it.
 */
export const sendAnswers = (places: Places, wave: LoadedWave, draft: Draft): Promise<Sent> =>
  alone(async () => {
    if ((await places.pending.read()) !== undefined) return stopped('other-pending')
    let pending: PendingBallot
    try {
      const { sealAndKeep } = await loadCryptography()
      pending = await sealAndKeep(wave, draft.invitation, sheetOf(draft, wave.form), places.pending)
    } catch (error) {
      const keyless = error instanceof SendStopped && error.reason === 'key-unusable'
      return keyless ? stopped('key-unusable') : { kind: 'not-sealed' }
    }
    places.drafts.clear()
    return finish(places, pending, async () => wave)
  })
