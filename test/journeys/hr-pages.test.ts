import type { Page } from 'playwright-core'
import t from 'tap'
import { startBrowser } from '../world/browser.ts'
import { fixture } from '../world/respondents.ts'
import { hrToken, startWorld } from '../world/world.ts'
import {
  chooseList,
  complaintsOf,
  faultsOf,
  openContext,
  pressOn,
  signInBy,
  tabTo,
} from './workplace-browser.ts'

/** HR at a browser: by keyboard only, under the policy as it is served; a second page is searched for faults. */
const world = await startWorld()
const browser = await startBrowser()
t.teardown(async () => {
  await browser.close()
  await world.stop()
})

const context = await openContext(browser, world)
const page = await context.newPage()
const complaints = complaintsOf(page)
// Somebody listens all the time: a chooser that opens just before a listener comes is closed unseen.
page.on('filechooser', () => undefined)
let checked: Page

const heading = (name: string | RegExp) => page.getByRole('heading', { name }).first()

t.test('a link of a letter signs in by its button only, and once', async (t) => {
  const outside = await (await openContext(browser, world, { bypassCSP: true })).newPage()
  await outside.goto('/waves')
  await outside.waitForURL('**/sign-in')
  t.strictSame(await faultsOf(outside, 'sign in'), [])
  await outside.getByRole('textbox').fill('niemand@nergens.example')
  await outside.getByRole('button', { name: 'Link schicken' }).click()
  await outside.getByRole('heading', { name: 'Sehen Sie in Ihre Mail' }).waitFor()
  t.strictSame(await faultsOf(outside, 'letter on its way'), [])

  const token = await hrToken(world)
  await outside.goto(`/sign-in#${token}`)
  await outside.getByRole('button', { name: 'Anmelden' }).waitFor()
  t.equal(new URL(outside.url()).hash, '', 'the address bar is clean')
  t.strictSame(await faultsOf(outside, 'sign in button'), [])
  const state = await signInBy(page, token)
  t.equal(new URL(page.url()).pathname, '/waves', 'opening the link elsewhere had not spent it')
  await outside.getByRole('button', { name: 'Anmelden' }).click()
  await outside.getByRole('alert').waitFor()
  t.match(await outside.getByRole('alert').textContent(), /schon verwendet/)
  t.strictSame(await faultsOf(outside, 'spent link'), [])
  await outside.context().close()
  checked = await (await openContext(browser, world, { state, bypassCSP: true })).newPage()
})

t.test('no wave opens before the works council has agreed', async (t) => {
  const open = page.getByRole('button', { name: 'Meting openen' })
  await open.waitFor()
  t.equal(await open.getAttribute('aria-disabled'), 'true')
  await page.getByText('Vul eerst in waarmee de ondernemingsraad heeft ingestemd.').waitFor()
  await checked.goto('/waves')
  await checked.getByRole('heading', { level: 2 }).first().waitFor()
  t.strictSame(await faultsOf(checked, 'waves, nothing yet'), [])
  await tabTo(page, /^Kenmerk/)
  await page.keyboard.type('OR 2026-14')
  await page.getByLabel('Ingestemd op').fill('2026-02-01')
  await pressOn(page, /^Instemming bewaren/)
  await page.getByText('1 februari 2026').waitFor()
  await page.getByText('Eerst moeten er mensen zijn').waitFor()
})

t.test('a staff list with problems shows each of them and cannot go in', async (t) => {
  await pressOn(page, /^Personeelslijst$/)
  await heading('Een nieuwe lijst inlezen').waitFor()
  await chooseList(page, 'school-met-fouten.csv')
  await heading('Deze lijst is niet helemaal te lezen').waitFor()
  const problems = page.getByRole('region', { name: '8 problemen' }).getByRole('row')
  t.equal(await problems.count(), 9, 'eight and the headings')
  t.match(await problems.nth(2).textContent(), /5\s*e-mail\s*Dit mailadres staat al op regel 3\./)
  t.equal(await page.getByText('Dit begint als een formule.').count(), 1, 'a warning is said too')
  const go = page.getByRole('button', { name: 'Deze lijst invoeren' })
  t.equal(await go.getAttribute('aria-disabled'), 'true')
  await pressOn(page, /^Deze lijst invoeren$/)
  const buffer = await fixture('staff-lists/school-met-fouten.csv')
  await checked.goto('/people')
  await checked
    .locator('input[type=file]')
    .setInputFiles({ name: 'fouten.csv', mimeType: 'text/csv', buffer })
  await checked.getByRole('table').first().waitFor()
  t.strictSame(await faultsOf(checked, 'refused list'), [])
})

t.test('a good list is previewed and then goes in whole', async (t) => {
  await chooseList(page, 'scale-up.csv')
  await heading('Wat deze lijst zou veranderen').waitFor()
  t.match(await page.locator('dl').textContent(), /mensen\s*57/)
  const buffer = await fixture('staff-lists/scale-up.csv')
  await checked.locator('input[type=file]').setInputFiles({ name: 'goed.csv', mimeType: 'text/csv', buffer })
  await checked.locator('dl').waitFor()
  t.strictSame(await faultsOf(checked, 'previewed list'), [])
  await pressOn(page, /^Deze lijst invoeren$/)
  await page.getByText('De lijst is ingevoerd: 57 mensen.').waitFor()
  await heading('De lijst zoals ze nu is').waitFor()
  await checked.reload()
  await checked.locator('oh-unit-tree').waitFor()
  t.strictSame(await faultsOf(checked, 'staff list'), [])
})

t.test('a wave opens for a unit of the tree, with what respondents will read beside it', async (t) => {
  await pressOn(page, /^Metingen$/)
  await pressOn(page, /^Meting openen$/)
  await heading('Een meting openen').waitFor()
  await page.getByText('23 vragen, ongeveer 3 minuten').waitFor()
  const send = page.getByRole('button', { name: /^Meting openen/ })
  t.equal(await send.getAttribute('aria-disabled'), 'true', 'not for nobody')
  t.ok(await page.getByRole('checkbox', { name: /^Data minder dan 10 mensen/ }).isDisabled(), 'nor for four')
  await checked.goto('/waves/new')
  await checked.locator('oh-unit-tree').waitFor()
  t.strictSame(await faultsOf(checked, 'open a wave'), [])
  await pressOn(page, /^Company/, 'Space')
  t.ok(await page.getByRole('checkbox', { name: /^Company/ }).isChecked())
  await page.getByLabel('Kleinste groep').fill('6')
  await page.getByText('groepen van minstens 6 mensen').waitFor()
  await pressOn(page, /^Meting openen en 57 mensen uitnodigen$/)
  await page.getByText('57 mensen zijn uitgenodigd').waitFor()
})

t.test('an open wave shows its fingerprint, coarse participation and the letters that wait', async (t) => {
  await heading('Wat je drijft in je werk, maart 2026').waitFor()
  const fours = await page.locator('oh-fingerprint span').allTextContents()
  t.match(fours.join('').trim(), /^[0-9a-z]{4} [0-9a-z]{4} [0-9a-z]{4} [0-9a-z]{4}$/)
  await page.getByText('Minder dan 5 %').waitFor()
  await page.getByText('Onderweg (57)').waitFor()
  await pressOn(page, /^Iedereen herinneren$/)
  await page.getByText('57 mensen kregen hun uitnodiging nog niet.').waitFor()
  // Nobody has got an invitation yet: it goes to them instead, and nobody is written to twice.
  await page.getByText('Onderweg (57)').waitFor()
  await checked.goto(new URL(page.url()).pathname)
  await checked.locator('oh-outbox li').first().waitFor()
  t.strictSame(await faultsOf(checked, 'open wave'), [])
  await checked.locator('oh-outbox li button').first().click()
  await checked.locator('oh-outbox pre').waitFor()
  t.strictSame(await faultsOf(checked, 'letter'), [])
  await pressOn(page, /^Brief bekijken/)
  const letter = page.getByRole('dialog')
  const text = page.locator('oh-outbox pre')
  await text.waitFor()
  t.match(await text.textContent(), '••••••••••')
  t.notMatch(await text.textContent(), /#[A-Za-z0-9_-]{22,}\./, 'no link of anybody')
  await page.keyboard.press('Escape')
  await letter.waitFor({ state: 'hidden' })
})

t.test('stopping says that nothing will be counted, and Escape stops nothing', async (t) => {
  await pressOn(page, /^Meting stoppen$/)
  const dialog = page.getByRole('dialog')
  await page.getByText('Er wordt niets geteld.').waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  await heading('Open').waitFor()
  await checked.reload()
  await checked.locator('oh-outbox li').first().waitFor()
  await checked.locator('oh-wave-page .act button').last().click()
  t.strictSame(await faultsOf(checked, 'stop dialog'), [])
  await pressOn(page, /^Meting stoppen$/)
  await dialog.waitFor()
  await page.keyboard.press('Tab')
  await pressOn(page, /^Meting stoppen$/)
  await page.getByText('De meting is gestopt.').waitFor()
  await heading('Gestopt').waitFor()
  await pressOn(page, /^Alle metingen$/)
  await page.getByText('Gestopt').waitFor()
  await checked.goto('/waves')
  await checked.locator('oh-waves-page li').waitFor()
  t.strictSame(await faultsOf(checked, 'waves'), [])
})

t.test('signing out ends the session, and nothing ever broke the policy', async (t) => {
  await pressOn(page, /^Afmelden$/)
  await page.waitForURL('**/sign-in')
  await page.goto('/people')
  await page.waitForURL('**/sign-in')
  t.strictSame(complaints, [])
})
