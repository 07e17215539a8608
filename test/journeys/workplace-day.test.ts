import t from 'tap'
import { hireTheBakery, openBakeryWave } from '../world/bakery.ts'
import { startBrowser } from '../world/browser.ts'
import { hrToken, startWorld } from '../world/world.ts'
import { takePhone } from './answer-page-phone.ts'

/** HR at a machine whose clock is a year ahead, or a year behind: the server says which day it is. */
const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)
const { wave } = await openBakeryWave(world)
const browser = await startBrowser()
t.teardown(() => browser.close())
const { workplaceUrl } = world.settings

t.test('the state of a wave and the days of a form are those of the server', async (t) => {
  for (const day of ['2027-03-03', '2025-03-03']) {
    const { context, page } = await takePhone(browser, { width: 1280, day })
    await page.goto(`${workplaceUrl}/sign-in#${await hrToken(world)}`)
    await page.getByRole('button', { name: 'Aanmelden' }).click()
    await page.getByRole('heading', { name: 'Metingen', exact: true }).waitFor()
    t.equal(await page.locator('#agreedOn').count(), 0)
    await page.goto(`${workplaceUrl}/waves/${wave}`)
    t.equal(await page.locator('#facts').textContent(), 'Open', day)
    await page.goto(`${workplaceUrl}/waves/new`)
    await page.locator('#closes').waitFor()
    t.equal(await page.locator('#closes').inputValue(), '2026-03-16', day)
    t.match(await page.locator('#closes').getAttribute('max'), /^2026/, day)
    await context.close()
  }
  world.clock.moveTo('2026-03-17')
  const { context, page } = await takePhone(browser, { width: 1280, day: '2026-03-05' })
  await page.goto(`${workplaceUrl}/sign-in#${await hrToken(world)}`)
  await page.getByRole('button', { name: 'Aanmelden' }).click()
  await page.getByRole('heading', { name: 'Metingen', exact: true }).waitFor()
  await page.goto(`${workplaceUrl}/waves/${wave}`)
  t.match(await page.locator('#facts').textContent(), 'Gesloten', 'the server says that it is over')
  await context.close()
})
