import { spawnSync } from 'node:child_process'
import t from 'tap'
import { countWave } from '../../services/counting/count-wave.ts'
import { hireTheBakery, letItClose, openBakeryWave } from '../world/bakery.ts'
import { asOwner } from '../world/cluster.ts'
import { answer, respondentsOf, sheetOfAll } from '../world/respondents.ts'
import { startWorld } from '../world/world.ts'

const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)

/** grep over every file, as text: data files, write-ahead log, database log, outbox, keys. */
const foundBelow = (words: string, folder: string): string =>
  spawnSync('grep', ['-r', '-l', '-a', '-F', words, folder], { encoding: 'utf8' }).stdout

t.test('during a wave no word of an answer, and no link, is anywhere on disk', async (t) => {
  const { wave } = await openBakeryWave(world, 'full')
  const everybody = await respondentsOf(world, wave)
  const canary = 'vinkje-in-de-mijn-2958'
  for (const person of everybody.slice(0, 12)) {
    await answer(world, person, (loaded) => ({
      ...sheetOfAll(2)(loaded),
      comments: [{ question: 'OPEN_PC', text: canary, label: 'team' }],
    }))
  }
  await asOwner(world.databaseUrl, (client) => client.query('checkpoint'))
  for (const folder of [world.cluster.folder, world.folder]) {
    t.equal(foundBelow(canary, folder), '', 'no word')
    for (const { link, code } of everybody.slice(0, 3)) {
      t.equal(foundBelow(link.invitation, folder), '', 'no invitation')
      t.equal(foundBelow(link.segmentKey, folder), '', 'no segment key')
      t.equal(foundBelow(code, folder), '', 'no code')
    }
  }
  letItClose(world)
  await countWave(world.counting, wave)
})

t.test('what is published was written at one moment, in no order', async (t) => {
  const rows = await asOwner(world.databaseUrl, async (client) => {
    const moments = await client.query(`
      select xmin::text from results.blocks union select xmin::text from results.block_measures
      union select xmin::text from results.units union select xmin::text from results.measures`)
    const places = await client.query('select measure from results.block_measures order by ctid')
    return { moments: moments.rowCount, places: places.rows.map(({ measure }) => measure) }
  })
  t.equal(rows.moments, 1, 'one transaction')
  const sorted = [...rows.places].sort()
  t.notSame(rows.places, sorted, 'not in the order of the measures')
})

t.test('nothing in the schemas that hold answers knows a time or an order', async (t) => {
  const found = await asOwner(world.databaseUrl, (client) =>
    client.query(`
      select attrelid::regclass::text, attname from pg_attribute join pg_class on pg_class.oid = attrelid
      where relnamespace in ('answers'::regnamespace, 'results'::regnamespace) and attnum > 0 and not attisdropped
        and (atttypid in ('timestamp'::regtype, 'timestamptz'::regtype, 'time'::regtype, 'timetz'::regtype) or attidentity <> '')`),
  )
  t.strictSame(found.rows, [])
})
