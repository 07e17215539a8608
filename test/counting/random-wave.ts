import fc from 'fast-check'
import type { AnswerSheet } from '../../services/ballot/answer-sheet.ts'
import type { Questionnaire, QuestionnaireScale } from '../../services/ballot/questionnaire.ts'
import type { TreeUnit } from '../../services/counting/block-plan.ts'
import type { OpenedSheet } from '../../services/counting/open-batch.ts'

/** A wave that nobody designed: any instrument, any organisation, any pattern of missing answers. */
export interface RandomWave {
  readonly questionnaire: Questionnaire
  readonly tree: readonly TreeUnit[]
  readonly sheets: readonly OpenedSheet[]
  readonly floor: number
  /** Segment → how many were invited: now and then far more than answered. */
  readonly invitedTo: ReadonlyMap<string, number>
}

/** Segment → as many as answered in it. */
export const allAnswered = (sheets: readonly { readonly segment: string }[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { segment } of sheets) counts.set(segment, (counts.get(segment) ?? 0) + 1)
  return counts
}

const texts = { nl: 'x' }

const instruments = fc
  .record({
    lowest: fc.integer({ min: 0, max: 2 }),
    points: fc.integer({ min: 2, max: 11 }),
    facets: fc.array(
      fc.record({
        items: fc.integer({ min: 1, max: 3 }),
        reversed: fc.nat(7),
        direction: fc.constantFrom<1 | -1>(1, -1),
        module: fc.constantFrom('WORK', 'TALK'),
        sensitive: fc.nat(9).map((n) => n === 0),
        asked: fc.nat(9).map((n) => n > 0),
        release: fc.nat(9).map((n) => n === 0),
      }),
      { minLength: 2, maxLength: 5 },
    ),
    composite: fc.boolean(),
    picks: fc.boolean(),
    comments: fc.boolean(),
  })
  .map(({ lowest, points, facets, composite, picks, comments }): Questionnaire => {
    const scales = facets.map(
      ({ items, direction, module, release }, at): QuestionnaireScale => ({
        code: `F${at}`,
        module,
        level: 'facet',
        model: 'reflective',
        k: items,
        direction,
        items: Array.from({ length: items }, (_, item) => `F${at}I${item}`),
        min_answered: Math.ceil((2 * items) / 3),
        release: release ? 'hr' : undefined,
      }),
    )
    const whole: QuestionnaireScale = {
      code: 'ALL',
      module: 'WORK',
      level: 'composite',
      model: 'reflective',
      direction: 1,
      items: [...(scales[0]?.items ?? []), ...(scales[1]?.items ?? [])],
      k: 4,
      min_answered: 2,
      components: ['F0', 'F1'],
    }
    const items = scales.flatMap((scale, at) =>
      scale.items
        .filter((_, item) => item === 0 || facets[at]?.asked === true)
        .map((id, item) => ({
          id,
          module: scale.module,
          scale: scale.code,
          core: false,
          text: texts,
          reverse: (((facets[at]?.reversed ?? 0) >> item) & 1) === 1,
          sensitive: facets[at]?.sensitive ? true : undefined,
        })),
    )
    return {
      instrument: 'any@0.0.0',
      form: 'any',
      languages: ['nl', 'fr'],
      estimatedSeconds: 60,
      responseScale: {
        values: Array.from({ length: points }, (_, at) => ({ value: lowest + at, label: texts })),
        missing: [],
      },
      modules: [
        { code: 'WORK', name: texts },
        { code: 'TALK', name: texts, describes: 'leader' },
      ],
      items,
      choices: picks
        ? [
            {
              id: 'PICK',
              module: 'WORK',
              min: 0,
              max: 2,
              randomise: false,
              text: texts,
              options: ['A', 'B', 'C'].map((code) => ({ code, kind: 'intrinsic', label: texts })),
            },
          ]
        : [],
      open: comments
        ? [
            { id: 'OPEN', module: 'WORK', max_chars: 100, text: texts },
            { id: 'OPEN_TALK', module: 'TALK', max_chars: 100, text: texts },
          ]
        : [],
      openHint: null,
      scales: composite ? [...scales, whole] : scales,
    }
  })

const organisations = fc
  .array(
    fc.record({
      parent: fc.nat(),
      leader: fc.nat(6),
      pooledWith: fc.nat(9),
      // Mostly teams around the thresholds, where things go wrong.
      n: fc.oneof(fc.nat(9), fc.integer({ min: 4, max: 13 }), fc.constantFrom(0, 29, 30, 31)),
      away: fc.oneof(fc.constant(0), fc.constant(0), fc.nat(9), fc.integer({ min: 10, max: 80 })),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map((units) =>
    units.map(({ parent, leader, pooledWith, n, away }, at) => ({
      unit: {
        unit: `u${at}`,
        parent: at === 0 ? null : `u${parent % at}`,
        name: `Unit ${at}`,
        segment: `s${at}`,
        leader: `L${leader}`,
        trends: [],
        led:
          pooledWith === 0
            ? [`L${leader}`, 'nobody']
            : pooledWith === 1
              ? [`L${leader}`, 'L9']
              : [`L${leader}`],
      } satisfies TreeUnit,
      n,
      invited: n + away,
    })),
  )

/** @param mood what those say who agree with all others; undefined: everybody for themselves */
const sheetOf = (questionnaire: Questionnaire, mood: number | undefined): fc.Arbitrary<AnswerSheet> => {
  const values = questionnaire.responseScale.values.map(({ value }) => value)
  return fc
    .record({
      own: fc.constantFrom(...values),
      given: fc.array(fc.tuple(fc.nat(9), fc.constantFrom(...values)), {
        minLength: questionnaire.items.length,
        maxLength: questionnaire.items.length,
      }),
      picks: fc.subarray(['A', 'B', 'C'], { maxLength: 2 }),
      language: fc.constantFrom('nl', 'nl', 'nl', 'fr'),
      label: fc.constantFrom<'team' | 'wider'>('team', 'wider'),
      words: fc.nat(3),
    })
    .map(({ own, given, picks, language, label, words }) => ({
      questionnaire: 'any',
      language,
      answers: Object.fromEntries(
        questionnaire.items.map(({ id }, at) => {
          const [chance, value] = given[at] ?? [0, own]
          // Organisations that answer alike are the hard case, and so are the few who skip.
          return [id, chance === 0 ? null : chance === 1 ? -1 : (mood ?? (chance < 6 ? own : value))]
        }),
      ),
      picks: Object.fromEntries(questionnaire.choices.map(({ id }) => [id, picks])),
      comments:
        words === 0 ? questionnaire.open.map(({ id }) => ({ question: id, text: 'woorden', label })) : [],
    }))
}

export const randomWaves: fc.Arbitrary<RandomWave> = fc
  .tuple(instruments, organisations, fc.constantFrom(5, 5, 5, 7, 12), fc.nat(7))
  .chain(([questionnaire, organisation, floor, alike]) => {
    const ends = questionnaire.responseScale.values
    const mood = alike === 0 ? ends[0]?.value : alike === 1 ? ends.at(-1)?.value : undefined
    const total = organisation.reduce((sum, { n }) => sum + n, 0)
    return fc
      .array(sheetOf(questionnaire, mood), { minLength: total, maxLength: total })
      .map((sheets): RandomWave => {
        const segments = organisation.flatMap(({ unit, n }) => Array.from({ length: n }, () => unit.segment))
        return {
          questionnaire,
          floor,
          tree: organisation.map(({ unit }) => unit),
          invitedTo: new Map(organisation.map(({ unit, invited }) => [unit.segment, invited])),
          sheets: sheets.map((sheet, at) => ({ segment: segments[at] ?? '', sheet })),
        }
      })
  })
