import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import t from 'tap'
import { announceWave } from '../rooms/open-database.ts'
import { asOwner, cloneDatabase, findCluster } from '../world/cluster.ts'

/** What PostgreSQL reads for one ballot must not grow with the wave that it belongs to. */
const cluster = await findCluster()
const database = await cloneDatabase(cluster)
t.teardown(async () => {
  await database.drop()
  await cluster.stop()
})

/** Names that cannot be compressed, as real ones. */
const names = (many: number) => Array.from({ length: many }, () => randomUUID()).sort()

/** Pages of 8 KiB that a statement touched, in memory or not: the same however busy the machine is. */
const pagesOf = async (owner: Client, statement: string, values: readonly unknown[]): Promise<number> => {
  const { rows } = await owner.query(`explain (analyze, buffers, format json) ${statement}`, [...values])
  const { Plan } = rows[0]['QUERY PLAN'][0]
  return Plan['Shared Hit Blocks'] + Plan['Shared Read Blocks']
}

const READS_THE_WHOLE_LIST = `
  create or replace function answers.most_ballots(wave uuid, segment text) returns integer
  language sql stable set search_path = ''
  as $$
    select least(people.issued(waves.id, most_ballots.segment), (waves.invited ->> most_ballots.segment)::integer)
    from answers.waves where waves.id = most_ballots.wave
  $$`

const most = 'select answers.most_ballots($1, $2)'

t.test('a ballot reads as little of a wave of 4,000 segments as of one of forty', async (t) => {
  await asOwner(database.url, async (owner) => {
    const few = names(40)
    const many = names(4000)
    const small = await announceWave(owner, few)
    const large = await announceWave(owner, many)
    await owner.query('vacuum analyze answers.waves, answers.segments')
    const pages = async (wave: string, [segment]: readonly string[]) => {
      // Once before: the first time reads what the catalogue says of the tables.
      await pagesOf(owner, most, [wave, segment])
      return pagesOf(owner, most, [wave, segment])
    }
    const fewRead = await pages(small, few)
    const manyRead = await pages(large, many)
    t.comment(`measured: ${fewRead} and ${manyRead} pages`)
    t.ok(manyRead <= fewRead + 2, 'two more, at the most, for the height of an index')
    await owner.query('begin')
    await owner.query(READS_THE_WHOLE_LIST)
    const weakened = await pages(large, many)
    await owner.query('rollback')
    t.ok(weakened > manyRead + 10, `what reads the whole list is heard: ${weakened}`)
  })
})

t.test(
  'no ballot where nobody is invited, nor more than are invited, and nothing is left of a stopped wave',
  async (t) => {
    await asOwner(database.url, async (owner) => {
      const three = names(3)
      const wave = await announceWave(owner, three)
      const cast = (segment: string) =>
        owner
          .query(`select answers.cast_ballot($1, $2, sha256(random()::text::bytea), $3)`, [
            wave,
            segment,
            Buffer.alloc(8273),
          ])
          .then(
            () => 'taken',
            (error: { constraint?: string }) => error.constraint,
          )
      t.equal(await cast(randomUUID()), 'ballots__as_many_as_tickets', 'no such segment')
      t.equal(await cast(three[0]!), 'ballots__as_many_as_tickets', 'no ticket was asked')
      const kept = async () =>
        (
          await owner.query(
            `select s.id, s.invited = (w.invited ->> s.id)::integer as same
           from answers.segments s join answers.waves w on w.id = s.wave_id where w.id = $1 order by s.id`,
            [wave],
          )
        ).rows
      t.strictSame(
        await kept(),
        three.map((id) => ({ id, same: true })),
      )
      await owner.query('select answers.stop_wave($1::uuid)', [wave])
      t.strictSame(await kept(), [])
    })
  },
)
