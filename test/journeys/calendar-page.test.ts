import t from 'tap'
import { giveRole } from '../../services/people/accounts/roles.queries.ts'
import { startBrowser } from '../world/browser.ts'
import { asEmployee, asHr } from '../world/visitor.ts'
import { hrToken, startWorld } from '../world/world.ts'
import { complaintsOf, faultsOf, openContext, pressOn, signInBy, tabTo } from './workplace-browser.ts'
import { countedWave, tokenFor, withPeople } from './workplace-stories.ts'

/** HR plans a year by keyboard, looks at it first, changes one wave, and takes one out. */
const world = await startWorld()
const browser = await startBrowser()
t.teardown(async () => {
  await browser.close()
  await world.stop()
})
const OVERSEER = 'sofie.dejong@tidal.example'
const hr = await withPeople(world, 'scale-up.csv')
const story = { list: 'scale-up.csv', top: 'Company', form: 'wave1', share: 0.9, moods: {} }
await countedWave(world, hr, story, '2026-03-16')
// Who signed in before that day has to do so again.
const now = await asHr(world)

const page = await (await openContext(browser, world)).newPage()
const complaints = complaintsOf(page)
const state = await signInBy(page, await hrToken(world))
const checked = await (await openContext(browser, world, { state, bypassCSP: true })).newPage()
const openings = () => page.locator('oh-year-list .title').allTextContents()

t.test('nothing is planned, and a warning says that nothing followed from the last wave', async (t) => {
  await pressOn(page, /^Kalender$/)
  await page.getByText('Er is nog niets gepland').waitFor()
  await page.getByText('nog niet gezegd wat ermee gebeurde').waitFor()
  await checked.goto('/calendar')
  await checked.getByRole('heading', { level: 2 }).first().waitFor()
  t.strictSame(await faultsOf(checked, 'empty calendar'), [])
  await checked.goto('/waves/new')
  await checked
    .getByText(/Wo nichts folgt/)
    .first()
    .waitFor()
})

t.test('by keyboard: a rhythm is chosen, looked at, and planned', async (t) => {
  await pressOn(page, /^Ritme kiezen$/)
  await tabTo(page, /^Elk kwartaal/)
  await page.getByLabel('Eerste dag').fill('2026-04-06')
  await page.getByRole('checkbox', { name: 'Nederland' }).waitFor()
  await pressOn(page, /^Laat zien wat dit wordt$/)
  await page.getByText('Zo zou het worden').waitFor()
  await page.getByText('Opent op 7 april 2026 en niet op 6 april 2026: Tweede paasdag (Nederland).').waitFor()
  t.equal((await (await now.ask('GET', '/api/calendar')).json()).planned.length, 0, 'a preview plans nothing')
  await pressOn(page, /^Zo plannen$/)
  await page.getByText('De kalender is bijgewerkt.').waitFor()
  t.equal((await openings()).length, 4)
  await page.getByText(/ongeveer \d+ minuten per jaar/).waitFor()
})

t.test('one wave is changed, refused where it is too close, and another is taken out', async (t) => {
  await pressOn(page, /^Wijzigen: Wat we van elkaar verwachten, april 2026/)
  await page.getByRole('heading', { name: 'Een geplande meting wijzigen' }).waitFor()
  await page.getByLabel('Opent op').fill('2026-03-18')
  await pressOn(page, /^Plannen$/)
  await page.getByText('Opent op 30 maart 2026 en niet op 18 maart 2026').waitFor()
  await pressOn(page, /^Weghalen: Gesprekken/)
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  // The page knows of it too.
  await page.locator('oh-confirm-dialog[open]').waitFor({ state: 'detached' })
  await pressOn(page, /^Weghalen: Gesprekken/)
  await page.getByRole('dialog').getByRole('button', { name: 'Weghalen' }).press('Enter')
  await page.waitForFunction(() => true)
  await page.getByText('Gesprekken, juli 2026').first().waitFor({ state: 'hidden' })
  t.equal((await openings()).length, 3)
  await page.getByLabel('Eerste vrije dag').fill('2026-12-21')
  await page.getByLabel('Laatste vrije dag').fill('2027-01-01')
  await pressOn(page, /^Toevoegen$/)
  await page.getByText('21 december 2026 tot en met 1 januari 2027').waitFor()
})

t.test('what came of the last wave is answered, and the warning goes', async (t) => {
  await page.getByLabel(/^Wat je drijft in je werk/).selectOption('shared')
  await pressOn(page, /^Bewaren$/)
  await page.getByText('nog niet gezegd').waitFor({ state: 'hidden' })
  t.strictSame(complaints, [])
})

t.test('in four languages, on a phone and on a desk, light and dark', async (t) => {
  await checked.goto('/calendar')
  await checked.locator('oh-year-list article').first().waitFor()
  t.strictSame(await faultsOf(checked, 'planned calendar'), [])
  await checked.locator('oh-calendar-page section > button.first').click()
  await checked.locator('oh-rhythm-form').waitFor()
  t.strictSame(await faultsOf(checked, 'rhythm'), [])
  await checked.locator('oh-year-list .acts button').first().click()
  await checked.locator('oh-plan-form').waitFor()
  await checked.emulateMedia({ colorScheme: 'dark' })
  t.strictSame(await faultsOf(checked, 'change a wave, dark', ['nl', 'de']), [])
})

t.test('somebody of the works council reads it, and finds no button', async (t) => {
  const { account } = (await (await asEmployee(world, OVERSEER)).ask('GET', '/api/me')).json()
  await giveRole(world.people.db, account, 'works-council')
  const other = await (await openContext(browser, world)).newPage()
  await signInBy(other, await tokenFor(world, OVERSEER))
  await other.goto('/calendar')
  await other.locator('oh-year-list article').first().waitFor()
  t.equal(await other.locator('oh-calendar-page').getByRole('button').count(), 0)
})
