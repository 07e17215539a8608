import t from 'tap'
import { bringFile } from '../../services/people/incoming/bring-file.ts'
import { takeInTurn } from '../../services/people/incoming/bring-lists.ts'
import { readEmployees } from '../../services/people/units/units.queries.ts'
import { addDays } from '../../services/plumbing/calendar.ts'
import { BOB, bakeryWith, hireTheBakery } from '../world/bakery.ts'
import { asOwner } from '../world/cluster.ts'
import { asEmployee, asHr } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'

/** A list that came by itself and takes too much away waits, and HR alone decides. Sixteen people: two are too many. */
const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)
const { people, clock } = world
let hr = await asHr(world)

const HEADER = 'mutatie;personeelsnummer;voornaam;achternaam;e-mail;taal;eenheid;uit dienst'
const changes = (...lines: readonly string[]) => Buffer.from([HEADER, ...lines, ''].join('\n'))
const goes = (...numbers: readonly string[]) =>
  changes(...numbers.map((number) => `D;${number};;;;;;${addDays(clock.today(), -1)}`))
const bring = (bytes: Buffer, source: 'folder' | 'url' = 'folder') =>
  bringFile(people, { source, bytes, writtenAt: clock.now() }, null)
const without = (...numbers: readonly string[]) =>
  bakeryWith((line) => (numbers.some((number) => line.startsWith(`${number};`)) ? '' : line))
const all = () => bakeryWith((line) => line)
const numbers = async () =>
  (await readEmployees(people.db))
    .flatMap(({ number, unit }) => (unit === null ? [] : (number ?? '')))
    .toSorted()
const waiting = async () => (await hr.ask('GET', '/api/waiting-lists')).json().lists
const theOne = async (): Promise<string> => (await waiting())[0]?.list ?? ''
const ask = (list: string, what: 'take' | 'set-aside', query = '', headers = {}) =>
  hr.ask('POST', `/api/waiting-lists/${list}/${what}${query}`, undefined, headers)
const stateOf = async (list: string) =>
  asOwner(world.databaseUrl, async (client) => {
    const found = await client.query('select state, list from people.waiting_lists where id = $1', [list])
    return [found.rows[0]?.state, found.rows[0]?.list]
  })
const later = async (days: number) => {
  clock.moveTo(addDays(clock.today(), days))
  hr = await asHr(world)
}
/** As it was, a week later: what went by itself does not count with what follows. */
const again = async () => {
  await later(8)
  await hireTheBakery(world)
}

t.test('changes that brake wait, however often it is looked, and nobody is taken away', async (t) => {
  const before = await numbers()
  t.match(await bring(goes('11', '12')), { became: 'waiting', numbers: { why: ['brake'], left: 2 } })
  for (const days of [0, 1, 1, 8]) {
    await later(days)
    await takeInTurn(people, 'mutations')
    t.strictSame(await numbers(), before)
    t.match(await waiting(), [{ source: 'mutations', why: ['brake'], left: 2, people: 14 }])
  }
  const { body } = await hr.ask('GET', '/api/waiting-lists')
  t.notMatch(body, '@', 'by number only')
})

t.test('nobody but HR sees it or decides', async (t) => {
  const list = await theOne()
  const bob = await asEmployee(world, BOB)
  t.equal((await bob.ask('GET', '/api/waiting-lists')).statusCode, 403)
  t.equal((await bob.ask('GET', `/api/waiting-lists/${list}`)).statusCode, 403)
  t.equal((await bob.ask('POST', `/api/waiting-lists/${list}/take?asked=twice`)).statusCode, 403)
  t.equal((await bob.ask('POST', `/api/waiting-lists/${list}/set-aside`)).statusCode, 403)
})

t.test('it is taken when HR asks twice, of the version that was shown, and once', async (t) => {
  const list = await theOne()
  const shown = await hr.ask('GET', `/api/waiting-lists/${list}`)
  t.match(shown.json().changes.left, [{ name: 'Ans Bloem (11)' }, { name: 'Bob Gist (12)' }])
  const { version } = shown.json()
  const once = await ask(list, 'take', `?shown=${version}`)
  t.equal(once.statusCode, 409)
  t.match(once.json(), { code: 'staff-list-brakes', details: { left: 2, of: 16 } })
  t.equal((await ask(list, 'take', '?asked=once')).statusCode, 400)
  const other = await ask(list, 'take', '?shown=another&asked=twice')
  t.equal(other.json().code, 'shown-differs')
  t.equal((await numbers()).length, 16, 'so far nothing')
  const taken = await ask(list, 'take', `?shown=${version}&asked=twice`)
  t.equal(taken.statusCode, 200, taken.body)
  t.equal((await numbers()).length, 14)
  t.strictSame(await stateOf(list), ['taken', null])
  for (const what of ['take', 'set-aside'] as const) {
    const late = await ask(list, what, '')
    t.equal(late.statusCode, 404)
    t.equal(late.json().code, 'waiting-list-gone', 'somebody else has decided')
  }
  await takeInTurn(people, 'mutations')
  t.strictSame(await waiting(), [], 'and it does not come again')
})

t.test('what is set aside is forgotten, and the same file brings it no more', async (t) => {
  await again()
  const file = goes('13', '14')
  await bring(file)
  const list = await theOne()
  t.equal((await ask(list, 'set-aside')).statusCode, 204)
  t.strictSame(await stateOf(list), ['set-aside', null])
  t.equal((await ask(list, 'take', '?asked=twice')).json().code, 'waiting-list-gone')
  t.equal((await bring(file)).became, 'nothing')
  await takeInTurn(people, 'mutations')
  t.strictSame([await waiting(), (await numbers()).length], [[], 16])
})

t.test('the list of today has changed since it was shown: HR looks again', async (t) => {
  await again()
  await bring(await without('15', '16'))
  const list = await theOne()
  const { version } = (await hr.ask('GET', `/api/waiting-lists/${list}`)).json()
  t.equal((await bring(changes('U;17;Gilles;;;;;'))).became, 'taken')
  const old = await ask(list, 'take', `?shown=${version}&asked=twice`)
  t.equal(old.statusCode, 409)
  t.equal(old.json().code, 'shown-differs')
  t.equal((await numbers()).length, 16)
})

t.test('changes that wait are others by now: what was shown of them is not taken', async (t) => {
  await again()
  await bring(goes('13', '14'))
  const list = (await waiting()).find(({ source }: { source: string }) => source === 'mutations').list
  await bring(goes('15'))
  t.strictSame(await stateOf(list), ['replaced', null])
  t.equal((await ask(list, 'take', '?asked=twice')).json().code, 'waiting-list-gone')
  const now = (await waiting()).find(({ source }: { source: string }) => source === 'mutations')
  t.match(now, { left: 3 }, 'a newer list of the same source has all of them')
  t.equal((await ask(now.list, 'set-aside')).statusCode, 204)
})

t.test('a newer complete list of the same source takes the place of one that waits', async (t) => {
  await again()
  for (const { list } of await waiting()) await ask(list, 'set-aside')
  await bring(await without('15', '19'))
  const old = await theOne()
  t.equal((await bring(await without('15', '17', '18'))).became, 'waiting')
  t.strictSame(await stateOf(old), ['replaced', null])
  t.match(await waiting(), [{ source: 'folder', left: 3 }])
  t.equal((await bring(await all())).became, 'taken')
  t.strictSame(await waiting(), [], 'also one that takes nobody away')
  t.match(await bring(await without('15', '19')), {
    became: 'waiting',
    numbers: { why: ['brake', 'seen-before'] },
  })
  await ask(await theOne(), 'set-aside')
})

t.test('two of HR decide at one moment: one of them is told that somebody else has', async (t) => {
  await again()
  await bring(goes('17', '18'))
  const list = await theOne()
  const replies = await Promise.all([
    ask(list, 'take', '?asked=twice'),
    ask(list, 'set-aside'),
    ask(list, 'set-aside'),
  ])
  const codes = replies.map(({ statusCode }) => statusCode).toSorted()
  t.ok(codes[0] === 200 || codes[0] === 204, `${codes}`)
  t.strictSame(codes.slice(1), [404, 404])
  const isTaken = (await stateOf(list))[0] === 'taken'
  t.equal((await numbers()).length, isTaken ? 14 : 16, 'and what was decided is what happened')
})

t.test('who leads a unit leaves only when HR has looked', async (t) => {
  await again()
  const outcome = await bring(goes('3'))
  t.match(outcome, { became: 'waiting', numbers: { why: ['readers'], left: 1 } })
  t.ok((await numbers()).includes('3'))
  const taken = await ask(await theOne(), 'take')
  t.equal(taken.statusCode, 200, 'it does not brake, so once is enough')
  t.notOk((await numbers()).includes('3'))
})

t.test('a column that has shifted would move most people: it waits', async (t) => {
  await again()
  const shifted = await bakeryWith((line) => line.replace(';Bakkerij;jos@', ';Winkel;nel@'))
  t.match(await bring(shifted), { became: 'waiting', numbers: { why: ['moves'], moved: 9, left: 0 } })
  await ask(await theOne(), 'set-aside')
})

t.test('a drip of small lists within a week waits as one large list would', async (t) => {
  await again()
  t.equal((await bring(goes('21'))).became, 'taken')
  await later(3)
  t.match(await bring(goes('22')), { became: 'waiting', numbers: { why: ['week'], left: 1 } })
  t.equal((await ask(await theOne(), 'set-aside')).statusCode, 204)
  await later(3)
  t.match(
    await bring(await without('21', '23')),
    { became: 'waiting', numbers: { why: ['week'] } },
    'whatever brings it',
  )
  await ask(await theOne(), 'set-aside')
  await later(1)
  t.equal((await bring(goes('24'))).became, 'taken', 'after seven days it is forgotten')
})
