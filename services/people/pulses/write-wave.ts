import canonicalize from 'canonicalize'
import type { Questionnaire } from '../../ballot/questionnaire.ts'
import { addDays } from '../../plumbing/calendar.ts'
import type { RoomTransaction } from '../../plumbing/postgres.ts'
import { checksumOf } from '../../ticket/manifest.ts'
import { refuseIfDifferent } from '../acts/what-was-shown.ts'
import type { DB } from '../database.generated.ts'
import { InvitationSecret } from '../invitations/derive.ts'
import { agreementMissing, askedTooSoon, floorDiffers } from '../people.problems.ts'
import type { PeopleRoom } from '../people-room.ts'
import { queueLetters } from '../post-room/letters.queries.ts'
import { REST_DAYS } from '../retention.ts'
import type { StoredEmployee } from '../units/units.queries.ts'
import { type Agreement, readAgreement } from './agreement.queries.ts'
import { askedSince, insertAskings, otherFloor, wavesThatAsked } from './askings.queries.ts'
import { compareInvited } from './compare-invited.ts'
import { type FrozenTree, freezeSegments } from './freeze-segments.ts'
import { comparedSince } from './group-keys.ts'
import { missingFrom, seatsAfter } from './know-seats.ts'
import { leadersChanged } from './leaders-changed.ts'
import { makeManifest, segmentIdsOf } from './make-manifest.ts'
import { nameGroup } from './name-group.ts'
import { nameLeaders } from './name-leaders.ts'
import { type PlacedPeople, placePeople } from './place-people.ts'
import { questionKeys } from './question-keys.ts'
import { keepSeats } from './seats.queries.ts'
import { withHistory } from './segment-history.ts'
import { compareWave } from './wave-as-shown.ts'
import type { WaveKeys } from './wave-keys.ts'
import type { OpenedWave, WaveRequest } from './wave-request.ts'
import {
  announceWave,
  insertInvitations,
  insertTree,
  insertWave,
  lastCountedWith,
  lastLeaders,
  oneAtATime,
  treesOfEarlierWaves,
  wasCounted,
} from './waves.queries.ts'

/**
 * Refuses to ask the same question too soon again. It compares people and words, so a new name of a unit or a
 * question, or a move of a person, makes no difference.
 */
const refuseRepeatedItems = async (
  tx: RoomTransaction<DB>,
  tree: FrozenTree,
  questionnaire: Questionnaire,
  keys: readonly string[],
  today: string,
): Promise<void> => {
  const people = tree.segments.flatMap(({ members }) => members)
  const [latest, ...others] = await askedSince(tx, people, keys, addDays(today, -REST_DAYS))
  if (latest === undefined) return
  const asked = new Set([latest, ...others].flatMap(({ wave, item }) => (wave === latest.wave ? [item] : [])))
  // The items as this questionnaire names them, whatever they were called before.
  const again = questionnaire.items.filter((item) => questionKeys(item).some((key) => asked.has(key)))
  throw askedTooSoon(
    latest.wave,
    again.map(({ id }) => id),
    addDays(latest.until, REST_DAYS),
  )
}

const refuseIfShownOtherwise = (
  { shown }: WaveRequest,
  agreement: Agreement,
  instrument: string,
  { units, placed, countedWith }: PlacedPeople,
): void => {
  if (shown === undefined) return
  const names = new Map(units.map(({ id, name }) => [id, name]))
  refuseIfDifferent(compareWave(shown, { agreement, instrument, names, placed, home: countedWith }))
}

/**
 * Refuses another floor. A higher floor makes larger blocks of the same people, and the difference may be one
 * person.
 */
const refuseOtherFloor = async (
  tx: RoomTransaction<DB>,
  keys: readonly string[],
  floor: number,
  today: string,
): Promise<void> => {
  const other = await otherFloor(tx, keys, floor, comparedSince(today))
  if (other !== undefined) throw floorDiffers(other.wave, other.floor)
}

const trendsOf = async (tx: RoomTransaction<DB>, tree: FrozenTree, items: readonly string[]) => {
  const earlier = await treesOfEarlierWaves(tx, await wavesThatAsked(tx, items))
  return compareInvited(tree, earlier)
}

/**
 * The tree by which the count publishes, as canonical JSON: units, names, segments, who leads, and what may be
 * compared. Its hash stands in the manifest, so nobody can deal the answers to another tree.
 */
const writeTree = async (
  tx: RoomTransaction<DB>,
  tree: FrozenTree,
  employed: readonly StoredEmployee[],
  segmentIds: ReadonlyMap<string, string>,
  questionnaire: Questionnaire,
  groupSecret: string,
  missing: ReadonlyMap<string, readonly string[]>,
): Promise<string> => {
  const trends = await trendsOf(
    tx,
    tree,
    questionnaire.items.map(({ id }) => id),
  )
  const groups = new Map(tree.segments.map(({ unit, members }) => [unit, nameGroup(groupSecret, members)]))
  const leaders = nameLeaders(tree, new Map(employed.map(({ id, leader }) => [id, leader])))
  const units = tree.units.map(({ id, parent, name }) => ({
    unit: id,
    parent,
    name,
    segment: segmentIds.get(id) ?? null,
    ...(groups.has(id) ? { group: groups.get(id), missing: [...(missing.get(id) ?? [])].sort() } : {}),
    leader: leaders.of.get(id) ?? null,
    led: leaders.led.get(id) ?? [],
    trends: trends.get(id) ?? [],
  }))
  return canonicalize(units) ?? ''
}

/** Everything a wave needs, in the caller's transaction. @throws Problem */
export const writeWave = async (
  tx: RoomTransaction<DB>,
  room: Pick<PeopleRoom, 'keys' | 'clock' | 'random'>,
  request: WaveRequest,
  questionnaire: Questionnaire,
  claimKeys: () => Promise<WaveKeys>,
): Promise<OpenedWave> => {
  const today = room.clock.today()
  await oneAtATime(tx)
  const agreement = await readAgreement(tx)
  if (agreement === undefined) throw agreementMissing()
  const people = await placePeople(tx, room)
  const { employed, units, known, seating, countedWith, secrets } = people
  refuseIfShownOtherwise(request, agreement, questionnaire.instrument, people)
  const tree = freezeSegments(units, countedWith, request.audience, request.floor, seating.home)
  const asked = [...new Set(questionnaire.items.flatMap(questionKeys))]
  await refuseRepeatedItems(tx, tree, questionnaire, asked, today)
  await refuseOtherFloor(tx, asked, request.floor, today)
  const seats = seatsAfter(tree, known, seating, secrets.now, today, () => room.random.uuid())
  // Keys are claimed only now, so that a refused request uses none up.
  const keys = await claimKeys()
  const counted = (await wasCounted(tx)) ? await lastCountedWith(tx) : undefined
  const leadersBefore = await lastLeaders(tx)
  const secret = new InvitationSecret(keys.invitationSecret)
  const questionnaireText = canonicalize(questionnaire) ?? ''
  const questionnaireHash = checksumOf(questionnaireText)
  const segmentIds = segmentIdsOf(tree.segments, secret)
  const missing = missingFrom(tree, seats, secrets.now)
  const treeText = await writeTree(tx, tree, employed, segmentIds, questionnaire, secrets.now, missing)
  const made = await makeManifest(
    {
      wave: keys.wave,
      ticketPublicKey: keys.ticketPublicKey,
      tallyPublicKey: keys.tallyPublicKey,
      opens: today,
      closes: request.closes,
      questionnaireHash,
      floor: request.floor,
      treeHash: checksumOf(treeText),
      agreement: { reference: agreement.reference, date: agreement.agreedOn },
      segments: tree.segments.map((segment) => ({
        ...withHistory(segment, counted),
        leadersChanged: leadersChanged(segment, tree, leadersBefore),
      })),
    },
    secret,
  )
  const wave = {
    id: keys.wave,
    fingerprint: made.fingerprint,
    instrument: questionnaire.instrument,
    form: questionnaire.form,
    opens: today,
    closes: request.closes,
    floor: request.floor,
  }
  // Written outside the database, before anything of the wave is in it. Tickets, letters and the count follow
  // these files.
  await keys.keep(made)
  await insertWave(tx, wave)
  await insertTree(tx, wave.id, tree, segmentIds)
  await keepSeats(tx, seats)
  const mailOf = new Map(employed.map(({ id, mail }) => [id, mail]))
  const invitations = tree.segments.flatMap(({ unit, members }) =>
    members.map((employee) => ({
      employee,
      unit,
      mail: mailOf.get(employee) ?? '',
      segment: segmentIds.get(unit) ?? '',
      linkMac: secret.macOf(secret.invitationFor(employee)),
      codeMac: secret.macOf(secret.codeFor(employee)),
    })),
  )
  await insertInvitations(tx, wave.id, invitations)
  await insertAskings(tx, wave.id, invitations, asked, wave.closes)
  await announceWave(tx, {
    ...wave,
    manifest: made.text,
    questionnaire: questionnaireText,
    questionnaireHash,
    tree: treeText,
    segments: made.segments,
  })
  await queueLetters(tx, wave.id, 'invitation', room.clock)
  return {
    wave: wave.id,
    fingerprint: wave.fingerprint,
    invited: invitations.length,
    segments: tree.segments.length,
  }
}
