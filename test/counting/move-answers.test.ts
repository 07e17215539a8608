import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import t from 'tap'
import { cellKeyOf, destroyOldCellKeys, movesBy } from '../../services/counting/cell-key.ts'
import { formBlocks } from '../../services/counting/form-blocks.ts'
import { measuresOf } from '../../services/counting/measures.ts'
import { moveAnswers, movedBy, standStill } from '../../services/counting/move-answers.ts'
import { scoringOf } from '../../services/counting/person-score.ts'
import { KeyFolder } from '../../services/plumbing/key-folder.ts'
import { systemRandom } from '../../services/plumbing/random.ts'
import { randomWaves } from './random-wave.ts'

const FIVE = { lowest: 1, highest: 5, all: new Set([1, 2, 3, 4, 5]) }
const given = (...points: number[]) => points.map((sum) => ({ sum, answered: 1 }))
const sumOf = (answers: readonly { sum: number }[]) => answers.reduce((all, { sum }) => all + sum, 0)

t.test('nothing leaves the scale: what stands at its end is not moved beyond it', async (t) => {
  for (const by of [-4, -1, 1, 4]) {
    const moved = moveAnswers(given(1, 1, 3, 5, 5), { by, from: 0.5 }, FIVE)
    t.ok(moved.every(({ sum }) => FIVE.all.has(sum)))
    t.equal(sumOf(moved), 15 + by)
  }
  t.equal(sumOf(moveAnswers(given(5, 5, 5, 5, 5), { by: 3, from: 0 }, FIVE)), 25)
  t.equal(sumOf(moveAnswers(given(5, 5, 5, 5, 4), { by: 3, from: 0 }, FIVE)), 25)
})

t.test('nobody is moved twice before everybody was moved once', async (t) => {
  const moved = moveAnswers(given(2, 2, 2, 2, 2), { by: 4, from: 0.7 }, FIVE)
  t.strictSame(moved.map(({ sum }) => sum).sort(), [2, 3, 3, 3, 3])
  t.strictSame(
    moveAnswers(given(2, 2, 2), { by: -4, from: 0 }, FIVE).map(({ sum }) => sum),
    [1, 1, 1],
  )
})

t.test('the order in which answers came plays no part', async (t) => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 5, maxLength: 12 }),
      fc.integer({ min: -4, max: 4 }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (points, by, from) => {
        const [one, other] = [points, points.toReversed()].map((some) =>
          moveAnswers(given(...some), { by, from }, FIVE),
        )
        t.strictSame(one, other)
      },
    ),
  )
})

t.test(
  'the same group and measure are always moved alike, others by chance: at most two, and six for each who is missing',
  async (t) => {
    const moves = movesBy('a key')
    t.strictSame(moves.of('some people', 'GRO', ['x']), movesBy('a key').of('some people', 'GRO', ['x']))
    const drawn = Array.from({ length: 20_000 }, (_, at) => moves.of(`group ${at}`, 'GRO', []).by)
    t.equal(Math.max(...drawn.map(Math.abs)), moves.most)
    const mean = drawn.reduce((sum, by) => sum + by, 0) / drawn.length
    const squares = drawn.reduce((sum, by) => sum + by ** 2, 0) / drawn.length
    // Two draws of the three whole numbers from −1 to 1: variance ⅔ + ⅔.
    t.ok(Math.abs(mean) < 0.05, `mean ${mean}`)
    t.ok(Math.abs(squares - movedBy(moves, 0)) < 0.05, `variance ${squares}`)
    t.ok(Math.abs(movedBy(moves, 0) - 4 / 3) < 1e-9)
    // Three who are missing: each has draws of their own, twice from −3 to 3, beside those of the group.
    const more = drawn.map((by, at) => moves.of(`group ${at}`, 'GRO', [`a${at}`, `b${at}`, `c${at}`]).by - by)
    t.ok(Math.max(...more.map(Math.abs)) <= 3 * moves.mostEach)
    const wide = more.reduce((sum, by) => sum + by ** 2, 0) / more.length
    t.ok(Math.abs(wide - (movedBy(moves, 3) - movedBy(moves, 0))) < 1, `variance ${wide}`)
    const each = moves.of('some people', 'GRO', ['x']).by - moves.of('some people', 'GRO', []).by
    t.equal(
      moves.of('others', 'GRO', ['x', 'y']).by - moves.of('others', 'GRO', ['y']).by,
      each,
      'who is missing is drawn for alike, whatever group it is',
    )
    const other = Array.from(
      { length: 20_000 },
      (_, at) => movesBy('another').of(`group ${at}`, 'GRO', []).by,
    )
    const together = drawn.reduce((sum, by, at) => sum + by * other[at]!, 0) / drawn.length
    t.ok(Math.abs(together) < 0.15, 'another key tells nothing of it')
  },
)

t.test('what is kept of a group lies no farther from what was answered than is said', (t) => {
  let moved = 0
  let compared = 0
  fc.assert(
    fc.property(randomWaves, ({ questionnaire, tree, sheets, floor, invitedTo }) => {
      const measures = measuresOf(questionnaire)
      const scoring = scoringOf(questionnaire)
      const still = formBlocks(tree, sheets, measures, scoring, floor, invitedTo, standStill)
      const now = formBlocks(tree, sheets, measures, scoring, floor, invitedTo, movesBy('a key'))
      t.equal(now.moved, 2)
      t.equal(now.measures.length, still.measures.length, 'not one figure is lost')
      const gap = Math.min(
        ...[...scoring.all]
          .sort((a, b) => a - b)
          .flatMap((one, at, all) => (at === 0 ? [] : [one - all[at - 1]!])),
      )
      for (const kept of now.measures) {
        const before = still.measures.find(
          (one) =>
            one.measure === kept.measure &&
            one.unit === kept.unit &&
            one.detail === kept.detail &&
            one.readers === kept.readers,
        )
        if (kept.detail !== 'means' || kept.readers !== 'everyone' || kept.total === null) continue
        // One answer may have been put beside all others, before or after; it goes the width of the scale at most.
        const width = scoring.highest - scoring.lowest
        t.ok(Math.abs(kept.total - (before?.total ?? 0)) <= 2 * gap + width + 0.001)
        moved += Number(kept.total !== before?.total)
        compared += 1
      }
    }),
    { numRuns: 100 },
  )
  t.ok(moved > compared / 3, `${moved} of ${compared}`)
  t.end()
})

t.test('a key is made once a year, and those older than last year are destroyed', async (t) => {
  const keys = await mkdtemp(join(tmpdir(), 'cell-keys-'))
  t.teardown(() => rm(keys, { recursive: true, force: true }))
  const folder = new KeyFolder(keys, 'cell-keys')
  const first = await cellKeyOf(folder, '2026-01-05', systemRandom)
  const again = await cellKeyOf(folder, '2026-11-30', systemRandom)
  const next = await cellKeyOf(folder, '2027-01-04', systemRandom)
  t.equal(first, again)
  t.not(first, next)
  await destroyOldCellKeys(folder, '2027-12-31')
  t.strictSame(await folder.names(), ['year-2026', 'year-2027'])
  await destroyOldCellKeys(folder, '2028-01-01')
  t.strictSame(await folder.names(), ['year-2027'])
})

t.test('the words on screen say in four languages how far', async (t) => {
  const pages = { workplace: /^scale-note = (.*)$/m, transparency: /^moved = (.*)$/m }
  for (const [language, [page, words]] of ['nl', 'en', 'fr', 'de'].flatMap((one) =>
    Object.entries(pages).map((two) => [one, two] as const),
  )) {
    const texts = await readFile(join(import.meta.dirname, `../../ui/l10n/${page}.${language}.ftl`), 'utf8')
    const [, note = ''] = words.exec(texts) ?? []
    const { most, mostEach } = movesBy('')
    t.match(note, new RegExp(`\\b${most} (points|punten|Punkte)\\b.*\\b${mostEach} `), language)
  }
})
