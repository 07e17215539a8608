import { readdirSync, readFileSync } from 'node:fs'

/** Fields of /proc/<pid>/stat behind the name, proc(5); none where there is no /proc. */
const fieldsOf = (pid: number): readonly string[] => {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
  } catch {
    return []
  }
}
const PARENT = 1
const USER = 11
const SYSTEM = 12
const CHILDREN_USER = 13
const CHILDREN_SYSTEM = 14
const secondsIn = (pid: number, ...fields: readonly number[]): number => {
  const all = fieldsOf(pid)
  return fields.reduce((sum, field) => sum + Number(all[field] ?? 0), 0) / 100
}

/** User and system time of a process, in ticks of a hundredth; 0 where there is no /proc. */
export const processSeconds = (pid: number): number => secondsIn(pid, USER, SYSTEM)

/** The same of PostgreSQL: of its first process, of those that it started, and of those that have ended. */
export const postgresSeconds = (first: number): number =>
  readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && Number(fieldsOf(pid)[PARENT]) === first)
    .reduce(
      (sum, pid) => sum + processSeconds(pid),
      secondsIn(first, USER, SYSTEM, CHILDREN_USER, CHILDREN_SYSTEM),
    )
