import t from 'tap'
import type { DB } from '../../services/people/database.generated.ts'
import { claimPost } from '../../services/people/post-room/post.queries.ts'
import { DatabaseLogins } from '../../services/plumbing/database-logins.ts'
import { openPool } from '../../services/plumbing/postgres.ts'
import { hireTheBakery, openBakeryWave } from '../world/bakery.ts'
import { asOwner } from '../world/cluster.ts'
import { startWorld } from '../world/world.ts'

/** How many letters are claimed does not depend on how the database goes about it. */
const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)
await openBakeryWave(world)

t.test('one letter is claimed where one was asked for, whatever the plan', async (t) => {
  const name = new URL(world.databaseUrl).pathname.slice(1)
  for (const off of ['hashjoin', 'mergejoin', 'hashagg', 'sort', 'material', 'bitmapscan', 'indexscan'])
    await asOwner(world.databaseUrl, (client) =>
      client.query(`alter database ${name} set enable_${off} = off`),
    )
  const db = openPool<DB>(
    await new DatabaseLogins(world.settings.keysFolder).url(world.databaseUrl, 'people'),
  )
  t.teardown(() => db.destroy())
  await asOwner(world.databaseUrl, (client) => client.query(`delete from people.notices`))
  for (let time = 0; time < 5; time++) t.equal((await claimPost(db, world.clock.now(), 1)).length, 1)
})
