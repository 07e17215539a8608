import { fromBase64Url, toBase64Url } from '../../ticket/encoding.ts'
import { generateTicketKeys } from '../../ticket/ticket.ts'
import type { PeopleRoom } from '../people-room.ts'
import { tallyKeyMissing } from './waves.problems.ts'
import { wavesOver } from './waves.queries.ts'

export interface WaveKeys {
  readonly wave: string
  readonly ticketPublicKey: Uint8Array
  readonly tallyPublicKey: Uint8Array
  readonly invitationSecret: string
  /** Undoes the claim when the wave did not open after all. */
  giveBack(): Promise<void>
}

const SPARE = /^spare-[0-9a-f-]+$/

/** The worker lays out public halves; renaming one is atomic, so each is claimed by one wave only. */
const claimTallyKey = async (room: PeopleRoom, wave: string): Promise<string> => {
  for (const name of await room.keys.tallyPublic.names()) {
    if (SPARE.test(name) && (await room.keys.tallyPublic.claim(name, wave))) return name
  }
  throw tallyKeyMissing()
}

/** @throws Problem 503 when the worker has not laid out a key yet */
export const claimWaveKeys = async (room: PeopleRoom): Promise<WaveKeys> => {
  const wave = room.random.uuid()
  const spare = await claimTallyKey(room, wave)
  const tallyPublic = (await room.keys.tallyPublic.read(wave)) ?? ''
  const ticket = generateTicketKeys()
  const invitationSecret = toBase64Url(room.random.bytes(32))
  await room.keys.ticket.create(wave, toBase64Url(ticket.secretKey))
  await room.keys.invitation.create(wave, invitationSecret)
  return {
    wave,
    ticketPublicKey: ticket.publicKey,
    tallyPublicKey: fromBase64Url(tallyPublic),
    invitationSecret,
    giveBack: async () => {
      await room.keys.ticket.destroy(wave)
      await room.keys.invitation.destroy(wave)
      await room.keys.tallyPublic.claim(wave, spare)
    },
  }
}

/** Destroys the secrets of waves that are counted or stopped; safe at any moment, as often as you like. */
export const destroyKeysOfPastWaves = async (room: Pick<PeopleRoom, 'db' | 'keys'>): Promise<void> => {
  const over = await wavesOver(room.db)
  for (const folder of [room.keys.ticket, room.keys.invitation, room.keys.tallyPublic]) {
    for (const name of await folder.names()) if (over.has(name)) await folder.destroy(name)
  }
}
