import { randomUUID } from 'node:crypto'
import type { Measure } from '../../../services/counting/measures.ts'
import { repeatable } from '../../demo/repeatable.ts'
import type { InventedUnit } from '../invent-units.ts'

/** What a count would hand over, of invented answers: only its size and shape matter here. */
export interface InventedPublication {
  readonly wave: string
  readonly opens: string
  readonly publication: object
  readonly sums: readonly object[]
}

const LEAST_FOR_DETAIL = { means: 5, shares: 10, distribution: 30 }

/** So many answers stand at and below each unit. */
const answersBelow = (units: readonly InventedUnit[]): ReadonlyMap<string, number> => {
  const below = new Map(units.map(({ id, ballots }) => [id, ballots]))
  // Whoever reports stands after whom they report to.
  for (const { id, parent } of units.toReversed())
    if (parent !== null) below.set(parent, (below.get(parent) ?? 0) + (below.get(id) ?? 0))
  return below
}

const sumsOf = (unit: string, measures: readonly Measure[], valid: number, random: () => number) => {
  const mean = () => 2.5 + 2 * random()
  const thirds = [
    Math.floor(valid / 2),
    Math.floor(valid / 4),
    valid - Math.floor(valid / 2) - Math.floor(valid / 4),
  ]
  const fifths = [1, 2, 3, 2, 1].map((weight) => Math.max(1, Math.floor((valid * weight) / 9)))
  return measures
    .filter(({ kind }) => kind === 'facet' || kind === 'item')
    .flatMap(({ code, describesLeader, sensitive }) => {
      const readers = describesLeader ? 'own-leader' : 'everyone'
      const kept = { unit, measure: code, readers, valid, moved: 1.3, hiddenBelow: 0, hiddenAbove: 0 }
      const total = Math.round(mean() * valid * 100) / 100
      if (describesLeader && valid < 7) return []
      return [
        ...(sensitive ? [] : [{ ...kept, detail: 'means', total }]),
        ...(valid < LEAST_FOR_DETAIL.shares
          ? []
          : [{ ...kept, detail: 'shares', shares: thirds, ...(sensitive ? { total } : {}) }]),
        ...(valid < LEAST_FOR_DETAIL.distribution
          ? []
          : [
              {
                ...kept,
                detail: 'distribution',
                total,
                fifths,
                squares: Math.round(total ** 2 / valid + valid),
              },
            ]),
      ]
    })
}

/** @param earlier waves that every unit may be compared with */
export const inventPublication = (
  units: readonly InventedUnit[],
  measures: readonly Measure[],
  opens: string,
  earlier: readonly string[],
): InventedPublication => {
  const random = repeatable(earlier.length + 1)
  const wave = randomUUID()
  const below = answersBelow(units)
  const shown = units.filter(({ ballots }) => ballots >= LEAST_FOR_DETAIL.means)
  const sums = shown.flatMap(({ id, ballots }) => sumsOf(id, measures, ballots, random))
  const blocks = new Map<string, object>()
  for (const { unit, readers, detail, valid } of sums as {
    unit: string
    readers: string
    detail: string
    valid: number
  }[])
    blocks.set(`${unit} ${readers} ${detail}`, { unit, readers, detail, respondents: valid })
  const blocksBelow = answersBelow(
    units.map((unit) => ({ ...unit, ballots: Number(unit.ballots >= LEAST_FOR_DETAIL.means) })),
  )
  const publication = {
    wave,
    instrument: 'bench@1.0.0',
    form: 'full',
    opensOn: opens,
    closesOn: opens,
    publishedOn: opens,
    floor: 5,
    lowest: 1,
    highest: 5,
    gap: 1,
    moved: 2,
    movedEach: 6,
    report: {},
    organisation: { reliability: [], drivers: null, quadrants: null, missing: [] },
    units: units.map(({ id, parent, name }) => ({
      unit: id,
      parent,
      name,
      invited: Math.ceil((below.get(id) ?? 0) / 0.75) + 5,
      answers: below.get(id) ?? 0,
      tellsInvited: false,
      blocks: blocksBelow.get(id) ?? 0,
      top: units[0]?.id ?? null,
      withheld: (below.get(id) ?? 0) >= LEAST_FOR_DETAIL.means ? null : 'too-few-took-part',
      trends: earlier,
    })),
    measures: measures.map(({ minAnswered: _least, ...measure }) => ({
      ...measure,
      spread: 0.9,
      freedom: 900,
    })),
    blocks: [...blocks.values()],
    picks: shown
      .filter(({ ballots }) => ballots >= LEAST_FOR_DETAIL.shares)
      .flatMap(({ id, ballots }) =>
        ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((option) => ({
          unit: id,
          question: 'q',
          option,
          valid: ballots,
          chosen: 1 + Math.floor(random() * (ballots - 1)),
        })),
      ),
    comments: [],
    leaders: [],
  }
  return { wave, opens, publication, sums }
}
