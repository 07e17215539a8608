import t from 'tap'
import { judge } from '../../scripts/conversation-check/judge.ts'
import { measure } from '../../scripts/conversation-check/measure.ts'
import { readLabelled } from '../../scripts/conversation-check/read-corpus.ts'
import { DEV, loadAll, ownSet } from './check-world.ts'

/** Floors, a little below what is reached: a change that makes the check worse is noticed here. */
const FLOORS = {
  nl: { macroF1: 0.9, homeF1: 0.94, falseAlarms: 0.05, labelsF1: 0.88, spanF1: 0.6 },
  en: { macroF1: 0.86, homeF1: 0.93, falseAlarms: 0.07, labelsF1: 0.86, spanF1: 0.57 },
  fr: { macroF1: 0.62, homeF1: 0.77, falseAlarms: 0.28, labelsF1: 0.65, spanF1: 0.36 },
  de: { macroF1: 0.65, homeF1: 0.79, falseAlarms: 0.3, labelsF1: 0.67, spanF1: 0.5 },
} as const

const languages = await loadAll()
const sentences = [DEV, ownSet('fr'), ownSet('de')].flatMap(readLabelled)

for (const [code, floor] of Object.entries(FLOORS)) {
  t.test(`${code}: the labelled sentences, none of them trained on, are read well`, async (t) => {
    const own = sentences.filter(({ language }) => language === code)
    t.ok(own.length >= 100)
    const figures = measure(judge(own, languages[code as keyof typeof FLOORS]))
    t.ok(figures.falseAlarms <= floor.falseAlarms, `false alarms ${figures.falseAlarms}`)
    t.ok(figures.macroF1 >= floor.macroF1, `macro-F1 ${figures.macroF1}`)
    t.ok(figures.homeF1 >= floor.homeF1, `judgement, opinion, assumption or not: F1 ${figures.homeF1}`)
    t.ok(figures.labelsF1 >= floor.labelsF1, `all labels ${figures.labelsF1}`)
    t.ok(figures.spanF1 >= floor.spanF1, `words ${figures.spanF1}`)
  })
}
