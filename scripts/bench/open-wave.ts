import { createHmac } from 'node:crypto'
import { parseArgs } from 'node:util'
import { layOutKeys } from '../../services/counting/tally-keys.ts'
import { keepAgreement } from '../../services/people/pulses/agreement.queries.ts'
import { openWave } from '../../services/people/pulses/open-wave.ts'
import { REST_DAYS } from '../../services/people/retention.ts'
import { importStaffList } from '../../services/people/staff-list/import-staff-list.ts'
import { readUnits } from '../../services/people/units/units.queries.ts'
import { addDays } from '../../services/plumbing/calendar.ts'
import { systemClock } from '../../services/plumbing/clock.ts'
import { systemRandom } from '../../services/plumbing/random.ts'
import { stopOnSignal } from '../../services/plumbing/stop-on-signal.ts'
import { tallyKeyFolders } from '../../services/worker.ts'
import { asOwner, startBenchCluster } from './bench-cluster.ts'
import { took } from './measure.ts'
import { staffListOf } from './staff-list-of.ts'
import { workplaceOn } from './workplace-on.ts'

/** How long it takes to open a wave for a whole organisation: the first, and one that has others behind it. */
const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '20000' },
    waves: { type: 'string', default: '3' },
  },
})
const people = Number(values.people)
const say = (line: string) => process.stdout.write(`${line}\n`)

/** What no other way of doing it could spare: four keyed hashes a person, and as many rows, in one statement. */
const floor = (database: string, rows: number): Promise<number> =>
  asOwner(database, async (client) => {
    await client.query(
      'create table public.floor (person uuid primary key, mac bytea, item text, until date)',
    )
    const milliseconds = await took(async () => {
      for (let at = 0; at < 4 * people; at++) createHmac('sha256', 'floor').update(`mac|${at}`).digest()
      await client.query(
        `insert into public.floor select gen_random_uuid(), sha256(at::text::bytea), 'ITEM', current_date
         from generate_series(1, $1) as at`,
        [rows],
      )
    })
    await client.query('drop table public.floor')
    return milliseconds
  })

const cluster = await startBenchCluster()
stopOnSignal(() => cluster.stop())
try {
  const database = await cluster.newDatabase('bench_open')
  let today = systemClock.today()
  const { app, people: room } = await workplaceOn(cluster, database, { dayOf: () => today })
  say(
    `${people} people on the list in ${Math.round(await took(() => importStaffList(room, staffListOf(people))))} ms`,
  )
  await keepAgreement(room.db, { reference: 'bench', agreedOn: '2026-01-02' })
  await layOutKeys(tallyKeyFolders(cluster.keysFolder), systemRandom)
  const audience = (await readUnits(room.db)).filter(({ parent }) => parent === null).map(({ id }) => id)
  for (let number = 1; number <= Number(values.waves); number++) {
    const before = await floor(database, 10 * people)
    const closes = addDays(today, 14)
    const whole = await took(() => openWave(room, { form: 'wave1', audience, floor: 5, closes }))
    const ratio = (2 * whole) / (before + (await floor(database, 10 * people)))
    say(`wave ${number}: ${(whole / 1000).toFixed(2)} s, ${ratio.toFixed(2)} × the floor`)
    await asOwner(database, (client) => client.query(`update people.waves set state = 'counted'`))
    today = addDays(closes, REST_DAYS + 1)
  }
  await app.close()
} finally {
  await cluster.stop()
}
