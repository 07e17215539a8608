import { type Questionnaire, sheetFormOf } from '../ballot/questionnaire.ts'
import type { Clock } from '../plumbing/clock.ts'
import { inTransaction, type RoomDatabase, type RoomTransaction } from '../plumbing/postgres.ts'
import { Refused } from '../plumbing/refused.ts'
import { checksumOf, type Manifest, manifestHash } from '../ticket/manifest.ts'
import { buryWave, fetchBallots, forgetWave, lockWave, publish } from './counting.queries.ts'
import type { DB } from './database.generated.ts'
import { formBlocks } from './form-blocks.ts'
import { type CountReport, makePublication, type Publication, withoutWords } from './make-publication.ts'
import { measuresOf } from './measures.ts'
import { openBox } from './open-ballots.ts'
import { scoringOf } from './person-score.ts'
import { TallyKeyBroken } from './tally-key.ts'
import { destroyTallyKeys, keyOpens, type TallyKeys, tallyKeyFor } from './tally-keys.ts'

/** What the counting room is handed. No pool of another room, no network. */
export interface CountingRoom {
  readonly db: RoomDatabase<DB>
  readonly clock: Clock
  readonly keys: TallyKeys
}

/** The steps of a count, in order. Being cut off at any of them loses nothing. */
export const COUNT_STEPS = [
  'locked',
  'opened',
  'pooled',
  'published',
  'buried',
  'forgotten',
  'committed',
  'destroyed',
] as const
export type CountStep = (typeof COUNT_STEPS)[number]

export interface CountProgress {
  /** Called after each step. */
  readonly onStep: (step: CountStep) => void | Promise<void>
  readonly onOpened: (ballots: number) => void
}

/**
 * Why a wave cannot be counted. `ballots-do-not-add-up`: the database holds more ballots in a segment than
 * tickets were asked or people invited, or a ballot without its spent ticket, so somebody wrote past the doors.
 */
export type CountRefusal =
  | 'tally-key-missing'
  | 'tally-key-broken'
  | 'questionnaire-changed'
  | 'ballots-do-not-add-up'
  | 'figures-cannot-be-kept'

/** Thrown when a wave cannot be counted here; its ballots stay where they are. */
export class CountRefused extends Refused {
  readonly code: CountRefusal

  constructor(code: CountRefusal) {
    super(`cannot be counted here: ${code}`)
    this.code = code
  }
}

const SILENT: CountProgress = {
  onStep: () => undefined,
  onOpened: () => undefined,
}

/** No words of anybody keep the figures of all from being published. @returns what was published */
const publishWhatHolds = async (tx: RoomTransaction<DB>, publication: Publication): Promise<Publication> => {
  if (await publish(tx, publication)) return publication
  const figures = withoutWords(publication)
  if (await publish(tx, figures)) return figures
  throw new CountRefused('figures-cannot-be-kept')
}

const countLocked = async (
  tx: RoomTransaction<DB>,
  room: CountingRoom,
  wave: string,
  progress: CountProgress,
): Promise<{ readonly manifestText: string; readonly report: CountReport }> => {
  const locked = await lockWave(tx, wave).catch((error: { constraint?: string }) => {
    throw error.constraint === 'ballots__add_up' ? new CountRefused('ballots-do-not-add-up') : error
  })
  await progress.onStep('locked')
  const manifest = JSON.parse(locked.manifest) as Manifest
  if (checksumOf(locked.questionnaire) !== manifest.questionnaire)
    throw new CountRefused('questionnaire-changed')
  const questionnaire = JSON.parse(locked.questionnaire) as Questionnaire
  const key = await tallyKeyFor(room.keys, manifest).catch((error) => {
    throw error instanceof TallyKeyBroken ? new CountRefused('tally-key-broken') : error
  })
  if (key === undefined) throw new CountRefused('tally-key-missing')
  // Before ballots are thrown away as unreadable, our own key must open what was sealed to the manifest.
  if (!(await keyOpens(key, manifest))) throw new CountRefused('tally-key-broken')

  const task = { key, manifestHash: manifestHash(locked.manifest), form: sheetFormOf(locked.questionnaire) }
  const box = await openBox(fetchBallots(tx, wave), task, progress.onOpened)
  await progress.onStep('opened')
  const { block: floor } = manifest.thresholds
  const [measures, scoring] = [measuresOf(questionnaire), scoringOf(questionnaire)]
  const blocks = formBlocks(locked.tree, box.sheets, measures, scoring, floor)
  await progress.onStep('pooled')
  const { tree } = locked
  const today = room.clock.today()
  const publication = await publishWhatHolds(
    tx,
    makePublication({ ...{ tree, manifest, questionnaire, measures, scoring, box, blocks, today } }),
  )
  await progress.onStep('published')
  await buryWave(tx, wave, box.receipts, publication.report)
  await progress.onStep('buried')
  await forgetWave(tx, wave)
  await progress.onStep('forgotten')
  return { manifestText: locked.manifest, report: publication.report }
}

/**
 * Counts a closed wave: opens every ballot in memory, rolls up into blocks, publishes, drops the ballots
 * and invitations, all in one transaction; then destroys the tally key. Killed at any point and run
 * again, it does the same job: before the commit nothing has happened, after it only keys remain.
 *
 * @throws CountRefused; an error of the database with constraint `waves__is_not_due` for a wave that is
 *   open, counted, or stopped
 */
export const countWave = async (
  room: CountingRoom,
  wave: string,
  progress: CountProgress = SILENT,
): Promise<CountReport> => {
  const { manifestText, report } = await inTransaction(room.db, (tx) => countLocked(tx, room, wave, progress))
  await progress.onStep('committed')
  await destroyTallyKeys(room.keys, [manifestText])
  await progress.onStep('destroyed')
  return report
}
