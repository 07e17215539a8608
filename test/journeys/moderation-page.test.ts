import t from 'tap'
import { startBrowser } from '../world/browser.ts'
import { outsiderToken } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'
import { complaintsOf, faultsOf, openContext, pressOn, signInBy } from './workplace-browser.ts'
import { countedWave, withPeople } from './workplace-stories.ts'

/** Whoever reads comments first finds them, nothing else, and no way to what others may see. */
const world = await startWorld()
const browser = await startBrowser()
t.teardown(async () => {
  await browser.close()
  await world.stop()
})
const READER = 'lezer@tidal.example'
const hr = await withPeople(world, 'scale-up.csv')
await hr.ask('POST', '/api/roles', { mail: READER, role: 'moderator' })

const readerPage = async () => {
  const page = await (await openContext(browser, world, { bypassCSP: true })).newPage()
  const complaints = complaintsOf(page)
  await signInBy(page, await outsiderToken(world, READER))
  await page.goto('/moderation')
  await page.getByRole('heading', { level: 1, name: 'Opmerkingen lezen' }).waitFor()
  return { page, complaints }
}

t.test('before the first count there is nothing to read, and that is said', async (t) => {
  const { page, complaints } = await readerPage()
  await page.getByText('Er zijn nu geen opmerkingen te lezen.').waitFor()
  t.strictSame(await faultsOf(page, 'nothing to read'), [])
  t.strictSame(complaints, [])
})

t.test('comments are read one at a time, by keyboard, without unit and without figures', async (t) => {
  const story = { list: 'scale-up.csv', top: 'Company', form: 'wave1', share: 0.9, moods: {} }
  await countedWave(world, hr, story, '2026-03-16')
  const { page, complaints } = await readerPage()
  const reader = page.locator('oh-comment-reader')
  await reader
    .getByRole('status')
    .filter({ hasText: /0 van \d+ gelezen/ })
    .waitFor()
  t.strictSame(await faultsOf(page, 'comments to read'), [])
  await page.emulateMedia({ colorScheme: 'dark' })
  t.strictSame(await faultsOf(page, 'comments to read, dark', ['de', 'nl']), [])
  t.notMatch(await reader.locator('section').first().textContent(), /Platform|Marketing|Growth/)
  await pressOn(page, /^Opmerking tonen$/)
  await reader
    .getByRole('status')
    .filter({ hasText: /1 van \d+ gelezen/ })
    .waitFor()
  t.equal(await page.getByRole('link', { name: 'Resultaten' }).count(), 0)
  await page.goto('/results')
  await page.getByText('Alleen HR kan dit.').first().waitFor()
  t.strictSame(
    complaints.filter((line) => !/403/.test(line)),
    [],
  )
})
