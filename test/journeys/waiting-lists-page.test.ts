import t from 'tap'
import { bringFile } from '../../services/people/incoming/bring-file.ts'
import { takeTurn } from '../../services/people/incoming/list-sources.queries.ts'
import { readEmployees } from '../../services/people/units/units.queries.ts'
import { BOB, bakeryWith, hireTheBakery } from '../world/bakery.ts'
import { startBrowser } from '../world/browser.ts'
import { asProvider, scimUser } from '../world/provider.ts'
import { hrToken, startWorld } from '../world/world.ts'
import { complaintsOf, faultsOf, openContext, pressOn, signInBy } from './workplace-browser.ts'

/** A list came by itself and takes many away; somebody is still to begin; a provider pushes; an address fails. */
const world = await startWorld()
const browser = await startBrowser()
t.teardown(async () => {
  await browser.close()
  await world.stop()
})
await hireTheBakery(world)
const { people, clock } = world
const today = clock.today()
const bring = (source: 'folder' | 'url', bytes: Buffer, failure: string | null) =>
  takeTurn(people.db, source, clock.now(), today, async () => {
    await bringFile(people, { source, bytes, writtenAt: clock.now() }, null)
    return { broughtOn: today, failure }
  })
const working = async () => (await readEmployees(people.db)).filter(({ unit }) => unit !== null).length
const half = (await bakeryWith((line) => line)).toString('utf8').split('\n').slice(0, 9).join('\n')
const CHANGES =
  'mutatie;personeelsnummer;voornaam;achternaam;e-mail;taal;eenheid;ingangsdatum\n' +
  'I;950;Nova;Later;nova@bakkerij.example;nl;Winkel;01-05-2026\n'
await bring('folder', Buffer.from(CHANGES), null)
await bring('url', Buffer.from(half), 'url-not-allowed')
const provider = await asProvider(world)
const { json: bob } = await provider.ask('POST', '/Users', scimUser(BOB, { employeeNumber: '12' }))
await provider.setActive(bob.id, false)
const before = await working()

const page = await (await openContext(browser, world, { bypassCSP: true })).newPage()
const complaints = complaintsOf(page)
await signInBy(page, await hrToken(world))

t.test(
  'it says what waits and why, who begins, and what failed; without a fault, also when opened',
  async (t) => {
    await page.goto('/people')
    await page.getByRole('heading', { name: 'Wachtende lijsten' }).waitFor()
    await page.getByText('1 persoon moet nog beginnen, op 1 mei 2026.').waitFor()
    await page.getByText('De server op het adres laat ons niet binnen.').waitFor()
    await page.getByText('Wie weg is volgens de dienst').waitFor()
    t.strictSame(await faultsOf(page, 'what waits'), [])
    await page.locator('oh-waiting-lists .list button').first().click()
    await page.locator('oh-waiting-lists details').first().waitFor()
    for (const one of await page.locator('oh-waiting-lists summary, oh-provider-card summary').all())
      await one.click()
    t.strictSame(await faultsOf(page, 'what waits, opened', ['de', 'fr']), [])
    await page.emulateMedia({ colorScheme: 'dark' })
    t.strictSame(await faultsOf(page, 'what waits, dark', ['nl']), [])
  },
)

t.test('by keyboard it is asked twice, Escape takes nothing, and it is set aside', async (t) => {
  await page.goto('/people')
  await pressOn(page, /^Bekijk wat verandert$/)
  await pressOn(page, /^Deze lijst overnemen$/)
  await page.getByRole('dialog', { name: 'Klopt deze lijst?' }).waitFor()
  await page.keyboard.press('Escape')
  await page.locator('oh-confirm-dialog[open]').waitFor({ state: 'detached' })
  t.equal(await working(), before)
  await pressOn(page, /^Opzijleggen$/)
  await page.getByText('De lijst is opzijgelegd.').waitFor()
  await page.getByText('Er wacht geen lijst op je.').waitFor()
  t.equal(await working(), before)
  t.strictSame(complaints, [])
})
