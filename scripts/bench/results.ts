import { parseArgs } from 'node:util'
import { sql } from 'kysely'
import { openPool } from '../../services/plumbing/postgres.ts'
import { stopOnSignal } from '../../services/plumbing/stop-on-signal.ts'
import {
  readOrganisation,
  readTree,
  readUnit,
} from '../../services/results/organisation-results/read-organisation.ts'
import { readTeamReport } from '../../services/results/team-results/read-team-report.ts'
import { asOwner, startBenchCluster } from './bench-cluster.ts'
import { inventUnits } from './invent-units.ts'
import { measure, measureBeside } from './measure.ts'
import { writeYear } from './results/write-year.ts'

/** How long pages of results take, beside a bare select by primary key through the same pool. See README.md. */
const { values } = parseArgs({
  options: {
    units: { type: 'string', default: '2000,20000' },
    waves: { type: 'string', default: '8' },
    times: { type: 'string', default: '200' },
  },
})
const say = (line: string) => process.stdout.write(`${line}\n`)
const times = Number(values.times)

const cluster = await startBenchCluster()
stopOnSignal(() => cluster.stop())
try {
  for (const units of values.units.split(',').map(Number)) {
    const url = await cluster.newDatabase(`results_${units}`)
    const invented = inventUnits(units, 12 * units)
    const readers = await asOwner(url, (client) => writeYear(client, invented, Number(values.waves)))
    const seconds = readers.published.map((one) => (one / 1000).toFixed(1)).join(', ')
    say(`${units} units, ${values.waves} waves; published in ${seconds} s`)
    const db = openPool<Record<string, never>>(url)
    const { wave, leaf, whole, several, hr } = readers
    const pages = {
      'team page, one unit': () => readTeamReport(db, leaf.account, wave, leaf.unit),
      'team page, the whole': () => readTeamReport(db, whole.account, wave, whole.unit),
      'team page, who leads three': () => readTeamReport(db, several.account, wave, several.unit),
      'organisation, first screen': () => readOrganisation(db, hr, wave),
      'organisation, one unit opened': () => readTree(db, hr, wave, invented[1]!.id),
      'organisation, one unit in words': () => readUnit(db, hr, wave, leaf.unit),
    }
    const bare = () =>
      sql`select name from results.units where wave_id = ${wave}::uuid and unit_id = ${leaf.unit}::uuid`.execute(
        db,
      )
    await measure(times, bare)
    for (const [page, read] of Object.entries(pages)) {
      const { p50, p99, floor, ratio } = await measureBeside(times, bare, read)
      const bytes = Buffer.byteLength(JSON.stringify(await read()))
      say(
        `  ${page}: ${p50.toFixed(2)} ms (p99 ${p99.toFixed(2)}), ${ratio.toFixed(1)} x bare (${floor.toFixed(2)} ms), ${bytes} bytes`,
      )
    }
    await db.destroy()
  }
} finally {
  await cluster.stop()
}
process.exit()
