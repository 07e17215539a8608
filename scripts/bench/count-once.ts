import { sql } from 'kysely'
import { type CountStep, countWave } from '../../services/counting/count-wave.ts'
import { systemClock } from '../../services/plumbing/clock.ts'
import { openPool } from '../../services/plumbing/postgres.ts'
import { openCountingRoom } from '../../services/worker.ts'
import { peakMebibytes } from './peak-memory.ts'
import { processSeconds } from './processor-time.ts'
import type { CountFigures, WorkTime } from './report.ts'

/** A worker that counts one wave, and tells by a message what it took: a process of its own, to be weighed. */
const { database, owner, keysFolder, wave } = JSON.parse(process.argv[2] ?? '{}')
const watcher = openPool<Record<string, never>>(owner)
const room = openCountingRoom({ database, keysFolder, clock: systemClock })

/** Seconds that the database has worked for this worker: its process is told apart by its login, and by the owner. */
const databaseSeconds = async (): Promise<number> => {
  const { rows } = await sql<{ pid: number }>`
    select pid from pg_catalog.pg_stat_activity where usename = 'counting'`.execute(watcher)
  return rows.reduce((sum, { pid }) => sum + processSeconds(pid), 0)
}

const steps: [CountStep, number][] = []
let opening: WorkTime = { milliseconds: 0, cpuSeconds: 0 }
const start = performance.now()
const databaseBefore = await databaseSeconds()
const cpuBefore = process.cpuUsage()

const soFar = async (): Promise<WorkTime> => {
  const { user, system } = process.cpuUsage(cpuBefore)
  const database = (await databaseSeconds()) - databaseBefore
  return { milliseconds: performance.now() - start, cpuSeconds: (user + system) / 1e6 + database }
}

const report = await countWave(room, wave, {
  onOpened: () => undefined,
  onStep: async (step) => {
    steps.push([step, performance.now()])
    if (step === 'opened') opening = await soFar()
  },
})
const whole = await soFar()
const figures: CountFigures = {
  counted: report.counted,
  steps: steps.map(([step, at], index) => [step, at - (steps[index - 1]?.[1] ?? start)]),
  opening,
  whole,
  peakMebibytes: peakMebibytes(),
}
await room.db.destroy()
await watcher.destroy()
process.send?.(figures)
