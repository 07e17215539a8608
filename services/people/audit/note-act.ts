import type { RoomDatabase } from '../../plumbing/postgres.ts'
import type { DB } from '../database.generated.ts'
import { appendAct } from './audit.queries.ts'
import type { AuditedAct } from './audited-acts.ts'

/** Numbers, dates, ids and our own short words. Never a name, an address, or a text that somebody typed. */
export type ActFacts = Readonly<Record<string, string | number | boolean | null>>

/** By whom: an account, somebody at the command line of the server, or nobody but the clock. */
export type ActBy = { readonly account: string } | 'command-line' | 'by-itself'

/** Who did an act that came by HTTP, and else somebody at the command line. */
export const byWhom = (act: { readonly account: string } | undefined): ActBy =>
  act === undefined ? 'command-line' : { account: act.account }

export interface ActToNote {
  readonly by: ActBy
  readonly act: AuditedAct
  readonly facts?: ActFacts
  /** `YYYY-MM-DD` */
  readonly today: string
}

/**
 * Writes an act into the audit log, which nobody can change afterwards. Call it at the end of the transaction of the act:
 * then one is never there without the other, and the log is locked for a moment only.
 */
export const noteAct = async (
  db: RoomDatabase<DB>,
  { by, act, facts = {}, today }: ActToNote,
): Promise<void> => {
  const who = typeof by === 'string' ? { by } : { by: 'account', account: by.account }
  await appendAct(db, act, { ...facts, ...who }, today)
}
