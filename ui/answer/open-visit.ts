import { ManifestRefused } from '../../services/ticket/check-manifest.ts'
import type { Invitation, Language } from '../../services/ticket/invitation.ts'
import type { Trouble } from './answer-session.ts'
import { type Draft, newDraft } from './draft.ts'
import type { DraftStore } from './draft-store.ts'
import { type LoadedWave, loadWave, WaveNotFound } from './protocol/load-wave.ts'
import type { Servers } from './protocol/servers.ts'
import type { PendingStore } from './protocol/storage.ts'

/** Everything a visit may touch; a kiosk and a test hand in other things. */
export interface Places {
  readonly servers: Servers
  readonly pending: PendingStore
  readonly drafts: DraftStore
}

export interface Stopped {
  readonly kind: 'stopped'
  readonly trouble: Trouble
  /** Last day of the wave, where it is known. */
  readonly closes?: string
  /** Set when the wave was counted, and its receipts can be read. */
  readonly counted?: string
  /** The receipt of a ballot that may have arrived. */
  readonly receipt?: string
}

export interface Ready {
  readonly kind: 'ready'
  readonly wave: LoadedWave
  readonly draft: Draft
}

export const stopped = (trouble: Trouble): Stopped => ({ kind: 'stopped', trouble })

/** The public list, the same for everybody; undefined when it cannot be reached. */
export const listWaves = async ({ servers }: Places) =>
  (await servers.answers.GET('/waves').catch(() => undefined))?.data

/**
 * What the public list says about a wave; the page believes it only where it ends a visit. The server says
 * which day it is: a phone may stand in another time zone, or have a wrong date.
 */
export const standingOf = async (places: Places, fingerprint: string): Promise<Stopped | undefined> => {
  const entry = (await listWaves(places))?.find((one) => one.fingerprint === fingerprint)
  if (entry === undefined || entry.state === 'open') return undefined
  const { closesOn: closes, state, wave } = entry
  if (state === 'stopped') return { kind: 'stopped', trouble: 'wave-stopped' }
  return { kind: 'stopped', trouble: 'wave-closed', closes, ...(state === 'counted' && { counted: wave }) }
}

const refusalOf = (error: unknown): Stopped => {
  if (error instanceof WaveNotFound) return stopped('wave-unknown')
  if (error instanceof ManifestRefused) return stopped(error.reason)
  return stopped('no-connection')
}

/**
 * Keeps the invitation of a link in this tab, before anything is loaded: the address bar has it no more.
 * A draft of the same invitation goes on; any other makes place.
 */
export const draftFor = (drafts: DraftStore, link: Invitation): Draft => {
  const kept = drafts.read()
  const same = kept?.invitation === link.invitation && kept.fingerprint === link.fingerprint
  if (kept !== undefined && same) return kept
  const [seed = 0] = crypto.getRandomValues(new Uint32Array(1))
  const draft = newDraft(link, link.language as Language, seed)
  drafts.write(draft)
  return draft
}

/**
 * Opens a link: public reads only, so it uses nothing up, however often a person or a mail scanner does it.
 */
export const openLink = async (places: Places, draft: Draft): Promise<Ready | Stopped> => {
  const [wave, standing] = await Promise.all([
    loadWave(places.servers, draft).catch(refusalOf),
    standingOf(places, draft.fingerprint),
  ])
  if ('kind' in wave) return wave
  return standing ?? { kind: 'ready', wave, draft }
}

/** Segment and language behind a typed code; asking uses nothing up. */
export const lookUpCode = async (
  places: Places,
  code: string,
  fingerprint: string,
): Promise<Invitation | 'unknown' | 'no-connection'> => {
  const asked = await places.servers.workplace
    .POST('/codes', { body: { code, fingerprint } })
    .catch(() => undefined)
  if (asked?.data !== undefined) return { invitation: code, fingerprint, ...asked.data }
  return asked?.response.status === 404 ? 'unknown' : 'no-connection'
}
