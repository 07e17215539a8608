import t from 'tap'
import { hireTheBakery, JOS } from '../world/bakery.ts'
import { asEmployee, asHr, asStranger } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'

/** Whom a conversation may refer to: HR names them, everybody who signs in reads them, and nobody knows who did. */
const world = await startWorld()
t.teardown(() => world.stop())
const CONTACTS = '/api/contacts'
const COACH = { role: 'coach', words: 'Rika Peeters, 09 123 45 67' }
const CONFIDANT = { role: 'confidant', words: 'Ann Claes\nvertrouwen@bakkerij.example' }

t.before(() => hireTheBakery(world))

t.test('nobody reads them without signing in, and only HR names them', async (t) => {
  const jos = await asEmployee(world, JOS)
  t.equal((await asStranger(world).ask('GET', CONTACTS)).statusCode, 401)
  t.equal((await asStranger(world).ask('PUT', CONTACTS, { contacts: [] })).statusCode, 401)
  t.equal((await jos.ask('PUT', CONTACTS, { contacts: [COACH] })).statusCode, 403)
  t.strictSame((await jos.ask('GET', CONTACTS)).json(), [])
})

t.test('what is too long, twice there, empty or of no role that we know is refused', async (t) => {
  const hr = await asHr(world)
  for (const contacts of [
    [{ ...COACH, words: 'x'.repeat(401) }],
    [COACH, COACH],
    [{ ...COACH, words: ' \u200b ' }],
    [{ ...COACH, role: 'astrologer' }],
  ])
    t.equal(
      (await hr.ask('PUT', CONTACTS, { contacts })).statusCode,
      400,
      JSON.stringify(contacts).slice(0, 60),
    )
  t.strictSame((await hr.ask('GET', CONTACTS)).json(), [], 'nothing of it is kept')
})

t.test('what HR names everybody reads, and what is not named any more is gone', async (t) => {
  const [hr, jos] = [await asHr(world), await asEmployee(world, JOS)]
  t.equal((await hr.ask('PUT', CONTACTS, { contacts: [COACH, CONFIDANT], shown: [] })).statusCode, 204)
  t.strictSame((await jos.ask('GET', CONTACTS)).json(), [CONFIDANT, COACH], 'the nearest door first')
  t.equal((await hr.ask('PUT', CONTACTS, { contacts: [COACH], shown: [CONFIDANT, COACH] })).statusCode, 204)
  t.strictSame((await jos.ask('GET', CONTACTS)).json(), [COACH])
})

t.test('of two who name at once the second hears what the first changed', async (t) => {
  const hr = await asHr(world)
  const other = { ...COACH, words: 'Rika Peeters, kamer 12' }
  t.equal((await hr.ask('PUT', CONTACTS, { contacts: [other], shown: [COACH] })).statusCode, 204)
  const late = await hr.ask('PUT', CONTACTS, { contacts: [COACH, CONFIDANT], shown: [COACH] })
  t.equal(late.statusCode, 409)
  t.match(late.json(), {
    code: 'shown-differs',
    details: { different: [{ fact: 'contact', of: 'coach', shown: COACH.words, now: other.words }] },
  })
  t.equal(
    (await hr.ask('PUT', CONTACTS, { contacts: [other], shown: [] })).statusCode,
    204,
    'it is so already',
  )
  t.strictSame((await hr.ask('GET', CONTACTS)).json(), [other])
})
