import t from 'tap'
import { LABELS } from '../../services/conversation-check/labels.ts'
import { LANGUAGES } from '../../services/conversation-check/language.ts'
import { readData } from './check-world.ts'

t.test('every label says in one line why, in four languages', async (t) => {
  const texts = JSON.parse(readData('why-texts.json').toString()) as Record<string, Record<string, string>>
  t.strictSame(Object.keys(texts).toSorted(), [...LABELS].toSorted())
  for (const [label, lines] of Object.entries(texts)) {
    t.strictSame(Object.keys(lines), [...LANGUAGES], label)
    for (const line of Object.values(lines)) t.ok(line.length <= 120 && !line.includes('\n'), line)
  }
})
