import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import t from 'tap'
import { writeSheet } from '../../services/ballot/write-sheet.ts'
import { countWave } from '../../services/counting/count-wave.ts'
import { seal } from '../../services/sealing/seal.ts'
import { fromBase64Url } from '../../services/ticket/encoding.ts'
import { contextOf } from '../../services/ticket/manifest.ts'
import { countDue } from '../../services/worker.ts'
import { loadWave } from '../../ui/answer/protocol/load-wave.ts'
import { hireTheBakery, letItClose, letThemRest, openBakeryWave } from '../world/bakery.ts'
import { asOwner } from '../world/cluster.ts'
import { answer, respondentsOf, sheetOfAll } from '../world/respondents.ts'
import { startWorld } from '../world/world.ts'

/** Somebody may write to the tables of the database while a wave is open, past every door. */
const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)
let { wave } = await openBakeryWave(world)
const everybody = await respondentsOf(world, wave)
const bakers = everybody.filter(({ segment }) => segment === everybody[0]!.segment)
const { segment } = bakers[0]!
const elsewhere = everybody.find((one) => one.segment !== segment)!.segment
for (const person of bakers.slice(0, 6)) await answer(world, person, sheetOfAll(4))

const write = (sql: string, values: readonly unknown[] = []) =>
  asOwner(world.databaseUrl, async (client) => (await client.query(sql, [...values])).rows)
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: { code?: string; constraint?: string }) => error.constraint ?? error.code ?? String(error),
  )
const layBallot = (where: string, sealed = Buffer.alloc(8273, 7)) =>
  write('insert into answers.ballots (wave_id, segment, sealed) values ($1, $2, $3)', [wave, where, sealed])
const spend = (nullifier: Buffer = randomBytes(32)) =>
  write('insert into answers.nullifiers (wave_id, nullifier) values ($1, $2)', [wave, nullifier])
/** Somebody is put into the open wave, with a ticket, as only the role of the people room could. */
const inviteOneMore = async (number: number) => {
  const [{ id }] = await write(
    `insert into people.employees (mail, first_name, last_name, language, unit_id)
     select $1, 'N', 'N', 'nl', id from people.units where name = 'Bakkerij' returning id`,
    [`new${number}@bakkerij.example`],
  )
  await write(
    `insert into people.invitations (wave_id, employee_id, segment, mail, link_mac, code_mac, blinded)
     values ($1, $2, $3, 'x', $4, $4, '')`,
    [wave, id, segment, randomBytes(32)],
  )
}

t.test('whoever is put into an open wave, by hand and with a ticket, brings no ballot more', async (t) => {
  for (let more = 0; more < 12; more++) await inviteOneMore(more)
  await asOwner(world.databaseUrl, async (client) => {
    const cast = (where: string) =>
      client.query('select answers.cast_ballot($1, $2, $3, $4)', [
        wave,
        where,
        randomBytes(32),
        Buffer.alloc(8273, 7),
      ])
    t.equal(await codeOf(cast('no segment of it')), 'ballots__as_many_as_tickets')
    await client.query('begin')
    for (let at = 6; at < bakers.length; at++) await cast(segment)
    t.equal(await codeOf(cast(segment)), 'ballots__as_many_as_tickets', 'the manifest invited no more')
    await client.query('rollback')
  })
})

t.test('a wave whose ballots do not add up is not counted, and nothing of it is destroyed', async (t) => {
  letItClose(world)
  const ballots = () => write('select segment, sealed from answers.ballots order by sealed')
  const spent = await write('select nullifier from answers.nullifiers')
  const honest = await ballots()
  const putRight = async () => {
    await write('delete from answers.ballots')
    await write('delete from answers.nullifiers')
    for (const one of honest) await layBallot(one.segment, one.sealed)
    for (const { nullifier } of spent) await spend(nullifier)
  }
  const tampered: readonly (readonly [why: string, work: () => Promise<unknown>])[] = [
    ['a ballot without a spent ticket', () => layBallot(segment)],
    [
      'a ballot is gone, its spent ticket is not',
      () => write('delete from answers.ballots where sealed = $1', [honest[0]?.sealed]),
    ],
    [
      'a ballot of another segment, where nobody asked a ticket',
      async () => [await layBallot(elsewhere), await spend()],
    ],
    [
      'more than were invited, each with a spent ticket, and tickets asked for all of them',
      async () => {
        for (let more = 6; more < bakers.length + 1; more++) await Promise.all([layBallot(segment), spend()])
      },
    ],
  ]
  for (const [why, work] of tampered) {
    await work()
    const before = await ballots()
    t.equal(await codeOf(countWave(world.counting, wave)), 'ballots-do-not-add-up', why)
    t.strictSame(await ballots(), before, 'every ballot is where it was')
    t.strictSame(await write('select from results.waves'), [], 'nothing is published')
    t.strictSame(await write('select state from answers.waves'), [{ state: 'open' }])
    await putRight()
  }
  await layBallot(segment)
  const said: string[] = []
  await countDue(world.counting, (line) => said.push(line))
  t.strictSame(
    said,
    [
      `wave ${wave} could not be counted: ballots-do-not-add-up`,
      `ALARM: wave ${wave}: ballots-do-not-add-up; see services/counting/README.md`,
    ],
    'and the operator is told',
  )
  await putRight()
  t.match(await countWave(world.counting, wave), { ballots: 6, counted: 6 }, 'put right, it can be counted')
})

t.test('who also deletes the spent ticket, or changes both, is not found: that is admitted', async (t) => {
  letThemRest(world)
  const next = await openBakeryWave(world)
  wave = next.wave
  const [person] = await respondentsOf(world, wave)
  const loaded = await loadWave(world.servers, person!.link)
  for (const one of (await respondentsOf(world, wave)).slice(0, 6)) await answer(world, one, sheetOfAll(4))
  const sheet = writeSheet(loaded.form, sheetOfAll(1)(loaded))
  const own = await seal(fromBase64Url(loaded.manifest.tpk), contextOf(loaded.hash, person!.segment), sheet)
  await write(
    `update answers.ballots set sealed = $2
     where sealed = (select sealed from answers.ballots where segment = $1 limit 1)`,
    [person!.segment, Buffer.from(own)],
  )
  letItClose(world)
  t.match(await countWave(world.counting, wave), { ballots: 6, counted: 6 })
  const readme = await readFile(new URL('../../services/answers/README.md', import.meta.url), 'utf8')
  const [, admitted = ''] = readme.split('## What is not promised')
  t.match(admitted, /write to the database/)
})
