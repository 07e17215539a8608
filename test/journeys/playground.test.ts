import type { Page } from 'playwright-core'
import t from 'tap'
import { startBrowser } from '../world/browser.ts'
import { hrToken, startWorld } from '../world/world.ts'
import { complaintsOf, faultsOf, openContext, pressOn, signInBy, tabTo } from './workplace-browser.ts'

/** The conversation check for anybody to try: no sign-in, nothing sent, nothing kept. */
const world = await startWorld()
t.teardown(() => world.stop())
const browser = await startBrowser()
t.teardown(() => browser.close())

const ASSUMES = 'Je zult wel opzien tegen het nieuwe rooster.'
const ASKS = 'Hoe kijk jij naar het nieuwe rooster?'
const JUDGES = 'Je bent de laatste tijd nogal slordig met de overdracht.'

const open = async (options: Parameters<typeof openContext>[2] = {}) => {
  const context = await openContext(browser, world, options)
  const page = await context.newPage()
  const complaints = complaintsOf(page)
  return { context, page, complaints }
}

/** Opens the page and waits until it can read. */
const ready = async (page: Page, path = '/try'): Promise<void> => {
  await page.goto(path)
  await page.locator('textarea').waitFor()
  await page.waitForFunction(
    () => document.querySelector('oh-playground')?.shadowRoot?.querySelector('[role=status] > *') === null,
  )
}

const write = async (page: Page, text: string): Promise<void> => {
  await page.locator('textarea').fill(text)
  await page.locator('.said').last().waitFor()
}

const notes = (page: Page) => page.locator('ol.plain > li')
const written = (page: Page) => page.locator('textarea').inputValue()

t.test('nothing that is typed leaves the browser, and nothing of it is kept', async (t) => {
  const { context, page, complaints } = await open()
  await ready(page)
  const asked: string[] = []
  page.on('request', (request) => void asked.push(request.url()))
  await write(page, `${ASSUMES} ${JUDGES}`)
  await page.getByRole('button', { name: 'Voorstel overnemen' }).first().click()
  await page.getByRole('button', { name: 'Klopt hier niet' }).first().click()
  await page.getByRole('button', { name: 'Heb je het druk?' }).click()
  await page.locator('summary').last().click()
  await page.waitForTimeout(1500)
  t.strictSame(asked, [], 'no request after the language has come')
  t.strictSame(await context.cookies(), [], 'no cookie')
  t.equal(await page.evaluate('localStorage.length + sessionStorage.length'), 0)
  t.strictSame(await page.evaluate('indexedDB.databases()'), [])
  t.strictSame(complaints, [], 'under the strict policy nothing is complained of')
  const tries = `Promise.all([
    fetch('/health/live').then(() => 'went', () => 'refused'),
    fetch('https://example.org/').then(() => 'went', () => 'refused'),
    new Promise((resolve) => {
      const picture = new Image()
      picture.onload = () => resolve('went')
      picture.onerror = () => resolve('refused')
      picture.src = '/picture?text'
    }),
  ])`
  t.strictSame(
    await page.evaluate(tries),
    ['refused', 'refused', 'refused'],
    'the page could not if it would',
  )
  await context.close()
})

t.test('of the four languages only the one that is chosen is fetched', async (t) => {
  const { context, page } = await open()
  const fetched: string[] = []
  page.on('request', (request) => void fetched.push(new URL(request.url()).pathname))
  const data = () => fetched.filter((path) => /(weights|lexicon|playground)[-.].*\.js$/.test(path)).length
  await ready(page)
  t.equal(data(), 3, 'weights, lexicon and words, once each')
  await page.locator('select').selectOption('fr')
  await page.getByRole('heading', { name: 'Essayez ce que' }).waitFor()
  await write(page, 'Tu es sûrement déçu de ne pas avoir le poste.')
  t.equal(data(), 6, 'French too, and nothing else')
  t.match(page.url(), /lang=fr$/, 'the address keeps the choice, so nothing else must')
  await context.close()
})

t.test('a language that does not come is said, and the page can be opened again', async (t) => {
  const { context, page } = await open()
  await page.route('**/weights-*', (route) => route.abort())
  await page.goto('/try')
  await page.getByText('De taal is niet op te halen').waitFor()
  await page.locator('textarea').fill(ASSUMES)
  await page.unroute('**/weights-*')
  t.equal(await written(page), ASSUMES, 'what was typed stands there still, to be copied')
  await page.getByRole('button', { name: 'Pagina opnieuw openen' }).click()
  await write(page, ASSUMES)
  t.equal(await page.locator('.remark').count(), 1)
  await context.close()
})

t.test('sentence by sentence it says what is read, why, and what one might ask', async (t) => {
  const { context, page, complaints } = await open()
  await ready(page)
  await write(page, `${ASSUMES} ${JUDGES} Ik vind dat je meer hulp moet vragen.\nHoe zou jij het aanpakken?`)
  // The last one is read a moment after the others: it has not ended yet.
  await notes(page).nth(3).waitFor()
  t.equal(await notes(page).count(), 4)
  const lines = await page
    .locator('.underlines mark')
    .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).textDecorationStyle))
  t.strictSame(lines, ['dashed', 'solid', 'dotted', 'double'], 'four kinds of line, not colour alone')
  const words = (await page.locator('ol.plain').textContent()) ?? ''
  t.match(words, /Aanname.*Oordeel.*Mening of advies.*Doorvragen.*Neem dit gerust mee/s)
  t.match(words, /Vanwege de manier van zeggen: ‘Je zult wel’/)
  t.notMatch(words, /\d|score|fout/i, 'nothing is counted, graded or wrong')
  await page.getByRole('button', { name: /^Voorstel overnemen.*het nieuwe rooster/ }).click()
  await notes(page).first().getByText('Doorvragen').waitFor()
  t.ok((await written(page)).startsWith(`${ASKS} ${JUDGES}`))
  t.strictSame(complaints, [])
  await context.close()
})

t.test('a remark that was waved away stays away, until the sentence changes', async (t) => {
  const { context, page } = await open()
  await ready(page)
  await write(page, JUDGES)
  await page.getByRole('button', { name: 'Klopt hier niet' }).click()
  await page.getByText('Deze zin blijft zoals hij is').waitFor()
  await page.locator('textarea').fill(`${JUDGES} ${ASSUMES}`)
  await page.locator('.remark').waitFor()
  t.equal(await page.locator('.remark').count(), 1, 'the other sentence only')
  t.equal(await page.locator('.underlines mark.oordeel').count(), 0)
  await page.locator('textarea').fill(`${JUDGES.replace('nogal', 'erg')} ${ASSUMES}`)
  await page.locator('.remark.oordeel').waitFor()
  await context.close()
})

t.test('by keyboard alone, to the end of a sentence that one can say', async (t) => {
  const { context, page } = await open()
  await ready(page)
  await tabTo(page, /^Wat wil je zeggen/)
  await page.keyboard.type(ASSUMES)
  await page.locator('.remark').waitFor()
  await page
    .locator('oh-check-sheet [role=status]')
    .getByText(/^Aanname\. /)
    .waitFor()
  await pressOn(page, /^Voorstel overnemen/)
  await page.locator('oh-check-sheet [role=status]').getByText('Overgenomen').waitFor()
  t.equal(await written(page), ASKS)
  const at = () =>
    page.evaluate(() => {
      const sheet = document.querySelector('oh-playground')?.shadowRoot?.querySelector('oh-check-sheet')
      return sheet?.shadowRoot?.activeElement?.localName
    })
  t.equal(await at(), 'li', 'the focus stays with what was read')
  await page.keyboard.press('Shift+Tab')
  t.equal(await at(), 'textarea')
  await page.keyboard.press('Control+z')
  t.equal(await written(page), ASSUMES, 'and it can be undone')
  await page.locator('.remark').waitFor()
  await pressOn(page, /^Klopt hier niet/, ' ')
  await page.getByText('Deze zin blijft zoals hij is').waitFor()
  await pressOn(page, /^Hoe zou jij het aanpakken/)
  await page.locator('.kind').waitFor()
  await context.close()
})

t.test('before and after signing in there is a way there, and back', async (t) => {
  const { context, page } = await open()
  await page.goto('/sign-in')
  await page.getByRole('link', { name: 'Probeer wat je wilt zeggen' }).click()
  await page.getByRole('heading', { name: 'Probeer uit' }).waitFor()
  await signInBy(page, await hrToken(world))
  await page.getByRole('link', { name: 'Probeer wat je wilt zeggen' }).click()
  await page.waitForURL(/\/try\?lang=nl$/)
  await page.getByRole('link', { name: 'Ooghoogte' }).click()
  await page.getByRole('heading', { name: 'Metingen' }).first().waitFor()
  t.match(page.url(), /\/waves$/)
  await context.close()
})

const EXAMPLES =
  'Je hebt dat fantastisch gedaan.\nHeb je het druk?\nYou did a fantastic job.\nDas hast du fantastisch gemacht.'

for (const colorScheme of ['light', 'dark'] as const)
  t.test(`in four languages, on a phone and on a desk: ${colorScheme}`, async (t) => {
    const { context, page } = await open({ colorScheme, bypassCSP: true })
    await ready(page)
    await write(page, EXAMPLES)
    for (const summary of await page.locator('summary').all()) await summary.click()
    t.strictSame(await faultsOf(page, 'playground'), [])
    await context.close()
  })
