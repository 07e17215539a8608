import t from 'tap'
import { readAllTexts } from '../../scripts/library/all-texts.ts'
import { longSentencesIn } from '../../scripts/library/long-sentences.ts'
import { readabilityOf, sentencesIn, syllablesIn, wordsIn } from '../../scripts/library/readability.ts'
import { LANGUAGES } from '../../services/library/languages.ts'

/** Everybody must be able to read it: the measures are of others, the bar is ours. */
t.test('a sentence ends where somebody would breathe, and a word may have an apostrophe', async (t) => {
  t.strictSame(sentencesIn('Wat bedoel je? Zeg het. ‘Goed.’ Ja'), [
    'Wat bedoel je?',
    'Zeg het.',
    '‘Goed.’',
    'Ja',
  ])
  t.strictSame(wordsIn('c’est l’heure, mid-week 12'), ['c’est', 'l’heure', 'mid-week', '12'])
})

t.test('a sentence of twenty words is none too long, and one of twenty-one is', async (t) => {
  const of = (words: number) => [['here', `${'woord '.repeat(words).trim()}.`]] as const
  t.strictSame(longSentencesIn(of(20)), [])
  t.match(longSentencesIn(of(21)), [/^here: 21 words: /])
})

t.test('syllables are counted near enough', async (t) => {
  for (const [word, language, syllables] of [
    ['leidinggevende', 'nl', 5],
    ['werk', 'nl', 1],
    ['conversation', 'en', 4],
    ['time', 'en', 1],
    ['table', 'en', 2],
    ['entretien', 'fr', 3],
    ['parlent', 'fr', 1],
    ['Gespräch', 'de', 2],
    ['brr', 'de', 1],
  ] as const)
    t.equal(syllablesIn(word, language), syllables, word)
})

t.test('the measure falls when sentences and words grow', async (t) => {
  const easy = readabilityOf(['Ik zie je. Jij ziet mij.'], 'nl')
  const hard = readabilityOf(
    ['De organisatieontwikkelingsverantwoordelijken evalueren personeelsbeoordelingen.'],
    'nl',
  )
  t.ok(easy.ease > hard.ease + 50, `${easy.ease} and ${hard.ease}`)
})

t.test(
  'no sentence of the library has more than twenty words, and every language reads easily',
  async (t) => {
    const { texts } = await readAllTexts()
    for (const language of LANGUAGES) {
      const all = texts[language]
      t.ok(all.length > 1500, `${language}: ${all.length} texts`)
      t.strictSame(longSentencesIn(all), [], language)
      const { ease, wordsASentence } = readabilityOf(
        all.map(([, text]) => text),
        language,
      )
      t.ok(ease > 65, `${language}: reading ease ${ease.toFixed(0)}`)
      t.ok(wordsASentence < 11, `${language}: ${wordsASentence.toFixed(1)} words a sentence`)
    }
  },
)
