import t from 'tap'
import { readWording } from '../../services/library/read-wording.ts'

const { languages, sentences } = await readWording()

/** Words that claim more than a survey can know. (`services/results/words-about-numbers.md`, 1.) */
const OVER_CLAIMING: Readonly<Record<string, RegExp>> = {
  nl: /significant|bewezen|bewijst|oorzaak|veroorza|leidt tot|score|jouw team is|je team is|hetzelfde|gelijk aan|risico/i,
  en: /significan|prove|caus|leads to|score|your team is|the same|risk/i,
  fr: /significati|prouv|cause|conduit à|score|votre équipe est|identique|le même|risque/i,
  de: /signifikan|beweis|bewiesen|ursach|verursach|führt zu|punktzahl|ihr team ist|dasselbe|gleich wie|risiko/i,
}

t.test('no sentence about a number over-claims', async (t) => {
  for (const [key, texts] of Object.entries(sentences)) {
    for (const [language, text] of Object.entries(texts)) {
      t.notMatch(text, OVER_CLAIMING[language]!, `${key} in ${language}`)
    }
  }
})

t.test('every sentence exists in four languages, with the same words to fill in', async (t) => {
  t.strictSame(languages, ['nl', 'en', 'fr', 'de'])
  for (const [key, texts] of Object.entries(sentences)) {
    t.strictSame(Object.keys(texts), languages, key)
    const filled = Object.values(texts).map((text) => (text.match(/\{\w+\}/g) ?? []).sort().join(' '))
    t.equal(new Set(filled).size, 1, `${key}: ${filled.join(' | ')}`)
  }
})

t.test('every label that a figure can carry has its sentence', async (t) => {
  const keys = new Set(Object.keys(sentences))
  const needed = [
    ...['high', 'middle', 'low', 'mixed'].map((level) => `level-${level}`),
    ...['more-intrinsic', 'more-extrinsic', 'no-clear-side'].map((word) => `balance-${word}`),
    ...['comparison', 'trend'].flatMap((kind) => [
      `${kind}-none`,
      ...['clear', 'small', 'possible'].flatMap((label) => [
        `${kind}-${label}-higher`,
        `${kind}-${label}-lower`,
      ]),
    ]),
    ...['response-under-half', 'response-differs', 'rest-too-small'].map(
      (reason) => `not-compared-${reason}`,
    ),
    ...['withheld', 'violation', 'breach', 'split', 'kept', 'under_pressure'].map((s) => `contract-${s}`),
  ]
  for (const key of needed) t.ok(keys.has(key), key)
})
