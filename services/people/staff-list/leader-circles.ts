import { findCircles } from './circles.ts'
import type { Finding } from './findings.ts'
import type { Row } from './row.ts'

interface LeaderCircles {
  readonly findings: readonly Finding[]
  readonly rows: ReadonlySet<Row>
}

/**
 * People who lead each other in a circle. A circle is reported once, on its first row without a problem of its
 * own, because a row gets one problem. `lines` names all rows.
 */
export function findLeaderCircles(leaderOf: ReadonlyMap<Row, Row>, broken: ReadonlySet<Row>): LeaderCircles {
  const circles = findCircles(leaderOf).map((circle) => circle.toSorted((a, b) => a.line - b.line))
  const findings = circles.flatMap((circle): readonly Finding[] => {
    const row = circle.find((one) => !broken.has(one))
    if (!row) return []
    const column = row.leaders[0]?.column ?? ''
    return [
      {
        line: row.line,
        column,
        code: 'leader-circle',
        lines: circle.map(({ line }) => line),
      },
    ]
  })
  return { findings, rows: new Set(circles.flat()) }
}
