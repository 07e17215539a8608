import { sql } from 'kysely'
import { preparedAs } from '../../plumbing/prepared.ts'
import type { AnswersRoom } from '../answers-room.ts'

type Database = AnswersRoom['db']

export const readManifest = async (db: Database, fingerprint: string): Promise<string | undefined> => {
  const { rows } = await sql<{
    manifest: string
  }>`select manifest from answers.read_manifest(${fingerprint})`.execute(db)
  return rows[0]?.manifest
}

export interface WaveState {
  readonly wave: string
  readonly open: boolean
}

export const readWaveState = async (db: Database, fingerprint: string): Promise<WaveState | undefined> => {
  const { rows } = await sql<WaveState>`
    select wave, open from answers.wave_state(${fingerprint}) ${preparedAs('wave-state')}`.execute(db)
  return rows[0]
}

/** All segments of a wave, whose root its manifest names. */
export const readSegments = async (
  db: Database,
  fingerprint: string,
): Promise<readonly string[] | undefined> => {
  const { rows } = await sql<{
    list: string[] | null
  }>`select answers.read_segments(${fingerprint}) as list`.execute(db)
  return rows[0]?.list ?? undefined
}

export const readQuestionnaire = async (db: Database, hash: string): Promise<string | undefined> => {
  const { rows } = await sql<{
    text: string | null
  }>`select answers.read_questionnaire(${hash}) as text`.execute(db)
  return rows[0]?.text ?? undefined
}

export const readReceipts = async (db: Database, wave: string): Promise<readonly string[] | undefined> => {
  const { rows } = await sql<{
    list: string[] | null
  }>`select answers.read_receipts(${wave}::uuid) as list`.execute(db)
  return rows[0]?.list ?? undefined
}

export interface ManifestEntry {
  readonly wave: string
  readonly fingerprint: string
  readonly opens_on: string
  readonly closes_on: string
  readonly state: string
}

export const listManifests = async (db: Database): Promise<readonly ManifestEntry[]> => {
  const { rows } = await sql<ManifestEntry>`select * from answers.list_manifests()`.execute(db)
  return rows
}
