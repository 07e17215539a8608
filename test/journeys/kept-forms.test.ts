import type { BrowserContext, Page } from 'playwright-core'
import t from 'tap'
import { addHr } from '../../services/people/accounts/accounts.queries.ts'
import { linkExpiry, newToken } from '../../services/people/accounts/sign-in.ts'
import { keepSignInLink } from '../../services/people/accounts/sign-in-links.queries.ts'
import { systemRandom } from '../../services/plumbing/random.ts'
import { startBrowser } from '../world/browser.ts'
import { fixture } from '../world/respondents.ts'
import { hrToken, startWorld } from '../world/world.ts'
import { complaintsOf, faultsOf, openContext, pressOn, signInBy } from './workplace-browser.ts'
import { withPeople } from './workplace-stories.ts'

/** A session ends in the middle of a form. */
const world = await startWorld()
const browser = await startBrowser()
t.teardown(async () => {
  await browser.close()
  await world.stop()
})
await withPeople(world, 'scale-up.csv')

const account = systemRandom.uuid()
await addHr(world.people.db, account, 'anna@hr.example')
/** Another link for the same account. */
const tokenOfAnna = async (): Promise<string> => {
  const token = newToken(systemRandom)
  await keepSignInLink(world.people.db, token, account, linkExpiry(world.clock))
  return token
}

const endSession = (context: BrowserContext) => context.clearCookies()
const pathOf = (page: Page) => new URL(page.url()).pathname
const signInHere = async (page: Page, token: string) => {
  await page.goto(`/sign-in#${token}`)
  await page.getByText('Druk op de knop om je op dit toestel aan te melden').waitFor()
  await pressOn(page, /^Aanmelden$/)
  // The start is passed through on the way to where one belongs.
  await page.waitForURL((url) => !['/sign-in', '/'].includes(url.pathname))
}
const fillWave = async (page: Page) => {
  await page.goto('/waves/new')
  await page.getByRole('checkbox', { name: /^Company/ }).check()
  await page.getByLabel('Kleinste groep').fill('8')
  await page.getByLabel('Laatste dag').fill('2026-03-20')
}
const waveIsFilled = async (page: Page): Promise<readonly unknown[]> => {
  const company = page.getByRole('checkbox', { name: /^Company/ })
  await company.waitFor()
  return [
    await company.isChecked(),
    await page.getByLabel('Kleinste groep').inputValue(),
    await page.getByLabel('Laatste dag').inputValue(),
  ]
}
const FILLED = [true, '8', '2026-03-20']

const context = await openContext(browser, world, { bypassCSP: true })
const page = await context.newPage()
const complaints = complaintsOf(page)

t.test('an address that was opened signed out is where one comes after signing in', async (t) => {
  await page.goto('/record')
  await page.waitForURL('**/sign-in')
  await page.getByText('dan kom je op de pagina die je vroeg').waitFor()
  await signInHere(page, await tokenOfAnna())
  t.equal(pathOf(page), '/record')
})

t.test('the way back is one of our own pages, whatever was written where it is kept', async (t) => {
  for (const path of [
    '//evil.example',
    'https://evil.example/',
    '/\\evil.example',
    'javascript:alert(1)',
    '/try',
    7,
  ]) {
    await endSession(context)
    await page.goto('/people')
    await page.waitForURL('**/sign-in')
    await page.evaluate((bad) => {
      const forms = { account: null, path: bad, forms: {} }
      sessionStorage.setItem('kept-forms', JSON.stringify(forms))
      localStorage.setItem('way-back', JSON.stringify({ account: null, path: bad, until: 9e15 }))
    }, path)
    // Memory comes first: only a page that is loaded anew reads what was written.
    await page.goto('about:blank')
    await signInHere(page, await tokenOfAnna())
    t.equal(new URL(page.url()).origin, world.settings.workplaceUrl, String(path))
    t.equal(pathOf(page), '/waves', String(path))
  }
})

t.test('a form to open a wave says why it went, and comes back as it was', async (t) => {
  await fillWave(page)
  await endSession(context)
  await page.getByRole('button', { name: /^Meting openen/ }).click()
  await page.waitForURL('**/sign-in')
  await page.getByText('Je sessie is afgelopen, en er is niets verstuurd').waitFor()
  t.equal(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.tagName), 'MAIN')
  t.strictSame(await faultsOf(page, 'session ended'), [])
  await page.locator('oh-language-choice select').selectOption('nl')
  await page.setViewportSize({ width: 1280, height: 900 })
  await signInHere(page, await tokenOfAnna())
  t.equal(pathOf(page), '/waves/new')
  await page.getByText('Alles staat zoals je het invulde').waitFor()
  t.strictSame(await waveIsFilled(page), FILLED)
  t.equal(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.tagName), 'MAIN')
  t.equal(await page.evaluate(() => sessionStorage.getItem('kept-forms')), null, 'and is kept no longer')
  t.equal(await page.evaluate(() => localStorage.getItem('way-back')), null)
})

t.test('the link of a letter opens another tab: there one goes on', async (t) => {
  await fillWave(page)
  await endSession(context)
  await page.getByRole('button', { name: /^Meting openen/ }).click()
  await page.waitForURL('**/sign-in')
  const tab = await context.newPage()
  await signInHere(tab, await tokenOfAnna())
  t.equal(pathOf(tab), '/waves/new')
  t.strictSame(await waveIsFilled(tab), FILLED)
  await page.waitForURL('**/waves/new')
  await tab.close()
})

t.test('a staff list that was previewed is there again, with its preview', async () => {
  await page.goto('/people')
  const buffer = await fixture('staff-lists/scale-up.csv')
  await page.locator('input[type=file]').setInputFiles({ name: 'goed.csv', mimeType: 'text/csv', buffer })
  await page.getByText('Wat deze lijst zou veranderen').waitFor()
  await endSession(context)
  await page.getByRole('button', { name: 'Deze lijst invoeren' }).click()
  await page.waitForURL('**/sign-in')
  await signInHere(page, await tokenOfAnna())
  await page.getByText('goed.csv').waitFor()
  await page.getByText('Wat deze lijst zou veranderen').waitFor()
})

t.test('an agreement half entered is there again', async (t) => {
  await page.goto('/waves')
  await page.getByRole('button', { name: 'Instemming wijzigen' }).click()
  await page.getByLabel('Kenmerk').fill('OR 2026-15')
  await endSession(context)
  await page.getByRole('button', { name: 'Instemming bewaren' }).click()
  await page.waitForURL('**/sign-in')
  await signInHere(page, await tokenOfAnna())
  const field = page.getByLabel('Kenmerk')
  await field.waitFor()
  t.equal(await field.inputValue(), 'OR 2026-15')
})

t.test('somebody else who signs in at this tab gets nothing of the form', async (t) => {
  await fillWave(page)
  await endSession(context)
  await page.getByRole('button', { name: /^Meting openen/ }).click()
  await page.waitForURL('**/sign-in')
  await signInHere(page, await hrToken(world))
  t.equal(pathOf(page), '/waves', 'not even the way')
  t.equal(await page.evaluate(() => sessionStorage.getItem('kept-forms')), null)
  await page.goto('/waves/new')
  t.strictSame(await waveIsFilled(page), [false, '5', '2026-03-16'])
})

t.test('signing out erases what was filled in, in every tab', async (t) => {
  await endSession(context)
  await page.goto('/sign-in')
  await signInHere(page, await tokenOfAnna())
  const tab = await context.newPage()
  await fillWave(tab)
  await pressOn(page, /^Afmelden$/)
  await tab.waitForURL('**/sign-in')
  await tab.getByText('Je hebt je in een ander tabblad afgemeld').waitFor()
  t.equal(await tab.evaluate(() => sessionStorage.getItem('kept-forms')), null)
  await signInHere(tab, await tokenOfAnna())
  t.equal(pathOf(tab), '/waves')
  t.strictSame(complaints, [])
})

t.test('a session that was taken away while the page only reads is noticed at the next step', async (t) => {
  const other = await openContext(browser, world)
  const reader = await other.newPage()
  await signInBy(reader, await tokenOfAnna())
  // What it still reads would find out by itself.
  await reader.waitForLoadState('networkidle')
  await world.people.db.deleteFrom('people.sessions').execute()
  await reader.getByRole('link', { name: 'Personeelslijst' }).click()
  await reader.waitForURL('**/sign-in')
  await reader.getByText('dan kom je terug waar je was').waitFor()
  await signInHere(reader, await tokenOfAnna())
  t.equal(pathOf(reader), '/people')
})
