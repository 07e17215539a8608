import { randomUUID } from 'node:crypto'
import t from 'tap'
import { addDays } from '../../services/plumbing/calendar.ts'
import { hireTheBakery } from '../world/bakery.ts'
import { asEmployee, asHr, asStranger } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'
import { ANS, act, JOS, MIA, NEL, ownPair, prepare, proposal, proposeBy, read } from './two-people.ts'

/** A conversation from its proposal to looking back, over HTTP. The refusals first. */
const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)
const [ans, jos, mia, nel] = await Promise.all([ANS, JOS, MIA, NEL].map((mail) => asEmployee(world, mail)))
if (!ans || !jos || !mia || !nel) throw new Error('somebody is missing')
const hr = await asHr(world)
const today = () => world.clock.today()

t.test('nobody comes in who is no employee, or no pair', async (t) => {
  t.equal((await asStranger(world).ask('GET', '/api/dialogue')).statusCode, 401)
  t.equal((await hr.ask('GET', '/api/dialogue')).json().code, 'employees-only')
  const pair = await ownPair(ans)
  for (const other of [mia, nel]) {
    const reply = await other.ask('POST', '/api/conversations', proposal(world, pair, 'Hoe gaat het?'))
    t.equal(reply.json().code, 'no-pair')
  }
})

t.test('a day of notice, a known place and a bounded time', async (t) => {
  const good = proposal(world, await ownPair(ans), 'Hoe gaat het?')
  const refused = async (change: object) =>
    (await ans.ask('POST', '/api/conversations', { ...good, ...change })).json()
  t.match(await refused({ day: today() }), {
    code: 'needs-a-days-notice',
    details: { earliest: addDays(today(), 1) },
  })
  for (const change of [
    { place: 'office-of-hr' },
    { hour: '25:00' },
    { minutes: 5 },
    { about: 'x'.repeat(4001) },
  ])
    t.equal((await refused(change)).status, 400, JSON.stringify(change))
})

t.test('propose, move, accept; decline without a reason; and nobody answers for themselves', async (t) => {
  const conversation = await proposeBy(world, ans, 'Het nieuwe rooster')
  t.match(await read(jos, conversation), {
    state: 'proposed',
    myTurn: true,
    mine: false,
    about: { place: 'walk' },
  })
  t.equal(await act(ans, 'POST', conversation, '/accept'), 409)
  const moved = { place: 'coffee', day: addDays(today(), 5), hour: '09:30', minutes: 30 }
  t.equal(await act(jos, 'POST', conversation, '/move', { ...moved, day: today() }), 422)
  t.equal(await act(jos, 'POST', conversation, '/move', moved), 204)
  t.equal(await act(jos, 'POST', conversation, '/accept'), 409, 'who moved it waits')
  t.match(await read(ans, conversation), {
    myTurn: true,
    day: moved.day,
    hour: '09:30',
    about: { words: 'Het nieuwe rooster', place: 'coffee' },
  })
  t.equal(await act(ans, 'POST', conversation, '/accept', { read: { moves: 0 } }), 409, 'not a time unseen')
  t.equal(await act(ans, 'POST', conversation, '/accept', { read: { moves: 1 } }), 204)
  t.equal(await act(ans, 'POST', conversation, '/decline'), 409, 'it stands; it can be cancelled')
  t.equal(await act(jos, 'POST', conversation, '/cancel'), 204)
  const declined = await proposeBy(world, ans, 'Iets anders')
  t.equal(await act(jos, 'POST', declined, '/decline'), 204)
  t.equal((await read(ans, declined)).state, 'declined')
})

t.test('what is prepared is read by its writer, until the writer shares it', async (t) => {
  const conversation = await proposeBy(world, ans, 'Wat geeft energie')
  const own = await prepare(ans, conversation, 'De vroege ploeg', 'gives-energy')
  const note = await prepare(jos, conversation, 'Ik zag hoe je Bea hielp', 'opening')
  t.equal((await read(jos, conversation)).pieces.length, 1)
  t.equal(await act(jos, 'PUT', conversation, `/pieces/${own}/shared`, { shared: true }), 404)
  t.equal(await act(jos, 'DELETE', conversation, `/pieces/${own}`), 404)
  const copied = { kind: 'note', words: 'onder haar nummer' }
  t.equal(
    await act(jos, 'PUT', conversation, `/pieces/${own}`, copied),
    204,
    'an id that is taken is not told',
  )
  t.equal((await read(ans, conversation)).pieces[0].words, 'De vroege ploeg', 'and hers is as it was')
  t.equal(await act(jos, 'DELETE', conversation, `/pieces/${own}`), 204)
  t.equal(await act(ans, 'PUT', conversation, `/pieces/${own}/shared`, { shared: true }), 204)
  const shown = (await read(jos, conversation)).pieces.find(({ mine }: { mine: boolean }) => !mine)
  t.match(shown, { words: 'De vroege ploeg', shared: true })
  t.equal(await act(ans, 'PUT', conversation, `/pieces/${own}/shared`, { shared: false }), 204)
  t.equal((await read(jos, conversation)).pieces.length, 1, 'it was taken back')
  t.equal(
    await act(ans, 'PUT', conversation, `/pieces/${own}`, { kind: 'gives-energy', words: 'De nacht' }),
    204,
  )
  t.equal(await act(ans, 'PUT', conversation, `/pieces/${own}/shared`, { shared: true }), 204)
  t.equal(await act(jos, 'DELETE', conversation, `/pieces/${note}`), 204)
  t.equal(await act(jos, 'POST', conversation, '/accept'), 204)
  t.equal(await act(jos, 'POST', conversation, '/talked'), 204)
  t.equal(
    await act(ans, 'PUT', conversation, `/pieces/${own}/shared`, { shared: false }),
    409,
    'they have talked',
  )
})

t.test('who pressed too soon goes back, and everything stands as it stood', async (t) => {
  const { lastOn } = (await (await jos.ask('GET', '/api/dialogue')).json()).pairs.find(
    ({ name }: { name: string }) => name.startsWith('Ans'),
  )
  const conversation = await proposeBy(world, ans, 'Te vroeg')
  t.equal(await act(ans, 'POST', conversation, '/not-yet'), 409, 'it is not planned yet')
  await act(jos, 'POST', conversation, '/accept')
  const own = await prepare(ans, conversation, 'Mijn vraag')
  await act(ans, 'PUT', conversation, `/pieces/${own}/shared`, { shared: true })
  await act(jos, 'POST', conversation, '/talked')
  t.equal(await act(ans, 'POST', conversation, '/not-yet'), 204, 'either of the two')
  t.match(await read(ans, conversation), { state: 'planned' })
  t.equal(await act(ans, 'PUT', conversation, `/pieces/${own}/shared`, { shared: false }), 204)
  const after = (await (await jos.ask('GET', '/api/dialogue')).json()).pairs.find(
    ({ name }: { name: string }) => name.startsWith('Ans'),
  )
  t.equal(after.lastOn === null, lastOn === null, 'no conversation is told of that was not')
  await act(ans, 'POST', conversation, '/talked')
  const summary = { words: 'Gezegd.', agreements: [], lookBackOn: addDays(today(), 40) }
  await act(jos, 'PUT', conversation, '/summary', summary)
  t.equal(await act(ans, 'POST', conversation, '/not-yet'), 409, 'what was written down is not undone')
})

t.test('summary, confirmation, agreements, look back', async (t) => {
  const conversation = await proposeBy(world, ans, 'Leren')
  const summary = {
    words: 'Ik hoorde dat je vaker aan de oven wil staan.',
    agreements: [{ what: 'Elke dinsdag meelopen', who: 'both', dueOn: addDays(today(), 30) }],
    lookBackOn: addDays(today(), 40),
  }
  t.equal(await act(jos, 'PUT', conversation, '/summary', summary), 409, 'before they have talked')
  await act(jos, 'POST', conversation, '/accept')
  await act(ans, 'POST', conversation, '/talked')
  t.equal(await act(jos, 'PUT', conversation, '/summary', { ...summary, lookBackOn: today() }), 422)
  t.equal(await act(jos, 'PUT', conversation, '/summary', summary), 204)
  t.equal(await act(jos, 'POST', conversation, '/confirm'), 409, 'not by who wrote it')
  const better = { ...summary, words: 'Vaker aan de oven, en minder aan de kassa.' }
  t.equal(await act(ans, 'PUT', conversation, '/summary', better), 204)
  t.match(await read(jos, conversation), {
    summary: { words: better.words, mine: false },
    state: 'summarised',
  })
  const unread = { read: { summary: randomUUID() } }
  t.equal(await act(jos, 'POST', conversation, '/confirm', unread), 409, 'not a text unread')
  const { summary: written } = await read(jos, conversation)
  t.equal(await act(jos, 'POST', conversation, '/confirm', { read: { summary: written.id } }), 204)
  const [mine, theirs] = [await read(ans, conversation), await read(jos, conversation)]
  t.strictSame(mine.agreements, theirs.agreements)
  t.equal(mine.agreements.length, 1)
  const looks = [{ agreement: mine.agreements[0].id, came: 'Het loopt', next: 'keep' }]
  const strange = [{ ...looks[0], agreement: randomUUID() }]
  t.equal(await act(ans, 'PUT', conversation, '/look-back', { looks: strange }), 404)
  t.equal(await act(ans, 'PUT', conversation, '/look-back', { looks }), 204)
  t.match(await read(jos, conversation), { state: 'closed', looks: [{ came: 'Het loopt', next: 'keep' }] })
  t.equal(
    (await ans.ask('GET', '/api/own-record')).json().some((one: { id: string }) => one.id === conversation),
    true,
  )
  t.equal(await act(jos, 'DELETE', conversation, ''), 403, 'the record is the employee’s')
  t.equal(await act(ans, 'POST', conversation, '/leave'), 403)
  t.equal(await act(jos, 'POST', conversation, '/leave'), 204)
  t.equal(await act(jos, 'POST', conversation, '/leave'), 404, 'the leader reads it no more')
  t.match(await read(ans, conversation), { leaderGone: true })
  t.equal(await act(ans, 'DELETE', conversation, ''), 204)
  t.equal((await read(ans, conversation)).code, 'no-conversation')
})

t.test('a rhythm holds when both have chosen it, and ends when one ends it', async (t) => {
  const { employee, leader } = await ownPair(ans)
  const choose = async (visitor: typeof ans, weeks: number | null) =>
    (await visitor.ask('PUT', `/api/dialogue/${employee}/${leader}/rhythm`, { weeks })).statusCode
  t.equal(await choose(nel, 4), 403)
  t.equal(await choose(ans, 5), 400)
  t.equal(await choose(ans, 6), 204)
  t.equal(await choose(ans, 6), 204, 'asking twice is not agreeing')
  t.match(await ownPair(ans), { rhythm: null, asked: { weeks: 6, byMe: true } })
  t.equal(await choose(jos, 6), 204)
  t.match(await ownPair(ans), { rhythm: 6, asked: null })
  t.equal(await choose(jos, null), 204)
  t.match(await ownPair(ans), { rhythm: null, asked: null })
})
