import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LANGUAGES, type Language, type LanguageCode } from '../../services/conversation-check/language.ts'
import { loadLanguage } from '../../services/conversation-check/load-language.ts'

/** All four languages, loaded once for a file of tests. */
export const loadAll = async (): Promise<Readonly<Record<LanguageCode, Language>>> =>
  Object.fromEntries(
    await Promise.all(LANGUAGES.map(async (code) => [code, await loadLanguage(code)] as const)),
  ) as unknown as Readonly<Record<LanguageCode, Language>>

const HOME = join(import.meta.dirname, '../../services/conversation-check')
export const DEV = join(import.meta.dirname, '../fixtures/conversation/dev.jsonl')

export const readData = (path: string): Buffer => readFileSync(join(HOME, path))

/** Sentences in French or German that were held back from training. */
export const ownSet = (code: 'fr' | 'de'): string =>
  join(import.meta.dirname, `../../scripts/conversation-check/corpus/${code}/own-set.txt`)
