import canonicalize from 'canonicalize'
import type { Questionnaire } from '../../ballot/questionnaire.ts'
import { FormUnknown, questionnaireOf } from '../../library/questionnaire.ts'
import { readInstrument } from '../../library/read-instrument.ts'
import { inTransaction, type RoomTransaction } from '../../plumbing/postgres.ts'
import { checksumOf } from '../../ticket/manifest.ts'
import type { DB } from '../database.generated.ts'
import { InvitationSecret } from '../invitations/derive.ts'
import type { PeopleRoom } from '../people-room.ts'
import { queueLetters } from '../post-room/letters.queries.ts'
import { homeUnit } from '../units/home-unit.ts'
import { readEmployees, readUnits } from '../units/units.queries.ts'
import { readAgreement } from './agreement.queries.ts'
import { addDays } from './calendar.ts'
import { type FrozenTree, freezeSegments } from './freeze-segments.ts'
import { makeManifest } from './make-manifest.ts'
import { withHistory } from './segment-history.ts'
import { claimWaveKeys, type WaveKeys } from './wave-keys.ts'
import {
  agreementMissing,
  askedTooSoon,
  closesTooLate,
  closesTooSoon,
  floorTooLow,
  formUnknown,
} from './waves.problems.ts'
import {
  announceWave,
  insertInvitations,
  insertTree,
  insertWave,
  lastCountedWith,
  lastInvited,
  oneAtATime,
  wavesTouching,
} from './waves.queries.ts'

export interface WaveRequest {
  readonly form: string
  /** Ids of whole units. */
  readonly audience: readonly string[]
  /** Last day, `YYYY-MM-DD`. */
  readonly closes: string
  /** Smallest block; may be raised above five before a wave opens, and stands in the manifest. */
  readonly floor: number
}

export interface OpenedWave {
  readonly wave: string
  readonly fingerprint: string
  readonly invited: number
  readonly segments: number
}

export const LEAST_FLOOR = 5
/** The same question is not asked of the same people twice within two weeks. */
const REST_DAYS = 14
const LONGEST_DAYS = 60

const chooseQuestionnaire = async (form: string): Promise<Questionnaire> => {
  const instrument = await readInstrument()
  try {
    return questionnaireOf(instrument, form)
  } catch (error) {
    throw error instanceof FormUnknown ? formUnknown(form) : error
  }
}

const refuseBadRequest = (request: WaveRequest, today: string): void => {
  if (request.floor < LEAST_FLOOR) throw floorTooLow(LEAST_FLOOR)
  if (request.closes < today) throw closesTooSoon(today)
  const latest = addDays(today, LONGEST_DAYS)
  if (request.closes > latest) throw closesTooLate(latest)
}

const refuseRepeatedItems = async (
  tx: RoomTransaction<DB>,
  tree: FrozenTree,
  questionnaire: Questionnaire,
  today: string,
): Promise<void> => {
  const units = tree.units.filter(({ inAudience }) => inAudience).map(({ id }) => id)
  for (const earlier of await wavesTouching(tx, units, addDays(today, -REST_DAYS))) {
    const asked = questionnaireOf(await readInstrument(earlier.instrument), earlier.form)
    const again = questionnaire.items.filter(({ id }) => asked.items.some((item) => item.id === id))
    if (again.length > 0)
      throw askedTooSoon(
        earlier.id,
        again.map(({ id }) => id),
      )
  }
}

const freeze = async (tx: RoomTransaction<DB>, request: WaveRequest): Promise<FrozenTree> => {
  const units = await readUnits(tx)
  const employees = (await readEmployees(tx)).flatMap(({ id, unit }) =>
    unit === null ? [] : [{ person: id, unit }],
  )
  const home = homeUnit({
    employees,
    units: units.map(({ id, parent, leader }) => ({ id, parent, leader })),
  })
  return freezeSegments(units, home, request.audience, request.floor)
}

const writeWave = async (
  tx: RoomTransaction<DB>,
  room: PeopleRoom,
  request: WaveRequest,
  questionnaire: Questionnaire,
  keys: WaveKeys,
): Promise<OpenedWave> => {
  const today = room.clock.today()
  await oneAtATime(tx)
  const agreement = await readAgreement(tx)
  if (agreement === undefined) throw agreementMissing()
  const tree = await freeze(tx, request)
  await refuseRepeatedItems(tx, tree, questionnaire, today)
  const [counted, invited] = [await lastCountedWith(tx), await lastInvited(tx)]
  const secret = new InvitationSecret(keys.invitationSecret)
  const questionnaireText = canonicalize(questionnaire) ?? ''
  const questionnaireHash = checksumOf(questionnaireText)
  const made = await makeManifest(
    {
      wave: keys.wave,
      ticketPublicKey: keys.ticketPublicKey,
      tallyPublicKey: keys.tallyPublicKey,
      opens: today,
      closes: request.closes,
      questionnaireHash,
      floor: request.floor,
      agreement: { reference: agreement.reference, date: agreement.agreedOn },
      segments: tree.segments.map((segment) => withHistory(segment, counted, invited)),
    },
    secret,
  )
  const wave = {
    id: keys.wave,
    fingerprint: made.fingerprint,
    hash: made.hash,
    instrument: questionnaire.instrument,
    form: questionnaire.form,
    opens: today,
    closes: request.closes,
  }
  await insertWave(tx, wave)
  await insertTree(tx, wave.id, tree, made.segmentIds)
  const invitations = tree.segments.flatMap(({ unit, members }) =>
    members.map((employee) => ({
      employee,
      unit,
      segment: made.segmentIds.get(unit) ?? '',
      linkMac: secret.macOf(secret.invitationFor(employee)),
      codeMac: secret.macOf(secret.codeFor(employee)),
    })),
  )
  await insertInvitations(tx, wave.id, invitations)
  await announceWave(tx, {
    ...wave,
    manifest: made.text,
    questionnaire: questionnaireText,
    questionnaireHash,
    tree: tree.units.map(({ id, parent, name }) => ({
      unit: id,
      parent,
      name,
      segment: made.segmentIds.get(id) ?? null,
    })),
  })
  await queueLetters(tx, wave.id, 'invitation')
  return {
    wave: wave.id,
    fingerprint: wave.fingerprint,
    invited: invitations.length,
    segments: tree.segments.length,
  }
}

/**
 * Opens a wave: freezes the staff list into segments, announces the manifest, writes one outbox row for
 * each person invited. One transaction; the keys are made before it and destroyed again if it fails.
 *
 * @throws Problem of `waves.problems.ts` and `freeze-segments.ts`; nothing is changed then
 */
export const openWave = async (room: PeopleRoom, request: WaveRequest): Promise<OpenedWave> => {
  refuseBadRequest(request, room.clock.today())
  const questionnaire = await chooseQuestionnaire(request.form)
  const keys = await claimWaveKeys(room)
  try {
    return await inTransaction(room.db, (tx) => writeWave(tx, room, request, questionnaire, keys))
  } catch (error) {
    await keys.giveBack()
    throw error
  }
}
