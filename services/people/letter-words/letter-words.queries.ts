import { sql } from 'kysely'
import type { RoomDatabase, RoomTransaction } from '../../plumbing/postgres.ts'
import type { DB } from '../database.generated.ts'
import { LETTER_KINDS, LETTER_LANGUAGES, type LetterWordsOf, type Passages } from './letter-words.contract.ts'

/** Of every letter and language, also where HR wrote nothing. */
export const readLetterWords = async (db: RoomDatabase<DB>): Promise<(LetterWordsOf & Passages)[]> => {
  const rows = await db
    .selectFrom('people.letter_words')
    .select(['kind', 'language', 'introduction', 'closing'])
    .execute()
  return LETTER_KINDS.flatMap((kind) =>
    LETTER_LANGUAGES.map((language) => {
      const row = rows.find((one) => one.kind === kind && one.language === language)
      return { kind, language, introduction: row?.introduction ?? '', closing: row?.closing ?? '' }
    }),
  )
}

export const keepPassages = async (
  tx: RoomTransaction<DB>,
  { kind, language }: LetterWordsOf,
  { introduction, closing }: Passages,
): Promise<void> => {
  await sql`
    insert into people.letter_words (kind, language, introduction, closing)
    values (${kind}, ${language}, ${introduction}, ${closing})
    on conflict (kind, language) do update set introduction = excluded.introduction, closing = excluded.closing`.execute(
    tx,
  )
}
