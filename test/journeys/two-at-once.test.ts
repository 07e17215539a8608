import type { Page } from 'playwright-core'
import t from 'tap'
import { startBrowser } from '../world/browser.ts'
import { asOwner } from '../world/cluster.ts'
import { fixture } from '../world/respondents.ts'
import { hrToken, startWorld } from '../world/world.ts'
import { complaintsOf, faultsOf, openContext, signInBy } from './workplace-browser.ts'
import { withPeople } from './workplace-stories.ts'

/** Two HR people at two browsers. */
const world = await startWorld()
const browser = await startBrowser()
t.teardown(async () => {
  await browser.close()
  await world.stop()
})
await withPeople(world, 'scale-up.csv')

const enter = async (): Promise<Page> => {
  const page = await (await openContext(browser, world, { bypassCSP: true })).newPage()
  await signInBy(page, await hrToken(world))
  return page
}
const one = await enter()
const two = await enter()
const complaints = [complaintsOf(one), complaintsOf(two)]
const lettersWaiting = () =>
  asOwner(world.databaseUrl, async (client) =>
    Number((await client.query('select count(*) as n from people.letters')).rows[0].n),
  )

t.test('a wave does not open on another agreement than the one on the screen', async (t) => {
  await one.goto('/waves/new')
  await one.getByRole('checkbox', { name: /^Company/ }).check()
  await one.getByText('OR 2026-14').waitFor()
  await two.goto('/waves')
  await two.getByRole('button', { name: 'Instemming wijzigen' }).click()
  await two.getByLabel('Kenmerk').fill('OR 2026-99')
  await two.getByRole('button', { name: 'Instemming bewaren' }).click()
  await two.getByText('OR 2026-99').waitFor()
  await one.getByRole('button', { name: /^Meting openen/ }).click()
  const alert = one.getByRole('alert')
  await alert.waitFor()
  t.match(
    await alert.textContent(),
    /Kenmerk van de instemming: hier stond .*OR 2026-14.*nu is het .*OR 2026-99/,
  )
  await one.locator('blockquote').getByText('OR 2026-99').waitFor()
  t.strictSame(await faultsOf(one, 'what was shown differs'), [])
  await one.locator('oh-language-choice select').selectOption('nl')
  await one.setViewportSize({ width: 1280, height: 900 })
  t.ok(await one.getByRole('checkbox', { name: /^Company/ }).isChecked(), 'what was chosen stays')
  await one.getByRole('button', { name: /^Meting openen/ }).dblclick()
  await one.getByText('57 mensen zijn uitgenodigd').waitFor()
  t.equal(await lettersWaiting(), 57, 'pressed twice, opened once')
})

t.test('a double click reminds once, and says one thing', async (t) => {
  await two.goto(new URL(one.url()).pathname)
  await one.getByRole('button', { name: 'Iedereen herinneren' }).dblclick()
  await one.getByText('57 mensen kregen hun uitnodiging nog niet.').waitFor()
  t.equal(await one.getByRole('alert').count(), 0)
  t.equal(await lettersWaiting(), 57, 'who still waits for the first letter gets that one')
})

t.test('a reply that was lost is given again', async (t) => {
  world.clock.moveTo('2026-03-03')
  for (const page of [one, two]) await signInBy(page, await hrToken(world))
  const { wave } = (
    await asOwner(world.databaseUrl, (client) => client.query('select id as wave from people.waves'))
  ).rows[0]
  for (const page of [one, two]) {
    await page.goto(`/waves/${wave}`)
    await page.getByRole('button', { name: 'Iedereen herinneren' }).waitFor()
  }
  await one.route(
    '**/reminder',
    async (route) => {
      await route.fetch()
      await route.abort()
    },
    { times: 1 },
  )
  await one.getByRole('button', { name: 'Iedereen herinneren' }).click()
  await one.getByText('De server is niet te bereiken').waitFor()
  await one.getByRole('button', { name: 'Iedereen herinneren' }).click()
  await one.getByText('57 mensen kregen hun uitnodiging nog niet.').waitFor()
  t.equal(await lettersWaiting(), 57, 'one set of letters')
})

t.test('who reminds after somebody stopped is refused, and sees that it is stopped', async (t) => {
  await one.getByRole('button', { name: 'Meting stoppen' }).click()
  await one.getByRole('dialog').getByRole('button', { name: 'Meting stoppen' }).click()
  await one.getByText('De meting is gestopt.').waitFor()
  await two.getByRole('heading', { name: 'Open', exact: true }).waitFor()
  await two.getByRole('button', { name: 'Iedereen herinneren' }).click()
  await two.getByRole('heading', { name: 'Gestopt' }).waitFor()
  t.match(await two.getByRole('alert').textContent(), /niet meer open/)
  t.equal(await two.getByRole('button', { name: 'Iedereen herinneren' }).count(), 0)
  t.strictSame(await faultsOf(two, 'stopped by somebody else'), [])
  await two.locator('oh-language-choice select').selectOption('nl')
  await two.setViewportSize({ width: 1280, height: 900 })
})

t.test('a staff list does not go in over another than the one it was compared with', async (t) => {
  const list = await fixture('staff-lists/scale-up.csv')
  const fewer = Buffer.from(list.toString().trimEnd().split('\n').slice(0, -1).join('\n'))
  const choose = async (page: Page, buffer: Buffer) => {
    await page.goto('/people')
    await page.locator('input[type=file]').setInputFiles({ name: 'lijst.csv', mimeType: 'text/csv', buffer })
    await page.getByText('Wat deze lijst zou veranderen').waitFor()
  }
  await choose(one, fewer)
  await choose(two, fewer)
  await two.getByRole('button', { name: 'Deze lijst invoeren' }).dblclick()
  await two.getByText('De lijst is ingevoerd: 56 mensen.').waitFor()
  t.match(await one.locator('dl').textContent(), /vertrokken\s*1|1/)
  await one.getByRole('button', { name: 'Deze lijst invoeren' }).click()
  await one.getByText('Iemand anders heeft intussen een andere lijst ingevoerd').waitFor()
  t.strictSame(complaints.flat(), [])
})
