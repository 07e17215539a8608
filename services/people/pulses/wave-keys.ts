import { fromBase64Url, toBase64Url } from '../../ticket/encoding.ts'
import { type KeptManifest, writeKeptManifest } from '../../ticket/kept-manifest.ts'
import { generateTicketKeys } from '../../ticket/ticket.ts'
import { tallyKeyMissing } from '../people.problems.ts'
import type { PeopleRoom } from '../people-room.ts'
import { findWave, listWaves } from './waves.queries.ts'

export interface WaveKeys {
  readonly wave: string
  readonly ticketPublicKey: Uint8Array
  readonly tallyPublicKey: Uint8Array
  readonly invitationSecret: string
  /**
   * Writes beside the keys which manifest they are for. This must happen before anything of the wave is in the
   * database.
   */
  keep(manifest: KeptManifest): Promise<void>
  /** Destroys the keys if the wave did not open after all. */
  abandon(): Promise<void>
}

const foldersOf = ({ ticket, invitation, tallyPublic, manifests }: PeopleRoom['keys']) => [
  ticket,
  invitation,
  tallyPublic,
  manifests,
]

const SPARE_NAME = /^spare-[0-9a-f-]+$/

/** Whether the text is an uncompressed P-256 point. A file that was cut off while it was written is none. */
const isPublicKey = (text: string | undefined): text is string => /^B[\w-]{86}$/.test(text ?? '')

/** Claims a public half that the worker laid out. To rename a file is atomic, so only one wave claims each. */
const claimTallyKey = async (room: PeopleRoom, wave: string): Promise<Uint8Array> => {
  for (const name of await room.keys.tallyPublic.names()) {
    if (!SPARE_NAME.test(name) || !(await room.keys.tallyPublic.claim(name, wave))) continue
    const key = await room.keys.tallyPublic.read(wave)
    if (isPublicKey(key)) return fromBase64Url(key)
    await room.keys.tallyPublic.destroy(wave)
  }
  throw tallyKeyMissing()
}

/**
 * After an error only the database knows whether the wave opened: a connection that is lost at the commit tells
 * nothing. A tally key that was claimed is never offered again.
 */
const abandon = async (room: PeopleRoom, wave: string): Promise<void> => {
  if ((await findWave(room.db, wave)) !== undefined) return
  for (const folder of foldersOf(room.keys)) await folder.destroy(wave)
}

/** @throws Problem 503 when the worker has not laid out a key yet */
export const claimWaveKeys = async (room: PeopleRoom): Promise<WaveKeys> => {
  const wave = room.random.uuid()
  const tallyPublicKey = await claimTallyKey(room, wave)
  const ticket = generateTicketKeys()
  const invitationSecret = toBase64Url(room.random.bytes(32))
  await room.keys.ticket.create(wave, toBase64Url(ticket.secretKey))
  await room.keys.invitation.create(wave, invitationSecret)
  return {
    wave,
    ticketPublicKey: ticket.publicKey,
    tallyPublicKey,
    invitationSecret,
    keep: (manifest) => room.keys.manifests.create(wave, writeKeptManifest(manifest)),
    abandon: () => abandon(room, wave),
  }
}

const MILLISECONDS_A_DAY = 24 * 60 * 60 * 1000

/**
 * Destroys the secrets of waves that are counted or stopped, and secrets that a crash left without a wave. It
 * may run at any moment, as often as you like.
 */
export const destroyKeysOfPastWaves = async (room: Pick<PeopleRoom, 'db' | 'keys'>): Promise<void> => {
  const states = new Map((await listWaves(room.db)).map(({ id, state }) => [id, state]))
  for (const folder of foldersOf(room.keys)) {
    for (const name of (await folder.names()).filter((one) => !SPARE_NAME.test(one))) {
      const state = states.get(name)
      const orphan = state === undefined && (await folder.age(name)) > MILLISECONDS_A_DAY
      if (orphan || (state !== undefined && state !== 'open')) await folder.destroy(name)
    }
  }
}
