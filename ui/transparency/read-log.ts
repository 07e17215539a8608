import { checkLog, LogBroken, type LogEntry, type LogFault } from '../../services/ticket/log-chain.ts'

/** What came of reading the log and following its chain on this device. */
export type LogReading =
  | { readonly state: 'reading' }
  | { readonly state: 'out-of-reach' }
  | { readonly state: 'broken'; readonly fault: LogFault; readonly index: number }
  | { readonly state: 'whole'; readonly entries: readonly LogEntry[] }

export const readLog = async (): Promise<LogReading> => {
  const reply = await fetch('/transparency.json', { credentials: 'omit' }).catch(() => undefined)
  if (reply === undefined || !reply.ok) return { state: 'out-of-reach' }
  try {
    return { state: 'whole', entries: checkLog(await reply.json()) }
  } catch (error) {
    const { fault, index } = error instanceof LogBroken ? error : new LogBroken('not-a-log', 0)
    return { state: 'broken', fault, index }
  }
}
