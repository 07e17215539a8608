import t from 'tap'
import { aboutTopic, LEVELS, turned, writtenFor } from '../../services/library/find-advice.ts'
import { LANGUAGES } from '../../services/library/languages.ts'
import { readGuides } from '../../services/library/read-guides.ts'
import { CURRENT_INSTRUMENT, readInstrument } from '../../services/library/read-instrument.ts'

/** Whoever looks up a topic finds advice, in the own language, for every way that a group may answer. */
const [guides, { scales }] = await Promise.all([readGuides(), readInstrument(CURRENT_INSTRUMENT)])

t.test('a level is turned round only where low is what one would wish for', async (t) => {
  t.equal(turned('high', { direction: 1 }), 'high')
  t.equal(turned('high', { direction: -1 }), 'low')
  t.equal(turned('changed_down', { direction: -1 }), 'changed_up')
  t.equal(turned('mixed', { direction: -1 }), 'mixed')
})

t.test(
  'what is written for a composite holds for what it is made of, and not the other way round',
  async (t) => {
    const entry = (scale: string) => ({ id: scale, signal: { scale, level: 'low', favourable: null } })
    const some = [
      { code: 'WHOLE', components: ['PART'], direction: 1 },
      { code: 'PART', direction: 1 },
    ]
    t.equal(writtenFor([entry('WHOLE')], some, 'PART', 'low')?.id, 'WHOLE')
    t.equal(writtenFor([entry('WHOLE'), entry('PART')], some, 'PART', 'low')?.id, 'PART')
    t.equal(writtenFor([entry('PART')], some, 'WHOLE', 'low'), undefined)
    t.equal(writtenFor([entry('PART')], some, 'PART', 'high'), undefined)
  },
)

for (const language of LANGUAGES)
  t.test(`every scale at every level has whole advice in ${language}`, async (t) => {
    for (const scale of scales)
      for (const level of LEVELS) {
        const where = `${scale.code} ${level}`
        const written = writtenFor(guides.entries, scales, scale.code, turned(level, scale))
        const said = written?.text[language] ?? guides.defaults[level]?.text[language]
        const topic = guides.topics[scale.code]?.[language]
        if (said === undefined || topic === undefined) {
          t.fail(`${where}: nothing`)
          continue
        }
        const { settings, refer } = written ?? guides.defaults[level] ?? { settings: [], refer: [] }
        const { meaning, opening, questions, trap, setting_note, next_step, refer_note } = aboutTopic(
          said,
          topic,
        )
        for (const [name, text = ''] of Object.entries({
          meaning,
          opening,
          ...trap,
          setting_note,
          next_step,
        })) {
          t.ok(text.length > 5, `${where}: ${name}`)
          t.notMatch(text, /[{}]/, `${where}: ${name} has nothing left to fill in`)
        }
        t.equal(questions.length, 3, where)
        t.ok(settings.length > 0, `${where}: a setting`)
        t.equal(refer_note === null, refer.length === 0, `${where}: whom to go to, and when`)
      }
  })
