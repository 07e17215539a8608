import t from 'tap'
import { readToken } from '../../ui/workplace/sign-in/read-token.ts'
import { hireTheBakery, openBakeryWave } from '../world/bakery.ts'
import { startBrowser } from '../world/browser.ts'
import { asOwner } from '../world/cluster.ts'
import { respondentsOf } from '../world/respondents.ts'
import { hrToken, startWorld } from '../world/world.ts'
import { linkOf, said, seeTitle, takePhone } from './answer-page-phone.ts'

/** What mail gateways make of a link, and what somebody sees who opens it. */
const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)
const { wave } = await openBakeryWave(world)
const respondents = await respondentsOf(world, wave)
const [first, second] = respondents
const browser = await startBrowser()
t.teardown(() => browser.close())
const { answersUrl, workplaceUrl } = world.settings
const page404 = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }

t.test('an address that nobody knows: the same bytes for all, and nothing of it comes back', async (t) => {
  for (const app of [world.answers, world.workplace]) {
    const paths = [
      '/%23secret',
      '/%2523secret',
      '/secret',
      '/%E0%A4secret',
      '/api/secret',
      '/sign-in%23secret',
    ]
    const pages = await Promise.all(paths.map((url) => app.inject({ url, headers: page404 })))
    for (const [at, page] of pages.entries()) {
      t.match(page, { statusCode: 404, body: pages[0]?.body }, `${paths[at]}`)
      t.match(page.headers, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'set-cookie': undefined,
      })
      t.notMatch(page.body + JSON.stringify(page.headers), /secret/)
    }
    const asked = await app.inject({ url: '/%23secret' })
    t.match(
      asked,
      { statusCode: 404, headers: { 'content-type': /^application\/problem\+json/ } },
      'a program',
    )
    t.notMatch(asked.body, /secret/)
    t.equal((await app.inject({ method: 'POST', url: '/%23secret', headers: page404 })).statusCode, 404)
  }
})

t.test('a link that can be read opens, and leaves the address bar', async (t) => {
  const link = linkOf(world, first!)
  const rest = link.split('#')[1]!
  const ways = [
    `/%23${rest}`,
    `/%2523${rest}`,
    `/&#35;${rest}`,
    `/?utm_source=mail%23${rest}`,
    `/?utm_source=mail#${rest}`,
    `/#${rest}?utm_source=mail`,
    `/#${rest}.`,
    `/%23${rest}%3E`,
    `/#${rest.slice(0, 30)}%0D%0A${rest.slice(30)}`,
    `/#${rest.slice(0, 30)}=%0D%0A${rest.slice(30)}`,
    `/#${rest.toUpperCase()}`,
    `/%E0%A4%23${rest}`,
  ]
  for (const way of ways) {
    const { context, page, complaints } = await takePhone(browser)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(`${answersUrl}${way}`)
    await page.locator('oh-welcome-screen').waitFor()
    t.match(await said(page), first!.link.fingerprint.slice(0, 4), way)
    t.equal(page.url(), `${answersUrl}/`, 'the address bar is clean')
    t.notMatch(asked.slice(1).join(' '), first!.link.invitation, 'no other request holds it')
    t.strictSame(
      complaints.filter((one) => !/404/.test(one)),
      [],
    )
    await context.close()
  }
})

t.test('the page for codes opens too', async (t) => {
  for (const way of ['/%23k.', '/%2523k.', '/?utm=1%23k.']) {
    const { context, page } = await takePhone(browser)
    await page.goto(`${answersUrl}${way}${second!.link.fingerprint}`)
    await page.locator('oh-code-screen').waitFor()
    t.equal(page.url(), `${answersUrl}/#k.${second!.link.fingerprint}`, way)
    await context.close()
  }
})

t.test('a link that cannot be read says so, and the code of the letter is another way in', async (t) => {
  const rest = linkOf(world, second!).split('#')[1]!
  for (const way of [`/%23${rest.slice(0, -12)}`, `/nowhere/${rest.slice(5)}`]) {
    const { context, page } = await takePhone(browser)
    await page.goto(`${answersUrl}${way}`)
    await seeTitle(page, 'onderweg veranderd')
    t.equal(page.url(), `${answersUrl}/`)
    await page.getByRole('button', { name: 'Code typen' }).click()
    await page.locator('#code').fill(second!.code)
    await page.keyboard.press('Enter')
    await page.locator('oh-welcome-screen').waitFor()
    await context.close()
  }
  const used = await asOwner(world.databaseUrl, async (client) =>
    Number(
      (await client.query('select count(*) from people.invitations where blinded is not null')).rows[0].count,
    ),
  )
  t.equal(used, 0, 'opening used nothing up')
})

t.test('what signs somebody in is read the same way', async (t) => {
  const token = '0123456789abcdefghjkmnpqrstvwxyz0123456789abcdefghj'
  for (const way of ['/sign-in%23X', '/sign-in%2523X', '/sign-in#X.', '/sign-in?utm=1#X', '/sign-in%23X%3E'])
    for (const form of [token, token.toUpperCase()]) t.equal(readToken(way.replace('X', form)), token, way)
  t.equal(readToken(`/sign-in#${token.slice(0, 20)}%0A${token.slice(20)}`), token)
  t.equal(readToken('/sign-in'), undefined)
  t.equal(readToken('/sign-in#cut'), 'cut', 'what was cut is refused by the server')
  for (const way of ['/sign-in%23', '/sign-in%2523', '/sign-in?utm_source=mail#']) {
    const { context, page } = await takePhone(browser, { width: 1280 })
    await page.goto(`${workplaceUrl}${way}${(await hrToken(world)).toUpperCase()}`)
    await page.getByRole('button', { name: 'Aanmelden' }).waitFor()
    t.equal(page.url(), `${workplaceUrl}/sign-in`, way)
    await page.getByRole('button', { name: 'Aanmelden' }).click()
    await page.getByRole('heading', { name: 'Metingen', exact: true }).waitFor()
    await context.close()
  }
})
