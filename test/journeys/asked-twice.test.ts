import t from 'tap'
import { readEmployees } from '../../services/people/units/units.queries.ts'
import { startBrowser } from '../world/browser.ts'
import { fixture } from '../world/respondents.ts'
import { hrToken, startWorld } from '../world/world.ts'
import { complaintsOf, faultsOf, openContext, pressOn, signInBy } from './workplace-browser.ts'
import { tokenFor, withPeople } from './workplace-stories.ts'

/** What cannot be undone is asked twice: a list that takes many away. And who lost a phone signs it out. */
const world = await startWorld()
const browser = await startBrowser()
t.teardown(async () => {
  await browser.close()
  await world.stop()
})
const BRAM = 'bram.dubois@tidal.example'
const LIST = 'staff-lists/scale-up.csv'
const working = async () => (await readEmployees(world.people.db)).filter(({ unit }) => unit !== null).length

t.before(() => withPeople(world, 'scale-up.csv'))

t.test('half a file says whom it takes, and is not taken by one press', async (t) => {
  const lines = (await fixture(LIST)).toString('utf8').trimEnd().split('\n')
  const half = Buffer.from(`${lines.slice(0, Math.ceil(lines.length * 0.85)).join('\n')}\n`)
  const before = await working()
  const context = await openContext(browser, world, { bypassCSP: true })
  const page = await context.newPage()
  const complaints = complaintsOf(page)
  await signInBy(page, await hrToken(world))
  await page.goto('/people')
  await page.locator('#file').setInputFiles({ name: 'half.csv', mimeType: 'text/csv', buffer: half })
  await pressOn(page, /^Wie weggaat/, ' ')
  t.ok((await page.locator('details[open] li').count()) > 0, 'by name')
  await pressOn(page, /^Deze lijst invoeren/)
  await page.getByRole('dialog', { name: 'Klopt deze lijst?' }).waitFor()
  await page.getByText(/^\d+ van de \d+ mensen staan er niet meer op/).waitFor()
  t.strictSame(await faultsOf(page, 'asked twice', ['nl']), [])
  await page.emulateMedia({ colorScheme: 'dark' })
  t.strictSame(await faultsOf(page, 'asked twice, dark', ['nl']), [])
  await page.keyboard.press('Escape')
  await page
    .getByRole('dialog')
    .waitFor({ state: 'detached' })
    .catch(() => undefined)
  t.equal(await working(), before, 'Escape takes nothing')
  await pressOn(page, /^Deze lijst invoeren/)
  await pressOn(page, /^De lijst klopt, invoeren/)
  await page.getByText(/^De lijst is ingevoerd/).waitFor()
  t.ok((await working()) < before)
  t.strictSame(complaints, [])
})

t.test('one sees where one is signed in, and signs out there', async (t) => {
  const there = await (await openContext(browser, world)).newPage()
  await signInBy(there, await tokenFor(world, BRAM))
  const page = await (await openContext(browser, world, { bypassCSP: true })).newPage()
  const complaints = complaintsOf(page)
  await signInBy(page, await tokenFor(world, BRAM))
  await pressOn(page, /^Hoe ik me aanmeld$/)
  await page.getByText('Hier', { exact: true }).waitFor()
  await pressOn(page, /^Daar afmelden/)
  await page.getByText('Daar ben je afgemeld.').waitFor()
  await there.goto('/conversations')
  await there.getByRole('heading', { name: 'Aanmelden' }).waitFor()
  t.strictSame(complaints, [])
  t.strictSame(await faultsOf(page, 'access'), [])
})
