import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { countWave } from '../../services/counting/count-wave.ts'
import { DatabaseLogins, ROOMS } from '../../services/plumbing/database-logins.ts'
import { hireTheBakery, letItClose, openBakeryWave } from '../world/bakery.ts'
import { asOwner, startCluster } from '../world/cluster.ts'
import { postPlain, readyBallot } from '../world/ready-ballot.ts'
import { answer, respondentsOf, sheetOfAll } from '../world/respondents.ts'
import { startWorld } from '../world/world.ts'

/**
 * Whoever runs a PostgreSQL of their own may have told it to log everything: each statement, each
 * parameter, each error. What a room does must not stand there all the same.
 */
const cluster = await startCluster([
  'log_statement=all',
  'log_min_duration_statement=0',
  'log_duration=on',
  'log_min_error_statement=debug5',
  'log_min_messages=info',
  'log_transaction_sample_rate=1',
  'log_parameter_max_length=-1',
  'log_parameter_max_length_on_error=-1',
  'log_error_verbosity=verbose',
])
process.env.OOGHOOGTE_TEST_CLUSTER = JSON.stringify({ ownerUrl: cluster.ownerUrl, folder: cluster.folder })
const world = await startWorld()
t.teardown(async () => {
  await world.stop()
  await cluster.stop()
})
await hireTheBakery(world)
const log = () => readFile(join(cluster.folder, 'database.log'), 'utf8')
const CANARY = 'kanarie-in-het-logboek-5190'

t.test(
  'what goes well and what fails leaves nothing in the log of a database that logs everything',
  async (t) => {
    const { wave } = await openBakeryWave(world, 'full')
    const everybody = await respondentsOf(world, wave)
    const ballot = await readyBallot(world, everybody[0]!)
    const receipts: string[] = []
    for (const person of everybody.slice(1)) {
      const sheetOf = (loaded: Parameters<ReturnType<typeof sheetOfAll>>[0]) => ({
        ...sheetOfAll(2)(loaded),
        comments: [{ question: 'OPEN_MOT', text: CANARY, label: 'wider' as const }],
      })
      receipts.push(await answer(world, person, sheetOf))
    }
    for (const changed of [ballot, ballot, { ...ballot, nonce: 'A'.repeat(43) }])
      await world.answers.inject(postPlain('/ballots', changed))
    letItClose(world)
    await countWave(world.counting, wave)
    const kept = await asOwner(world.databaseUrl, (client) =>
      client.query('select words from results.comments'),
    )
    t.ok(
      kept.rows.some(({ words }) => words === CANARY),
      'it went through the database, in clear, at the count',
    )
    const said = await log()
    const bytes = Buffer.from(ballot.c, 'base64url').toString('hex')
    const never = [
      CANARY,
      bytes.slice(0, 64),
      ballot.segment,
      'select answers.cast_ballot',
      'select results.publish',
      ...everybody.flatMap(({ link, code, mail }) => [link.invitation, link.segmentKey, code, mail]),
      ...everybody.map(({ employee }) => employee),
    ]
    t.strictSame(
      never.filter((words) => said.includes(words)),
      [],
    )
    t.equal(receipts.length, 15)
  },
)

t.test('no room gets a word into it by failing, not with a statement, a parameter or a notice', async (t) => {
  const logins = new DatabaseLogins(`${cluster.folder}/keys`)
  for (const room of ROOMS) {
    await asOwner(await logins.url(world.databaseUrl, room), async (client) => {
      for (const [sql, values] of [
        [`select '${CANARY}'::integer`, []],
        ['select $1::integer', [CANARY]],
        [`select ${CANARY.replaceAll('-', '_')}`, []],
        [`do $$ begin raise log '${CANARY}'; raise warning '${CANARY}'; raise '${CANARY}'; end $$`, []],
        ['select $1::text', [CANARY]],
      ] as const)
        await client.query(sql, [...values]).catch(() => undefined)
    })
  }
  t.notMatch(await log(), /kanarie.in.het.logboek/)
})

t.test('although it does log: what its owner does stands there', async (t) => {
  await asOwner(world.databaseUrl, (client) => client.query('select $1::text', ['kanarie-van-de-eigenaar']))
  const said = await log()
  t.match(said, 'kanarie-van-de-eigenaar')
  t.match(said, /duration: [\d.]+ ms/)
})
