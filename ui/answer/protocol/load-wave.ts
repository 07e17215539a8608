import type { SheetForm } from '../../../services/ballot/answer-sheet.ts'
import { type Questionnaire, sheetFormOf } from '../../../services/ballot/questionnaire.ts'
import {
  type CheckedManifest,
  checkAnnounced,
  checkManifest,
  ManifestRefused,
} from '../../../services/ticket/check-manifest.ts'
import type { Invitation } from '../../../services/ticket/invitation.ts'
import { checksumOf } from '../../../services/ticket/manifest.ts'
import { openLabel, type SegmentLabel, segmentIdOf } from '../../../services/ticket/segment-label.ts'
import type { Servers } from './servers.ts'

/** Everything a page needs before its first question, checked against the fingerprint of the link. */
export interface LoadedWave extends CheckedManifest {
  readonly fingerprint: string
  readonly segmentKey: string
  readonly label: SegmentLabel
  readonly questionnaire: Questionnaire
  readonly form: SheetForm
}

export class WaveNotFound extends Error {}

/** A group whose name its own people cannot read could be any group. @throws ManifestRefused */
const readLabel = async (segmentKey: string, sealed: string): Promise<SegmentLabel> => {
  const opened = await openLabel(segmentKey, sealed).catch(() => undefined)
  const whole =
    typeof opened?.label === 'string' &&
    Array.isArray(opened.above) &&
    opened.above.every((name) => typeof name === 'string')
  if (!whole) throw new ManifestRefused('label-unreadable')
  return opened
}

/** @throws ManifestRefused when it is as promised, and no questionnaire all the same */
const readQuestions = (served: string): Pick<LoadedWave, 'questionnaire' | 'form'> => {
  try {
    return { questionnaire: JSON.parse(served) as Questionnaire, form: sheetFormOf(served) }
  } catch {
    throw new ManifestRefused('manifest-unknown-kind')
  }
}

/**
 * Loads and checks a wave. Opening a link does only this: public reads that use nothing up.
 *
 * @throws ManifestRefused when what was served is not what the link promised
 * @throws WaveNotFound when the wave is unknown
 * @throws Error when the list of what was announced cannot be reached
 */
export const loadWave = async (
  servers: Servers,
  link: Pick<Invitation, 'fingerprint' | 'segmentKey'>,
): Promise<LoadedWave> => {
  const { fingerprint } = link
  const segment = segmentIdOf(link.segmentKey)
  const [served, own, log] = await Promise.all([
    servers.answers.GET('/m/{fingerprint}', { params: { path: { fingerprint } }, parseAs: 'text' }),
    servers.answers.GET('/m/{fingerprint}/segments/{segment}', {
      params: { path: { fingerprint, segment } },
      parseAs: 'text',
    }),
    servers.answers.GET('/transparency.json', { parseAs: 'text' }),
  ])
  if (served.response.status === 404 || typeof served.data !== 'string') throw new WaveNotFound()
  const checked = await checkManifest(served.data, own.data ?? '{}', fingerprint, segment)
  if (log.data === undefined) throw new Error('no log')
  checkAnnounced(log.data, fingerprint, checked.hash)
  const { questionnaire: checksum } = checked.manifest
  const asked = await servers.answers.GET('/q/{checksum}', {
    params: { path: { checksum } },
    parseAs: 'text',
  })
  if (typeof asked.data !== 'string' || checksumOf(asked.data) !== checksum) {
    throw new ManifestRefused('manifest-changed')
  }
  return {
    ...checked,
    fingerprint,
    segmentKey: link.segmentKey,
    label: await readLabel(link.segmentKey, checked.segment.label),
    ...readQuestions(asked.data),
  }
}
