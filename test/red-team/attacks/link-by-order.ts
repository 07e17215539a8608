import type { LeftRow } from './everything-left.ts'

/** An order that somebody knows of: what it is called, and who or what stood in it, first to last. */
export type Orders = ReadonlyMap<string, readonly string[]>

/** Orders of answers: each table by place on disk, by transaction, and by every column it has. */
export const ordersLeft = (rows: readonly LeftRow[], marks: readonly string[]): Orders => {
  const found = new Map<string, string[]>()
  for (const table of new Set(rows.map((row) => row.table))) {
    const own = rows.filter((row) => row.table === table)
    const marked = own.flatMap((row, place) =>
      marks.filter((mark) => row.text.includes(mark)).map((mark) => ({ ...row, mark, place })),
    )
    if (marked.length < marks.length) continue
    const inOrder = (name: string, key: (row: (typeof marked)[number]) => number | string) =>
      found.set(
        `${table} by ${name}`,
        [...marked]
          .sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.place - b.place))
          .map(({ mark }) => mark),
      )
    inOrder('place', ({ place }) => place)
    inOrder('transaction', ({ xmin }) => xmin)
    for (const column of Object.keys(JSON.parse(marked[0]?.text ?? '{}')))
      inOrder(column, ({ text }) => String(JSON.parse(text)[column]))
  }
  return found
}

/** The order of answers in a reply of a server. */
export const orderIn = (reply: string, marks: readonly string[]): readonly string[] =>
  [...marks].sort((a, b) => reply.indexOf(a) - reply.indexOf(b))

/** One guess: the first person gave the first answer, and so on. */
export type Guess = ReadonlyMap<string, string>

/** Every order of people put beside every order of answers, forwards and backwards. */
export const linkByOrder = (people: Orders, answers: Orders): ReadonlyMap<string, Guess> => {
  const guesses = new Map<string, Guess>()
  for (const [who, persons] of people) {
    for (const [what, marks] of answers) {
      const zip = (order: readonly string[]) =>
        new Map(persons.map((person, at) => [person, order[at] ?? '']))
      guesses.set(`${who}, ${what}`, zip(marks))
      guesses.set(`${who}, ${what}, backwards`, zip(marks.toReversed()))
    }
  }
  return guesses
}
