import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'

/** A unit of a hand-made publication: as the count would write it. */
export interface HandUnit {
  readonly unit: string
  readonly parent: string | null
  readonly name: string
  readonly invited: number
  readonly answers: number
  readonly tellsInvited: boolean
  readonly blocks: number
  readonly top: string | null
  readonly withheld: string | null
  readonly trends: readonly string[]
}

/** What is kept of one measure in one block. */
export interface HandSum {
  readonly unit: string
  readonly measure: string
  readonly valid: number
  readonly readers?: 'everyone' | 'own-leader' | 'three-leaders'
  readonly detail?: 'means' | 'shares' | 'distribution'
  readonly total?: number
  readonly shares?: readonly number[]
  readonly fifths?: readonly number[]
  readonly squares?: number
  readonly moved?: number
  readonly hiddenBelow?: number
  readonly hiddenAbove?: number
}

export interface HandMeasure {
  readonly code: string
  readonly kind: 'facet' | 'item' | 'composite' | 'index'
  readonly items: readonly string[]
  readonly components?: readonly string[]
  readonly weights?: readonly number[]
  readonly role?: string
  readonly direction?: 1 | -1
  readonly describesLeader?: boolean
  readonly needsRelease?: boolean
  readonly sensitive?: boolean
}

export interface HandMade {
  readonly units: readonly HandUnit[]
  readonly measures: readonly HandMeasure[]
  readonly sums: readonly HandSum[]
  readonly picks?: readonly {
    readonly unit: string
    readonly question: string
    readonly option: string
    readonly valid: number
    readonly chosen: number
  }[]
  readonly comments?: readonly {
    readonly readers: string
    readonly unit: string
    readonly question: string
    readonly language: string
    readonly text: string
  }[]
  readonly leaders?: readonly { readonly unit: string; readonly about: string; readonly leaders: number }[]
  readonly opensOn?: string
  readonly closesOn?: string
  readonly floor?: number
  readonly lowest?: number
  readonly highest?: number
}

/** A unit that is shown, with one block of its own, ten of whom all answered; say what is otherwise. */
export const unitNamed = (
  name: string,
  parent: HandUnit | null,
  otherwise: Partial<HandUnit> = {},
): HandUnit => {
  const unit = randomUUID()
  return {
    unit,
    parent: parent?.unit ?? null,
    name,
    invited: 10,
    answers: 10,
    tellsInvited: true,
    blocks: 1,
    top: parent?.top ?? unit,
    withheld: null,
    trends: [],
    ...otherwise,
  }
}

const measureRow = (measure: HandMeasure, position: number) => ({
  components: [],
  weights: [],
  role: null,
  direction: 1,
  describesLeader: false,
  needsRelease: false,
  sensitive: false,
  spread: null,
  freedom: null,
  ...measure,
  position,
})

const sumRow = ({ unit, measure, valid, ...sum }: HandSum) => ({
  unit,
  measure,
  valid,
  readers: 'everyone',
  detail: 'means',
  moved: 0,
  hiddenBelow: 0,
  hiddenAbove: 0,
  ...sum,
})

/** Every block that a sum stands in, once. */
const blocksOf = (sums: readonly ReturnType<typeof sumRow>[]) => {
  const blocks = new Map<string, object>()
  for (const { unit, readers, detail, valid } of sums)
    blocks.set(`${unit} ${readers} ${detail}`, { unit, readers, detail, respondents: valid })
  return [...blocks.values()]
}

/** Publishes through the door of the count. @returns the wave */
export const publishByHand = async (client: Client, made: HandMade): Promise<string> => {
  const wave = randomUUID()
  const sums = made.sums.map(sumRow)
  const publication = {
    wave,
    instrument: 'by-hand@1.0.0',
    form: 'all',
    opensOn: made.opensOn ?? '2026-03-02',
    closesOn: made.closesOn ?? '2026-03-13',
    publishedOn: made.closesOn ?? '2026-03-14',
    floor: made.floor ?? 5,
    lowest: made.lowest ?? 1,
    highest: made.highest ?? 5,
    gap: 1,
    moved: 2,
    movedEach: 6,
    report: {},
    organisation: {},
    units: made.units,
    measures: made.measures.map(measureRow),
    blocks: blocksOf(sums),
    picks: made.picks ?? [],
    comments: made.comments ?? [],
    leaders: made.leaders ?? [],
  }
  await client.query('select results.publish($1::jsonb, $2::jsonb[])', [
    JSON.stringify(publication),
    [JSON.stringify(sums)],
  ])
  return wave
}
