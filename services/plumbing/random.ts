import { randomBytes, randomUUID } from 'node:crypto'

/** Randomness is passed in like the clock, so that a reader sees who needs it. */
export interface Random {
  bytes(count: number): Uint8Array
  uuid(): string
}

export const systemRandom: Random = {
  bytes: (count) => new Uint8Array(randomBytes(count)),
  uuid: () => randomUUID(),
}
