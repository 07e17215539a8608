import { createCipheriv, createDecipheriv } from 'node:crypto'
import type { Random } from '../../plumbing/random.ts'

/** What a seal vouches for besides the words: moved to another place, a sealed text opens no more. */
export interface Place {
  readonly conversation: string
  readonly id: string
  readonly field: string
  readonly writer: string
  /** Whoever only writes to the database cannot show the other what its writer did not. */
  readonly shared: boolean
}

const NONCE_BYTES = 12
const TAG_BYTES = 16
/** A length tells how much somebody had to say, so texts are padded to steps of this many bytes. */
const STEP_BYTES = 256
const LENGTH_BYTES = 4

/** As canonical JSON: no two places have the same bytes. */
const bytesOf = ({ conversation, id, field, writer, shared }: Place): Buffer =>
  Buffer.from(JSON.stringify(['ooghoogte dialogue 1', conversation, id, field, writer, shared]))

const padded = (bytes: Buffer): Buffer => {
  const room = Math.ceil((LENGTH_BYTES + bytes.length) / STEP_BYTES) * STEP_BYTES
  const out = Buffer.alloc(room)
  out.writeUInt32BE(bytes.length)
  bytes.copy(out, LENGTH_BYTES)
  return out
}

/** AES-256-GCM (NIST SP 800-38D) of bytes as they are. @returns nonce, ciphertext, tag */
export const sealBytes = (key: Buffer, associated: Buffer, bytes: Buffer, random: Random): Buffer => {
  const nonce = Buffer.from(random.bytes(NONCE_BYTES))
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(associated)
  return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
}

/** @throws Error where key, place or bytes are not those that were sealed */
export const openBytes = (key: Buffer, associated: Buffer, sealed: Buffer): Buffer => {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  })
  decipher.setAAD(associated)
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES))
  return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()])
}

/** Seals what one of the two wrote, for one place. @param key of the conversation, 32 bytes */
export const sealText = (key: Buffer, place: Place, text: string, random: Random): Buffer =>
  sealBytes(key, bytesOf(place), padded(Buffer.from(text)), random)

/** @throws Error where key, place or bytes are not those that were sealed */
export const openText = (key: Buffer, place: Place, sealed: Buffer): string => {
  const bytes = openBytes(key, bytesOf(place), sealed)
  return bytes.subarray(LENGTH_BYTES, LENGTH_BYTES + bytes.readUInt32BE()).toString()
}
