import t from 'tap'
import { hireTheBakery, JOS, openBakeryWave } from '../world/bakery.ts'
import { startBrowser } from '../world/browser.ts'
import { asHr, outsiderToken } from '../world/visitor.ts'
import { hrToken, startWorld } from '../world/world.ts'
import { complaintsOf, faultsOf, openContext, pressOn, signInBy, tabTo } from './workplace-browser.ts'

/** The door of the works council and the data protection officer, and the page on which HR lets them in. */
const world = await startWorld()
const browser = await startBrowser()
t.teardown(async () => {
  await browser.close()
  await world.stop()
})
await hireTheBakery(world)
const { wave } = await openBakeryWave(world)
const COUNCIL = 'or@vakbond.example'

t.test('HR gives a role and takes it away, by keyboard', async (t) => {
  const page = await (await openContext(browser, world)).newPage()
  const complaints = complaintsOf(page)
  const state = await signInBy(page, await hrToken(world))
  await pressOn(page, /^Meekijken/)
  await pressOn(page, /^Rollen/)
  await page.getByRole('heading', { name: 'Rollen', level: 1 }).waitFor()
  await tabTo(page, /^Mailadres/)
  await page.keyboard.type(JOS)
  await pressOn(page, /^Een rol geven/)
  await page.getByText(`${JOS} heeft nu de rol Ondernemingsraad.`).waitFor()
  await pressOn(page, /^Afnemen: Jos Deeg/)
  await page.getByText('Jos Deeg heeft de rol Ondernemingsraad niet meer.').waitFor()
  t.equal(await page.getByRole('button', { name: /Jos Deeg/ }).count(), 0)
  t.strictSame(complaints, [])

  const checked = await (await openContext(browser, world, { state, bypassCSP: true })).newPage()
  await checked.goto('/oversight/roles')
  await checked.getByRole('heading', { name: 'Sleutelbewaarder' }).waitFor()
  t.strictSame(await faultsOf(checked, 'roles'), [])
})

t.test('the works council reads what was agreed, asked and done, and nothing else', async (t) => {
  const hr = await asHr(world)
  await hr.ask('POST', '/api/roles', { mail: COUNCIL, role: 'works-council' })
  await hr.ask('POST', `/api/waves/${wave}/reminder`)
  const page = await (await openContext(browser, world)).newPage()
  const complaints = complaintsOf(page)
  const state = await signInBy(page, await outsiderToken(world, COUNCIL))
  t.equal(new URL(page.url()).pathname, '/oversight', 'it begins here')
  await page.getByText('Instemming OR 2026-01 van 2 januari 2026.').waitFor()
  await page.getByText(/Aan 16 mensen in Directie/).waitFor()
  t.equal(await page.getByRole('link', { name: 'Metingen' }).count(), 0)
  const questions = page.getByText(/^De \d+ vragen$/)
  const announced = Number(/\d+/.exec(await questions.innerText())?.[0])
  await questions.click()
  t.ok(announced > 1)
  t.equal(await page.locator('oh-oversight-page details li').count(), announced, 'each is there to read')
  await pressOn(page, /^Logboek/)
  await page.getByText('Herinnering gestuurd aan iedereen die gevraagd is').waitFor()
  await page.getByText(/regels, nagerekend op dit apparaat/).waitFor()
  t.equal(await page.getByText('Dit logboek klopt niet').count(), 0)
  await page.goto('/waves')
  await page.getByText('Alleen HR kan dit.').first().waitFor()
  t.strictSame(
    complaints.filter((line) => !/403/.test(line)),
    [],
  )

  const checked = await (await openContext(browser, world, { state, bypassCSP: true })).newPage()
  for (const [path, heading] of [
    ['/oversight', 'Meekijken'],
    ['/oversight/log', 'Logboek'],
  ] as const) {
    await checked.goto(path)
    await checked.getByRole('heading', { name: heading, level: 1 }).waitFor()
    await checked.getByRole('heading', { level: 2 }).first().waitFor()
    t.strictSame(await faultsOf(checked, path), [])
    await checked.emulateMedia({ colorScheme: 'dark' })
    t.strictSame(await faultsOf(checked, `${path}, dark`, ['nl']), [])
    await checked.emulateMedia({ colorScheme: 'light' })
  }
})

t.test('a log that was rewritten is said to be', async (t) => {
  const page = await (await openContext(browser, world)).newPage()
  await signInBy(page, await outsiderToken(world, COUNCIL))
  await page.route('**/api/audit-log', async (route) => {
    const reply = await route.fetch()
    const entries = await reply.json()
    entries[0].body.wave = 'another'
    await route.fulfill({ response: reply, json: entries })
  })
  await page.goto('/oversight/log')
  await page.getByText('Dit logboek klopt niet').waitFor()
  t.pass('the page says so')
})
