import t from 'tap'
import { countWave } from '../../services/counting/count-wave.ts'
import { KeyFolder } from '../../services/plumbing/key-folder.ts'
import { hireTheBakery, letItClose, openBakeryWave } from '../world/bakery.ts'
import { asOwner } from '../world/cluster.ts'
import { answer, respondentsOf, sheetOfAll } from '../world/respondents.ts'
import { startWorld } from '../world/world.ts'

const world = await startWorld()
t.teardown(() => world.stop())

t.test(
  'a count as it is installed moves sums, says how far, and keeps its key outside the database',
  async (t) => {
    await hireTheBakery(world)
    const { wave } = await openBakeryWave(world)
    for (const person of await respondentsOf(world, wave)) await answer(world, person, sheetOfAll(3))
    await letItClose(world)
    await countWave(world.asInstalled, wave)
    const [kept, named] = await asOwner(world.databaseUrl, async (client) => [
      (
        await client.query(
          `select w.moved, w.moved_each as each, s.valid, s.total::float, s.readers from results.waves w
         join results.block_measures s on s.wave_id = w.id where s.detail = 'means'`,
        )
      ).rows,
      (await client.query('select tree from answers.waves')).rows,
    ])
    t.ok(kept.length > 5, `${kept.length} sums`)
    t.ok(kept.every(({ moved, each }) => moved === 2 && each === 6))
    // Everybody said 3; one answer may have been put beside all the others, by two points at most.
    t.ok(kept.every(({ valid, total }) => Math.abs(total - 3 * valid) <= 4.0001))
    t.ok(kept.filter(({ valid, total }) => total !== 3 * valid).length > kept.length / 3)
    const [year] = await new KeyFolder(world.settings.keysFolder, 'cell-keys').names()
    t.match(year, /^year-\d{4}$/)
    const key = await new KeyFolder(world.settings.keysFolder, 'cell-keys').read(year!)
    t.notOk(JSON.stringify(named).includes(key!))
  },
)
