import { readdirSync, readFileSync } from 'node:fs'

export interface ProcessFigures {
  readonly pid: number
  readonly name: string
  /** Proportional set size in MB: what is shared is divided among those who share it. */
  readonly megabytes: number
}

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** Everything that a process started and that still runs, with itself; from Linux's `/proc`. */
export const processesBelow = (top: number): readonly ProcessFigures[] => {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({
      pid: Number(name),
      parent: Number(/^PPid:\s+(\d+)/m.exec(read(`/proc/${name}/status`))?.[1] ?? 0),
    }))
  const below = (pid: number): readonly number[] => [
    pid,
    ...all.filter(({ parent }) => parent === pid).flatMap((one) => below(one.pid)),
  ]
  return below(top).map((pid) => {
    const args = read(`/proc/${pid}/cmdline`).split('\0')
    const ours = args.find((arg) => /processes\/|ooghoogte\.ts|esbuild|bin\/postgres|npm/.test(arg))
    const kilobytes = Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0)
    return {
      pid,
      name: (ours ?? args[0] ?? '').split('/').at(-1) ?? '',
      megabytes: Math.round(kilobytes / 1024),
    }
  })
}

/** Those that still run. */
export const stillThere = (pids: readonly number[]): readonly number[] =>
  pids.filter((pid) => /^State:\s+[^ZX]/m.test(read(`/proc/${pid}/status`)))
