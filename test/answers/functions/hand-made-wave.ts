import { randomBytes, randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import { checksumOf } from '../../../services/ticket/manifest.ts'
import { segmentsRootOf, segmentTexts } from '../../../services/ticket/segment-list.ts'

/** What HR would announce, with one thing in it that is otherwise. */
export interface Announcement {
  readonly wave: string
  readonly fingerprint: string
  readonly manifest: string
  readonly questionnaire: string
  readonly questionnaireHash: string
  readonly tree: string
  readonly segments: readonly string[]
}

/** Bytes of a sealed ballot: the one size there is. */
export const SEALED_BYTES = 8273

const dayFrom = (shift: number): string =>
  new Date(Date.now() + shift * 86_400_000).toISOString().slice(0, 10)

/** @param sizes how many are invited in each segment */
export const announcementOf = (
  sizes: Readonly<Record<string, number>> = { north: 9, south: 6 },
  opens = -7,
  closes = 7,
): Announcement => {
  const wave = randomUUID()
  const segments = segmentTexts(
    Object.entries(sizes).map(([id, invited]) => ({
      id,
      parent: null,
      label: '',
      invited,
      joined: null,
      together: 0,
      leadersChanged: null,
    })),
  )
  const tree = `["${wave}"]`
  const manifest = {
    opens: dayFrom(opens),
    closes: dayFrom(closes),
    tree: checksumOf(tree),
    segments: segmentsRootOf(segments),
    thresholds: { block: 5 },
  }
  return {
    wave,
    fingerprint: `FINGER-${wave}`,
    manifest: JSON.stringify(manifest),
    questionnaire: `{"of":"${wave}"}`,
    questionnaireHash: `hash-${wave}`,
    tree,
    segments,
  }
}

/** Asks the door of the people room. */
export const announce = async (client: Client, said: Announcement): Promise<Announcement> => {
  await client.query('select answers.announce_wave($1, $2, $3, $4, $5, $6, $7)', [
    said.wave,
    said.fingerprint,
    said.manifest,
    said.questionnaire,
    said.questionnaireHash,
    said.tree,
    said.segments,
  ])
  return said
}

/** So many have asked for a ticket in a segment. */
export const issueTickets = async (
  client: Client,
  wave: string,
  segment: string,
  many: number,
): Promise<void> => {
  for (let one = 0; one < many; one++)
    await client.query(
      `insert into people.invitations (wave_id, employee_id, segment, mail, link_mac, code_mac, blinded)
       values ($1, $2, $3, 'somebody@x.example', $4, $5, $6)`,
      [wave, randomUUID(), segment, randomBytes(32), randomBytes(32), randomBytes(32)],
    )
}

/** The last day has passed, as the database's own calendar says. */
export const letItPass = async (client: Client, wave: string): Promise<void> => {
  await client.query('update answers.waves set closes_on = current_date - 1 where id = $1', [wave])
}
