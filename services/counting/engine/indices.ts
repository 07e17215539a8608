import type { Points } from './scoring-instrument.ts'

/** Scores that a person's indices are made of, NaN where there is none. */
export interface IndexParts {
  readonly intrinsic: number
  readonly extrinsic: number
  readonly fulfilment: number
  readonly contribution: number
  readonly listening: number
  readonly openMinded: number
}

/** NaN where a part is missing. */
export interface PersonIndices {
  /** Intrinsic less extrinsic, −100 to 100: 25·(INT − EXT) on a scale from 1 to 5. */
  readonly balance: number
  /** Conversation index, 0 to 100: 12.5·((LSD − 1) + (OMA − 1)) on a scale from 1 to 5. */
  readonly conversation: number
  /** Promises kept less own contribution, in points. */
  readonly gap: number
}

/** (`publication.md`, scoring 5 to 7.) */
export const indicesOf = (parts: IndexParts, { lowest, highest }: Points): PersonIndices => ({
  balance: (100 / (highest - lowest)) * (parts.intrinsic - parts.extrinsic),
  conversation: (50 / (highest - lowest)) * (parts.listening - lowest + (parts.openMinded - lowest)),
  gap: parts.fulfilment - parts.contribution,
})
