import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { formBlocks } from '../../services/counting/form-blocks.ts'
import { measuresOf } from '../../services/counting/measures.ts'
import { standStill } from '../../services/counting/move-answers.ts'
import { personSum, scoringOf } from '../../services/counting/person-score.ts'
import { questionnaireOf } from '../../services/library/questionnaire.ts'
import { readInstrument } from '../../services/library/read-instrument.ts'
import { tQuantile } from '../../services/statistics/distributions.ts'
import { readRows } from './engine-run.ts'
import { allAnswered } from './random-wave.ts'

/**
 * The walk in `services/counting/README.md` holds no number that this file does not compute from the
 * golden set, and none of them may go stale.
 */
const golden = join(import.meta.dirname, '../fixtures/golden')
const readme = await readFile(join(import.meta.dirname, '../../services/counting/README.md'), 'utf8')
const walk = readme.slice(readme.indexOf('## A walk'), readme.indexOf('## Why it is like this'))
const says = (what: string) => walk.replaceAll(/\s+/g, ' ').includes(what)

const questionnaire = questionnaireOf(await readInstrument(), 'full')
const responses = readRows(await readFile(join(golden, 'responses-w1.csv'), 'utf8'))
const sheets = responses.map((row) => ({
  segment: row.team ?? '',
  sheet: {
    questionnaire: 'golden',
    language: 'nl',
    picks: {},
    comments: [],
    answers: Object.fromEntries(
      questionnaire.items.map(({ id }) => [id, row[id] === '' ? null : Number(row[id])]),
    ),
  },
}))
const unit = (name: string, parent: string | null) => ({
  unit: name,
  parent,
  name,
  segment: name,
  leader: null,
  led: [],
  trends: [],
})
const teams = [...new Set(sheets.map(({ segment }) => segment))]
const tree = [unit('all', null), ...teams.map((team) => unit(team, 'all'))]
const measures = measuresOf(questionnaire)
const scoring = scoringOf(questionnaire)
const growth = measures.find(({ code }) => code === 'GRO')!
const blocks = formBlocks(tree, sheets, measures, scoring, 5, allAnswered(sheets), standStill)

t.test('from one answer sheet to one published dot', async (t) => {
  const first = sheets.findIndex(({ segment }) => segment === 'T03')
  const { GRO1, GRO2 } = sheets[first]!.sheet.answers
  const score = personSum(sheets[first]!.sheet, growth, scoring)!
  t.ok(says(`answered ${GRO1} and ${GRO2}`), `${GRO1}, ${GRO2}`)
  t.ok(says(`score ${score.sum / score.answered}`), `${score.sum / score.answered}`)

  const kept = blocks.measures.find(
    ({ measure, unit, detail }) => measure === 'GRO' && unit === 'T03' && detail === 'means',
  )!
  t.ok(says(`${kept.valid} of ${blocks.plan.levels[0]?.atoms.T03}`))
  t.ok(says(`sum ${kept.total}`), `sum ${kept.total}`)
  const engine = readRows(await readFile(join(golden, 'expected/team-scale.csv'), 'utf8')).find(
    ({ team, scale }) => team === 'T03' && scale === 'GRO',
  )
  const mean = (kept.total ?? 0) / kept.valid
  t.ok(Math.abs(mean - Number(engine?.mean)) < 1e-9, 'the engine has the same mean')
  t.ok(says(mean.toFixed(4)) && says(`**${mean.toFixed(1)}**`), mean.toFixed(4))

  const { spread, freedom } = blocks.spreads.get('GRO')!
  const margin = (tQuantile(freedom) * spread) / Math.sqrt(kept.valid)
  t.ok(says(`${spread}, with ${freedom} degrees of freedom`), `${spread} ${freedom}`)
  t.ok(says(`± ${margin.toFixed(1)}`), margin.toFixed(3))
  t.equal(blocks.plan.levels[0]?.excluded, 3)
  t.ok(says('three answers of T01'))
  t.equal(blocks.plan.levels[1]?.published.T03, undefined)
})
