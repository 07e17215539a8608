import type { Language } from './staff-list.ts'

/** Codes, names in the four languages, and the single letters of Belgian payroll (N, F, D, E). */
const words: Readonly<Record<Language, string>> = {
  nl: 'nl n nld dut ned nederlands nederlandstalig vlaams dutch flemish neerlandais neerlandaise flamand niederlandisch niederlaendisch flamisch',
  en: 'en e eng engels engelstalig english anglais anglaise englisch',
  fr: 'fr f fra fre frans franstalig french francais francaise francophone franzosisch franzoesisch',
  de: 'de d deu ger dui duits duitstalig german allemand allemande deutsch',
}

const languageOf = new Map(
  Object.entries(words).flatMap(([language, list]) =>
    list.split(' ').map((word) => [word, language as Language]),
  ),
)

/** What "NL", "nl-BE", "Néerlandais" or "Dutch (Belgium)" stands for; null for a language we have no texts in. */
export function readLanguage(cell: string): Language | null {
  const [word = ''] = cell
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z]+/)
  return languageOf.get(word) ?? null
}
