import t from 'tap'
import { addHr } from '../../services/people/accounts/accounts.queries.ts'
import { BOB, bakeryWith, hireTheBakery, JOS } from '../world/bakery.ts'
import { type Odd, OwnDevice } from '../world/own-device.ts'
import { asEmployee, asHr, asStranger, type Visitor } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'

/** Sign-in by a key that never leaves somebody's device. */
const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)
const ORIGIN = world.settings.workplaceUrl

const add = async (visitor: Visitor, device: OwnDevice, odd: Odd = {}, label = 'Telefoon') => {
  const options = await visitor.ask('POST', '/api/own-passkeys/challenge')
  if (options.statusCode !== 200) return options.json().code
  const credential = device.make(options.json(), odd)
  const reply = await visitor.ask('POST', '/api/own-passkeys', { label, credential })
  return reply.statusCode === 204 ? 'added' : reply.json().code
}
const challenge = async (visitor: Visitor) => (await visitor.ask('POST', '/api/passkey-challenges')).json()
const send = async (visitor: Visitor, signed: object) => {
  const reply = await visitor.ask('POST', '/api/sessions/by-passkey', signed)
  return reply.statusCode === 204 ? 'in' : reply.json().code
}
const signIn = async (device: OwnDevice, odd: Odd = {}, visitor = asStranger(world)) =>
  send(visitor, device.sign(await challenge(visitor), odd))
const own = async (visitor: Visitor): Promise<{ passkey: string; label: string; works: boolean }[]> =>
  (await visitor.ask('GET', '/api/own-passkeys')).json()

t.test('a passkey is not added that was not asked for here, or asks nobody who holds it', async (t) => {
  const jos = await asEmployee(world, JOS)
  const bob = await asEmployee(world, BOB)
  for (const [why, odd] of Object.entries({
    'on another page': { origin: 'https://evil.example' },
    'on another port': { origin: 'http://localhost:1' },
    'for another host': { host: 'evil.example' },
    'by a device that asks for no finger and no PIN': { verified: false },
    'as if somebody signed in': { type: 'webauthn.get' },
  }))
    t.equal(await add(jos, new OwnDevice(ORIGIN), odd), 'passkey-not-added', why)
  const device = new OwnDevice(ORIGIN)
  const forJos = (await jos.ask('POST', '/api/own-passkeys/challenge')).json()
  const make = (visitor: Visitor, of: OwnDevice, options: Parameters<OwnDevice['make']>[0]) =>
    visitor.ask('POST', '/api/own-passkeys', { label: 'x', credential: of.make(options) })
  t.equal((await make(bob, device, forJos)).statusCode, 422, 'with the challenge of somebody else')
  t.equal((await make(jos, device, forJos)).statusCode, 422, 'which is used up then')
  const forAnybody = { ...forJos, challenge: (await challenge(jos)).challenge }
  t.equal((await make(jos, device, forAnybody)).statusCode, 422, 'with one to sign in')
  const late = (await jos.ask('POST', '/api/own-passkeys/challenge')).json()
  world.clock.later(6)
  t.equal((await make(jos, device, late)).statusCode, 422, 'after five minutes')
  t.strictSame([await own(jos), await own(bob)], [[], []])
  world.clock.later(10)
  t.equal(await add(jos, device), 'sign-in-anew', 'nor at a screen that was left open')
})

t.test('who has a passkey signs in with it, without saying who', async (t) => {
  const jos = await asEmployee(world, JOS)
  const device = new OwnDevice(ORIGIN)
  const options = (await jos.ask('POST', '/api/own-passkeys/challenge')).json()
  const { account } = (await jos.ask('GET', '/api/me')).json()
  t.notMatch(Buffer.from(options.user.id, 'base64url').toString('hex'), account.replaceAll('-', ''))
  t.equal(await add(jos, device, {}, 'Gsm <b>'), 'added')
  t.match(await own(jos), [{ label: 'Gsm <b>', works: true }], 'plain text')
  const visitor = asStranger(world)
  const asked = await challenge(visitor)
  t.notOk('allowCredentials' in asked, 'the server names no passkey to a stranger')
  t.equal(await send(visitor, device.sign(asked)), 'in')
  t.match((await visitor.ask('GET', '/api/me')).json(), { account, isEmployee: true })
  t.equal((await visitor.ask('GET', '/api/own-sessions')).json().length >= 1, true)
  const second = new OwnDevice(ORIGIN)
  t.equal(await add(jos, second), 'added')
  t.equal(second.userHandle, device.userHandle, 'one name for one owner, so that a device has no two')
  t.equal(await add(jos, second), 'passkey-not-added', 'and none twice')
})

t.test('what a device signs is not taken', async (t) => {
  const [jos, bob] = [await asEmployee(world, JOS), await asEmployee(world, BOB)]
  const [device, other] = [new OwnDevice(ORIGIN), new OwnDevice(ORIGIN)]
  t.equal(await add(jos, device), 'added')
  t.equal(await add(bob, other), 'added')
  for (const [why, odd] of Object.entries({
    'on another page': { origin: 'https://evil.example' },
    'for another host': { host: 'evil.example' },
    'without knowing who holds it': { verified: false },
    'as if it were added': { type: 'webauthn.create' },
    'for somebody else': { userHandle: other.userHandle },
    'for nobody': { userHandle: 'AAAA' },
  }))
    t.equal(await signIn(device, odd), 'passkey-refused', why)
  t.equal(await signIn(new OwnDevice(ORIGIN)), 'request-malformed', 'by a device that nobody added')
  const unknown = new OwnDevice(ORIGIN)
  unknown.userHandle = device.userHandle
  t.equal(await signIn(unknown), 'passkey-refused')

  const visitor = asStranger(world)
  const asked = await challenge(visitor)
  const signed = device.sign(asked)
  const foreign = { ...other.sign(asked), id: device.id, rawId: device.id }
  t.equal(await send(visitor, foreign), 'passkey-refused', 'with the key of somebody else')
  t.equal(
    await send(visitor, signed),
    'passkey-refused',
    'whatever it was tried with, a challenge is used up',
  )
  const again = await challenge(visitor)
  const good = device.sign(again)
  t.equal(await send(visitor, good), 'in')
  t.equal(await send(asStranger(world), good), 'passkey-refused', 'a second time')
  const old = await challenge(visitor)
  world.clock.later(6)
  t.equal(await send(visitor, device.sign(old)), 'passkey-refused', 'after five minutes')
})

t.test('a copied device is found out by its count', async (t) => {
  const jos = await asEmployee(world, JOS)
  const device = new OwnDevice(ORIGIN)
  t.equal(await add(jos, device), 'added')
  t.equal(await signIn(device), 'in')
  t.equal(await signIn(device), 'in')
  t.equal(await signIn(device, { counter: 2 }), 'passkey-refused', 'the same count again')
  t.equal(await signIn(device, { counter: 1 }), 'passkey-refused', 'one that goes back')
  t.equal(await signIn(device, { counter: 0 }), 'passkey-refused', 'one that stopped')
  const [one, two] = [asStranger(world), asStranger(world)]
  const both = [
    device.sign(await challenge(one), { counter: 9 }),
    device.sign(await challenge(two), { counter: 9 }),
  ]
  const replies = await Promise.all([send(one, both[0]!), send(two, both[1]!)])
  t.strictSame(replies.sort(), ['in', 'passkey-refused'], 'two at the same moment')
  const silent = new OwnDevice(ORIGIN)
  t.equal(await add(jos, silent), 'added')
  for (const _ of [1, 2])
    t.equal(await signIn(silent, { counter: 0 }), 'in', 'a device that never counts is none')
})

t.test('a passkey is removed by its owner, and ends nothing else', async (t) => {
  const [jos, bob] = [await asEmployee(world, JOS), await asEmployee(world, BOB)]
  const device = new OwnDevice(ORIGIN)
  t.equal(await add(jos, device, {}, 'Weg'), 'added')
  const visitor = asStranger(world)
  t.equal(await signIn(device, {}, visitor), 'in')
  const { passkey = '' } = (await own(jos)).find(({ label }) => label === 'Weg') ?? {}
  for (const other of [bob, await asHr(world)]) {
    t.equal((await other.ask('DELETE', `/api/own-passkeys/${passkey}`)).statusCode, 404)
    t.notMatch(JSON.stringify(await own(other)), passkey)
  }
  t.equal((await jos.ask('DELETE', `/api/own-passkeys/${passkey}`)).statusCode, 204)
  t.equal((await jos.ask('DELETE', `/api/own-passkeys/${passkey}`)).statusCode, 404, 'once')
  t.equal(await signIn(device), 'passkey-refused')
  t.equal((await visitor.ask('GET', '/api/me')).statusCode, 200)
  t.equal((await asStranger(world).ask('GET', '/api/own-passkeys')).statusCode, 401)
})

t.test('ten are enough', async (t) => {
  const hr = await asHr(world)
  for (let at = 0; at < 10; at++) t.equal(await add(hr, new OwnDevice(ORIGIN)), 'added')
  t.equal(await add(hr, new OwnDevice(ORIGIN)), 'passkeys-enough')
})

t.test(
  'HR that writes another address and adds a passkey there has none when the right one is back',
  async (t) => {
    const hr = await asHr(world)
    const bring = async (mail: string) => {
      const list = await bakeryWith((line) => line.replace(BOB, mail))
      t.equal((await hr.ask('POST', '/api/staff-list?asked=twice', list)).statusCode, 200)
    }
    const device = new OwnDevice(ORIGIN)
    t.equal(await add(await asEmployee(world, BOB), device), 'added')
    await bring('bob.van.hr@bakkerij.example')
    t.equal(await signIn(device), 'passkey-of-old-address', 'his own does not let him in under another name')
    const inHisName = await asEmployee(world, 'bob.van.hr@bakkerij.example')
    t.equal((await own(inHisName)).find(({ label }) => label === 'Telefoon')?.works, false)
    const planted = new OwnDevice(ORIGIN)
    t.equal(await add(inHisName, planted), 'added')
    await bring(BOB)
    t.equal(await signIn(planted), 'passkey-of-old-address')
    t.equal(await signIn(device), 'in', 'and his own does again')
  },
)

t.test('whoever left the list has no passkey any more, also when coming back', async (t) => {
  const hr = await asHr(world)
  const device = new OwnDevice(ORIGIN)
  t.equal(await add(await asEmployee(world, BOB), device), 'added')
  await addHr(world.people.db, world.people.random.uuid(), 'iemand@elders.example')
  const without = await bakeryWith((line) => (line.includes(BOB) ? '' : line))
  t.equal((await hr.ask('POST', '/api/staff-list?asked=twice', without)).statusCode, 200)
  t.equal(await signIn(device), 'passkey-refused')
  t.equal(
    (await hr.ask('POST', '/api/staff-list?asked=twice', await bakeryWith((line) => line))).statusCode,
    200,
  )
  t.equal(await signIn(device), 'passkey-refused')
})
