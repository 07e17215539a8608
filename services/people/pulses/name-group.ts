import { createHmac } from 'node:crypto'

/**
 * A name that the same people have in every wave, and nobody else: a keyed hash (HMAC-SHA256, 16 bytes, base64url).
 * The count moves the sums of a group by it. Without the secret it tells no more than that two groups are the same.
 */
export const nameGroup = (secret: string, members: readonly string[]): string =>
  createHmac('sha256', secret)
    .update([...members].sort().join(' '))
    .digest()
    .subarray(0, 16)
    .toString('base64url')
