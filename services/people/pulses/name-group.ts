import { createHmac } from 'node:crypto'

const keyed = (secret: string, ...what: readonly string[]): string =>
  createHmac('sha256', secret).update(what.join(' ')).digest().subarray(0, 16).toString('base64url')

/**
 * A name that the same people have in every wave of a year, and nobody else: a keyed hash (HMAC-SHA256, 16 bytes,
 * base64url). The count moves the sums of a group by it. Without the secret it tells no more than that two groups are
 * the same.
 */
export const nameGroup = (secret: string, members: readonly string[]): string =>
  keyed(secret, ...[...members].sort())

/** The same of one person: what a seat is kept by, and what stands for who has left. Never that of a group. */
export const namePerson = (secret: string, person: string): string => keyed(secret, 'one', person)
