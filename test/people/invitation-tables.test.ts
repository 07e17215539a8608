import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { countWave } from '../../services/counting/count-wave.ts'
import { stopWaveAndItsKeys } from '../../services/people/pulses/stop-wave.ts'
import { DatabaseLogins } from '../../services/plumbing/database-logins.ts'
import { hireTheBakery, letItClose, letThemRest, openBakeryWave } from '../world/bakery.ts'
import { asOwner } from '../world/cluster.ts'
import { answer, respondentsOf, sheetOfAll } from '../world/respondents.ts'
import { startWorld } from '../world/world.ts'

/** Who asked for a ticket, and in which order, must not outlive the wave in a file of the database. */
const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)
world.clock.moveTo('2025-09-01')

const own = (sql: string, values: readonly unknown[] = []) =>
  asOwner(world.databaseUrl, async (client) => (await client.query(sql, [...values])).rows)
const tables = async () =>
  (
    await own(
      `select relname from pg_catalog.pg_class where relname like 'invitations\\_%' and relkind = 'r'`,
    )
  ).map(({ relname }) => relname)

/** Files of the database that hold these bytes, after everything was written out. */
const filesWith = async (bytes: Buffer): Promise<number> => {
  await own('checkpoint')
  const folder = join(world.cluster.folder, 'database/base')
  const names = await readdir(folder, { recursive: true })
  const contents = await Promise.all(
    names.map((name) => readFile(join(folder, name)).catch(() => Buffer.alloc(0))),
  )
  return contents.filter((content) => content.includes(bytes)).length
}

t.test('an open wave is not forgotten, whoever asks', async (t) => {
  const { wave } = await openBakeryWave(world)
  world.clock.moveTo('2026-12-01')
  const open = await openOnTheRealDay()
  const url = await new DatabaseLogins(world.settings.keysFolder).url(world.databaseUrl, 'counting')
  const asked = await asOwner(url, (client) => client.query('select people.forget_wave($1)', [open])).then(
    () => 'forgotten',
    ({ constraint }) => constraint,
  )
  t.equal(asked, 'waves__is_not_due')
  t.equal((await own('select from people.invitations where wave_id = $1', [open])).length > 0, true)
  await stopWaveAndItsKeys(world.people, wave)
  await stopWaveAndItsKeys(world.people, open)
  t.strictSame(await tables(), [], 'and a stopped wave leaves no table')
  world.clock.moveTo('2025-10-01')
})

/** The database has a calendar of its own: a wave that is open on it as well. */
const openOnTheRealDay = async (): Promise<string> => {
  const [{ today }] = (await own('select current_date as today')) as [{ today: string | Date }]
  world.clock.moveTo(new Date(today).toISOString().slice(0, 10))
  return (await openBakeryWave(world)).wave
}

t.test('after the count no file holds what a ticket was asked with', async (t) => {
  letThemRest(world)
  const { wave } = await openBakeryWave(world)
  t.equal((await tables()).length, 1, 'a table of its own')
  for (const person of (await respondentsOf(world, wave)).slice(0, 8))
    await answer(world, person, sheetOfAll(3))
  const [{ blinded }] = (await own('select blinded from people.invitations where blinded is not null')) as [
    { blinded: Buffer },
  ]
  t.ok((await filesWith(blinded)) > 0, 'it is looked for in the right place')
  letItClose(world)
  await countWave(world.counting, wave)
  t.strictSame(await tables(), [])
  t.equal(await filesWith(blinded), 0)
})
