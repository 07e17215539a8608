import t from 'tap'
import { freePort } from '../../services/plumbing/free-port.ts'
import { hireTheBakery, openBakeryWave } from '../world/bakery.ts'
import { startBrowser } from '../world/browser.ts'
import { respondentsOf } from '../world/respondents.ts'
import { startWorld } from '../world/world.ts'
import { startFront } from './answer-page-front.ts'
import { answerEverything, linkOf, seeTitle, send } from './answer-page-phone.ts'

/**
 * Ticket and ballot must not share a connection, or whoever runs the front could join them: even where
 * both origins have one address, one certificate and one HTTP/2 listener.
 */
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
const [person] = await respondentsOf(world, wave)

const browser = await startBrowser([
  `--host-resolver-rules=MAP *.ooghoogte.example 127.0.0.1`,
  `--ignore-certificate-errors-spki-list=${front.pin}`,
])
t.teardown(() => browser.close())

t.test('ticket and ballot travel on two connections, with nothing that joins them', async (t) => {
  const context = await browser.newContext()
  await context.addCookies([
    {
      name: 'session',
      value: 'somebody',
      url: `https://${WORKPLACE}:${port}`,
      sameSite: 'None',
      secure: true,
    },
    { name: 'stray', value: 'somebody', url: `https://${ANSWERS}:${port}`, sameSite: 'None', secure: true },
  ])
  const page = await context.newPage()
  await page.clock.setFixedTime(new Date('2026-03-03T10:00:00'))
  await page.goto(linkOf(world, person!))
  await answerEverything(page)
  await send(page)
  await seeTitle(page, 'Bedankt')
  const one = (method: string, path: string) => {
    const found = front.seen.filter((request) => request.method === method && request.path === path)
    t.equal(found.length, 1, `${method} ${path} once`)
    return found[0]!
  }
  const opened = one('GET', '/')
  const ticket = one('POST', '/tickets')
  const cast = one('POST', '/ballots')
  t.notOk(
    front.seen.some(({ method }) => method === 'OPTIONS'),
    'no preflight',
  )
  t.equal(ticket.socket, opened.socket, 'the browser does share a connection between both origins')
  t.not(cast.socket, ticket.socket, 'and the ballot is not on it')
  t.not(cast.socket, opened.socket)
  t.equal(cast.resumed, false, 'its TLS session is a new one')
  t.equal(cast.cookie, undefined, 'no cookie, although there is one')
  t.equal(cast.referrer, undefined)
  t.equal(ticket.referrer, undefined)
  t.notOk(
    front.seen.some(({ socket, host }) => socket === cast.socket && host === WORKPLACE),
    'nothing of the workplace ever goes over the connection of the ballot',
  )
  const before = front.seen.length
  await page.evaluate(
    "fetch('/ballots', { method: 'POST', body: '{}', credentials: 'include', headers: { 'content-type': 'text/plain' } })",
  )
  t.equal(front.seen[before]?.socket, ticket.socket, 'with default credentials it would have been one socket')
  t.match(front.seen[before]?.cookie, 'stray', 'and would have carried a cookie')
  await context.close()
})
