import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import t from 'tap'
import type { AnswerSheet } from '../../services/ballot/answer-sheet.ts'
import { COUNT_STEPS, countWave } from '../../services/counting/count-wave.ts'
import { DatabaseLogins } from '../../services/plumbing/database-logins.ts'
import { KeyFolder } from '../../services/plumbing/key-folder.ts'
import { RUN_TYPESCRIPT } from '../../services/plumbing/run-typescript.ts'
import { countDue } from '../../services/worker.ts'
import type { LoadedWave } from '../../ui/answer/protocol/load-wave.ts'
import { hireTheBakery, letItClose, letThemRest, openBakeryWave } from '../world/bakery.ts'
import { asOwner } from '../world/cluster.ts'
import { answer, respondentsOf, sheetOfAll } from '../world/respondents.ts'
import { startWorld } from '../world/world.ts'

const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)
world.clock.moveTo('2025-09-01')
// These waves last longer than a year: with keys for each, the same answers would be moved otherwise.
for (let year = 2024; year < 2032; year++)
  for (const folder of ['cell-keys', 'group-keys'])
    await new KeyFolder(world.settings.keysFolder, folder).create(`year-${year}`, 'one for all of them')
const database = await new DatabaseLogins(world.settings.keysFolder).url(world.databaseUrl, 'counting')

const figuresOf = (wave: string) =>
  asOwner(world.databaseUrl, async (client) => {
    const sums = await client.query(
      `select u.name, s.measure, s.readers, s.detail, s.valid, s.total, s.shares, s.fifths from results.block_measures s
       join results.units u using (wave_id, unit_id) where wave_id = $1 order by 1, 2, 3, 4`,
      [wave],
    )
    const picks = await client.query(
      `select u.name, to_jsonb(p) - 'wave_id' - 'unit_id' as pick from results.block_picks p
       join results.units u using (wave_id, unit_id) where wave_id = $1 order by 1, 2`,
      [wave],
    )
    const comments = await client.query(
      `select to_jsonb(c) - 'wave_id' - 'unit_id' - 'id' as comment from results.comments c where wave_id = $1 order by 1`,
      [wave],
    )
    const report = await client.query('select report from results.waves where id = $1', [wave])
    const receipts = await client.query(
      'select coalesce(cardinality(receipts), 0) as n from answers.waves where id = $1',
      [wave],
    )
    return {
      sums: sums.rows,
      picks: picks.rows,
      comments: comments.rows,
      report: report.rows[0]?.report,
      receipts: receipts.rows[0]?.n,
    }
  })

/** Figures, a choice and words: a sheet that leaves a row in every table of results. */
const sheetOf =
  (number: number) =>
  (wave: LoadedWave): AnswerSheet => ({
    ...sheetOfAll(1 + (number % 5))(wave),
    picks: Object.fromEntries(wave.form.choices.map(({ id, options }) => [id, [options[number % 3]!]])),
    comments: wave.form.open.map(({ id }) => ({
      question: id,
      text: `woorden van ${number}`,
      label: 'team',
    })),
  })

/** A wave that everybody but two answered, the same way every time. */
const answeredWave = async (): Promise<string> => {
  const { wave } = await openBakeryWave(world, 'wave1')
  const everybody = await respondentsOf(world, wave)
  for (const [index, person] of everybody.slice(2).entries()) await answer(world, person, sheetOf(index))
  letItClose(world)
  return wave
}

const killAt = (step: string, wave: string) =>
  spawnSync(
    process.execPath,
    [
      ...RUN_TYPESCRIPT,
      join(import.meta.dirname, '../world/count-and-die.ts'),
      JSON.stringify({ database, keysFolder: world.settings.keysFolder, wave, step }),
    ],
    { encoding: 'utf8' },
  )

const untouched = await answeredWave()
await countWave(world.asInstalled, untouched)
const expected = await figuresOf(untouched)

t.test('a count that nobody disturbed', async (t) => {
  t.match(expected.report, { ballots: 14, counted: 14 })
  t.ok(expected.sums.length > 0)
  t.ok(expected.picks.length > 0)
  t.equal(expected.comments.length, 14)
  t.equal(expected.receipts, 14)
})

for (const step of COUNT_STEPS) {
  t.test(`killed right after “${step}” and run again, it gives the same figures`, async (t) => {
    letThemRest(world)
    const wave = await answeredWave()
    const killed = killAt(step, wave)
    t.equal(killed.signal, 'SIGKILL', killed.stderr)
    const afterCommit = step === 'committed' || step === 'destroyed'
    const before = await figuresOf(wave)
    for (const rows of [before.sums, before.picks, before.comments])
      t.equal(rows.length > 0, afterCommit, 'everything is published, or nothing is')
    t.equal(before.receipts, afterCommit ? 14 : 0)
    await countDue(world.asInstalled, () => undefined)
    t.strictSame(await figuresOf(wave), expected, 'nothing lost, nothing doubled')
    const keys = await world.asInstalled.keys.secret.names()
    const spares = (await world.asInstalled.keys.public.names()).filter((name) => name.startsWith('spare-'))
    t.equal(keys.length, spares.length, 'and the tally key of the wave is gone')
  })
}
