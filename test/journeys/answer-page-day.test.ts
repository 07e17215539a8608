import t from 'tap'
import { countWave } from '../../services/counting/count-wave.ts'
import { hireTheBakery, openBakeryWave } from '../world/bakery.ts'
import { startBrowser } from '../world/browser.ts'
import { asOwner } from '../world/cluster.ts'
import { respondentsOf } from '../world/respondents.ts'
import { startWorld } from '../world/world.ts'
import { answerEverything, linkOf, type Phone, said, seeTitle, send, takePhone } from './answer-page-phone.ts'
import { whatIsLeft } from './answer-page-traces.ts'

/** Only the server says which day it is. The last day of this wave is 16 March. */
const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)
const { wave } = await openBakeryWave(world)
const everybody = (await respondentsOf(world, wave))[Symbol.iterator]()
const somebody = () => linkOf(world, everybody.next().value!)
const browser = await startBrowser()
t.teardown(() => browser.close())

const ballots = () =>
  asOwner(world.databaseUrl, async (client) =>
    Number((await client.query('select count(*) from answers.ballots')).rows[0].count),
  )

/** Somebody whose sealed answer could not leave, because this route did not work; and who closed the page. */
const sealed = async (route: string, reached = false): Promise<Phone & { link: string }> => {
  const phone = await takePhone(browser)
  const link = somebody()
  await phone.page.goto(link)
  await answerEverything(phone.page)
  await phone.context.route(route, async (asked) => {
    if (reached) await asked.fetch()
    await asked.abort()
  })
  await send(phone.page)
  await seeTitle(phone.page, 'wacht op verbinding')
  await phone.page.close()
  await phone.context.unroute(route)
  return { ...phone, link }
}

/** Opens a link on the same phone, whose clock now says something else. */
const openAgain = async ({ context }: Phone, link: string, clock = '2026-03-16T10:00:00') => {
  const page = await context.newPage()
  await page.clock.setFixedTime(new Date(clock))
  await page.goto(link)
  return page
}

t.test('a phone with a wrong date, or in another time zone, answers as every other', async (t) => {
  world.clock.moveTo('2026-03-16')
  const clocks = ['2027-03-16T10:00:00', '2025-03-16T10:00:00', '2026-03-01T10:00:00', '2026-03-17T10:00:00']
  for (const clock of clocks) {
    const phone = await takePhone(browser)
    await phone.page.clock.setFixedTime(new Date(clock))
    await phone.page.goto(somebody())
    await phone.page.locator('oh-welcome-screen').waitFor()
    t.match(await said(phone.page), '16 maart 2026', clock)
    await phone.context.close()
  }
  const before = await ballots()
  const context = await browser.newContext({ locale: 'nl-BE', timezoneId: 'Pacific/Auckland' })
  const page = await context.newPage()
  await page.clock.setFixedTime(new Date('2026-03-16T20:45:00+01:00'))
  await page.goto(somebody())
  await answerEverything(page)
  await send(page)
  await seeTitle(page, 'Bedankt')
  t.equal(await ballots(), before + 1)
  await context.close()
})

t.test('a sealed answer is sent as long as the server takes it', async (t) => {
  for (const route of ['**/tickets', '**/ballots']) {
    const before = await ballots()
    const phone = await sealed(route)
    const page = await openAgain(phone, phone.link, '2027-03-17T10:00:00')
    await seeTitle(page, 'Bedankt')
    t.equal(await ballots(), before + 1, `${route}: a year ahead`)
    t.strictSame((await whatIsLeft(phone.context, page)).indexedDb, [])
    await phone.context.close()
  }
})

t.test('a server that refuses an answer while the wave is open erases nothing', async (t) => {
  const phone = await sealed('**/ballots')
  await phone.context.route('**/ballots', (asked) => asked.fulfill({ status: 403, body: '{}' }))
  const page = await openAgain(phone, phone.link)
  await seeTitle(page, 'nog niet aangenomen')
  t.match((await whatIsLeft(phone.context, page)).indexedDb, [{ stage: 'casting' }], 'it is still here')
  await phone.context.route('**/waves', (asked) => asked.abort())
  await page.locator('oh-trouble-screen button').click()
  await seeTitle(page, 'wacht op verbinding')
  await phone.context.unroute('**/ballots')
  await page.locator('oh-quiet-screen button').click()
  await seeTitle(page, 'Bedankt')
  await phone.context.close()
})

const lost: Awaited<ReturnType<typeof sealed>>[] = []
const arrived: typeof lost = []

t.test('on the last day some lose their connection, before the ballot or after it', async (t) => {
  lost.push(await sealed('**/tickets'), await sealed('**/ballots'))
  arrived.push(await sealed('**/ballots', true), await sealed('**/ballots', true))
  t.equal(lost.length + arrived.length, 4)
})

t.test('after the last day, the server says so, and what waited is erased', async (t) => {
  world.clock.moveTo('2026-03-17')
  // The phone believes that there is time left.
  const [early] = lost
  const page = await openAgain(early!, early!.link, '2026-03-05T10:00:00')
  await seeTitle(page, 'kwam te laat')
  t.strictSame((await whatIsLeft(early!.context, page)).indexedDb, [])
  const phone = await takePhone(browser)
  await phone.page.goto(somebody())
  await seeTitle(phone.page, 'is voorbij')
  t.match(await said(phone.page), '16 maart 2026')
  await phone.context.close()
})

t.test('what may have arrived is kept until the count, with its receipt on screen', async (t) => {
  const [one] = arrived
  const page = await openAgain(one!, one!.link)
  await seeTitle(page, 'is voorbij')
  t.match(await said(page), /je ontvangstbewijs is [0-9a-z]{10}\./)
  t.match((await whatIsLeft(one!.context, page)).indexedDb, [{ stage: 'casting' }])
  await page.close()
})

t.test('after the count its receipt is looked for before it is erased', async (t) => {
  await countWave(world.counting, wave)
  for (const one of arrived) {
    const page = await openAgain(one, one.link)
    await seeTitle(page, 'is geteld')
    t.match(await said(page), /ontvangstbewijs [0-9a-z]{10} staat in de lijst/)
    t.strictSame((await whatIsLeft(one.context, page)).indexedDb, [])
    await one.context.close()
  }
  for (const one of lost.slice(1)) {
    const page = await openAgain(one, one.link)
    await seeTitle(page, 'kwam te laat')
    t.strictSame((await whatIsLeft(one.context, page)).indexedDb, [])
    await one.context.close()
  }
})
