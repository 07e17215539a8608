import t from 'tap'
import { bringFile } from '../../services/people/incoming/bring-file.ts'
import { takeInTurn } from '../../services/people/incoming/bring-lists.ts'
import { takeIn } from '../../services/people/incoming/take-in.ts'
import { readEmployees, readUnits } from '../../services/people/units/units.queries.ts'
import { addDays } from '../../services/plumbing/calendar.ts'
import { BOB, hireTheBakery } from '../world/bakery.ts'
import { asOwner } from '../world/cluster.ts'
import { asEmployee } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'

/** Files of changes: who comes, goes, or is changed. Nobody uploads them, and each change waits for its day. */
const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)
const { people, clock } = world

const HEADER =
  'mutatie;personeelsnummer;voornaam;achternaam;e-mail;taal;eenheid;bovenliggende eenheid;' +
  'personeelsnummer leidinggevende;ingangsdatum;uit dienst'
const changes = (...lines: readonly string[]) => Buffer.from([HEADER, ...lines, ''].join('\r\n'))
const bring = (bytes: Buffer, newestAt: Date | null = null) =>
  bringFile(people, { source: 'folder', bytes, writtenAt: clock.now() }, newestAt)
const codesOf = ({ numbers }: Awaited<ReturnType<typeof bring>>) =>
  numbers.problems.map(({ line, column, code }) => [line, column, code])
const listed = async () => (await readEmployees(people.db)).filter(({ unit }) => unit !== null)
const placeOf = async (number: string) => {
  const found = (await listed()).find((one) => one.number === number)
  return (await readUnits(people.db)).find(({ id }) => id === found?.unit)?.name
}
/** As the owner of the database: no route shows what waits for its day. */
const keptOf = async (number: string) =>
  asOwner(world.databaseUrl, async (client) => {
    const found = await client.query('select * from people.incoming_persons where number = $1', [number])
    return found.rows.length
  })
const dayComes = async (day: string) => {
  clock.moveTo(day)
  await takeInTurn(people, 'mutations')
}
/** What went by itself in a week counts together, and this house is small. */
const aWeekLater = () => clock.moveTo(addDays(clock.today(), 8))

t.test(
  'a change that does not fit the list of today: refused by line and column, and nothing is kept',
  async (t) => {
    const before = await listed()
    const wrong: readonly (readonly [string, string, string])[] = [
      ['U;999;;Nergens;;;;;;;', 'personeelsnummer', 'change-of-nobody'],
      ['D;999;;;;;;;;;01-03-2026', 'personeelsnummer', 'change-of-nobody'],
      ['I;12;Bob;Gist;bob2@bakkerij.example;nl;Winkel;;3;;', 'personeelsnummer', 'change-joins-again'],
      ['I;0012;Bob;Gist;bob2@bakkerij.example;nl;Winkel;;3;;', 'personeelsnummer', 'change-joins-again'],
      ['I;31;Oda;Mes;oda@bakkerij.example;nl;Atelier;;;;', 'eenheid', 'unit-without-place'],
      [
        'I;31;Oda;Mes;oda@bakkerij.example;nl;Winkel;;999;;',
        'personeelsnummer leidinggevende',
        'leader-has-left',
      ],
      ['U;12;;;;;;;12;;', 'personeelsnummer leidinggevende', 'leader-is-self'],
      ['U;12;;;ans@bakkerij.example;;;;;;', 'e-mail', 'mail-address-repeated'],
      ['U;2;;;;;;;12;;', 'personeelsnummer leidinggevende', 'leader-circle'],
    ]
    for (const [line, column, code] of wrong) {
      const outcome = await bring(changes('U;13;Cis;Zout;;;;;;;', line))
      t.equal(outcome.became, 'faulty', code)
      t.strictSame(codesOf(outcome), [[3, column, code]])
    }
    t.strictSame(await listed(), before, 'also what was right in them')
    t.equal(await keptOf('13'), 0)
  },
)

t.test('who comes, and who moves to a unit that is new, is taken by itself', async (t) => {
  const outcome = await bring(
    changes('I;31;Oda;Mes;oda@bakkerij.example;fr;Winkel;;3;;', 'wijziging;14;;;;;Nachtoven;Bakkerij;2;;'),
  )
  t.match(outcome, { became: 'taken', changes: true, numbers: { added: 1, moved: 1, left: 0, newUnits: 1 } })
  const oda = (await listed()).find(({ number }) => number === '31')
  t.match(oda, { firstName: 'Oda', language: 'fr', mail: 'oda@bakkerij.example' })
  t.equal(await placeOf('31'), 'Winkel')
  t.equal(await placeOf('14'), 'Nachtoven')
  t.equal((await listed()).find(({ number }) => number === '14')?.lastName, 'Korst', 'what is not said stays')
  t.strictSame([await keptOf('31'), await keptOf('14')], [0, 0], 'what is done is not kept')
})

t.test('the same file again is nothing, also when it comes after others', async (t) => {
  const file = changes('U;16;Fons;;;;;;;;')
  t.equal((await bring(file)).became, 'taken')
  t.equal((await bring(file)).became, 'nothing')
  t.equal((await bring(changes('U;16;Alfons;;;;;;;;'))).became, 'taken')
  t.equal((await bring(file)).became, 'nothing')
  t.equal((await listed()).find(({ number }) => number === '16')?.firstName, 'Alfons', 'and undoes nothing')
})

t.test('an older file than the newest is refused, because it would undo it', async (t) => {
  const newest = new Date(clock.now().getTime() + 60_000)
  const late = changes('U;17;Gilles;;;;;;;;')
  const outcome = await bring(late, newest)
  t.equal(outcome.became, 'faulty')
  t.strictSame(codesOf(outcome), [[1, '', 'changes-out-of-order']])
  t.equal((await listed()).find(({ number }) => number === '17')?.firstName, 'Gil')
  t.equal((await bring(late)).became, 'taken', 'written anew, it is right')
})

t.test('who begins later is on no list, and comes on the day and once', async (t) => {
  const before = (await listed()).length
  const first = addDays(clock.today(), 10)
  const [year, month, day] = first.split('-')
  const outcome = await bring(
    changes(`I;32;Pia;Pan;pia@bakkerij.example;nl;Winkel;;3;${day}-${month}-${year};`),
  )
  t.match(outcome, { became: 'taken', numbers: { added: 0 } })
  t.equal((await bring(changes('U;32;;Panne;;;;;;;'))).became, 'taken', 'also when they are changed before')
  await dayComes(addDays(first, -1))
  t.equal((await listed()).length, before)
  t.equal(await keptOf('32'), 1)
  await dayComes(first)
  t.equal(await placeOf('32'), 'Winkel')
  t.equal((await listed()).find(({ number }) => number === '32')?.lastName, 'Panne')
  t.equal(await keptOf('32'), 0)
  await takeInTurn(people, 'mutations')
  t.equal((await listed()).length, before + 1)
})

t.test('who goes works on the last day, and is gone the day after, with every session', async (t) => {
  const last = addDays(clock.today(), 9)
  t.equal((await bring(changes(`uit dienst;12;;;;;;;;;${last}`))).became, 'taken')
  await dayComes(last)
  const bob = await asEmployee(world, BOB)
  t.equal((await bob.ask('GET', '/api/me')).statusCode, 200)
  await dayComes(addDays(last, 1))
  t.notOk((await listed()).some(({ number }) => number === '12'))
  t.equal((await bob.ask('GET', '/api/me')).statusCode, 401)
  t.equal(await keptOf('12'), 0, 'and nothing is kept of it')
})

t.test('a last day that has passed already is today; and nobody goes twice', async (t) => {
  aWeekLater()
  const yesterday = addDays(clock.today(), -1)
  t.match(await bring(changes(`D;19;;;;;;;;;${yesterday}`)), { became: 'taken', numbers: { left: 1 } })
  t.notOk((await listed()).some(({ number }) => number === '19'))
  const again = await bring(changes(`D;19;;;;;;;;;${addDays(yesterday, -1)}`))
  t.strictSame(codesOf(again), [[2, 'personeelsnummer', 'change-of-nobody']])
})

t.test('who was to move later, and goes before, goes', async (t) => {
  aWeekLater()
  const inAMonth = addDays(clock.today(), 30)
  await bring(changes(`U;18;;;;;Winkel;;3;${inAMonth};`))
  const outcome = await bring(changes(`D;18;;;;;;;;;${addDays(clock.today(), 10)}`))
  t.strictSame(codesOf(outcome), [])
  await dayComes(addDays(clock.today(), 11))
  t.notOk((await listed()).some(({ number }) => number === '18'))
  await dayComes(inAMonth)
  t.notOk(
    (await listed()).some(({ number }) => number === '18'),
    'and does not come back on the day',
  )
})

t.test(
  'who is to move later moves on that day, whatever else is said before; another day for it counts',
  async (t) => {
    aWeekLater()
    const later = addDays(clock.today(), 20)
    const day = later.split('-').toReversed().join('-')
    await bring(changes(`U;15;;;;;Winkel;;3;${day};`))
    await bring(changes('U;15;Elsje;Rogge;;;;;;;'))
    t.equal(await placeOf('15'), 'Bakkerij', 'a name moves nobody')
    await dayComes(later)
    t.equal(await placeOf('15'), 'Winkel')
    t.equal((await listed()).find(({ number }) => number === '15')?.firstName, 'Elsje')
    aWeekLater()
    const [first, second] = [addDays(clock.today(), 30), addDays(clock.today(), 10)]
    const written = (date: string) => date.split('-').toReversed().join('-')
    await bring(changes(`U;15;;;;;Bakkerij;;2;${written(first)};`))
    await bring(changes(`U;15;;;;;Bakkerij;;2;${written(second)};`))
    await dayComes(second)
    t.equal(await placeOf('15'), 'Bakkerij', 'sooner than it was said first')
  },
)

t.test('who was to begin, and is called off, never begins, and is nobody', async (t) => {
  aWeekLater()
  const first = addDays(clock.today(), 20)
  await bring(changes(`I;33;Rik;Rijst;rik@bakkerij.example;nl;Winkel;;3;${first};`))
  t.strictSame(codesOf(await bring(changes(`D;33;;;;;;;;;${addDays(first, -1)}`))), [])
  const changed = await bring(changes('U;33;Rikkert;;;;;;;;'))
  t.strictSame(codesOf(changed), [[2, 'personeelsnummer', 'change-of-nobody']])
  await dayComes(first)
  t.notOk((await listed()).some(({ number }) => number === '33'))
  t.equal(await keptOf('33'), 0)
})

t.test('on a day on which nothing is due there is nothing to say', async (t) => {
  t.equal((await takeIn(people, 'mutations')).became, 'nothing')
})
