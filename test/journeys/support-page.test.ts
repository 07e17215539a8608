import t from 'tap'
import { keepYear } from '../../services/dialogue/yearly/years.queries.ts'
import { startBrowser } from '../world/browser.ts'
import { hrToken, startWorld } from '../world/world.ts'
import { complaintsOf, faultsOf, openContext, pressOn, signInBy, tabTo } from './workplace-browser.ts'
import { withPeople } from './workplace-stories.ts'

/** HR names who else helps, and reads in bands whether conversations take place; there is nothing else to see. */
const world = await startWorld()
const browser = await startBrowser()
t.teardown(async () => {
  await browser.close()
  await world.stop()
})

t.test('by keyboard: named, kept, and there the next time', async (t) => {
  await withPeople(world, 'scale-up.csv')
  const page = await (await openContext(browser, world)).newPage()
  const complaints = complaintsOf(page)
  const state = await signInBy(page, await hrToken(world))
  await pressOn(page, /^Rond gesprekken/)
  await page.getByText('Er is nog geen jaar om te tonen').waitFor()
  await tabTo(page, /^Vertrouwenspersoon/)
  await page.keyboard.type('Ann Claes, kamer 4')
  await pressOn(page, /^Namen bewaren/)
  await page.getByText('Bewaard.').waitFor()
  await page.reload()
  await page.getByLabel('Vertrouwenspersoon').waitFor()
  t.equal(await page.getByLabel('Vertrouwenspersoon').inputValue(), 'Ann Claes, kamer 4')
  t.strictSame(complaints, [])

  await keepYear(world.dialogue.db, 2025)
  const checked = await (await openContext(browser, world, { state, bypassCSP: true })).newPage()
  await checked.goto('/support')
  await checked.getByText('2025').waitFor()
  t.strictSame(await faultsOf(checked, 'support'), [])
  await checked.emulateMedia({ colorScheme: 'dark' })
  t.strictSame(await faultsOf(checked, 'support, dark', ['nl']), [])
})
