import fc from 'fast-check'
import t from 'tap'
import { LEAST_LEADERS, leadersAtLeast } from '../../services/blocks/pool-leaders.ts'
import { DETAILS, type Detail, floorsOf, type Readers } from '../../services/counting/block-plan.ts'
import { type Blocks, formBlocks } from '../../services/counting/form-blocks.ts'
import { keepComments } from '../../services/counting/keep-comments.ts'
import { keepPicks } from '../../services/counting/keep-picks.ts'
import { measuresOf } from '../../services/counting/measures.ts'
import { personSum, scoringOf } from '../../services/counting/person-score.ts'
import { exposedGroup } from '../world/solve-for-few.ts'
import { type RandomWave, randomWaves } from './random-wave.ts'

const RUNS = { numRuns: 150 }

const publish = ({ questionnaire, tree, sheets, floor }: RandomWave) => {
  const measures = measuresOf(questionnaire)
  const scoring = scoringOf(questionnaire)
  const blocks = formBlocks(tree, sheets, measures, scoring, floor)
  return { measures, scoring, blocks, picks: keepPicks(blocks, questionnaire) }
}

const keyOf = (detail: Detail, unit: string) => `${detail} ${unit}`

/**
 * Who stands in each kept sum, told from what was kept and not from how: a block of more detail holds
 * those of its parts that were kept in less.
 */
const peopleIn = (
  wave: RandomWave,
  { blocks, measures, scoring }: ReturnType<typeof publish>,
  code: string,
  readers: Readers,
): ReadonlyMap<string, readonly string[]> => {
  const measure = measures.find((one) => one.code === code)!
  const found = new Map<string, string[]>()
  const kept = new Set(
    blocks.measures
      .filter((one) => one.measure === code && one.readers === readers)
      .map(({ detail, unit }) => keyOf(detail, unit)),
  )
  for (const [block, sheets] of blocks.sheetsIn) {
    const valid = sheets.flatMap(({ sheet }, at) =>
      personSum(sheet, measure, scoring) === null ? [] : [`${block} ${at}`],
    )
    const least = measure.sensitive ? (readers === 'everyone' ? 0 : Math.max(10, wave.floor)) : wave.floor
    if (valid.length < least) continue
    for (const detail of DETAILS) {
      if (measure.sensitive && detail === 'means') continue
      const unit = blocks.plan.into[readers][detail](block)
      if (unit === undefined || !kept.has(keyOf(detail, unit))) break
      found.set(keyOf(detail, unit), [...(found.get(keyOf(detail, unit)) ?? []), ...valid])
    }
  }
  return found
}

const readerships: readonly Readers[] = ['everyone', 'own-leader', 'three-leaders']

t.test('nothing is kept below its level', (t) => {
  fc.assert(
    fc.property(randomWaves, (wave) => {
      const { blocks, picks, measures } = publish(wave)
      const floors = floorsOf(wave.floor)
      for (const { readers, detail, respondents } of blocks.blocks) {
        t.ok(respondents >= floors[detail] && (readers !== 'own-leader' || respondents >= 7))
      }
      for (const kept of blocks.measures) {
        const measure = measures.find(({ code }) => code === kept.measure)
        t.ok(kept.valid >= floors[kept.detail])
        t.ok(kept.readers !== 'own-leader' || kept.valid >= 7)
        t.equal(kept.readers !== 'everyone', measure?.describesLeader)
        t.notOk(measure?.sensitive && kept.valid < 10, 'what is sensitive from ten on')
        t.ok(kept.shares === null || kept.detail === 'shares')
        t.ok((kept.fifths === null && kept.squares === null) || kept.valid >= 30)
        const whole = blocks.blocks.find(
          ({ readers, detail, unit }) =>
            readers === kept.readers && detail === kept.detail && unit === kept.unit,
        )
        t.ok((whole?.respondents ?? 0) >= kept.valid, 'and its block is kept with it')
      }
      for (const { valid, chosen } of picks) t.ok(valid >= floors.shares && chosen >= 1 && chosen < valid)
    }),
    RUNS,
  )
  t.end()
})

t.test('everything kept of a measure, added and subtracted, never leaves fewer than a block', (t) => {
  fc.assert(
    fc.property(randomWaves, (wave) => {
      const publication = publish(wave)
      for (const { code, kind, describesLeader, sensitive } of publication.measures) {
        if (kind !== 'facet' && kind !== 'item') continue
        const family = readerships.flatMap((readers) => [
          ...peopleIn(wave, publication, code, readers).values(),
        ])
        const kept = publication.blocks.measures.filter(({ measure }) => measure === code)
        t.strictSame(
          kept.map(({ valid }) => valid).sort(),
          family.map(({ length }) => length).sort(),
          'as many as were counted',
        )
        const few = sensitive ? Math.max(10, wave.floor) : wave.floor
        t.equal(exposedGroup(family, few), undefined, `${code}${describesLeader ? ', about who leads' : ''}`)
      }
    }),
    RUNS,
  )
  t.end()
})

t.test('and the same of what counts most', (t) => {
  fc.assert(
    fc.property(randomWaves, (wave) => {
      const { blocks, picks } = publish(wave)
      const units = new Set(picks.map(({ unit }) => unit))
      const family = [...units].map((unit) =>
        [...blocks.sheetsIn].flatMap(([block, sheets]) =>
          blocks.plan.into.everyone.shares(block) === unit ? sheets.map((_, at) => `${block} ${at}`) : [],
        ),
      )
      t.equal(exposedGroup(family, 10), undefined)
    }),
    RUNS,
  )
  t.end()
})

t.test('figures about who leads are for that one, or about three', (t) => {
  const ledIn = ({ plan }: Blocks, readers: Readers, detail: Detail, unit: string) =>
    [...plan.ledIn].flatMap(([block, led]) => (plan.into[readers][detail](block) === unit ? led : []))
  fc.assert(
    fc.property(randomWaves, (wave) => {
      const { blocks } = publish(wave)
      for (const { readers, detail, unit } of blocks.measures) {
        const led = ledIn(blocks, readers, detail, unit)
        const leader = wave.tree.find((one) => one.unit === unit)?.leader ?? ''
        if (readers === 'own-leader') t.ok(led.every((names) => names.length === 1 && names[0] === leader))
        if (readers === 'three-leaders') t.ok(leadersAtLeast(led) >= LEAST_LEADERS)
      }
    }),
    RUNS,
  )
  t.end()
})

t.test('no kept sum says that everybody answered alike', (t) => {
  fc.assert(
    fc.property(randomWaves, (wave) => {
      const { blocks, scoring, measures } = publish(wave)
      for (const { valid, total, shares, fifths, measure } of blocks.measures) {
        const direction = measures.find(({ code }) => code === measure)?.direction
        if (total !== null && valid < 30 && scoring.highest - scoring.lowest >= 2) {
          const [best, worst] =
            direction === 1 ? [scoring.highest, scoring.lowest] : [scoring.lowest, scoring.highest]
          t.ok(Math.abs(total - best * valid) >= 0.9999, 'not at the good end')
          t.ok(Math.abs(total - worst * valid) >= valid - 0.0001, 'and a whole point from the bad end')
        }
        for (const counts of [shares, fifths]) t.ok(counts === null || !counts.includes(valid))
      }
    }),
    RUNS,
  )
  t.end()
})

t.test('a comment stands under a name of ten who answered, and ten who chose its language', (t) => {
  fc.assert(
    fc.property(randomWaves, (wave) => {
      const { blocks } = publish(wave)
      const { kept } = keepComments(blocks, wave.tree, wave.questionnaire)
      for (const { readers, unit, language, question } of kept) {
        t.equal(readers !== 'everyone', question === 'OPEN_TALK')
        const { into } = blocks.plan
        const places = (block: string) => [into[readers].shares(block), into[readers].distribution(block)]
        const crowd = [...blocks.sheetsIn].flatMap(([block, sheets]) =>
          readers === 'everyone' && unit === 'u0' && into.everyone.shares(block) !== undefined
            ? sheets
            : places(block).includes(unit)
              ? sheets
              : [],
        )
        t.ok(crowd.length >= Math.max(10, wave.floor))
        t.ok(crowd.filter(({ sheet }) => sheet.language === language).length >= 10)
      }
    }),
    RUNS,
  )
  t.end()
})
