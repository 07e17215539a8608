import { fold } from './cell-text.ts'
import { mailKey } from './mail-key.ts'
import { withoutZeros } from './person-evidence.ts'
import type { Row } from './row.ts'

/** Who is where in the list: the first row of every number and mail address, compared without regard to case. */
export interface RowIndex {
  readonly byNumber: ReadonlyMap<string, Row>
  /**
   * Numbers without the zeros in front, where they are still unique. A spreadsheet may drop the zeros of one
   * column only.
   */
  readonly byShortNumber: ReadonlyMap<string, Row | null>
  readonly byMail: ReadonlyMap<string, Row>
  /**
   * Everything written in damaged rows. A leader who is found only there is not unknown: when that row is
   * repaired, the leader will be in the list.
   */
  readonly inDamagedRows: ReadonlySet<string>
  /** Numbers and addresses of people who are in the file, and not at work: they have left, or have not begun. */
  readonly leftOut: ReadonlySet<string>
}

export function indexRows(rows: readonly Row[], leftOut: ReadonlySet<string> = new Set()): RowIndex {
  const byNumber = new Map<string, Row>()
  const byShortNumber = new Map<string, Row | null>()
  const byMail = new Map<string, Row>()
  const inDamagedRows = new Set<string>()
  for (const row of rows) {
    const number = fold(row.number)
    if (number && !byNumber.has(number)) {
      byNumber.set(number, row)
      const short = withoutZeros(number)
      byShortNumber.set(short, byShortNumber.has(short) ? null : row)
    }
    if (row.mail && !byMail.has(row.mail)) byMail.set(row.mail, row)
    if (row.damage) for (const cell of row.cells) inDamagedRows.add(mailKey(cell))
  }
  return { byNumber, byShortNumber, byMail, inDamagedRows, leftOut }
}
