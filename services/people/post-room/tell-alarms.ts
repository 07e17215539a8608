import { readKeptManifest } from '../../ticket/kept-manifest.ts'
import { inFours } from '../../ticket/manifest.ts'
import type { PeopleRoom } from '../people-room.ts'

/** `<wave>-<reason>`: the worker's name for an alarm. A file beside it remembers a letter that went. */
const ALARM = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-([a-z-]+)$/
const toldFile = (language: string, alarm: string): string => `told-${language}-${alarm}`

/**
 * Writes to the works council about the worker's alarms, in each of its languages. It uses the worker's files
 * and no row in the database: an alarm is often about somebody who writes to the database, and who would stop
 * the letter there. A letter that does not go, or has no address yet, is tried again a minute later.
 */
export const tellAlarms = async (room: Pick<PeopleRoom, 'keys' | 'settings' | 'post'>): Promise<void> => {
  const { worksCouncilMail: to, worksCouncilLanguages, answersUrl } = room.settings
  if (to === undefined) return
  const names = await room.keys.alarms.names()
  for (const alarm of names) {
    const [, wave, reason] = ALARM.exec(alarm) ?? []
    if (wave === undefined || reason === undefined) continue
    const kept = readKeptManifest(await room.keys.manifests.read(wave))
    for (const language of worksCouncilLanguages) {
      const told = toldFile(language, alarm)
      if (names.includes(told)) continue
      const fingerprint = kept === undefined ? wave : inFours(kept.fingerprint)
      const words = { fingerprint, reason, page: `${answersUrl}/transparency` }
      const went = await room.post
        .send({ id: `${alarm}-${language}`, to, letter: 'wave-alarm', language, words })
        .then(
          () => true,
          () => false,
        )
      if (went) await room.keys.alarms.create(told, '')
    }
  }
}
