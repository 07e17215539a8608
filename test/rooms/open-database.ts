import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'

/** HPKE overhead and padded sheet: the one size a sealed ballot has. */
const SEALED_BYTES = 8273

/** A wave as HR would announce it, by the door itself. @returns its id */
export const announceWave = async (client: Client): Promise<string> => {
  const wave = randomUUID()
  await client.query(
    `select answers.announce_wave($1, $2, '{}', '{}', 'checksum', '{}', current_date - 7, current_date + 7)`,
    [wave, `FINGER-${wave}`],
  )
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
