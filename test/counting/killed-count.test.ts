import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import t from 'tap'
import { COUNT_STEPS, countWave } from '../../services/counting/count-wave.ts'
import { DatabaseLogins } from '../../services/plumbing/database-logins.ts'
import { countDue } from '../../services/worker.ts'
import { hireTheBakery, letItClose, letThemRest, openBakeryWave } from '../world/bakery.ts'
import { asOwner } from '../world/cluster.ts'
import { answer, respondentsOf, sheetOfAll } from '../world/respondents.ts'
import { startWorld } from '../world/world.ts'

const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)
world.clock.moveTo('2025-09-01')
const database = await new DatabaseLogins(world.settings.keysFolder).url(world.databaseUrl, 'counting')

const figuresOf = (wave: string) =>
  asOwner(world.databaseUrl, async (client) => {
    const sums = await client.query(
      `select u.name, s.measure, s.readers, s.detail, s.valid, s.total, s.shares, s.fifths from results.block_measures s
       join results.units u using (wave_id, unit_id) where wave_id = $1 order by 1, 2, 3, 4`,
      [wave],
    )
    const report = await client.query('select report from results.waves where id = $1', [wave])
    return { sums: sums.rows, report: report.rows[0]?.report }
  })

/** A wave that everybody but two answered, the same way every time. */
const answeredWave = async (): Promise<string> => {
  const { wave } = await openBakeryWave(world)
  const everybody = await respondentsOf(world, wave)
  for (const [index, person] of everybody.slice(2).entries())
    await answer(world, person, sheetOfAll(1 + (index % 5)))
  letItClose(world)
  return wave
}

const killAt = (step: string, wave: string) =>
  spawnSync(
    process.execPath,
    [
      '--import',
      'tsx',
      join(import.meta.dirname, '../world/count-and-die.ts'),
      JSON.stringify({ database, keysFolder: world.settings.keysFolder, wave, step }),
    ],
    { encoding: 'utf8' },
  )

const untouched = await answeredWave()
await countWave(world.counting, untouched)
const expected = await figuresOf(untouched)

t.test('a count that nobody disturbed', async (t) => {
  t.match(expected.report, { ballots: 14, counted: 14 })
  t.ok(expected.sums.length > 0)
})

for (const step of COUNT_STEPS) {
  t.test(`killed right after “${step}” and run again, it gives the same figures`, async (t) => {
    letThemRest(world)
    const wave = await answeredWave()
    const killed = killAt(step, wave)
    t.equal(killed.signal, 'SIGKILL', killed.stderr)
    const afterCommit = step === 'committed' || step === 'destroyed'
    const before = await figuresOf(wave)
    t.equal(before.sums.length > 0, afterCommit, 'everything is published, or nothing is')
    await countDue(world.counting, () => undefined)
    t.strictSame(await figuresOf(wave), expected, 'nothing lost, nothing doubled')
    const keys = await world.counting.keys.secret.names()
    const spares = (await world.counting.keys.public.names()).filter((name) => name.startsWith('spare-'))
    t.equal(keys.length, spares.length, 'and the tally key of the wave is gone')
  })
}
