import t from 'tap'
import { readCorpus } from '../../scripts/conversation-check/read-corpus.ts'
import { isAtHome } from '../../services/conversation-check/labels.ts'
import { readSentence } from '../../services/conversation-check/read-sentence.ts'
import { loadAll } from './check-world.ts'

const languages = Object.values(await loadAll())
const ways = (template: string): readonly string[] =>
  [0, 1, 2].map((register) =>
    template.replace(/\{([^{}]*)\}/g, (_, inside: string) => {
      const all = inside.split('|')
      return all[Math.min(register, all.length - 1)] ?? ''
    }),
  )

for (const language of languages) {
  t.test(`${language.code}: what is said when there is no topic passes the check itself`, async (t) => {
    for (const template of Object.values(language.suggestions.general).flat()) {
      for (const text of ways(template)) {
        const { labels } = readSentence(text, language)
        t.notOk(
          labels.some((label) => isAtHome(label) || label === 'gesloten'),
          `${text} (${labels.join(', ')})`,
        )
      }
    }
  })

  t.test(
    `${language.code}: a suggestion is a whole sentence that the check would not remark upon`,
    async (t) => {
      const sentences = readCorpus(language.code).filter(
        ({ primary }, at) => isAtHome(primary) && at % 5 === 0,
      )
      const suggested = sentences
        .map(({ text }) => readSentence(text, language).suggestion)
        .filter((text) => text !== null)
      t.ok(suggested.length > sentences.length * 0.8)
      t.strictSame(
        suggested.filter((text) => /[{}|]|undefined|\s{2}/.test(text)),
        [],
        'nothing left unfilled',
      )
      t.strictSame(
        suggested.filter((text) =>
          readSentence(text, language).labels.some((label) => isAtHome(label) || label === 'gesloten'),
        ),
        [],
      )
    },
  )
}
