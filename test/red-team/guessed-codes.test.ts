import t from 'tap'
import { hireTheBakery, openBakeryWave } from '../world/bakery.ts'
import { postPlain } from '../world/ready-ballot.ts'
import { respondentsOf } from '../world/respondents.ts'
import { startWorld } from '../world/world.ts'

/** Somebody types codes until one fits, at both places that take one, as quickly as the server replies. */
const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)
const { wave } = await openBakeryWave(world)
const [person] = await respondentsOf(world, wave)
const fingerprint = '0'.repeat(16)
const guess = (at: number) => String(at).padStart(10, '0')
const ticket = (invitation: string) =>
  postPlain('/tickets', { invitation, fingerprint, segment: '0'.repeat(16), blinded: 'A'.repeat(43) })
const code = (typed: string) => postPlain('/codes', { code: typed, fingerprint })

t.test('guessing codes at both places together stops at three thousand a minute', async (t) => {
  const statuses = new Map<number, number>()
  for (let at = 0; at < 3200; at += 50) {
    const replies = await Promise.all(
      Array.from({ length: 50 }, (_, more) =>
        world.workplace.inject(more % 2 === 0 ? ticket(guess(at + more)) : code(guess(at + more))),
      ),
    )
    for (const { statusCode } of replies) statuses.set(statusCode, (statuses.get(statusCode) ?? 0) + 1)
  }
  t.strictSame(Object.fromEntries(statuses), { 404: 3000, 429: 200 })
  t.equal((await world.workplace.inject(ticket(guess(1)))).statusCode, 429)
  t.equal((await world.workplace.inject(code(guess(1)))).statusCode, 429)
  const link = await world.workplace.inject(ticket(person!.link.invitation))
  t.equal(link.statusCode, 404, 'whoever has a link is not kept out by it')
})
