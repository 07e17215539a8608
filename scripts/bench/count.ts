import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { DatabaseLogins } from '../../services/plumbing/database-logins.ts'
import { RUN_TYPESCRIPT } from '../../services/plumbing/run-typescript.ts'
import { stopOnSignal } from '../../services/plumbing/stop-on-signal.ts'
import { asOwner, type BenchCluster, startBenchCluster } from './bench-cluster.ts'
import { castBallots } from './cast-ballots.ts'
import { Floor } from './floor.ts'
import { inventUnits } from './invent-units.ts'
import { keepFigures, ratiosOf, readFigures, whatIsWorse } from './last-figures.ts'
import { type CountFigures, microsecondsABallot, type Round, tell } from './report.ts'
import { writeWave } from './write-wave.ts'

/** How long a count takes, and against what. See README.md. */
const { values } = parseArgs({
  options: {
    ballots: { type: 'string', default: '10000,100000' },
    units: { type: 'string', default: '2000' },
    rounds: { type: 'string', default: '3' },
    keep: { type: 'boolean', default: false },
  },
})
const sizes = values.ballots.split(',').map(Number)
const say = (line: string) => process.stdout.write(`${line}\n`)

const countOnce = async (given: Readonly<Record<string, string>>): Promise<CountFigures> => {
  const file = join(import.meta.dirname, 'count-once.ts')
  const child = spawn(process.execPath, [...RUN_TYPESCRIPT, file, JSON.stringify(given)], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const ended = once(child, 'exit')
  const told = await Promise.race([once(child, 'message'), ended.then(() => undefined)])
  await ended
  if (told === undefined) throw new Error('the count fell over')
  return told[0] as CountFigures
}

/** Floor, count, floor, on the same ballots: what else the machine does weighs on all three. */
const measure = async (cluster: BenchCluster, name: string, ballots: number): Promise<Round> => {
  const url = await cluster.newDatabase(name)
  const file = join(cluster.folder, `${name}.ballots`)
  const { wave, floor } = await asOwner(url, async (client) => {
    const written = await writeWave(client, cluster.keysFolder, inventUnits(Number(values.units), ballots))
    const segments = await castBallots(client, written, file)
    return { wave: written.wave, floor: await Floor.load({ ...written.task, file, segments }) }
  })
  try {
    const before = await floor.measure()
    const figures = await countOnce({
      database: await new DatabaseLogins(cluster.keysFolder).url(url, 'counting'),
      owner: url,
      keysFolder: cluster.keysFolder,
      wave,
    })
    return { ...figures, floors: [before, await floor.measure()] }
  } finally {
    await floor.stop()
    await rm(file, { force: true })
  }
}

const cluster = await startBenchCluster()
stopOnSignal(() => cluster.stop())
try {
  say(`${availableParallelism()} cores, ${values.units} units`)
  const best = new Map<number, number>()
  for (const ballots of sizes) {
    const rounds: Round[] = []
    for (let round = 1; round <= Number(values.rounds); round++) {
      const measured = await measure(cluster, `bench_${ballots}_${round}`, ballots)
      say(tell(measured))
      rounds.push(measured)
      best.set(
        ballots,
        Math.min(best.get(ballots) ?? Number.POSITIVE_INFINITY, microsecondsABallot(measured)),
      )
    }
    const size = `${ballots} ballots, ${values.units} units`
    const ratios = ratiosOf(rounds)
    for (const worse of whatIsWorse((await readFigures())[size], ratios)) {
      say(`WORSE, ${size}: ${worse}`)
      process.exitCode = 1
    }
    if (values.keep) await keepFigures(size, ratios)
  }
  const [first, ...larger] = [...best]
  for (const [ballots, each] of larger)
    say(`a ballot of ${ballots} takes ${(each / first![1]).toFixed(2)} × one of ${first![0]}`)
} finally {
  await cluster.stop()
}
process.exit()
