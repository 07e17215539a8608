import type { Finding } from './findings.ts'
import type { StaffListReading } from './staff-list.ts'

/** What `staff-list check` prints. */
interface CheckReport {
  readonly rows: number
  readonly units: number
  /** Different people who lead somebody or a unit. */
  readonly leaders: number
  readonly problems: readonly Finding[]
  readonly warnings: readonly Finding[]
}

export function checkReport({ rows, employees, units, problems, warnings }: StaffListReading): CheckReport {
  const leaders = new Set([...employees, ...units].flatMap(({ leader }) => leader ?? []))
  return {
    rows,
    units: units.length,
    leaders: leaders.size,
    problems,
    warnings,
  }
}
