import t from 'tap'
import { checkText } from '../../services/conversation-check/check-text.ts'
import { readSentence } from '../../services/conversation-check/read-sentence.ts'
import { loadAll } from './check-world.ts'

const { nl, en, fr, de } = await loadAll()

t.test('where nothing is to be left at home, nothing is suggested and no word is marked', async (t) => {
  for (const [text, language] of [
    ['Neem gerust je tijd.', nl],
    ['Wat maakte dat je toen naar huis ging?', nl],
    ['Lukt het met de kassasoftware?', nl],
    ['Take your time, there is no rush.', en],
    ['What have you tried so far?', en],
    ['Prenez votre temps.', fr],
    ['Lass dir ruhig Zeit.', de],
  ] as const) {
    const { suggestion, spans, primary } = readSentence(text, language)
    t.equal(suggestion, null, `${text} (${primary})`)
    t.strictSame(spans, [], text)
  }
})

t.test('an assumption becomes a question on the same topic', async (t) => {
  const { primary, suggestion, why } = readSentence('Je zult wel opzien tegen het nieuwe rooster.', nl)
  t.equal(primary, 'aanname')
  t.equal(suggestion, 'Hoe kijk jij naar het nieuwe rooster?')
  t.ok((why[0]?.features.length ?? 0) > 0, 'and it says which features decided')
})

t.test('a suggestion speaks as the sentence did', async (t) => {
  for (const [text, language, formal] of [
    ['U zult wel opzien tegen het nieuwe rooster.', nl, /\bu\b/i],
    ['Ge zult wel opzien tegen het nieuwe rooster.', nl, /\bge\b|\bu\b/i],
    ['Vous devez sûrement redouter le nouveau planning.', fr, /vous/],
    ['Tu dois sûrement redouter le nouveau planning.', fr, /\btu\b|\bte\b|\btoi\b|-tu/],
    ['Sie sind sicher enttäuscht von dem neuen Dienstplan.', de, /\bSie\b|\bIhnen\b/],
    ['Du bist sicher enttäuscht von dem neuen Dienstplan.', de, /\bdu\b|\bdir\b|\bdich\b/],
  ] as const)
    t.match(readSentence(text, language).suggestion, formal, text)
})

t.test('a word that judges elsewhere does not judge here', async (t) => {
  for (const [text, expected] of [
    ['Wat vind je van het nieuwe ploegensysteem?', 'doorvragen'],
    ['Ik ben er altijd voor je, ook buiten deze gesprekken.', 'luisteren'],
    ["'Nauwkeurigheid' is het tweede criterium op het formulier.", 'neutraal'],
    ['Klopt het dat ik je hoor zeggen dat de overdracht te kort is?', 'samenvatten'],
  ] as const)
    t.equal(readSentence(text, nl).primary, expected, text)
})

t.test('places are counted in the text that was given', async (t) => {
  const text = '  👋 Dag Sofie!\n\nJe bent echt slordig de laatste tijd. Hoe kijk jij terug op de audit?  '
  const readings = checkText(text, nl)
  t.equal(readings.length, 3)
  for (const { start, end, text: sentence, spans } of readings) {
    t.equal(text.slice(start, end), sentence)
    for (const span of spans) {
      t.equal(text.slice(span.start, span.end), span.text)
      t.ok(span.start >= start && span.end <= end)
    }
  }
  t.equal(readings[1]?.primary, 'oordeel')
  t.match(readings[1]?.spans[0]?.text, /slordig/)
})
