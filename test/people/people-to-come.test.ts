import t from 'tap'
import { bringFile } from '../../services/people/incoming/bring-file.ts'
import { takeInTurn } from '../../services/people/incoming/bring-lists.ts'
import { readEmployees, readUnits } from '../../services/people/units/units.queries.ts'
import { addDays } from '../../services/plumbing/calendar.ts'
import { bakeryWith, hireTheBakery } from '../world/bakery.ts'
import { asHr } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'

/** A complete list of a payroll system knows who begins and who goes: each is done on the day, without another list. */
const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)
const { people, clock } = world

const HEADER =
  'Medewerkernummer;Voornaam;Achternaam;Zakelijk e-mailadres;Taal;Afdeling;Medewerkernummer manager;In dienst;Uit dienst'
const LEADERS: Readonly<Record<string, string>> = { mia: '1', jos: '2', nel: '3' }
/** The bakery as Exact writes it. @param last the last day of some, by number */
const payroll = async (last: Readonly<Record<string, string>>, ...more: readonly string[]) => {
  const list = await bakeryWith((line, at) => {
    if (at === 0) return HEADER
    const [number = '', first, name, mail, language, unit, leader = ''] = line.split(';')
    const by = LEADERS[leader.split('@')[0] ?? ''] ?? ''
    return [number, first, name, mail, language, unit, by, '01-01-2020', last[number] ?? ''].join(';')
  })
  return Buffer.from(list.toString() + more.map((line) => `${line}\n`).join(''))
}
const starter = (number: string, first: string, day: string, { unit = 'Winkel', leader = '3' } = {}) =>
  `${number};${first};Nieuw;${first.toLowerCase()}@bakkerij.example;nl;${unit};${leader};${day};`
const bring = (bytes: Buffer) => bringFile(people, { source: 'folder', bytes, writtenAt: clock.now() }, null)
const numbers = async () =>
  (await readEmployees(people.db)).flatMap(({ number, unit }) => (unit === null ? [] : (number ?? '')))
const toCome = async () => (await (await asHr(world)).ask('GET', '/api/waiting-lists')).json().toCome
const dayComes = async (day: string) => {
  clock.moveTo(day)
  await takeInTurn(people, 'list')
}
/** What goes by itself in seven days counts together. */
const day = (after: number) => addDays(clock.today(), after)

t.test('a starter with an address that is taken is a problem on the day, and comes on no list', async (t) => {
  await bring(await payroll({}, starter('41', 'Bob', day(2))))
  await dayComes(day(2))
  t.notOk((await numbers()).includes('41'))
  const { sources } = (await (await asHr(world)).ask('GET', '/api/waiting-lists')).json()
  t.match(sources, [{ source: 'list', failure: 'list-has-problems', failedOn: clock.today() }])
  t.equal((await bring(await payroll({}))).became, 'taken')
})

t.test('HR is told how many are to come and when, and not who; they come on their day', async (t) => {
  const first = day(5)
  const list = await payroll({}, starter('42', 'Pia', first), starter('43', 'Rik', day(9)))
  t.match(await bring(list), { became: 'taken', changes: false, numbers: { people: 16, added: 0 } })
  t.strictSame(await toCome(), { count: 2, next: first })
  await dayComes(addDays(first, -1))
  t.equal((await numbers()).length, 16)
  await dayComes(first)
  t.ok((await numbers()).includes('42'))
  t.strictSame(await toCome(), { count: 1, next: day(4) })
  await takeInTurn(people, 'list')
  t.equal((await numbers()).length, 17, 'once')
})

t.test('who is to come by an older list, and not by the newest, does not come', async (t) => {
  const first = day(4)
  t.equal((await bring(await payroll({}, starter('42', 'Pia', day(0))))).became, 'taken')
  t.strictSame(await toCome(), { count: 0, next: null })
  await dayComes(first)
  t.notOk((await numbers()).includes('43'))
})

t.test('who goes is on the list on the last day, and not the day after', async (t) => {
  clock.moveTo(day(8))
  const last = day(3)
  t.equal((await bring(await payroll({ '21': last }, starter('42', 'Pia', '01-03-2026')))).became, 'taken')
  await dayComes(last)
  t.ok((await numbers()).includes('21'))
  await dayComes(day(1))
  t.notOk((await numbers()).includes('21'))
})

t.test('a last day that many share brakes on the day: it waits, as any list does', async (t) => {
  clock.moveTo(day(8))
  const last = day(3)
  const list = await payroll({ '21': '28-02-2026', '13': last, '14': last, '15': last })
  t.equal((await bring(list)).became, 'taken')
  const before = await numbers()
  await dayComes(addDays(last, 1))
  await takeInTurn(people, 'list')
  t.strictSame(await numbers(), before, 'never by itself')
  const hr = await asHr(world)
  const [waits] = (await hr.ask('GET', '/api/waiting-lists')).json().lists
  t.match(waits, { source: 'list', why: ['brake'], left: 3 })
  const taken = await hr.ask('POST', `/api/waiting-lists/${waits.list}/take?asked=twice`)
  t.equal(taken.statusCode, 200, taken.body)
  t.equal((await numbers()).length, before.length - 3)
})

t.test('the last day of who leads others waits for HR; the unit is still led until then', async (t) => {
  clock.moveTo(day(8))
  const last = day(2)
  const gone = { '21': '28-02-2026', '13': '28-02-2026', '14': '28-02-2026', '15': '28-02-2026' }
  t.equal((await bring(await payroll({ ...gone, '3': last }))).became, 'taken')
  await dayComes(addDays(last, 1))
  t.ok((await numbers()).includes('3'))
  const [waits] = (await (await asHr(world)).ask('GET', '/api/waiting-lists')).json().lists
  t.match(waits, { source: 'list', why: ['readers'], left: 1 })
  const nel = (await readEmployees(people.db)).find(({ number }) => number === '3')
  t.equal((await readUnits(people.db)).find(({ name }) => name === 'Winkel')?.leader, nel?.id)
})
