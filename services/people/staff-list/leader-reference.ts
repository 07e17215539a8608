import type { Finding } from './findings.ts'
import { mailKey } from './mail-key.ts'
import { withoutZeros } from './person-evidence.ts'
import type { Row } from './row.ts'
import type { RowIndex } from './row-index.ts'

/** The row of the leader. Null for no leader, undefined when the list does not tell. */
interface LeaderReference {
  readonly leader: Row | null | undefined
  readonly finding: Finding | null
}

/**
 * A leader's mail address or number. The value decides, not the header: whatever holds an @ is an address. Where a list
 * gives both, they must point at the same person.
 */
export function findLeader(row: Row, index: RowIndex): LeaderReference {
  const { line } = row
  let leader: Row | null | undefined = null
  for (const { column, value } of row.leaders) {
    const found = lookUp(value, index)
    // Of somebody whose leader has left the list says no leader until it names another one.
    if (found === 'nowhere' && index.leftOut.has(mailKey(value)))
      return { leader: null, finding: { line, column, code: 'leader-left-out', value } }
    if (found === 'nowhere')
      return {
        leader: undefined,
        finding: { line, column, code: 'leader-unknown', value },
      }
    if (found === row)
      return {
        leader: undefined,
        finding: { line, column, code: 'leader-is-self' },
      }
    if (found && leader && found !== leader) {
      return {
        leader: undefined,
        finding: { line, column, code: 'leader-contradicts', value },
      }
    }
    leader = found && leader !== undefined ? found : undefined
  }
  return { leader, finding: null }
}

function lookUp(value: string, index: RowIndex): Row | undefined | 'nowhere' {
  const key = mailKey(value)
  const row = key.includes('@')
    ? index.byMail.get(key)
    : (index.byNumber.get(key) ?? index.byShortNumber.get(withoutZeros(key)))
  return row ?? (index.inDamagedRows.has(key) ? undefined : 'nowhere')
}
