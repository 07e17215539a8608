import { DOES_NOT_APPLY, RATHER_NOT_SAY } from '../ballot/answer-sheet.ts'
import type { Questionnaire } from '../ballot/questionnaire.ts'
import { LEAST_LEADERS, leadersAtLeast } from '../blocks/pool-leaders.ts'
import { coarseShare, coarseShares } from '../statistics/coarse-shares.ts'
import { planAnalysis } from './engine/analysis-plan.ts'
import { driversOf } from './engine/drivers.ts'
import { QUADRANTS } from './engine/quadrant.ts'
import type { Response } from './engine/read-responses.ts'
import { reliabilities } from './engine/reliability.ts'
import { type ScoredWave, scoreWave } from './engine/score-wave.ts'
import type { ScoringInstrument } from './engine/scoring-instrument.ts'
import type { Blocks } from './form-blocks.ts'
import type { ScoredSheet, Scoring } from './person-score.ts'

/** How well the items of a scale belong together, to two decimals. */
export interface Reliability {
  readonly scale: string
  readonly answers: number
  readonly alpha: number
  /** Feldt's 95 % interval of alpha. */
  readonly low: number
  readonly high: number
  readonly omega: number | null
  readonly spearmanBrown: number | null
}

/** What is said of the whole organisation, and of nothing smaller. Shares are in steps of 5 %, from 5 to 95. */
export interface Organisation {
  readonly reliability: readonly Reliability[]
  /** What goes together with the outcome, as shares of what can be explained. Null below 200 people. */
  readonly drivers: {
    readonly outcome: string
    readonly answers: number
    readonly shares: readonly { readonly scale: string; readonly share: number }[]
  } | null
  /** Giving and getting. Null below 50 people. */
  readonly quadrants: Readonly<Record<string, number>> | null
  readonly missing: readonly {
    readonly item: string
    readonly doesNotApply: number
    readonly ratherNotSay: number
  }[]
}

/** The fewest people for each statement. (`services/counting/publication.md`, 11.) */
const LEAST_PEOPLE_FOR = { missing: 30, quadrants: 50, reliability: 100, drivers: 200 } as const

const two = (value: number): number => Math.round(value * 100) / 100
const twoOrNone = (value: number | null): number | null =>
  value === null || Number.isNaN(value) ? null : two(value)

/** A scale is left out where this wave did not ask all of its items. */
const instrumentOf = (
  { items, scales, choices, indices, analysis }: Questionnaire,
  scoring: Scoring,
  hidden: ReadonlySet<string>,
): ScoringInstrument => {
  const asked = new Set(items.map(({ id }) => id))
  return {
    points: scoring,
    items: items.map(({ id, reverse, scale }) => ({ id, reverse, home: scale })),
    scales: scales
      .filter((scale) => scale.items.every((id) => asked.has(id)) && !hidden.has(scale.module))
      .map((scale) => ({
        code: scale.code,
        items: scale.items,
        minAnswered: scale.min_answered,
        direction: scale.direction,
        components: scale.components ?? [],
        outcome: scale.level === 'outcome',
        role: scale.role ?? null,
      })),
    pick: choices[0] ?? null,
    indices: (indices ?? []).map((index) => ({ ...index, role: index.role ?? null })),
    analysis: analysis ?? null,
  }
}

const reliabilityOf = (
  wave: ScoredWave,
  instrument: ScoringInstrument,
  { scales }: Questionnaire,
): readonly Reliability[] => {
  // A formative scale adds up different things. Nobody expects that they go together.
  const reflective = new Set(scales.filter(({ model }) => model === 'reflective').map(({ code }) => code))
  const shown = { scales: instrument.scales.filter(({ code }) => reflective.has(code)) }
  return reliabilities(wave, shown, []).flatMap((one) =>
    one.n_complete < LEAST_PEOPLE_FOR.reliability || Number.isNaN(one.alpha_raw)
      ? []
      : [
          {
            scale: one.scale,
            answers: one.n_complete,
            alpha: two(one.alpha_raw),
            low: two(one.alpha_ci_lo),
            high: two(one.alpha_ci_hi),
            omega: twoOrNone(one.omega_total_model),
            spearmanBrown: twoOrNone(one.spearman_brown),
          },
        ],
  )
}

const driversIn = (wave: ScoredWave, instrument: ScoringInstrument): Organisation['drivers'] => {
  const { drivers } = planAnalysis(instrument)
  const { answers, rows } = driversOf(wave, drivers)
  if (drivers.outcome === null || answers < LEAST_PEOPLE_FOR.drivers || rows.length < 2) return null
  if (rows.some(({ shapley_pct }) => Number.isNaN(shapley_pct))) return null
  const shares = coarseShares(rows.map(({ shapley_pct }) => shapley_pct))
  const named = rows.map(({ predictor }, at) => ({ scale: predictor, share: shares[at] ?? 5 }))
  return { outcome: drivers.outcome, answers, shares: named }
}

const quadrantsIn = ({ quadrants }: ScoredWave): Organisation['quadrants'] => {
  const placed = quadrants.filter((one) => one !== null)
  if (placed.length < LEAST_PEOPLE_FOR.quadrants) return null
  const shares = coarseShares(QUADRANTS.map((name) => placed.filter((one) => one === name).length))
  return Object.fromEntries(QUADRANTS.map((name, at) => [name, shares[at] ?? 5]))
}

const missingIn = (
  people: readonly ScoredSheet[],
  { items }: Questionnaire,
  hidden: ReadonlySet<string>,
): Organisation['missing'] => {
  if (people.length < LEAST_PEOPLE_FOR.missing) return []
  const share = (item: string, code: number) =>
    coarseShare(people.filter(({ sheet }) => sheet.answers[item] === code).length, people.length)
  const told = items.filter(({ module }) => !hidden.has(module))
  return told.map(({ id }) => ({
    item: id,
    doesNotApply: share(id, DOES_NOT_APPLY),
    ratherNotSay: share(id, RATHER_NOT_SAY),
  }))
}

/**
 * Only people in blocks count here. Otherwise somebody could subtract the figures, and what is left would be
 * the few people who are in no figure.
 */
export const describeOrganisation = (
  { plan, sheetsIn }: Pick<Blocks, 'plan' | 'sheetsIn'>,
  questionnaire: Questionnaire,
  scoring: Scoring,
): Organisation => {
  const people = [...sheetsIn.values()].flat()
  const fewLeaders = leadersAtLeast([...plan.ledIn.values()].flat()) < LEAST_LEADERS
  const aboutOne = questionnaire.modules.filter(({ describes }) => describes === 'leader')
  const hidden = new Set(fewLeaders ? aboutOne.map(({ code }) => code) : [])
  const instrument = instrumentOf(questionnaire, scoring, hidden)
  const responses = people.map(
    ({ sheet }): Response => ({
      respondent: '',
      team: '',
      picks: [],
      answers: instrument.items.map(({ id }) => sheet.answers[id] ?? null),
    }),
  )
  const wave = scoreWave(responses, instrument)
  return {
    reliability: reliabilityOf(wave, instrument, questionnaire),
    drivers: driversIn(wave, instrument),
    quadrants: quadrantsIn(wave),
    missing: missingIn(people, questionnaire, hidden),
  }
}
