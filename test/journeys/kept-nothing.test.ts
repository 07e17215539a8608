import t from 'tap'
import { hireTheBakery, openBakeryWave } from '../world/bakery.ts'
import { startBrowser } from '../world/browser.ts'
import { denied } from '../world/denied.ts'
import { respondentsOf } from '../world/respondents.ts'
import { hrToken, startWorld } from '../world/world.ts'
import { answerEverything, linkOf, said, seeTitle, send, takePhone } from './answer-page-phone.ts'

/** A browser that keeps nothing for a site: all data blocked, a private window, no database. */
const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)
const { wave } = await openBakeryWave(world)
const everybody = (await respondentsOf(world, wave))[Symbol.iterator]()
const somebody = () => linkOf(world, everybody.next().value!)
const browser = await startBrowser()
t.teardown(() => browser.close())

const browsers: Readonly<Record<string, string>> = {
  'all site data denied': denied(false),
  'and the locks as well': denied(true),
  'no database at all': "Object.defineProperty(window, 'indexedDB', { value: undefined })",
  'a database that never answers': 'IDBFactory.prototype.open = () => new EventTarget()',
  'a database that reads and does not write':
    "const put = () => { throw new DOMException('full', 'QuotaExceededError') }; IDBObjectStore.prototype.put = put",
  'no locks': "Object.defineProperty(Navigator.prototype, 'locks', { value: undefined })",
}

t.test('one can answer all the same', async (t) => {
  for (const [name, script] of Object.entries(browsers)) {
    const { context, page } = await takePhone(browser)
    await context.addInitScript(script)
    await page.goto(somebody())
    await answerEverything(page)
    await page.route('**/ballots', (route) => route.abort())
    await send(page)
    await seeTitle(page, 'wacht op verbinding')
    const words = name === 'no locks' ? 'Je mag de pagina sluiten' : 'Sluit de pagina niet'
    t.match(await said(page), words, `${name}: it says whether the page may be closed`)
    await page.unroute('**/ballots')
    await page.locator('oh-quiet-screen button').click()
    await seeTitle(page, 'Bedankt')
    t.equal(new URL(page.url()).hash, '', name)
    await context.close()
  }
})

t.test('after a reload it says in words what to do', async (t) => {
  const { context, page } = await takePhone(browser)
  await context.addInitScript(denied(true))
  await page.goto(somebody())
  await page.locator('oh-welcome-screen').waitFor()
  await page.reload()
  await seeTitle(page, 'Open de link')
  t.match(await said(page), 'je browser bewaart hier niets')
  await context.close()
})

t.test('the other pages work too', async (t) => {
  const { context, page, complaints } = await takePhone(browser, { width: 1280 })
  await context.addInitScript(denied(true))
  page.on('response', (reply) => reply.status() >= 400 && complaints.push(reply.url()))
  const { workplaceUrl, answersUrl } = world.settings
  await page.goto(`${workplaceUrl}/sign-in#${await hrToken(world)}`)
  await page.getByRole('button', { name: 'Aanmelden' }).click()
  await page.getByRole('heading', { name: 'Metingen', exact: true }).waitFor()
  await page.getByRole('combobox').selectOption('en')
  await page
    .getByRole('link', { name: 'Sign out' })
    .or(page.getByRole('button', { name: 'Sign out' }))
    .waitFor()
  await page.goto(`${workplaceUrl}/try`)
  await page.locator('h1').waitFor()
  await page.goto(`${answersUrl}/transparency`)
  await page.locator('oh-transparency ol.entries').waitFor()
  t.strictSame(complaints, [])
  await context.close()
})
