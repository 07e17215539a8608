import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import { checksumOf } from '../../services/ticket/manifest.ts'
import { segmentsRootOf, segmentTexts } from '../../services/ticket/segment-list.ts'

/** HPKE overhead and padded sheet: the one size a sealed ballot has. */
const SEALED_BYTES = 8273

const segmentCalled = (id: string) => ({
  id,
  parent: null,
  label: '',
  invited: 9,
  joined: null,
  together: 0,
  leadersChanged: null,
})

/** A wave as HR would announce it, by the door itself, nine invited in each segment. @returns its id */
export const announceWave = async (
  client: Client,
  names: readonly string[] = ['segment'],
): Promise<string> => {
  const wave = randomUUID()
  const day = (shift: number) => new Date(Date.now() + shift * 86_400_000).toISOString().slice(0, 10)
  const segments = segmentTexts(names.map(segmentCalled))
  const manifest = JSON.stringify({
    opens: day(-7),
    closes: day(7),
    tree: checksumOf('[]'),
    segments: segmentsRootOf(segments),
  })
  await client.query(`select answers.announce_wave($1, $2, $3, '{}', 'checksum', '[]', $4)`, [
    wave,
    `FINGER-${wave}`,
    manifest,
    segments,
  ])
  return wave
}

/** A sealed ballot, past all doors: only for asking who can see it. */
export const layBallot = async (owner: Client, wave: string): Promise<void> => {
  await owner.query('insert into answers.ballots (wave_id, segment, sealed) values ($1, $2, $3)', [
    wave,
    'segment',
    Buffer.alloc(SEALED_BYTES, 7),
  ])
}
