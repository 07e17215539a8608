import { randomUUID } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { countWave } from '../../services/counting/count-wave.ts'
import { systemClock } from '../../services/plumbing/clock.ts'
import { DatabaseLogins } from '../../services/plumbing/database-logins.ts'
import { stopOnSignal } from '../../services/plumbing/stop-on-signal.ts'
import { openCountingRoom } from '../../services/worker.ts'
import { inventStaffList } from '../demo/organisation.ts'
import { repeatable } from '../demo/repeatable.ts'
import { asOwner, type BenchCluster, startBenchCluster } from './bench-cluster.ts'
import { castBallots } from './cast-ballots.ts'
import type { InventedUnit } from './invent-units.ts'
import { writeWave } from './write-wave.ts'
import { ORDINARY } from './years/organisation.ts'
import { withheldOf } from './years/withheld-of.ts'

/**
 * What publication keeps back: one wave of each of so many invented organisations, counted as always. The same
 * numbers invent the same organisations in every version of the product, so that two versions can be compared.
 * Before that, without a database, a year of the demo's organisation and of the hospital of the tests, with and
 * without what protects over time.
 */
const { values } = parseArgs({
  options: {
    organisations: { type: 'string', default: '50' },
    /** How often each of the two lives its year. */
    lives: { type: 'string', default: '50' },
  },
})
const say = (line: string) => process.stdout.write(`${line}\n`)
const share = (part: number, of: number) => `${((100 * part) / of).toFixed(1)} %`

/** Of those invited, as many as answer the demo's waves. */
const DEMO_TURNOUT = 0.76
const hospital = new URL('../../test/fixtures/staff-lists/ziekenhuis.csv', import.meta.url)
const known = { demo: Buffer.from(inventStaffList(240)), hospital: await readFile(hospital) }
const lists = {
  'the same list': { leaving: 0, moving: 0, dealing: 0 },
  'people come, move and leave': ORDINARY,
}
for (const [name, file] of Object.entries(known))
  for (const [about, rates] of Object.entries(lists)) {
    const { figures, without, installed } = withheldOf(file, rates, DEMO_TURNOUT, Number(values.lives))
    say(
      `${name}, ${about}: withheld ${share(installed, figures)} of ${figures} figures, ${share(without, figures)} without`,
    )
  }

/** 60 to 600 people in teams of 5 to 14, three to six teams to a department; of each team some answer, or hardly any. */
const invent = (seed: number): readonly InventedUnit[] => {
  const chance = repeatable(1000 + seed)
  const between = (least: number, most: number) => least + Math.floor(chance() * (most - least + 1))
  const people = between(60, 600)
  const turnout = 0.3 + 0.6 * chance()
  const units: InventedUnit[] = []
  const add = (parent: string | null): string => {
    const id = randomUUID()
    const invited = between(5, 14)
    const own = Math.min(1, Math.max(0, turnout + 0.5 * (chance() - 0.5)))
    const ballots = Array.from({ length: invited }, () => chance() < own).filter(Boolean).length
    units.push({ id, parent, name: `Unit ${units.length}`, invited, ballots })
    return id
  }
  const top = add(null)
  while (units.reduce((sum, { invited }) => sum + invited, 0) < people) {
    const department = add(top)
    for (let teams = between(3, 6); teams > 0; teams--) add(department)
  }
  return units
}

const COUNT_FIGURES = `
  select (select count(*) from results.units) as units,
    (select count(*) from results.units where withheld is null) as published,
    (select count(*) from results.blocks) as blocks,
    (select count(*) from results.block_measures) as sums`

const countOne = async (cluster: BenchCluster, seed: number): Promise<readonly number[]> => {
  const url = await cluster.newDatabase(`bench_withheld_${seed}`)
  const file = join(cluster.folder, 'withheld.ballots')
  const units = invent(seed)
  const written = await asOwner(url, async (client) => {
    const wave = await writeWave(client, cluster.keysFolder, units)
    await castBallots(client, wave, file)
    return wave.wave
  })
  await rm(file, { force: true })
  const database = await new DatabaseLogins(cluster.keysFolder).url(url, 'counting')
  const room = openCountingRoom({ database, keysFolder: cluster.keysFolder, clock: systemClock })
  await countWave(room, written, { onOpened: () => undefined, onStep: async () => undefined })
  await room.db.destroy()
  const { rows } = await asOwner(url, (client) => client.query(COUNT_FIGURES))
  const invited = units.reduce((sum, unit) => sum + unit.invited, 0)
  const answered = units.reduce((sum, unit) => sum + unit.ballots, 0)
  return [invited, answered, ...Object.values(rows[0] ?? {}).map(Number)]
}

const count = async (cluster: BenchCluster) => {
  const sums: number[] = []
  for (let seed = 1; seed <= Number(values.organisations); seed++) {
    const one = await countOne(cluster, seed)
    for (const [at, value] of one.entries()) sums[at] = (sums[at] ?? 0) + value
  }
  const [invited = 0, answered = 0, units = 0, published = 0, blocks = 0, kept = 0] = sums
  say(`${values.organisations} organisations, ${invited} invited, ${share(answered, invited)} answered`)
  say(`units with figures of their own: ${published} of ${units} (${share(published, units)})`)
  say(`blocks kept: ${blocks}; sums kept: ${kept}`)
}

if (Number(values.organisations) > 0) {
  const cluster = await startBenchCluster()
  stopOnSignal(() => cluster.stop())
  try {
    await count(cluster)
  } finally {
    await cluster.stop()
  }
}
