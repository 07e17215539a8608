import { parseArgs } from 'node:util'
import { parse } from 'csv-parse/sync'
import { importStaffList, previewStaffList } from '../../services/people/staff-list/import-staff-list.ts'
import { readStaffListFile } from '../../services/people/staff-list/read-staff-list.ts'
import { stopOnSignal } from '../../services/plumbing/stop-on-signal.ts'
import { asOwner, startBenchCluster } from './bench-cluster.ts'
import { changedListOf, ledListOf } from './led-list-of.ts'
import { took } from './measure.ts'
import { peakMebibytes } from './peak-memory.ts'
import { workplaceOn } from './workplace-on.ts'

/** How long a staff list takes: to read, to look at and to take, the first one and one that changes a few. */
const { values } = parseArgs({ options: { people: { type: 'string', default: '20000' } } })
const people = Number(values.people)
const say = (line: string) => process.stdout.write(`${line}\n`)

/** What no other way of doing it could spare: the file through the parser, and one statement with a row a person. */
const floor = (database: string, bytes: Buffer): Promise<number> =>
  asOwner(database, async (client) => {
    await client.query(
      'create table public.floor (number text unique, mail text unique, first text, last text, unit text)',
    )
    const milliseconds = await took(async () => {
      const rows = parse(bytes, { delimiter: ';', from: 2 }) as string[][]
      const column = (at: number) => rows.map((row) => row[at])
      await client.query(
        'insert into public.floor select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[])',
        [column(0), column(3), column(1), column(2), column(5)],
      )
    })
    await client.query('drop table public.floor')
    return milliseconds
  })

const cluster = await startBenchCluster()
stopOnSignal(() => cluster.stop())
try {
  const database = await cluster.newDatabase('bench_list')
  const { app, people: room } = await workplaceOn(cluster, database)
  const first = ledListOf(people)
  const second = changedListOf(people)
  const today = room.clock.today()
  const atRest = peakMebibytes()
  const steps: readonly (readonly [string, Buffer, (bytes: Buffer) => unknown])[] = [
    ['read', first, (bytes) => readStaffListFile(bytes, { today })],
    ['looked at, nobody on the list yet', first, (bytes) => previewStaffList(room, bytes)],
    ['taken', first, (bytes) => importStaffList(room, bytes)],
    ['looked at again, nothing changes', first, (bytes) => previewStaffList(room, bytes)],
    ['looked at, some join, leave, move', second, (bytes) => previewStaffList(room, bytes)],
    ['taken', second, (bytes) => importStaffList(room, bytes)],
  ]
  for (const [what, bytes, work] of steps) {
    const before = await floor(database, bytes)
    const whole = await took(() => work(bytes))
    const ratio = (2 * whole) / (before + (await floor(database, bytes)))
    say(`${what}: ${(whole / 1000).toFixed(2)} s, ${ratio.toFixed(2)} × the floor`)
  }
  const { added, left, moved, changes } = await previewStaffList(room, first)
  say(
    `back to the first: ${added} join, ${left} leave, ${moved} move, ${changes.merged.length} units become another`,
  )
  say(`peak ${Math.round(peakMebibytes())} MiB, ${Math.round(atRest)} MiB before the first list`)
  await app.close()
} finally {
  await cluster.stop()
}
