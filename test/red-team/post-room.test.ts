import t from 'tap'
import { hireTheBakery, JOS, openBakeryWave } from '../world/bakery.ts'
import { answer, respondentsOf, sheetOfAll } from '../world/respondents.ts'
import { asEmployee, asHr, asStranger } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'

/** What the post-room shows and does, to somebody who wants a way in, or to know who answered. */
const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)
const { wave } = await openBakeryWave(world)
const everybody = await respondentsOf(world, wave)
const hr = await asHr(world)

interface Row {
  readonly letter: string
}
const letters = async (): Promise<readonly Row[]> =>
  (await hr.ask('GET', `/api/waves/${wave}/letters`)).json()

/** Everything that the routes of the post-room say, read and pressed as often as one likes. */
const everythingSaid = async (): Promise<string> => {
  const again = (await hr.ask('POST', '/api/post-room/again')).body
  const rows = await letters()
  const texts = await Promise.all(
    rows.map(async ({ letter }) => (await hr.ask('GET', `/api/waves/${wave}/letters/${letter}`)).body),
  )
  return JSON.stringify([again, rows, texts, (await hr.ask('GET', '/api/post-room')).body])
}

t.test('nobody but HR sees who is written to, or sends letters again', async (t) => {
  const [first] = await letters()
  for (const [who, status] of [
    [asStranger(world), 401],
    [await asEmployee(world, JOS), 403],
  ] as const)
    for (const [method, url] of [
      ['GET', '/api/post-room'],
      ['POST', '/api/post-room/again'],
      ['GET', `/api/waves/${wave}/letters`],
      ['GET', `/api/waves/${wave}/letters/${first?.letter}`],
    ] as const)
      t.equal((await who.ask(method, url)).statusCode, status, `${method} ${url}`)
})

t.test('the post-room says the same to the letter before and after people answer', async (t) => {
  const before = await everythingSaid()
  t.equal((await letters()).length, everybody.length)
  for (const person of everybody.slice(0, 6)) await answer(world, person, sheetOfAll(4))
  t.equal(await everythingSaid(), before)
})

t.test('and in no letter that HR opens there is a link or a code', async (t) => {
  const said = await everythingSaid()
  for (const { link, code } of everybody)
    for (const secret of [link.invitation, link.segmentKey, code]) t.notMatch(said, secret)
  t.match(said, '••••••••••')
})
