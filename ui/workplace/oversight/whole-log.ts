import { checkLog } from '../../../services/ticket/log-chain.ts'
import { type AuditEntry, answered, api } from '../api.ts'

/** The whole audit log, the latest first; it comes in parts. */
export const wholeLog = async (): Promise<readonly AuditEntry[]> => {
  const entries: AuditEntry[] = []
  for (;;) {
    const before = entries.at(-1)?.index
    const part = await answered(
      api.GET('/api/audit-log', before === undefined ? {} : { params: { query: { before } } }),
    )
    entries.push(...part)
    if (part.length === 0 || part.at(-1)?.index === 1) return entries
  }
}

/** Whether each entry is as it was written and none is missing between them, worked out on this device. */
export const isWhole = (entries: readonly AuditEntry[]): boolean => {
  try {
    checkLog([...entries].reverse())
    return true
  } catch {
    return false
  }
}
