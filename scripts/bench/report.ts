import type { CountStep } from '../../services/counting/count-wave.ts'

export interface WorkTime {
  readonly milliseconds: number
  /** User and system time of all threads, and of the database for them. */
  readonly cpuSeconds: number
}

/** What one count took. */
export interface CountFigures {
  readonly counted: number
  /** Each step and the milliseconds that led to it. */
  readonly steps: readonly (readonly [CountStep, number])[]
  /** From the start until all ballots are open and read. */
  readonly opening: WorkTime
  readonly whole: WorkTime
  /** Of the worker, its threads included. */
  readonly peakMebibytes: number
}

export interface Round extends CountFigures {
  /** The bare opening, right before and right after. */
  readonly floors: readonly [WorkTime, WorkTime]
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`
const busy = ({ milliseconds, cpuSeconds }: WorkTime): string =>
  `${((1000 * cpuSeconds) / milliseconds).toFixed(2)} cores`

/** By the clock, which other work on the machine disturbs; and by work, which it hardly does. */
const times = (work: WorkTime, floors: Round['floors']): string => {
  const ratio = (of: (time: WorkTime) => number) =>
    (2 * of(work)) / floors.reduce((sum, one) => sum + of(one), 0)
  return `${ratio((time) => time.milliseconds).toFixed(2)} × by the clock, ${ratio((time) => time.cpuSeconds).toFixed(2)} × by work`
}

export const microsecondsABallot = ({ whole, counted }: CountFigures): number =>
  (1000 * whole.milliseconds) / counted

/** One round in words. */
export const tell = (round: Round): string => {
  const { counted, whole, opening, floors } = round
  const each = microsecondsABallot(round)
  const took = (time: WorkTime) => `${seconds(time.milliseconds)} on ${busy(time)}`
  return [
    `${counted} ballots counted in ${took(whole)}: ${Math.round(1e6 / each)} a second, ${each.toFixed(0)} µs each`,
    `  steps    ${round.steps.map(([step, milliseconds]) => `${step} ${seconds(milliseconds)}`).join(', ')}`,
    `  floor    ${took(floors[0])} before, ${took(floors[1])} after`,
    `  opening  ${took(opening)}: ${times(opening, floors)}`,
    `  all      ${times(whole, floors)}`,
    `  memory   ${round.peakMebibytes.toFixed(0)} MiB at its peak`,
  ].join('\n')
}
