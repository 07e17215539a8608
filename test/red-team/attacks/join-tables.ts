import { createHash } from 'node:crypto'
import { receiptOf } from '../../../services/ticket/manifest.ts'
import type { LeftRow } from './everything-left.ts'

/** A value that stands in a row about a person and in a row about an answer, and leads to few people. */
export interface Joint {
  readonly people: string
  readonly answers: string
  readonly who: readonly string[]
}

/** One place of a row, however deep in JSON, with what stands there. */
type Leaf = readonly [place: string, value: string]

const hashesOf = (value: string): readonly Leaf[] => {
  if (!/^\\x(?:[0-9a-f]{2})+$/.test(value)) return []
  const bytes = Buffer.from(value.slice(2), 'hex')
  return [
    ['hash', `\\x${createHash('sha256').update(bytes).digest('hex')}`],
    ['receipt', receiptOf(bytes)],
  ]
}

const leavesOf = (value: unknown, place = ''): readonly Leaf[] => {
  if (value === null || typeof value === 'boolean' || value === '') return []
  if (typeof value !== 'object') {
    const text = String(value)
    return [[place, text], ...hashesOf(text).map(([how, made]): Leaf => [`${how} of ${place}`, made])]
  }
  return Object.entries(value).flatMap(([name, inner]) =>
    leavesOf(inner, Array.isArray(value) ? place : place === '' ? name : `${place}.${name}`),
  )
}
const leavesIn = ({ text, xmin }: LeftRow): readonly Leaf[] => [
  ...leavesOf(JSON.parse(text)),
  // Its own name and form, so that a transaction is joined to a transaction only.
  ['xmin', `transaction ${xmin}`],
]

/**
 * Joins every table that is about people with every table that is about one answer, on every pair of
 * columns, the transaction that wrote a row and the hashes of its bytes included.
 *
 * @param people text by which a row is known to be about somebody → who that is
 * @returns the joins that lead from some answer to fewer than `crowd` people
 */
export const joinTables = (
  rows: readonly LeftRow[],
  people: ReadonlyMap<string, string>,
  isAnAnswer: (table: string) => boolean,
  crowd: number,
): readonly Joint[] => {
  /** Value → column of a table of people → who. */
  const about = new Map<string, Map<string, Set<string>>>()
  for (const row of rows.filter(({ table }) => !isAnAnswer(table))) {
    const leaves = leavesIn(row)
    const who = leaves.flatMap(([, value]) => people.get(value) ?? [])
    if (who.length === 0) continue
    for (const [place, value] of leaves) {
      const columns = about.get(value) ?? new Map<string, Set<string>>()
      const column = `${row.table}.${place}`
      columns.set(column, new Set([...(columns.get(column) ?? []), ...who]))
      about.set(value, columns)
    }
  }
  return rows
    .filter(({ table }) => isAnAnswer(table))
    .flatMap((row) =>
      leavesIn(row).flatMap(([place, value]) =>
        [...(about.get(value) ?? [])].flatMap(([column, who]): readonly Joint[] =>
          who.size >= crowd ? [] : [{ people: column, answers: `${row.table}.${place}`, who: [...who] }],
        ),
      ),
    )
}
