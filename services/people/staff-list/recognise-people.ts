/**
 * Finds out who in a new list is who in the list before. Numbers lose their zeros in a spreadsheet, change, and
 * are used again. Mailboxes are passed on. People marry. So no single mark decides. The surest pairs are made
 * first, and each person is paired once. Where the address is that of somebody on the list and nothing else
 * fits, nobody can tell whether it is the same person or a successor. Then the list is not read until HR has
 * said which.
 */

import { groupsOf } from '../../plumbing/groups.ts'
import type { StoredEmployee } from '../units/units.queries.ts'
import type { Finding } from './findings.ts'
import { nameOf } from './name-of.ts'
import { type Evidence, sureness, weigh, withoutZeros } from './person-evidence.ts'
import type { Employee, Headings } from './staff-list.ts'

interface Recognised {
  /** Who somebody in the list was before. Somebody who is not here is new. */
  readonly knownAs: ReadonlyMap<Employee, StoredEmployee>
  readonly findings: readonly Finding[]
}

interface Pair {
  readonly one: Employee
  readonly known: StoredEmployee
  readonly evidence: Evidence
  readonly sure: number
}

/** All pairs that have a number or an address in common. */
const pairsOf = (employees: readonly Employee[], stored: readonly StoredEmployee[]): readonly Pair[] => {
  const byNumber = groupsOf(stored, ({ number }) => (number === null ? null : withoutZeros(number)))
  const byMail = groupsOf(stored, ({ mail }) => mail)
  return employees.flatMap((one) => {
    const sameNumber = one.number === null ? [] : (byNumber.get(withoutZeros(one.number)) ?? [])
    const candidates = new Set([...sameNumber, ...(one.mail === null ? [] : (byMail.get(one.mail) ?? []))])
    return [...candidates].map((known) => {
      const evidence = weigh(one, known)
      return { one, known, evidence, sure: sureness(evidence) }
    })
  })
}

/**
 * Of two equally sure pairs, somebody who works here goes before somebody who left. A number as written goes
 * before one without its zeros.
 */
const surestFirst = (a: Pair, b: Pair): number =>
  b.sure - a.sure ||
  Number(a.evidence.left) - Number(b.evidence.left) ||
  Number(b.evidence.number === 'same') - Number(a.evidence.number === 'same')

export const recognisePeople = (
  employees: readonly Employee[],
  stored: readonly StoredEmployee[],
  headings: Headings,
): Recognised => {
  const pairs = pairsOf(employees, stored)
  const knownAs = new Map<Employee, StoredEmployee>()
  const taken = new Set<StoredEmployee>()
  for (const { one, known } of pairs.filter(({ sure }) => sure > 0).toSorted(surestFirst)) {
    if (knownAs.has(one) || taken.has(known)) continue
    knownAs.set(one, known)
    taken.add(known)
  }
  const findings = [...groupsOf(pairs, ({ one }) => one)].flatMap(([one, some]) =>
    tellOf(one, some, knownAs.get(one), taken, headings),
  )
  return { knownAs, findings }
}

const tellOf = (
  { line }: Employee,
  pairs: readonly Pair[],
  before: StoredEmployee | undefined,
  taken: ReadonlySet<StoredEmployee>,
  headings: Headings,
): readonly Finding[] => {
  if (before !== undefined) {
    const pair = pairs.find(({ known }) => known === before)
    return pair?.sure === 1 && pair.evidence.number !== 'none'
      ? [{ line, column: headings.mail, code: 'person-changed', value: nameOf(before) }]
      : []
  }
  // Somebody who was found on another line is not considered on this one.
  const free = pairs.filter(({ known }) => !taken.has(known))
  const unclear = free.find(({ evidence }) => evidence.mail && !evidence.left)
  if (unclear) return [{ line, column: headings.mail, code: 'person-unclear', value: nameOf(unclear.known) }]
  const again = free.find(({ evidence }) => evidence.number === 'same')
  const passedOn = free.find(({ evidence }) => evidence.mail)
  return [
    ...(again
      ? [{ line, column: headings.number, code: 'number-used-again' as const, value: nameOf(again.known) }]
      : []),
    ...(passedOn
      ? [{ line, column: headings.mail, code: 'mailbox-passed-on' as const, value: nameOf(passedOn.known) }]
      : []),
  ]
}
