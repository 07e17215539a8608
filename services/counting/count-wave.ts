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

/** What the counting room is handed. No pool of another room, no network. */
export interface CountingRoom {
  readonly db: RoomDatabase<DB>
  readonly clock: Clock
  readonly keys: TallyKeys
  /** Alarms for the workplace to tell of, a file each. */
  readonly alarms: KeyFolder
  /** How far sums are moved in waves that open on this day. */
  readonly movesOf: (opens: string) => Promise<Moves>
}

/** The steps of a count, in order. Being cut off at any of them loses nothing. */
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

/** The door to a wave that is over. Nobody else's word for `not due` is believed. */
const passDoor = async <Locked>(locked: Promise<Locked>): Promise<Locked> =>
  locked.catch((error: { constraint?: string }) => {
    if (error.constraint === 'ballots__add_up') throw new CountRefused('ballots-do-not-add-up')
    throw error.constraint === 'waves__is_not_due' ? new NotDue() : error
  })

/** By the manifest's last day and our own clock, whatever the database says. @throws CountRefused */
const mustBeOver = async (room: CountingRoom, wave: string, served: string): Promise<Manifest> => {
  const manifest = await checkAnnounced(room.keys, { id: wave, manifest: served })
  if (manifest.closes >= room.clock.today()) throw new CountRefused('not-over')
  return manifest
}

/**
 * Whatever the database serves of a wave is compared with what stands in our key folders and with our clock,
 * before a key is touched.
 */
const checkLocked = async (room: CountingRoom, wave: string, locked: LockedWave): Promise<Manifest> => {
  const manifest = await mustBeOver(room, wave, locked.manifest)
  checkCountedBy(manifest, locked)
  return manifest
}

/** The wave's tally key, tried on a ballot of our own: none is thrown away as unreadable for a wrong key. */
const findTallyKey = async (room: CountingRoom, manifest: Manifest): Promise<TallyKey> => {
  const key = await tallyKeyFor(room.keys, manifest).catch((error) => {
    throw error instanceof TallyKeyBroken ? new CountRefused('tally-key-broken') : error
  })
  if (key === undefined) throw new CountRefused('tally-key-missing')
  if (!(await keyOpens(key, manifest))) throw new CountRefused('tally-key-broken')
  return key
}

/** No words of anybody keep the figures of all from being published. @returns what was published */
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
 * Counts a closed wave: opens every ballot in memory, rolls up into blocks, publishes, drops the ballots
 * and invitations, all in one transaction; then destroys the tally key. Killed at any point and run
 * again, it does the same job: before the commit nothing has happened but that the wave is closed and the worker
 * bound to its ballots; after it only keys remain.
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
  // For itself, so that a count that breaks off lets no ballot in that it is not bound to.
  await passDoor(inTransaction(room.db, (tx) => lockWave(tx, wave)))
  await progress.onStep('closed')
  const { manifestText, report } = await inTransaction(room.db, (tx) => countLocked(tx, room, wave, progress))
  await progress.onStep('committed')
  await destroyTallyKeys(room.keys, [manifestText])
  await progress.onStep('destroyed')
  return report
}
