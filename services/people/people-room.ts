import type { Library } from '../library/library.ts'
import type { Bounds } from '../plumbing/bounds.ts'
import type { Clock } from '../plumbing/clock.ts'
import type { KeyFolder } from '../plumbing/key-folder.ts'
import type { RoomDatabase } from '../plumbing/postgres.ts'
import type { Random } from '../plumbing/random.ts'
import type { Settings } from '../plumbing/settings.ts'
import type { Provider } from './accounts/provider.ts'
import type { DB } from './database.generated.ts'
import type { PostRoom } from './post-room/post-room.ts'

/** What the people room is handed when a process starts. The room imports none of these itself. */
export interface PeopleRoom {
  readonly db: RoomDatabase<DB>
  readonly settings: Settings
  readonly clock: Clock
  readonly random: Random
  /** What is asked, and what may be said about it. */
  readonly library: Library
  readonly keys: PeopleKeys
  readonly post: PostRoom
  /** The organisation's own sign-in, where it has one. */
  readonly provider?: Provider | undefined
  /** How often a minute, by all processes together. */
  readonly bounds: Bounds
  readonly cookieName: string
  /** For the operator: no address, no name, no link. */
  readonly log: { warn(line: string): void; info(line: string): void }
}

/** Key folders of the workplace server. The private halves of the tally keys are in none of them. */
export interface PeopleKeys {
  /** The secret of the tickets, one for each wave. The answers server reads it too. */
  readonly ticket: KeyFolder
  /**
   * The secret that invitations, codes and segment keys are derived from, one for each wave. No other process
   * reads it.
   */
  readonly invitation: KeyFolder
  /**
   * The secret that names groups of people. By these names a count knows the same people again, but not who
   * they are.
   */
  readonly group: KeyFolder
  /** Public halves that the worker laid out. They are called `spare-…` until a wave claims one. */
  readonly tallyPublic: KeyFolder
  /** What codes to sign in with are derived from. */
  readonly signIn: KeyFolder
  /** Which manifest a wave's keys are for (`../ticket/kept-manifest.ts`); all three processes read it. */
  readonly manifests: KeyFolder
  /** What opens the address that staff lists come from. An operator writes it; nobody else does. */
  readonly staffList: KeyFolder
  /** Alarms of the worker, to be told to the works council. */
  readonly alarms: KeyFolder
}

/** A cookie with this prefix is host-only and secure, and the browser enforces it. */
export const cookieNameFor = (workplaceUrl: string): string =>
  workplaceUrl.startsWith('https:') ? '__Host-ooghoogte' : 'ooghoogte'
