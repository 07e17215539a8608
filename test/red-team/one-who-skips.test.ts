import fc from 'fast-check'
import t from 'tap'
import type { AnswerSheet } from '../../services/ballot/answer-sheet.ts'
import { leadersAtLeast } from '../../services/blocks/pool-leaders.ts'
import { movesBy } from '../../services/counting/cell-key.ts'
import { formBlocks } from '../../services/counting/form-blocks.ts'
import { makePublication, reportToEverybody } from '../../services/counting/make-publication.ts'
import { measuresOf } from '../../services/counting/measures.ts'
import { personSum, scoringOf } from '../../services/counting/person-score.ts'
import { type RandomWave, randomWaves } from '../counting/random-wave.ts'

/**
 * HR knows who was asked, and perhaps that only one person of a team took part. Whether that one said anything
 * about who leads, or wrote a comment, must be in no count.
 */
const publicationOf = ({ questionnaire, tree, sheets, floor, invitedTo }: RandomWave) => {
  const measures = measuresOf(questionnaire)
  const scoring = scoringOf(questionnaire)
  const blocks = formBlocks(tree, sheets, measures, scoring, floor, invitedTo, movesBy('any key'))
  return makePublication({
    tree,
    questionnaire,
    measures,
    scoring,
    blocks,
    today: '2026-03-17',
    manifest: { wave: '', opens: '', closes: '', thresholds: { block: floor } } as never,
    segments: [...invitedTo].map(([id, invited]) => ({ id, invited })),
    box: { sheets, receipts: [], ballots: sheets.length, refused: {} },
  })
}

const silent = (sheet: AnswerSheet): AnswerSheet => ({
  ...sheet,
  picks: {},
  comments: [],
  answers: Object.fromEntries(Object.keys(sheet.answers).map((id) => [id, null])),
})

/** The same wave, in which one who took part says nothing; those who are alone in their group come first. */
const withoutOne = (wave: RandomWave, at: number): RandomWave => {
  const sizeOf = (segment: string) => wave.sheets.filter((one) => one.segment === segment).length
  const order = wave.sheets.map((_, place) => place)
  order.sort((a, b) => sizeOf(wave.sheets[a]!.segment) - sizeOf(wave.sheets[b]!.segment))
  const who = order[at % Math.min(3, order.length)]
  return {
    ...wave,
    sheets: wave.sheets.map((one, place) => (place === who ? { ...one, sheet: silent(one.sheet) } : one)),
  }
}

/** Counts in which one person is a whole group: everything but how many gave a valid answer in a block of five. */
const countsIn = (wave: RandomWave) => {
  const { report, units, blocks, leaders, sums } = publicationOf(wave)
  const kept = new Map(
    sums.map(({ readers, detail, unit, measure, valid }) => [
      `${readers} ${detail} ${unit} ${measure}`,
      valid,
    ]),
  )
  return { report: reportToEverybody(report), units, blocks, leaders, kept }
}

/** A block that lost its fifth answer is gone from every sum; that is said of five, and not of one. */
const aBlockWent = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean =>
  [...one].some(([key, valid]) => valid - (other.get(key) ?? 0) > 1)

t.test('whether one person skipped every question and wrote nothing changes no count', async (t) => {
  let compared = 0
  fc.assert(
    fc.property(randomWaves, fc.nat(), (wave, at) => {
      fc.pre(wave.sheets.length > 0)
      const one = countsIn(wave)
      const other = countsIn(withoutOne(wave, at))
      t.strictSame(other.report, one.report, 'the log')
      t.strictSame(other.units, one.units)
      t.strictSame(other.blocks, one.blocks)
      if (aBlockWent(one.kept, other.kept)) return
      t.strictSame(other.leaders, one.leaders, 'about how many leaders')
      compared += Number(one.leaders.length > 0)
    }),
    { numRuns: 200 },
  )
  t.ok(compared > 10, `${compared} waves compared in which leaders were counted`)
})

/** As counted before: leaders of whom somebody said something, and comments that were written and not kept. */
const byWhoSaidSomething = (wave: RandomWave) => {
  const measures = measuresOf(wave.questionnaire)
  const scoring = scoringOf(wave.questionnaire)
  const about = measures.filter(({ describesLeader, kind }) => describesLeader && kind === 'facet')
  const told = new Set(
    wave.sheets.flatMap(({ segment, sheet }) =>
      about.some((measure) => personSum(sheet, measure, scoring) !== null) ? [segment] : [],
    ),
  )
  const led = wave.tree.flatMap((unit) => (told.has(unit.segment ?? '') ? [unit.led] : []))
  const written = wave.sheets.reduce((sum, { sheet }) => sum + sheet.comments.length, 0)
  return { leaders: leadersAtLeast(led), leftOut: written - publicationOf(wave).comments.length }
}

t.test('counted by who said something, one person’s silence is seen', async (t) => {
  const pairs = fc
    .sample(fc.tuple(randomWaves, fc.nat()), { numRuns: 100, seed: 7 })
    .filter(([{ sheets }]) => sheets.length > 0)
    .map(([wave, at]) => [byWhoSaidSomething(wave), byWhoSaidSomething(withoutOne(wave, at))] as const)
  t.ok(
    pairs.some(([one, other]) => one.leaders !== other.leaders),
    'by the number of leaders',
  )
  t.ok(
    pairs.some(([one, other]) => one.leftOut !== other.leftOut),
    'by the comments that were left out',
  )
})
