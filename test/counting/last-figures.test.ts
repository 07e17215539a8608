import t from 'tap'
import { ratiosOf, readFigures, whatIsWorse } from '../../scripts/bench/last-figures.ts'
import type { Round } from '../../scripts/bench/report.ts'

const work = (milliseconds: number) => ({ milliseconds, cpuSeconds: 1 })
const roundOf = (forgotten: number, floor: number): Round => ({
  counted: 10,
  steps: [
    ['opened', 2 * floor],
    ['forgotten', forgotten],
  ],
  opening: work(1),
  whole: work(2 * floor + forgotten),
  peakMebibytes: 1,
  floors: [work(floor - 10), work(floor + 10)],
})

t.test('a step that grew against the floor of its own run is told', async (t) => {
  const last = ratiosOf([roundOf(100, 500)])
  t.strictSame(last, { opened: 2, forgotten: 0.2, all: 2.2 })
  t.strictSame(whatIsWorse(last, ratiosOf([roundOf(2500, 500)])), [
    'forgotten took 5 times the floor; last it was 0.2',
    'all took 7 times the floor; last it was 2.2',
  ])
})

t.test('a slow machine, one bad round of two, and what is new, are not', async (t) => {
  const last = ratiosOf([roundOf(100, 500)])
  t.strictSame(whatIsWorse(last, ratiosOf([roundOf(400, 2000)])), [])
  t.strictSame(whatIsWorse(last, ratiosOf([roundOf(2500, 500), roundOf(100, 500)])), [])
  t.strictSame(whatIsWorse({ ...last, forgotten: 0.01 }, last), [], 'hundredths of the floor are chance')
  t.strictSame(whatIsWorse(undefined, last), [])
})

t.test('figures of a large count are kept', async (t) => {
  const kept = await readFigures()
  t.ok((kept['100000 ballots, 2000 units']?.all ?? 0) > 1)
})
