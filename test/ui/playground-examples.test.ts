import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { LABELS } from '../../services/conversation-check/labels.ts'
import { LANGUAGES } from '../../services/conversation-check/language.ts'
import { loadLanguage } from '../../services/conversation-check/load-language.ts'
import { readSentence } from '../../services/conversation-check/read-sentence.ts'
import { splitSentences } from '../../services/conversation-check/split-sentences.ts'
import { Texts } from '../../ui/l10n/texts.ts'
import { EXAMPLES } from '../../ui/playground/draw-lesson.ts'

/** Whoever tries an example must read what it stands under, or learns the wrong thing. */
for (const code of LANGUAGES)
  t.test(
    `every example is read as what it is an example of, and every label says why: ${code}`,
    async (t) => {
      const files = ['check', 'playground'].map((page) =>
        readFile(join(import.meta.dirname, `../../ui/l10n/${page}.${code}.ftl`), 'utf8'),
      )
      const source = (await Promise.all(files)).join('\n')
      const texts = new Texts(code, source)
      const language = await loadLanguage(code)
      for (const label of LABELS) {
        const why = texts.get(`why-${label}`)
        t.ok(why.length <= 120 && !why.includes('\n'), why)
        for (const n of EXAMPLES) {
          const example = texts.get(`example-${label}-${n}`)
          t.equal(splitSentences(example).length, 1, example)
          const { labels } = readSentence(example, language)
          t.strictSame(labels, [label], example)
        }
      }
    },
  )
