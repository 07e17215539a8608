import type { Questionnaire } from '../../ballot/questionnaire.ts'
import { FormUnknown, questionnaireOf } from '../../library/questionnaire.ts'
import { addDays } from '../../plumbing/calendar.ts'
import { inTransaction, type RoomTransaction } from '../../plumbing/postgres.ts'
import { type Act, actOnce } from '../acts/act-once.ts'
import { type ActBy, byWhom, noteAct } from '../audit/note-act.ts'
import type { DB } from '../database.generated.ts'
import { closesTooLate, closesTooSoon, floorTooLow, formUnknown } from '../people.problems.ts'
import type { PeopleRoom } from '../people-room.ts'
import { claimWaveKeys, type WaveKeys } from './wave-keys.ts'
import {
  LEAST_FLOOR,
  LONGEST_DAYS,
  type OpenedWave,
  SHORTEST_DAYS,
  type WaveRequest,
} from './wave-request.ts'
import { writeWave } from './write-wave.ts'

const chooseQuestionnaire = async ({ library }: PeopleRoom, form: string): Promise<Questionnaire> => {
  const instrument = await library.instrument(library.current)
  try {
    return questionnaireOf(instrument, form)
  } catch (error) {
    throw error instanceof FormUnknown ? formUnknown(form) : error
  }
}

const refuseBadRequest = (request: WaveRequest, today: string): void => {
  if (request.floor < LEAST_FLOOR) throw floorTooLow(LEAST_FLOOR)
  const earliest = addDays(today, SHORTEST_DAYS)
  if (request.closes < earliest) throw closesTooSoon(earliest)
  const latest = addDays(today, LONGEST_DAYS)
  if (request.closes > latest) throw closesTooLate(latest)
}

/** Whatever else belongs to the transaction in which a wave opens; it may also refuse. */
type Around = (tx: RoomTransaction<DB>, open: () => Promise<OpenedWave>) => Promise<OpenedWave>

/**
 * Opens a wave: freezes the staff list into segments, announces the manifest, and writes one outbox row for
 * each person invited. This is one transaction. The keys are made before it, and destroyed again if it fails.
 *
 * @throws Problem of `people.problems.ts`; nothing is changed then
 */
export const openWave = async (
  room: PeopleRoom,
  request: WaveRequest,
  act?: Act,
  by: ActBy = byWhom(act),
  around: Around = (tx, open) => actOnce(tx, act, open),
): Promise<OpenedWave> => {
  const today = room.clock.today()
  refuseBadRequest(request, today)
  const questionnaire = await chooseQuestionnaire(room, request.form)
  let keys: WaveKeys | undefined
  const claimKeys = async (): Promise<WaveKeys> => {
    keys = await claimWaveKeys(room)
    return keys
  }
  try {
    return await inTransaction(room.db, (tx) =>
      around(tx, async () => {
        const opened = await writeWave(tx, room, request, questionnaire, claimKeys)
        const { wave, invited, segments } = opened
        const facts = { wave, invited, segments, closes: request.closes, form: request.form }
        await noteAct(tx, { by, act: 'wave-opened', facts, today })
        return opened
      }),
    )
  } catch (error) {
    await keys?.abandon()
    throw error
  }
}
