import fc from 'fast-check'
import t from 'tap'
import { LEAST_LEADERS, leadersAtLeast } from '../../services/blocks/pool-leaders.ts'
import {
  DETAILS,
  type Detail,
  floorsOf,
  ownLeaderFloor,
  type Readers,
} from '../../services/counting/block-plan.ts'
import { movesBy } from '../../services/counting/cell-key.ts'
import { favourOf } from '../../services/counting/engine/favourable.ts'
import { type Blocks, formBlocks } from '../../services/counting/form-blocks.ts'
import { keepComments } from '../../services/counting/keep-comments.ts'
import { keepPicks } from '../../services/counting/keep-picks.ts'
import { measuresOf } from '../../services/counting/measures.ts'
import { personSum, scoringOf } from '../../services/counting/person-score.ts'
import { widthOf } from '../../services/statistics/points.ts'
import { exposedGroup } from '../world/solve-for-few.ts'
import { type RandomWave, randomWaves } from './random-wave.ts'

const FAVOURS = ['favourable', 'neutral', 'unfavourable'] as const
const RUNS = { numRuns: 150 }
const MOVES = movesBy('any key')

const publish = ({ questionnaire, tree, sheets, floor, invitedTo }: RandomWave) => {
  const measures = measuresOf(questionnaire)
  const scoring = scoringOf(questionnaire)
  const blocks = formBlocks(tree, sheets, measures, scoring, floor, invitedTo, MOVES)
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
        const families = readerships.flatMap((readers) => [...peopleIn(wave, publication, code, readers)])
        const family = families.map(([, people]) => people)
        const kept = publication.blocks.measures.filter(({ measure }) => measure === code)
        t.strictSame(
          kept.map(({ valid }) => valid).sort(),
          family.map(({ length }) => length).sort(),
          'as many as were counted',
        )
        const few = sensitive ? Math.max(10, wave.floor) : wave.floor
        t.equal(exposedGroup(family, few), undefined, `${code}${describesLeader ? ', about who leads' : ''}`)
        // What is kept of ten or of thirty only may not come out for fewer either, whoever reads it; nor
        // what fewer than seven said about others than the one leader.
        const floors = floorsOf(wave.floor)
        for (const detail of DETAILS) {
          const here = families.filter(([key]) => key.startsWith(`${detail} `)).map(([, people]) => people)
          if (detail !== 'means') t.equal(exposedGroup(here, floors[detail]), undefined, `${code}, ${detail}`)
        }
        const told = [...peopleIn(wave, publication, code, 'own-leader')].filter(([key]) =>
          key.startsWith('means '),
        )
        const three = [...peopleIn(wave, publication, code, 'three-leaders')].filter(([key]) =>
          key.startsWith('means '),
        )
        for (const [, people] of three) {
          const inside = told.filter(([, some]) => some.every((one) => people.includes(one)))
          const rest = people.length - inside.reduce((sum, [, some]) => sum + some.length, 0)
          if (inside.length > 0)
            t.ok(rest === 0 || rest >= ownLeaderFloor(wave.floor), `${code}: ${rest} left`)
        }
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
        const everybody = scoring.all.size < 5 ? 1 : valid
        if (total !== null && valid < 30) {
          const [best, worst] =
            direction === 1 ? [scoring.highest, scoring.lowest] : [scoring.lowest, scoring.highest]
          t.ok(Math.abs(total - best * valid) >= 0.9999, 'not at the good end')
          t.ok(Math.abs(total - worst * valid) >= everybody - 0.0001, 'and a whole point from the bad end')
        }
        for (const counts of [shares, fifths]) t.ok(counts === null || !counts.includes(valid))
      }
    }),
    RUNS,
  )
  t.end()
})

t.test('every kept sum is the sum of its kept parts: clipping cannot be undone', (t) => {
  fc.assert(
    fc.property(randomWaves, (wave) => {
      const { blocks } = publish(wave)
      for (const [code, parts] of blocks.parts) {
        for (const { kept, blocks: inside } of parts) {
          const inIt = (detail: Detail) =>
            parts
              .filter((one) => one.kept.readers === kept.readers && one.kept.detail === detail)
              .filter((one) => one.blocks.every((block) => inside.includes(block)))
              .map((one) => one.kept)
          if (kept.detail !== 'distribution') continue
          const [low = 0, lowish = 0, , highish = 0, high = 0] = kept.fifths ?? []
          const sides = [0, 2].map((place) =>
            inIt('shares').reduce((all, { shares }) => all + (shares?.[place] ?? 0), 0),
          )
          t.strictSame([low + lowish, highish + high].sort(), sides.sort(), `${code}: sides add up`)
          const finest = [...inIt('means'), ...inIt('shares')].filter(({ total }) => total !== null)
          const sum = finest.reduce((all, { total }) => all + (total ?? 0), 0)
          t.ok(Math.abs(sum - (kept.total ?? 0)) < 0.001 * (finest.length + 1), `${code}: sums add up`)
        }
      }
    }),
    RUNS,
  )
  t.end()
})

t.test('no two figures contradict each other: what was moved cannot be told', (t) => {
  fc.assert(
    fc.property(randomWaves, (wave) => {
      const { blocks, scoring, measures } = publish(wave)
      for (const { code, items, direction } of measures) {
        const parts = blocks.parts.get(code) ?? []
        const single = items.length === 1
        const values = [...scoring.all]
        const on = FAVOURS.map((favour) =>
          values.filter((value) => favourOf({ sum: value, answered: 1 }, direction, scoring) === favour),
        )
        for (const { kept, blocks: inside } of parts) {
          const { total, valid, shares } = kept
          if (single && total !== null)
            t.ok(Number.isInteger(total), `${code}: ${total} of ${valid} can be answered`)
          if (!single || shares === null) continue
          const finer = parts.filter(
            (one) => one.kept.readers === kept.readers && one.kept.detail === 'means',
          )
          const within = finer.filter((one) => one.blocks.every((block) => inside.includes(block)))
          const sum = total ?? within.reduce((all, one) => all + (one.kept.total ?? 0), 0)
          const ends = (end: (...some: number[]) => number) =>
            shares.reduce((all, n, at) => all + (n === 0 ? 0 : n * end(...(on[at] ?? []))), 0)
          t.ok(sum >= ends(Math.min) && sum <= ends(Math.max), `${code}: ${sum} with ${shares}`)
        }
      }
    }),
    RUNS,
  )
  t.end()
})

t.test('the pooled spread is the one of the squares that are kept, and of nothing else', (t) => {
  let compared = 0
  fc.assert(
    fc.property(randomWaves, (wave) => {
      const { blocks, measures, scoring } = publish(wave)
      for (const { code, sensitive } of measures.filter(({ kind }) => kind === 'facet' || kind === 'item')) {
        const parts = (blocks.parts.get(code) ?? []).filter(({ kept }) => kept.readers !== 'own-leader')
        const large = parts.filter(({ kept }) => kept.detail === 'distribution')
        const spread = blocks.spreads.get(code)
        // In one block about three leaders several smaller ones may stand, of which no sum is kept.
        if (sensitive || large.length === 0 || spread === undefined) continue
        const small = parts.filter(({ kept }) => kept.detail === 'means' && kept.readers === 'everyone')
        const inside = small.filter((one) =>
          large.some((whole) => one.blocks.every((block) => whole.blocks.includes(block))),
        )
        if (inside.length === 0) continue
        const within =
          large.reduce((all, { kept }) => all + (kept.squares ?? 0), 0) -
          inside.reduce((all, { kept }) => all + (kept.total ?? 0) ** 2 / kept.valid, 0)
        const told = Math.max(Math.sqrt(Math.max(within, 0) / spread.freedom), 0.3 * widthOf(scoring))
        t.ok(Math.abs(told - spread.spread) <= 0.0051, `${code}: ${told} and ${spread.spread}`)
        compared += 1
      }
    }),
    RUNS,
  )
  t.ok(compared > 20, `${compared} compared`)
  t.end()
})

t.test('a comment stands under a name of ten who answered, and ten who chose its language', (t) => {
  fc.assert(
    fc.property(randomWaves, (wave) => {
      const { blocks } = publish(wave)
      const kept = keepComments(blocks, wave.tree, wave.questionnaire)
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
      // Written for a wider circle, a comment never stands under the name of the writer's own team.
      for (const [block, sheets] of blocks.sheetsIn) {
        for (const { sheet } of sheets) {
          if (sheet.comments.some(({ label }) => label === 'team') || sheet.comments.length === 0) continue
          const alone = { ...blocks, sheetsIn: new Map([[block, sheets.map((one) => ({ ...one, sheet }))]]) }
          const own = [block, blocks.plan.into.everyone.shares(block)].filter((unit) => unit !== 'u0')
          for (const { unit } of keepComments(alone, wave.tree, wave.questionnaire))
            t.notOk(own.includes(unit))
          break
        }
      }
    }),
    RUNS,
  )
  t.end()
})
