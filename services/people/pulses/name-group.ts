import { createHmac } from 'node:crypto'

const keyed = (secret: string, ...what: readonly string[]): string =>
  createHmac('sha256', secret).update(what.join(' ')).digest().subarray(0, 16).toString('base64url')

/**
 * A name for a group. The same people have it in every wave of a year, and nobody else has it. It is a keyed
 * hash (HMAC-SHA256, 16 bytes, base64url). The count uses it to move the sums of a group. Without the secret it
 * tells only that two groups are the same.
 */
export const nameGroup = (secret: string, members: readonly string[]): string =>
  keyed(secret, ...[...members].sort())

/**
 * The same for one person. A seat is kept under this name, and it stands for somebody who has left. It is never
 * equal to the name of a group.
 */
export const namePerson = (secret: string, person: string): string => keyed(secret, 'one', person)
