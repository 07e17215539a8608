import { createHash } from 'node:crypto'

/**
 * What is kept of a secret in a link or a cookie: SHA-256 (FIPS 180-4). Such tokens are random, so nobody guesses one,
 * and who reads the table cannot use it.
 */
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest()
