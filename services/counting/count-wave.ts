import { type Questionnaire, sheetFormOf } from '../ballot/questionnaire.ts'
import type { Clock } from '../plumbing/clock.ts'
import type { KeyFolder } from '../plumbing/key-folder.ts'
import { inTransaction, type RoomDatabase, type RoomTransaction } from '../plumbing/postgres.ts'
import { checksumOf, type Manifest, type ManifestSegment, manifestHash } from '../ticket/manifest.ts'
import type { TreeUnit } from './block-plan.ts'
import { checkAnnounced, checkCountedBy } from './check-announced.ts'
import { BallotBox, bindTo, onlyListed } from './commitment.ts'
import { CountRefused, NotDue } from './count-refused.ts'
import {
  buryWave,
  fetchBallots,
  findManifest,
  forgetWave,
  type LockedWave,
  listBallots,
  lockWave,
  publish,
} from './counting.queries.ts'
import type { DB } from './database.generated.ts'
import { formBlocks } from './form-blocks.ts'
import {
  type CountReport,
  makePublication,
  type Publication,
  reportToEverybody,
  withoutWords,
} from './make-publication.ts'
import { measuresOf } from './measures.ts'
import type { Moves } from './move-answers.ts'
import { openBox } from './open-ballots.ts'
import { scoringOf } from './person-score.ts'
import { type TallyKey, TallyKeyBroken } from './tally-key.ts'
import { destroyTallyKeys, keyOpens, type TallyKeys, tallyKeyFor, tallyKeyName } from './tally-keys.ts'

/** What the counting room is handed. It gets no pool of another room, and no network. */
export interface CountingRoom {
  readonly db: RoomDatabase<DB>
  readonly clock: Clock
  readonly keys: TallyKeys
  /** Alarms that the workplace tells of, one file each. */
  readonly alarms: KeyFolder
  /** How far sums are moved in waves that open on this day. */
  readonly movesOf: (opens: string) => Promise<Moves>
}

/** The steps of a count, in order. A count that is cut off at any of them loses nothing. */
export const COUNT_STEPS = [
  'closed',
  'locked',
  'bound',
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

const NO_PROGRESS_TOLD: CountProgress = {
  onStep: () => undefined,
  onOpened: () => undefined,
}

/** Passes the door to a wave that is over. Only the door may say `not due`. */
const passDoor = async <Locked>(locked: Promise<Locked>): Promise<Locked> =>
  locked.catch((error: { constraint?: string }) => {
    if (error.constraint === 'ballots__add_up') throw new CountRefused('ballots-do-not-add-up')
    throw error.constraint === 'waves__is_not_due' ? new NotDue() : error
  })

/**
 * Checks that the wave is over by the manifest's last day and our own clock, whatever the database says.
 *
 * @throws CountRefused
 */
const mustBeOver = async (room: CountingRoom, wave: string, served: string): Promise<Manifest> => {
  const manifest = await checkAnnounced(room.keys, { id: wave, manifest: served })
  if (manifest.closes >= room.clock.today()) throw new CountRefused('not-over')
  return manifest
}

/** Compares what the database serves of a wave with our key folders and our clock, before any key is used. */
const checkLocked = async (room: CountingRoom, wave: string, locked: LockedWave): Promise<Manifest> => {
  const manifest = await mustBeOver(room, wave, locked.manifest)
  checkCountedBy(manifest, locked)
  return manifest
}

/**
 * Finds the wave's tally key and tries it on a ballot of our own. So no ballot is set aside as unreadable
 * because the key is wrong.
 */
const findTallyKey = async (room: CountingRoom, manifest: Manifest): Promise<TallyKey> => {
  const key = await tallyKeyFor(room.keys, manifest).catch((error) => {
    throw error instanceof TallyKeyBroken ? new CountRefused('tally-key-broken') : error
  })
  if (key === undefined) throw new CountRefused('tally-key-missing')
  if (!(await keyOpens(key, manifest))) throw new CountRefused('tally-key-broken')
  return key
}

/**
 * Publishes. Where the database refuses somebody's words, it publishes the figures without comments.
 *
 * @returns what was published
 */
const publishWhatHolds = async (
  tx: RoomTransaction<DB>,
  publication: Publication,
  questionnaire: Questionnaire,
): Promise<Publication> => {
  if (await publish(tx, publication)) return publication
  const figures = withoutWords(publication, questionnaire)
  if (await publish(tx, figures)) return figures
  throw new CountRefused('figures-cannot-be-kept')
}

const countLocked = async (
  tx: RoomTransaction<DB>,
  room: CountingRoom,
  wave: string,
  progress: CountProgress,
): Promise<{ readonly manifestText: string; readonly report: CountReport }> => {
  const locked = await passDoor(lockWave(tx, wave))
  await progress.onStep('locked')
  const manifest = await checkLocked(room, wave, locked)
  const key = await findTallyKey(room, manifest)
  const listed = new BallotBox(await listBallots(tx, wave))
  await bindTo(room.keys.commitments, tallyKeyName(manifest.tpk), {
    manifest: checksumOf(locked.manifest),
    tree: manifest.tree,
    ballots: listed.digest,
  })
  await progress.onStep('bound')

  const questionnaire = JSON.parse(locked.questionnaire) as Questionnaire
  const tree = JSON.parse(locked.tree) as readonly TreeUnit[]
  const task = { key, manifestHash: manifestHash(locked.manifest), form: sheetFormOf(locked.questionnaire) }
  const box = await openBox(onlyListed(fetchBallots(tx, wave), listed), task, progress.onOpened)
  listed.mustBeEmpty()
  await progress.onStep('opened')
  const { block: floor } = manifest.thresholds
  const measures = measuresOf(questionnaire)
  const scoring = scoringOf(questionnaire)
  const segments = locked.segments.map((text) => JSON.parse(text) as ManifestSegment)
  const invitedTo = new Map(segments.map(({ id, invited }) => [id, invited]))
  const moves = await room.movesOf(manifest.opens)
  const blocks = formBlocks(tree, box.sheets, measures, scoring, floor, invitedTo, moves)
  await progress.onStep('pooled')
  const today = room.clock.today()
  const publication = await publishWhatHolds(
    tx,
    makePublication({ tree, manifest, segments, questionnaire, measures, scoring, box, blocks, today }),
    questionnaire,
  )
  await progress.onStep('published')
  await buryWave(tx, wave, box.receipts, reportToEverybody(publication.report))
  await progress.onStep('buried')
  await forgetWave(tx, wave)
  await progress.onStep('forgotten')
  return { manifestText: locked.manifest, report: publication.report }
}

/**
 * Counts a closed wave. One transaction opens every ballot in memory, rolls up into blocks, publishes, and
 * drops the ballots and invitations. Then the tally key is destroyed. Killed at any point and run again, the
 * count does the same job. Before the commit only two things have happened: the wave is closed, and the worker
 * is bound to its ballots. After the commit only keys remain.
 *
 * @throws CountRefused; NotDue for a wave that is open, counted, or stopped
 */
export const countWave = async (
  room: CountingRoom,
  wave: string,
  progress: CountProgress = NO_PROGRESS_TOLD,
): Promise<CountReport> => {
  const announced = await findManifest(room.db, wave)
  if (announced === undefined) throw new NotDue()
  await mustBeOver(room, wave, announced)
  // The wave is closed in a transaction of its own. So after a count that breaks off, no ballot can come in to
  // which the worker is not bound.
  await passDoor(inTransaction(room.db, (tx) => lockWave(tx, wave)))
  await progress.onStep('closed')
  const { manifestText, report } = await inTransaction(room.db, (tx) => countLocked(tx, room, wave, progress))
  await progress.onStep('committed')
  await destroyTallyKeys(room.keys, [manifestText])
  await progress.onStep('destroyed')
  return report
}
