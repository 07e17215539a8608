import { createHash } from 'node:crypto'
import { inTransaction } from '../../plumbing/postgres.ts'
import type { ActBy } from '../audit/note-act.ts'
import type { PeopleRoom } from '../people-room.ts'
import { oneAtATime } from '../pulses/waves.queries.ts'
import type { Finding } from '../staff-list/findings.ts'
import { readStaffListFile } from '../staff-list/read-staff-list.ts'
import { readEmployees, readUnits } from '../units/units.queries.ts'
import { isChanges, readChanges } from './changes.ts'
import { foldChanges } from './fold-changes.ts'
import { keepIncoming, readAllIncoming } from './incoming.queries.ts'
import { offerList } from './offer-list.ts'
import { takeInUnderLock } from './take-in.ts'
import { NO_NUMBERS, NOTHING, type Outcome, withoutValues } from './waiting-list.ts'
import { keepList, seenBefore } from './waiting-lists.queries.ts'

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** A file that nobody uploaded. */
export interface BroughtFile {
  readonly source: 'folder' | 'url'
  readonly bytes: Uint8Array
  /** When it was written, as its source says. */
  readonly writtenAt: Date
}

export interface BroughtOutcome extends Outcome {
  /** Whether it held changes, and not everybody. */
  readonly changes: boolean
}

/**
 * Takes, keeps or refuses a file that came by itself: a complete list, or changes.
 *
 * @param newestAt when the newest file of changes was written; an older one is refused, because it would undo what came
 *   after it
 */
export const bringFile = (
  room: PeopleRoom,
  { source, bytes, writtenAt }: BroughtFile,
  newestAt: Date | null,
): Promise<BroughtOutcome> => {
  const preset = room.settings.staffList.preset
  const today = room.clock.today()
  const how = { preset, today }
  if (isChanges(bytes, how)) {
    const outOfOrder = newestAt !== null && writtenAt < newestAt
    return bringChanges(room, { bytes, preset, outOfOrder }).then((outcome) => ({
      ...outcome,
      changes: true,
    }))
  }
  const hash = hashOf(bytes)
  const file = readStaffListFile(bytes, how)
  return inTransaction(room.db, async (tx) => {
    await oneAtATime(tx)
    return { ...(await offerList(tx, room, { source, file, hash, bytes })), changes: false }
  })
}

interface BroughtChanges {
  readonly bytes: Uint8Array
  readonly preset: string | undefined
  /** A newer file was applied already. */
  readonly outOfOrder?: boolean
  readonly by?: ActBy
}

/** Changes are kept, each until its day; what is due today is offered at once. */
export const bringChanges = (
  room: PeopleRoom,
  { bytes, preset, outOfOrder = false, by }: BroughtChanges,
): Promise<Outcome> => {
  const hash = hashOf(bytes)
  const today = room.clock.today()
  const file = readChanges(bytes, { preset, today })
  return inTransaction(room.db, async (tx): Promise<Outcome> => {
    await oneAtATime(tx)
    const seen = await seenBefore(tx, 'mutations', hash)
    if (seen !== undefined && seen.state !== 'faulty') return NOTHING
    const base = { employees: await readEmployees(tx), units: await readUnits(tx) }
    const folded = foldChanges(file, base, await readAllIncoming(tx, 'mutations'), today)
    const late: readonly Finding[] = outOfOrder ? [{ line: 1, column: '', code: 'changes-out-of-order' }] : []
    const problems = [late, file.problems, folded.problems].find((some) => some.length > 0) ?? []
    const kept = { id: room.random.uuid(), source: 'mutations', cameOn: today, hash, bytes: null } as const
    const keep = (state: 'taken' | 'faulty', numbers = NO_NUMBERS) =>
      keepList(tx, { ...kept, preset: file.preset?.name ?? null, byItself: true, state, numbers }, 0)
    if (problems.length > 0) {
      const numbers = { ...NO_NUMBERS, problems: withoutValues(problems) }
      // One that is only late may be right when it comes again, after HR has looked; a faulty one stays faulty.
      if (!outOfOrder) await keep('faulty', numbers)
      return { became: 'faulty', numbers }
    }
    await keep('taken')
    await keepIncoming(tx, 'mutations', folded.rows)
    const lineOf = new Map(file.changes.map(({ number, line }) => [number, line]))
    const outcome = await takeInUnderLock(tx, room, 'mutations', {
      from: { lineOf, headings: file.headings },
      by,
    })
    if (outcome.became === 'faulty') throw new ChangesDoNotFit(outcome)
    return outcome.became === 'nothing' ? { became: 'taken', numbers: outcome.numbers } : outcome
  }).catch((error) => {
    if (error instanceof ChangesDoNotFit) return error.outcome
    throw error
  })
}

/** Changes that make no list are not kept either: the transaction is taken back. */
class ChangesDoNotFit extends Error {
  readonly outcome: Outcome
  constructor(outcome: Outcome) {
    super('changes do not fit')
    this.outcome = outcome
  }
}
