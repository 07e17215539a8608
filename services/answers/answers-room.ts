import type { Clock } from '../plumbing/clock.ts'
import type { KeyFolder } from '../plumbing/key-folder.ts'
import type { RoomDatabase } from '../plumbing/postgres.ts'
import type { PublicTexts } from './public-texts.ts'
import type { KnownManifests } from './waves/known-manifests.ts'
import type { SegmentLists } from './waves/segments.ts'

/** What the answers room is handed: functions to call and the ticket secrets, and nothing about people. */
export interface AnswersRoom {
  readonly db: RoomDatabase<Record<string, never>>
  readonly clock: Clock
  readonly ticketKeys: KeyFolder
  /** Which manifest a wave's keys are for (`../ticket/kept-manifest.ts`). */
  readonly manifests: KeyFolder
  readonly segments: SegmentLists
  /** Texts of manifests, parsed and hashed once. */
  readonly known: KnownManifests
  readonly texts: PublicTexts
}
