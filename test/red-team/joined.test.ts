import t from 'tap'
import type { AnswerSheet } from '../../services/ballot/answer-sheet.ts'
import { countWave } from '../../services/counting/count-wave.ts'
import { layOutKeys } from '../../services/counting/tally-keys.ts'
import { openWave } from '../../services/people/pulses/open-wave.ts'
import { addDays } from '../../services/plumbing/calendar.ts'
import { receiptOf } from '../../services/ticket/manifest.ts'
import type { LoadedWave } from '../../ui/answer/protocol/load-wave.ts'
import { unitCalled } from '../world/bakery.ts'
import { asOwner } from '../world/cluster.ts'
import { hireTheHouse } from '../world/house.ts'
import { answer, type Respondent, respondentsOf, sheetOfAll } from '../world/respondents.ts'
import { asEmployee } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'
import { everythingLeft, type LeftRow } from './attacks/everything-left.ts'
import { joinTables } from './attacks/join-tables.ts'
import { weaken } from './weakened/in-database.ts'

/**
 * Somebody joins every table that is about people with every table of the rooms that hold answers: as they
 * are in the middle of a wave, as they are after the count, and what was copied then with what is there now.
 */
const world = await startWorld()
t.teardown(() => world.stop())
await hireTheHouse(world, { Noord: 12, Oost: 12 })
for (const name of ['noord0', 'noord1', 'oost0']) await asEmployee(world, `${name}@huis.example`)
const people = await asOwner(world.databaseUrl, async (client) => {
  const { rows } = await client.query<{ id: string; mail: string }>('select id, mail from people.employees')
  return new Map(rows.flatMap(({ id, mail }) => [[id, mail] as const, [mail, mail] as const]))
})
/** But for what everybody may read: the wave and the log are written with the invitations, in one transaction. */
const holdsAnswers = (table: string): boolean => /^(answers\.(ballots|nullifiers)_|results\.)/.test(table)
const joints = (rows: readonly LeftRow[]) => joinTables(rows, people, holdsAnswers, 5)

const openOne = async () => {
  await layOutKeys(world.counting.keys, world.people.random)
  const audience = [await unitCalled(world, 'Huis')]
  const request = { form: 'full', audience, closes: addDays(world.clock.today(), 10), floor: 5 }
  const { wave } = await openWave(world.people, request)
  return { wave, everybody: await respondentsOf(world, wave) }
}
const sheetOf =
  ({ mail }: Respondent) =>
  (wave: LoadedWave): AnswerSheet => ({
    ...sheetOfAll(4)(wave),
    comments: wave.form.open.map(({ id }) => ({
      question: id,
      text: `words of ${mail.length}`,
      label: 'team',
    })),
  })

world.clock.moveTo('2025-01-06')
const { wave, everybody } = await openOne()
const copied: LeftRow[] = []

t.test('in the middle of a wave no two tables lead from a ballot to fewer than five people', async (t) => {
  for (const person of everybody.slice(0, 22)) await answer(world, person, sheetOf(person))
  copied.push(...(await everythingLeft(world.databaseUrl)))
  const tables = new Set(copied.map(({ table }) => table))
  t.ok([...tables].filter(holdsAnswers).length >= 2, 'ballots and spent tickets')
  const invitations = [...tables].filter((table) => table.startsWith('people.invitations_'))
  t.ok(invitations.length === 1 && tables.has('people.sessions'))
  t.strictSame(joints(copied), [])
})

t.test('nor do they after the count, nor with what was copied before it', async (t) => {
  world.clock.moveTo('2025-02-10')
  await countWave(world.counting, wave)
  const left = await everythingLeft(world.databaseUrl)
  t.ok(left.filter(({ table }) => table === 'results.comments').length > 20, 'there are words to join')
  t.strictSame(joints(left), [])
  t.strictSame(joints([...copied, ...left]), [])
})

t.test('a ballot that keeps what its ticket was asked with is joined to its sender', async (t) => {
  world.clock.moveTo('2025-03-03')
  const weak = await openOne()
  await weaken(world.databaseUrl, 'alter table answers.ballots add column asked bytea')
  const receipts = new Map<string, string>()
  for (const person of weak.everybody.slice(0, 8)) {
    receipts.set(person.mail, await answer(world, person, sheetOf(person)))
    await weaken(
      world.databaseUrl,
      `update answers.ballots set asked = (select blinded from people.invitations where wave_id = '${weak.wave}' and employee_id = '${person.employee}')
       where wave_id = '${weak.wave}' and asked is null`,
    )
  }
  const rows = await everythingLeft(world.databaseUrl)
  const found = joints(rows).filter(({ answers }) => answers.endsWith('.asked'))
  t.equal(new Set(found.flatMap(({ who }) => who)).size, 8)
  t.ok(
    found.every(
      ({ people, who }) => /^people\.invitations_[0-9a-f]{32}\.blinded$/.test(people) && who.length === 1,
    ),
  )
  const senders = rows.flatMap(({ text }) => {
    const { asked, sealed } = JSON.parse(text) as { asked?: string; sealed?: string }
    return asked == null || sealed === undefined ? [] : [receiptOf(Buffer.from(sealed.slice(2), 'hex'))]
  })
  t.strictSame(senders.toSorted(), [...receipts.values()].toSorted())
})

t.test('and so is one that is cast in the transaction of its ticket', async (t) => {
  const [person] = (await respondentsOf(world, await latest())).slice(-1) as [Respondent]
  await asOwner(world.databaseUrl, async (client) => {
    const now = await latest()
    await client.query('begin')
    await client.query('update people.invitations set blinded = $3 where wave_id = $1 and employee_id = $2', [
      now,
      person.employee,
      Buffer.alloc(32, 9),
    ])
    const cast = [now, person.segment, Buffer.alloc(32, 8), Buffer.alloc(8273, 7)]
    await client.query('select answers.cast_ballot($1, $2, $3, $4)', cast)
    await client.query('commit')
  })
  const found = joints(await everythingLeft(world.databaseUrl)).filter(({ answers }) =>
    answers.endsWith('.xmin'),
  )
  t.ok(found.some(({ answers }) => answers.startsWith('answers.ballots_')))
  for (const { who } of found) t.strictSame(who, [person.mail])
})

const latest = (): Promise<string> =>
  asOwner(world.databaseUrl, async (client) => {
    const { rows } = await client.query("select id from answers.waves where state = 'open'")
    return rows[0].id
  })
