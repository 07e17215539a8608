import { fromBase64Url } from '../../services/ticket/encoding.ts'
import { receiptOf } from '../../services/ticket/manifest.ts'
import { listWaves, type Places, type Stopped, stopped } from './open-visit.ts'
import type { PendingBallot } from './protocol/storage.ts'

/**
 * What becomes of a sealed ballot that the servers do not take: the public list decides, in words, and until
 * it does the ballot stays. One whose ticket was finalised may have arrived although the reply was lost, so
 * its receipt is looked for before anything is erased.
 */
export const settle = async (
  places: Places,
  pending: PendingBallot,
): Promise<Stopped | { readonly kind: 'waiting' }> => {
  const waves = await listWaves(places)
  if (waves === undefined) return { kind: 'waiting' }
  const entry = waves.find(({ fingerprint }) => fingerprint === pending.fingerprint)
  if (entry === undefined || entry.state === 'open') return stopped('not-taken')
  const { closesOn: closes, state, wave } = entry
  const receipt = receiptOf(fromBase64Url(pending.sealed))
  const end = (trouble: Stopped['trouble']): Stopped => ({ kind: 'stopped', trouble, closes, receipt })
  if (pending.stage === 'casting' && state === 'over') {
    // It could not be sent any more: it makes place for a link of another wave, and the receipt is on screen.
    const draft = places.drafts.read()
    if (draft !== undefined && draft.fingerprint !== pending.fingerprint) await places.pending.clear()
    return end('pending-unsure')
  }
  if (pending.stage === 'casting' && state === 'counted') {
    const { data } = await places.servers.answers
      .GET('/waves/{wave}/receipts', { params: { path: { wave } } })
      .catch(() => ({ data: undefined }))
    if (data === undefined) return { kind: 'waiting' }
    await places.pending.clear()
    return end(data.includes(receipt) ? 'pending-counted' : 'pending-expired')
  }
  await places.pending.clear()
  return state === 'stopped' ? stopped('wave-stopped') : end('pending-expired')
}
