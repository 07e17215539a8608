import type { Page } from 'playwright-core'
import t, { type Test } from 'tap'
import { startBrowser } from '../world/browser.ts'
import { startWorld } from '../world/world.ts'
import { complaintsOf, faultsOf, openContext, pressOn, signInBy, tabTo } from './workplace-browser.ts'
import { tokenFor, withPeople } from './workplace-stories.ts'

/** Two people plan a conversation and prepare it, each alone: nothing is seen before its writer shares it. */
const world = await startWorld()
const browser = await startBrowser()
t.teardown(async () => {
  await browser.close()
  await world.stop()
})

const LEADER = { mail: 'bram.dubois@tidal.example', name: 'Bram Dubois' }
const EMPLOYEE = { mail: 'geert.desmet@tidal.example', name: 'Geert De Smet' }
const ENERGY = 'Samen met het team een lastige klant helpen.'
const ASSUMES = 'Je zult wel opzien tegen het nieuwe rooster.'
const ASSUMES_TOO = 'Je bent vast moe van al die wissels.'
const ASKS = 'Hoe kijk jij naar het nieuwe rooster?'

/** Under the policy as served, and beside it a page of the same account that is searched for faults. */
const enter = async (mail: string) => {
  const page = await (await openContext(browser, world)).newPage()
  const complaints = complaintsOf(page)
  const state = await signInBy(page, await tokenFor(world, mail))
  const checked = await (await openContext(browser, world, { state, bypassCSP: true })).newPage()
  return { page, checked, complaints }
}

type Visit = Awaited<ReturnType<typeof enter>>
let leader: Visit
let employee: Visit
let path = ''

t.before(async () => {
  await withPeople(world, 'scale-up.csv')
  leader = await enter(LEADER.mail)
  employee = await enter(EMPLOYEE.mail)
})

const faultless = async (t: Test, { checked }: Visit, at: string, screen: string, ready: string) => {
  await checked.goto(at)
  await checked.locator(ready).first().waitFor()
  for (const summary of await checked.locator('summary').all()) await summary.click()
  t.strictSame(await faultsOf(checked, screen), [])
  await checked.emulateMedia({ colorScheme: 'dark' })
  t.strictSame(await faultsOf(checked, `${screen}, dark`, ['nl']), [])
  await checked.emulateMedia({ colorScheme: 'light' })
}

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

t.test('one proposes by keyboard, and nobody is asked why', async (t) => {
  const { page, complaints } = leader
  await page.goto('/conversations')
  await page.getByText('lezen alleen jullie twee. HR kan er niet in').waitFor()
  await pressOn(page, new RegExp(`^Gesprek voorstellen: ${EMPLOYEE.name}`))
  await page.getByRole('heading', { name: `Een gesprek met ${EMPLOYEE.name}` }).waitFor()
  t.equal(await page.getByRole('radio').count(), 7, 'seven places')
  await tabTo(page, /^In een paar woorden/)
  await page.keyboard.type('Het nieuwe rooster')
  await pressOn(page, /^Onderwerpen kiezen/, ' ')
  await page.getByRole('checkbox', { name: 'leren en groeien' }).press(' ')
  await page.getByText('Onderwerpen: leren en groeien').waitFor()
  await faultless(t, leader, new URL(page.url()).pathname, 'propose', 'form')
  await pressOn(page, /^Voorstellen aan/)
  await page.getByText(`${EMPLOYEE.name} krijgt je voorstel per mail.`).waitFor()
  path = new URL(page.url()).pathname
  await page.getByText('Je kunt je al voorbereiden').waitFor()
  t.equal(await page.getByRole('button', { name: 'Gesprek aannemen' }).count(), 0, 'it waits for the other')
  await faultless(t, leader, path, 'proposed', 'oh-proposal-answer summary')
  t.strictSame(complaints, [])
})

t.test('the other finds it, and accepts', async (t) => {
  const { page, complaints } = employee
  await page.goto('/conversations')
  await page.getByText('Een voorstel. Jij kunt antwoorden.').waitFor()
  await faultless(t, employee, '/conversations', 'conversations', '.conversations')
  await faultless(t, employee, path, 'to answer', 'oh-proposal-answer button')
  await pressOn(page, new RegExp(`^Gesprek met ${LEADER.name}`))
  await page.getByText('geen oordeel, geen score').waitFor()
  await pressOn(page, /^Gesprek aannemen$/)
  await page.getByText('Je kunt nu rustig voorbereiden').waitFor()
  await page.getByRole('link', { name: 'Samen aan tafel' }).waitFor()
  t.strictSame(complaints, [])
})

t.test('each prepares alone, and what is written keeps itself', async (t) => {
  const { page } = employee
  await tabTo(page, /^Wat geeft mij energie/)
  await page.keyboard.type(ENERGY)
  await page.getByText('Bewaard.').waitFor()
  await page.getByText('Alleen jij leest dit.', { exact: true }).waitFor()

  await leader.page.reload()
  await leader.page.getByRole('heading', { name: `Wat ${EMPLOYEE.name} deelt` }).waitFor()
  await leader.page.getByText('delen is vrij').waitFor()
  t.equal(await leader.page.getByText(ENERGY).count(), 0, 'nobody sees it before it is shared')
  t.equal(await field(leader.page, 'Wat geeft mij energie?').count(), 0, 'who leads has other headings')
  await page.reload()
  await field(page, 'Wat geeft mij energie?').waitFor()
  t.equal(await field(page, 'Wat geeft mij energie?').inputValue(), ENERGY, 'it is there the next time')
})

t.test('a sentence is read as it is typed, in the browser only', async (t) => {
  const { page, complaints } = leader
  const sent: string[] = []
  page.on('request', (request) => void sent.push(request.url()))
  await tabTo(page, /^Waarderend beginnen/)
  await page.keyboard.type(ASSUMES)
  await page.locator('.remark.aanname').waitFor()
  const line = page.locator('.underlines mark').first()
  t.equal(await line.evaluate((mark) => getComputedStyle(mark).textDecorationStyle), 'dashed')
  await pressOn(page, /^Zelf herschrijven/)
  await tabTo(page, /^Voorstel overnemen/)
  await page.keyboard.press('Enter')
  t.equal(await field(page, 'Waarderend beginnen').inputValue(), ASKS)
  await page.getByText('Bewaard.').waitFor()
  await pressOn(page, /^Mijn zin terugzetten/)
  t.equal(await field(page, 'Waarderend beginnen').inputValue(), ASSUMES, 'the own sentence is not lost')
  t.equal(await page.locator('.remark').count(), 0, 'and nothing is said of it again')
  const elsewhere = sent.filter((url) => !/\/api\/conversations\/|\/assets\//.test(url))
  t.strictSame(elsewhere, [], 'the words go to the own sheet and nowhere else')
  t.strictSame(complaints, [])
})

t.test('a card can be put on the sheet, taken off, and put back', async (t) => {
  const { page } = leader
  const [first = ''] = await page.locator('oh-guide-cards q').allTextContents()
  await pressOn(page, /^Op mijn blad zetten/)
  await field(page, 'Vragen').waitFor()
  t.equal(await field(page, 'Vragen').inputValue(), first)
  await page.getByRole('button', { name: 'Staat op je blad' }).waitFor()
  await pressOn(page, /^Weghalen: Vragen/)
  await field(page, 'Vragen').waitFor({ state: 'detached' })
  await pressOn(page, /^Terugzetten$/)
  await field(page, 'Vragen').waitFor()
  await page.locator('oh-sheet-piece').last().getByText('Bewaard.').waitFor()
})

t.test('a field that is added can be typed in at once, and own notes are not read', async (t) => {
  const { page } = leader
  await pressOn(page, /^Een gedachte toevoegen/)
  await page.keyboard.type(ASSUMES)
  t.equal(await field(page, 'Losse gedachten').inputValue(), ASSUMES)
  await page.locator('oh-sheet-piece').last().getByText('Bewaard.').waitFor()
  // Longer than a sentence that stands still takes to be read.
  await page.waitForTimeout(1600)
  t.equal(await page.locator('.remark').count(), 0)
})

t.test('a remark that was waved away stays away, and the own sheet is at hand in the talk', async (t) => {
  const { page } = leader
  await pressOn(page, /^Een vraag toevoegen/)
  await page.keyboard.type(ASSUMES_TOO)
  await page.locator('.remark.aanname').waitFor()
  await pressOn(page, /^Klopt hier niet/)
  const questions = page.getByRole('group', { name: 'Vragen' }).locator('oh-sheet-piece')
  await questions.last().getByText('Bewaard.').waitFor()
  await pressOn(page, /^Samen aan tafel$/)
  await page.getByText('Niemand deelde vooraf iets').waitFor()
  t.equal(await page.getByText(ASSUMES_TOO).count(), 0, 'not until it is opened: two look at this screen')
  await pressOn(page, /^Mijn eigen blad$/, ' ')
  await page.getByText(ASSUMES_TOO).first().waitFor()
  await pressOn(page, /^Terug$/)
  await field(page, 'Losse gedachten').waitFor()
  await page.waitForTimeout(1600)
  t.equal(await page.locator('.remark').count(), 0)
  await pressOn(page, /^Alle gesprekken/)
  await page.getByText('Afgesproken. Er staat al iets op je blad.').waitFor()
  await page.goto(path)
})

t.test('one tap shares a piece, the other sees it, and it can be taken back', async (t) => {
  const { page } = employee
  await pressOn(page, new RegExp(`^Delen met ${LEADER.name}: Wat geeft mij energie`))
  await page.getByText(`Gedeeld met ${LEADER.name}.`).waitFor()
  await leader.page.reload()
  await leader.page.getByText(ENERGY).waitFor()
  await faultless(t, leader, path, 'sheet of the leader', 'blockquote')
  await faultless(t, employee, path, 'sheet of the employee', 'oh-sheet-piece button')
  await pressOn(page, /^Terugnemen: Wat geeft mij energie/)
  await page.getByText('Alleen jij leest dit.', { exact: true }).waitFor()
  await leader.page.reload()
  await leader.page.getByText('delen is vrij').waitFor()
  t.equal(await leader.page.getByText(ENERGY).count(), 0)
})

t.test('a refusal keeps the words on the page', async (t) => {
  const { page } = employee
  await page.route('**/pieces/**', (route) => route.abort())
  await field(page, 'Wat wil ik?').fill('Een dag in de week ontwerpen.')
  await page.getByText('Je woorden staan nog hier, maar zijn niet bewaard.').waitFor()
  await page.unroute('**/pieces/**')
  t.equal(await field(page, 'Wat wil ik?').inputValue(), 'Een dag in de week ontwerpen.')
  await pressOn(page, /^Opnieuw bewaren$/)
  await page.getByText('Je woorden staan nog hier').waitFor({ state: 'detached' })
  await page.reload()
  await field(page, 'Wat wil ik?').waitFor()
  t.equal(await field(page, 'Wat wil ik?').inputValue(), 'Een dag in de week ontwerpen.')
})

t.test('words that a session ended under are back after signing in', async (t) => {
  const { page } = employee
  await page.context().clearCookies()
  await field(page, 'Waar ben ik trots op?').fill('De overdracht op papier gezet.')
  await page.getByRole('heading', { name: 'Aanmelden' }).waitFor()
  await signInBy(page, await tokenFor(world, EMPLOYEE.mail))
  await field(page, 'Waar ben ik trots op?').waitFor()
  t.equal(await field(page, 'Waar ben ik trots op?').inputValue(), 'De overdracht op papier gezet.')
  await page.getByText('Bewaard.').waitFor()
})

t.test('another moment is proposed, and what was written stays', async (t) => {
  const { page } = employee
  await pressOn(page, /^Een ander moment of een andere plek/, ' ')
  await page.getByRole('radio', { name: 'Bij de koffie' }).press(' ')
  await pressOn(page, /^Dit voorstellen$/)
  await page.getByText('krijgt je nieuwe voorstel per mail').waitFor()
  t.equal(await field(page, 'Wat wil ik?').inputValue(), 'Een dag in de week ontwerpen.')
  await leader.page.goto('/conversations')
  await leader.page.getByText('Bij de koffie').waitFor()
  t.notMatch(
    await leader.page.locator('oh-conversations-page').textContent(),
    /score van|te laat|dringend|\d+ open/i,
  )
})
