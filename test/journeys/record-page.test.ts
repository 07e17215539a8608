import type { Page } from 'playwright-core'
import t from 'tap'
import { hireTheBakery } from '../world/bakery.ts'
import { startBrowser } from '../world/browser.ts'
import { hrToken, startWorld } from '../world/world.ts'
import { complaintsOf, faultsOf, openContext, signInBy } from './workplace-browser.ts'

/** The page that HR prints for the data protection officer. */
const world = await startWorld()
const browser = await startBrowser()
t.teardown(async () => {
  await browser.close()
  await world.stop()
})
await hireTheBakery(world)
const page = await (await openContext(browser, world)).newPage()
const complaints = complaintsOf(page)
const state = await signInBy(page, await hrToken(world))

/** All words of the page, without what elements around it say. */
const wordsOf = (one: Page): Promise<string> =>
  one
    .locator('oh-record-page')
    .evaluate((element) => (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' '))

t.test('it says what runs, in the words of whoever reads', async (t) => {
  await page.goto('/record')
  await page.getByRole('heading', { name: 'Zo draait het nu' }).waitFor()
  const words = await wordsOf(page)
  for (const fact of [
    'Nee: alleen goed om uit te proberen',
    'Nee: er is geen adres ingesteld',
    'OR 2026-01, 2 januari 2026',
    '5 mensen. De database weigert minder',
    'daarna 31 dagen',
    'nu staan er 16 op de personeelslijst',
  ])
    t.ok(words.includes(fact), fact)
  t.notMatch(words, /record-[a-z]/, 'no text is missing')
  t.strictSame(complaints, [])
})

t.test('in four languages, for machines that read aloud, and whole on paper', async (t) => {
  const checked = await (await openContext(browser, world, { state, bypassCSP: true })).newPage()
  await checked.goto('/record')
  await checked.getByRole('heading', { level: 2 }).first().waitFor()
  t.strictSame(await faultsOf(checked, 'record'), [])
  t.notMatch(await wordsOf(checked), /record-[a-z]|\{ ?\$/)
  await checked.emulateMedia({ media: 'print' })
  t.equal(await checked.locator('oh-side-navigation').isVisible(), false, 'no navigation on paper')
  t.equal(await checked.locator('oh-record-page button').isVisible(), false)
  t.ok((await checked.pdf({ format: 'A4' })).length > 10_000)
})
