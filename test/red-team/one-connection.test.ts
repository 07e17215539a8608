import t from 'tap'
import { freePort } from '../../services/plumbing/free-port.ts'
import { startFront } from '../journeys/answer-page-front.ts'
import { answerEverything, linkOf, seeTitle, send } from '../journeys/answer-page-phone.ts'
import { hireTheBakery, openBakeryWave } from '../world/bakery.ts'
import { startBrowser } from '../world/browser.ts'
import { type Respondent, respondentsOf } from '../world/respondents.ts'
import { startWorld } from '../world/world.ts'
import { joinByConnection } from './attacks/join-by-connection.ts'

/** Both origins behind one HTTP/2 listener, whose owner looks for what joins a ballot to a ticket. */
const WORKPLACE = 'workplace.ooghoogte.example'
const ANSWERS = 'answers.ooghoogte.example'
const port = await freePort()
const world = await startWorld({
  WORKPLACE_URL: `https://${WORKPLACE}:${port}`,
  ANSWERS_URL: `https://${ANSWERS}:${port}`,
})
t.teardown(() => world.stop())
const front = await startFront(port, {
  [WORKPLACE]: world.settings.port,
  [ANSWERS]: world.settings.answersPort,
})
t.teardown(() => front.stop())
await hireTheBakery(world)
const { wave } = await openBakeryWave(world)
const everybody = await respondentsOf(world, wave)
const browser = await startBrowser([
  `--host-resolver-rules=MAP *.ooghoogte.example 127.0.0.1`,
  `--ignore-certificate-errors-spki-list=${front.pin}`,
])
t.teardown(() => browser.close())

/** As a page would send that says nothing about credentials or referrers. */
const CARELESS = `
  const careful = window.fetch
  window.fetch = (request, options) =>
    careful(new Request(request, { credentials: 'include', referrerPolicy: 'unsafe-url' }), options)`

/** Somebody answers in a browser that has a cookie of the answers origin. */
const joints = async (person: Respondent, patch?: string) => {
  const from = front.seen.length
  const context = await browser.newContext()
  const cookie = { name: 'stray', value: 'somebody', sameSite: 'None', secure: true } as const
  await context.addCookies([{ ...cookie, url: `https://${ANSWERS}:${port}` }])
  if (patch !== undefined) await context.addInitScript(patch)
  const page = await context.newPage()
  await page.clock.setFixedTime(new Date('2026-03-03T10:00:00'))
  await page.goto(linkOf(world, person))
  await answerEverything(page)
  await send(page)
  await seeTitle(page, 'Bedankt')
  await context.close()
  return joinByConnection(front.seen.slice(from))
}

t.test('nothing of its connection joins a ballot to a ticket', async (t) => {
  t.strictSame(await joints(everybody[0]!), [[]])
})

t.test('a page with careless requests sends both over one socket, and the front joins them', async (t) => {
  const [found] = await joints(everybody[1]!, CARELESS)
  t.ok(found?.includes('socket'))
  t.ok(found?.includes('cookie'))
  t.ok(found?.includes('referrer'))
})
