import { atOneMoment } from '../../plumbing/postgres.ts'
import { toHex } from '../../ticket/encoding.ts'
import { type KeptManifest, readKeptManifest } from '../../ticket/kept-manifest.ts'
import type { LogEntry } from '../../ticket/log-chain.ts'
import type { PeopleRoom } from '../people-room.ts'
import { listWaves } from '../pulses/waves.queries.ts'
import { readLog } from './notices.queries.ts'

/** What a log entry says of a wave. Only an announcement names the manifest's hash. */
interface OfWave {
  readonly wave?: string
  readonly fingerprint?: string
  readonly manifest?: string
}
export const ofWave = ({ body }: LogEntry): OfWave => body as OfWave

/** The manifest that a wave's keys are for; undefined when they are gone. */
export const keptOf = async (
  { keys }: Pick<PeopleRoom, 'keys'>,
  wave: string | undefined,
): Promise<KeptManifest | undefined> =>
  wave !== undefined && /^[0-9a-f-]{36}$/.test(wave)
    ? readKeptManifest(await keys.manifests.read(wave))
    : undefined

export const names = ({ fingerprint, manifest }: OfWave, kept: KeptManifest): boolean =>
  fingerprint === kept.fingerprint && (manifest === undefined || manifest === toHex(kept.hash))

/**
 * Says that the public log announces another manifest for a wave than its keys are for. It tells the operator,
 * and writes a file from which the works council gets a letter, once for each wave. It does not write to the
 * log, because the log is what cannot be trusted.
 */
export const ringAnnouncement = async (
  { keys, log }: Pick<PeopleRoom, 'keys' | 'log'>,
  wave: string,
): Promise<void> => {
  const reason = 'announcement-changed'
  try {
    await keys.alarms.create(`${wave}-${reason}`, reason)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return
    throw error
  }
  log.warn(`ALARM: wave ${wave}: ${reason}; see services/people/README.md`)
}

/** Runs every minute. Checks that the public log announces each open wave with the manifest that its keys are for. */
export const checkLog = async (room: Pick<PeopleRoom, 'db' | 'keys' | 'log'>): Promise<void> => {
  // A wave and its announcement are written in one transaction. So at any moment both are there, or neither is.
  const { open, entries } = await atOneMoment(room.db, async (tx) => {
    const open = (await listWaves(tx)).filter(({ state }) => state === 'open')
    return { open, entries: open.length === 0 ? [] : await readLog(tx) }
  })
  for (const { id } of open) {
    const kept = await keptOf(room, id)
    const said = entries.find((entry) => entry.kind === 'announced' && ofWave(entry).wave === id)
    if (kept !== undefined && (said === undefined || !names(ofWave(said), kept)))
      await ringAnnouncement(room, id)
  }
}
