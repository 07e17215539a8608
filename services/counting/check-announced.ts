import { sameBytes } from '../ticket/encoding.ts'
import { readKeptManifest } from '../ticket/kept-manifest.ts'
import { checksumOf, type Manifest, manifestHash } from '../ticket/manifest.ts'
import { checkSegmentList, SegmentListBroken } from '../ticket/segment-list.ts'
import { CountRefused } from './count-refused.ts'
import { holdsTallyKey, type TallyKeys } from './tally-keys.ts'

/** A wave as the database has it today. */
export interface AnnouncedWave {
  readonly id: string
  readonly manifest: string
}

/**
 * Checks that this manifest is the one that the wave's keys were made for, and that the tally key in it is
 * ours. The worker asks this every minute for every open wave, and before a count. It does not believe the
 * database alone.
 *
 * @throws CountRefused `manifest-changed`, `tally-key-missing`
 */
export const checkAnnounced = async (keys: TallyKeys, wave: AnnouncedWave): Promise<Manifest> => {
  const kept = readKeptManifest(await keys.manifests.read(wave.id))
  if (kept === undefined || !sameBytes(kept.hash, manifestHash(wave.manifest)))
    throw new CountRefused('manifest-changed')
  const manifest = JSON.parse(wave.manifest) as Manifest
  if (manifest.wave !== wave.id) throw new CountRefused('manifest-changed')
  if (!(await holdsTallyKey(keys, manifest))) throw new CountRefused('tally-key-missing')
  return manifest
}

/** What a count reads beside the ballots. */
export interface CountedBy {
  readonly tree: string
  readonly segments: readonly string[]
  readonly questionnaire: string
}

/**
 * Checks that tree, segments and questionnaire are those that the manifest names by their hashes.
 *
 * @throws CountRefused `tree-changed`, `segments-changed`, `questionnaire-changed`
 */
export const checkCountedBy = (manifest: Manifest, { tree, segments, questionnaire }: CountedBy): void => {
  if (checksumOf(questionnaire) !== manifest.questionnaire) throw new CountRefused('questionnaire-changed')
  if (checksumOf(tree) !== manifest.tree) throw new CountRefused('tree-changed')
  try {
    checkSegmentList(segments, manifest.segments)
  } catch (error) {
    throw error instanceof SegmentListBroken ? new CountRefused('segments-changed') : error
  }
}
