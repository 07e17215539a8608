import type { Questionnaire } from '../../ballot/questionnaire.ts'
import { FormUnknown, questionnaireOf } from '../../library/questionnaire.ts'
import { addDays } from '../../plumbing/calendar.ts'
import { inTransaction } from '../../plumbing/postgres.ts'
import { type Act, actOnce } from '../acts/act-once.ts'
import { type ActBy, byWhom, noteAct } from '../audit/note-act.ts'
import { closesTooLate, closesTooSoon, floorTooLow, formUnknown } from '../people.problems.ts'
import type { PeopleRoom } from '../people-room.ts'
import { claimWaveKeys, type WaveKeys } from './wave-keys.ts'
import { LEAST_FLOOR, type OpenedWave, type WaveRequest } from './wave-request.ts'
import { writeWave } from './write-wave.ts'

/**
 * A wave leaves at least so many days after its first. A wave of one day would be answered only by those who
 * were told to be there.
 */
const SHORTEST_DAYS = 5
const LONGEST_DAYS = 60

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
      actOnce(tx, act, async () => {
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
