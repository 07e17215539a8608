import type { ManifestSegment } from '../../services/ticket/manifest.ts'
import type { World } from './world.ts'

/** All segments of a wave, as everybody can read them. */
export const segmentListOf = async (
  { answers }: Pick<World, 'answers'>,
  fingerprint: string,
): Promise<readonly ManifestSegment[]> => (await answers.inject(`/m/${fingerprint}/segments`)).json()
