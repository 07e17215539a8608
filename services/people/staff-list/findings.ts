import type { Encoding } from './encodings.ts'

/**
 * Everything the reader of a staff list can find, in one table. A *problem* stops the import: the reader would
 * have to guess. A *warning* does not: the reader did something sensible and says what. The interface words the
 * codes in four languages, so a code is added here and in the texts, nowhere else.
 *
 * "One problem a row, its first cause": a row with three mistakes gets the one that comes first in the order
 * number, name, mail address, language, unit, leader, parent, whatever the order of the columns. A problem that
 * only follows from another row's problem is not reported. It disappears when the cause is repaired, or is
 * reported at the next reading.
 */
export const readingKinds = {
  'file-empty': 'problem',
  'file-is-workbook': 'problem',
  'file-not-text': 'problem',
  'encoding-unclear': 'problem',
  'column-missing': 'problem',
  'column-repeated': 'problem',
  'rows-missing': 'problem',
  'quote-not-closed': 'problem',
  'quote-misplaced': 'problem',
  'row-too-short': 'problem',
  'row-too-long': 'problem',
  'cell-too-long': 'problem',
  'number-repeated': 'problem',
  'name-missing': 'problem',
  'mail-address-missing': 'problem',
  'mail-address-invalid': 'problem',
  'mail-address-repeated': 'problem',
  'language-unknown': 'problem',
  'unit-missing': 'problem',
  'unit-parent-contradicts': 'problem',
  'unit-circle': 'problem',
  'unit-leader-unclear': 'problem',
  'unit-top-unclear': 'problem',
  'leader-unknown': 'problem',
  'leader-contradicts': 'problem',
  'leader-is-self': 'problem',
  'leader-circle': 'problem',
  'column-ignored': 'warning',
  'quote-kept': 'warning',
  'begins-like-a-formula': 'warning',
  'characters-garbled': 'warning',
  'number-missing': 'warning',
  'without-mail-address': 'warning',
  'name-incomplete': 'warning',
  'language-missing': 'warning',
  'unit-spelled-differently': 'warning',
  'unit-without-leader': 'warning',
  'unit-without-people': 'warning',
  'second-place': 'warning',
} as const satisfies Record<string, 'problem' | 'warning'>

/** Findings that need the list before: see `recognise-people.ts`. */
const comparingKinds = {
  'person-unclear': 'problem',
  'person-changed': 'warning',
  'number-used-again': 'warning',
  'mailbox-passed-on': 'warning',
} as const satisfies Record<string, 'problem' | 'warning'>

/** Findings in what payroll systems write: see `choose-rows.ts`, and for changes `../incoming/changes.ts`. */
const payrollKinds = {
  'preset-unknown': 'problem',
  'date-unclear': 'problem',
  'ends-before-it-starts': 'problem',
  'file-is-changes': 'problem',
  'second-contract': 'warning',
  'people-ended': 'warning',
  'people-to-come': 'warning',
  'leader-left-out': 'warning',
  'file-is-list': 'problem',
  'change-without-number': 'problem',
  'change-of-unknown-kind': 'problem',
  'change-repeated': 'problem',
  'change-of-nobody': 'problem',
  'change-joins-again': 'problem',
  'change-without-day': 'problem',
  'unit-without-place': 'problem',
  'leader-has-left': 'problem',
  'changes-out-of-order': 'problem',
} as const satisfies Record<string, 'problem' | 'warning'>

export const findingKinds = { ...readingKinds, ...comparingKinds, ...payrollKinds } as const

export type FindingCode = keyof typeof findingKinds

/**
 * `line`: the physical line, from 1, on which the row starts. `column`: the header as written, empty for a whole row. A type, not
 * an interface, so that it can be sent as one of the open-ended findings of the API's contract.
 */
export type Finding = {
  readonly line: number
  readonly column: string
  readonly code: FindingCode
  /** The earlier line: of the same address, or with the other parent. */
  readonly first?: number
  /** What was read, or the missing column, or the unit concerned. */
  readonly value?: string
  /** How the cell would read in each encoding that the file may be in. */
  readonly readings?: readonly { readonly encoding: Encoding; readonly text: string }[]
  /** All lines that make up the finding together, ascending. */
  readonly lines?: readonly number[]
}

/** Problems and warnings apart, each from the top of the file to its end. */
export function sortFindings(findings: readonly Finding[]) {
  const downward = findings.toSorted((a, b) => a.line - b.line)
  return {
    problems: downward.filter(({ code }) => findingKinds[code] === 'problem'),
    warnings: downward.filter(({ code }) => findingKinds[code] === 'warning'),
  }
}
