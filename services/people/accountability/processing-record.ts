import { keyPlaceOf } from '../../plumbing/key-place.ts'
import type { StaffListSettings } from '../../plumbing/settings.ts'
import { VERSION } from '../../plumbing/version.ts'
import { SMALLEST_SEGMENT } from '../../ticket/manifest.ts'
import { LINK_MINUTES, SESSION_HOURS } from '../accounts/sign-in.ts'
import type { PeopleRoom } from '../people-room.ts'
import { countRefusedNotices } from '../post-room/notices.queries.ts'
import { readAgreement } from '../pulses/agreement.queries.ts'
import { LEAST_FLOOR } from '../pulses/wave-request.ts'
import { listWaves } from '../pulses/waves.queries.ts'
import { LEAVER_DAYS, REST_DAYS, WAITING_DAYS } from '../retention.ts'
import { readProvider } from '../scim/provider.queries.ts'
import { readEmployees } from '../units/units.queries.ts'
import type { ProcessingRecord } from './processing-record.contract.ts'

/** Our own database is always on this machine. For another one its address tells. */
const isHere = (databaseUrl: string | undefined): boolean =>
  databaseUrl === undefined || ['', 'localhost', '127.0.0.1', '[::1]'].includes(new URL(databaseUrl).hostname)

const listsFrom = ({ folder, url }: StaffListSettings): ProcessingRecord['lists'] => {
  if (url === undefined) return folder === undefined ? 'none' : 'folder'
  return folder === undefined ? 'address' : 'both'
}

/**
 * What the data protection officer has to know. It is taken from the settings and constants in force, so the
 * paper cannot promise what the program does not do. It holds kinds and numbers, never a path or a name.
 */
export const processingRecord = async (room: PeopleRoom): Promise<ProcessingRecord> => {
  const { settings, db } = room
  const workplace = new URL(settings.workplaceUrl)
  const answers = new URL(settings.answersUrl)
  const waves = await listWaves(db)
  const inState = (wanted: string) => waves.filter(({ state }) => state === wanted).length
  return {
    version: VERSION,
    instrument: room.library.current,
    addresses: {
      workplace: workplace.origin,
      answers: answers.origin,
      twoHosts: workplace.hostname !== answers.hostname,
      encrypted: [workplace, answers].every(({ protocol }) => protocol === 'https:'),
    },
    database: isHere(settings.databaseUrl) ? 'here' : 'elsewhere',
    mail: settings.smtpUrl === undefined ? 'folder' : 'server',
    bounces: settings.bounces !== undefined,
    lists: listsFrom(settings.staffList),
    provider: settings.provider !== undefined,
    provisioning: (await readProvider(db)) !== undefined,
    keys: await keyPlaceOf(settings.keysFolder, settings.dataFolder),
    worksCouncil: {
      agreement: (await readAgreement(db)) ?? null,
      mail: settings.worksCouncilMail !== undefined,
      languages: [...settings.worksCouncilLanguages],
      refused: await countRefusedNotices(db),
    },
    smallestBlock: LEAST_FLOOR,
    smallestSegment: SMALLEST_SEGMENT,
    people: (await readEmployees(db)).filter(({ unit }) => unit !== null).length,
    waves: { open: inState('open'), counted: inState('counted'), stopped: inState('stopped') },
    retention: {
      leaverDays: LEAVER_DAYS,
      waitingDays: WAITING_DAYS,
      restDays: REST_DAYS,
      sessionHours: SESSION_HOURS,
      signInMinutes: LINK_MINUTES,
    },
  }
}
