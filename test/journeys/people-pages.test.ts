import t from 'tap'
import { makeToken } from '../../services/people/scim/provider-token.ts'
import { importStaffList } from '../../services/people/staff-list/import-staff-list.ts'
import { readEmployees } from '../../services/people/units/units.queries.ts'
import { bakeryWith, hireTheBakery, unitCalled } from '../world/bakery.ts'
import { startBrowser } from '../world/browser.ts'
import { hrToken, startWorld } from '../world/world.ts'
import { complaintsOf, faultsOf, openContext, pressOn, signInBy, tabTo } from './workplace-browser.ts'

/** HR looks through the list, changes one person by hand, and says who leads while a leader is away. */
const world = await startWorld()
const browser = await startBrowser()
t.teardown(async () => {
  await browser.close()
  await world.stop()
})
await hireTheBakery(world)
const many = Array.from(
  { length: 60 },
  (_, at) => `${1000 + at};Ada;Aard${at};a${at}@bakkerij.example;nl;Winkel;nel@bakkerij.example`,
)
const list = await bakeryWith((line) => line)
await importStaffList(world.people, Buffer.concat([list, Buffer.from(`${many.join('\n')}\n`)]))
const page = await (await openContext(browser, world)).newPage()
const complaints = complaintsOf(page)
const state = await signInBy(page, await hrToken(world))
const called = async (firstName: string) =>
  (await readEmployees(world.people.db)).find((one) => one.firstName === firstName)

t.test('pages are turned and somebody is found, by keyboard', async (t) => {
  await pressOn(page, /^Personeelslijst/)
  await pressOn(page, /^Zoeken en bladeren/)
  await page.getByText('1 tot 50 van 76').waitFor()
  await pressOn(page, /^Volgende bladzijde/)
  await page.getByText('51 tot 76 van 76').waitFor()
  await pressOn(page, /^Vorige bladzijde/)
  await page.getByText('1 tot 50 van 76').waitFor()
  await page.getByRole('heading', { level: 1 }).click()
  await tabTo(page, /^Zoek op naam/)
  await page.keyboard.type('dre')
  await page.keyboard.press('Enter')
  await page.getByText('1 tot 1 van 1').waitFor()
  t.equal(await page.getByRole('row').count(), 2)
  await pressOn(page, /^Dré Korst/)
  await page.getByRole('heading', { name: 'Dré Korst', level: 1 }).waitFor()
})

t.test('what changes is seen before it is done, and what cannot be is said', async (t) => {
  const mail = page.getByLabel('Mailadres op het werk')
  await mail.fill('bob@bakkerij.example')
  await pressOn(page, /^Bekijk wat er verandert/)
  await page.getByText('Iemand anders heeft dit mailadres al.').waitFor()
  await mail.fill('andre@bakkerij.example')
  t.equal(
    await page.getByRole('heading', { name: 'Wat er verandert' }).count(),
    0,
    'what was looked at is another thing',
  )
  await pressOn(page, /^Bekijk wat er verandert/)
  await page.getByText('Er gaat een brief naar het oude mailadres.').waitFor()
  const undone = page.getByText('Je lijst komt vanzelf binnen.')
  t.equal(await undone.count(), 0, 'no list comes by itself')
  await makeToken(world.people)
  await pressOn(page, /^Bekijk wat er verandert/)
  await undone.waitFor()
  await pressOn(page, /^Doorvoeren/)
  await page.getByText('Gewijzigd.').waitFor()
  t.equal((await called('Dré'))?.mail, 'andre@bakkerij.example')
})

t.test('somebody without mail is added, and one who leads leaves', async (t) => {
  await pressOn(page, /^Iemand toevoegen/)
  await page.getByLabel('Voornaam').fill('Oda')
  await page.getByLabel('Achternaam').fill('Mes')
  await page.getByLabel('Personeelsnummer').fill('31')
  await page.getByLabel('Eenheid').selectOption({ label: '\u2003Winkel' })
  await page.getByLabel('Leidinggevende').fill('3')
  await pressOn(page, /^Bekijk wat er verandert/)
  await page.getByText('Oda Mes (31): Winkel').waitFor()
  await pressOn(page, /^Doorvoeren/)
  await page.getByText('Toegevoegd.').waitFor()
  t.match(await called('Oda'), { mail: null, number: '31' })

  await page.goto(`/people/all/${(await called('Nel'))?.id}`)
  await page.getByText('Deze persoon leidt 65 mensen.').waitFor()
  await page.getByLabel('Wie leidt die mensen dan?').fill('kim@bakkerij.example')
  await pressOn(page, /^Bekijk wat er dan verandert/)
  await page.getByText('Winkel: Nel Toog (3) → Kim Mand (22)').waitFor()
  await pressOn(page, /^Doorvoeren/)
  await page.getByText('Van de lijst gehaald.').waitFor()
  t.equal((await called('Nel'))?.unit, null)
})

t.test('an interim leader is named and ended, by keyboard', async (t) => {
  await page.goto(`/people/units/${await unitCalled(world, 'Bakkerij')}`)
  await page.getByText('Volgens de personeelslijst: Jos Deeg (2).').waitFor()
  await tabTo(page, /^Wie$/)
  await page.keyboard.type('12')
  await page.getByLabel('Laatste dag').fill('2026-06-30')
  await pressOn(page, /^Vastleggen/)
  await page.getByText('Vastgelegd.').waitFor()
  await page.getByText('leidt tijdelijk, tijdens verlof, 2 maart 2026 tot en met 30 juni 2026').waitFor()
  await pressOn(page, /^Beëindigen: Bob Gist/)
  await page.getByText('Beëindigd.').waitFor()
  t.strictSame(complaints, [])
})

t.test('the pages are sound in four languages, at both widths, light and dark', async (t) => {
  const checked = await (await openContext(browser, world, { state, bypassCSP: true })).newPage()
  const pages = [
    ['/people/all', 'oh-listed-people td'],
    ['/people/new', '#leader'],
    [`/people/all/${(await called('Jos'))?.id}`, '#successor'],
    [`/people/units/${await unitCalled(world, 'Winkel')}`, 'oh-listed-people td'],
  ] as const
  for (const [path, seen] of pages) {
    await checked.goto(path)
    await checked.locator(seen).first().waitFor()
    if (path.includes('/all/')) {
      await checked.locator('form button').last().click()
      await checked.locator('#preview').waitFor()
    }
    t.strictSame(await faultsOf(checked, path), [])
    await checked.emulateMedia({ colorScheme: 'dark' })
    t.strictSame(await faultsOf(checked, `${path}, dark`, ['nl']), [])
    await checked.emulateMedia({ colorScheme: 'light' })
  }
})
