import t from 'tap'
import { countWave } from '../../services/counting/count-wave.ts'
import { hireTheBakery, openBakeryWave } from '../world/bakery.ts'
import { startBrowser } from '../world/browser.ts'
import { asOwner } from '../world/cluster.ts'
import { respondentsOf } from '../world/respondents.ts'
import { startWorld } from '../world/world.ts'
import { answerEverything, linkOf, type Phone, said, seeTitle, send, takePhone } from './answer-page-phone.ts'
import { whatIsLeft } from './answer-page-traces.ts'

/** What can go wrong between Send and the receipt, and what the phone holds meanwhile. */
const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)
const { wave } = await openBakeryWave(world)
const everybody = (await respondentsOf(world, wave))[Symbol.iterator]()
const somebody = () => everybody.next().value!
const browser = await startBrowser()
t.teardown(() => browser.close())

const ballots = () =>
  asOwner(world.databaseUrl, async (client) =>
    Number((await client.query('select count(*) from answers.ballots')).rows[0].count),
  )

/** Somebody who has answered everything and is about to press Send. */
const readyToSend = async (suffix = ''): Promise<Phone & { link: string }> => {
  const phone = await takePhone(browser)
  const link = linkOf(world, somebody())
  await phone.page.goto(link.replace('/#', `/${suffix}#`))
  await answerEverything(phone.page)
  return { ...phone, link }
}

t.test('a server that uses another key for one person gets no ballot', async (t) => {
  const { context, page } = await readyToSend()
  const cast: string[] = []
  page.on('request', (request) => request.url().endsWith('/ballots') && cast.push(request.url()))
  await page.route('**/tickets', async (route) => {
    const reply = await route.fetch()
    const { evaluated, proof } = await reply.json()
    await route.fulfill({ response: reply, json: { evaluated, proof: `${proof.slice(0, -4)}AAAA` } })
  })
  await send(page)
  await seeTitle(page, 'houdt zich niet aan zijn belofte')
  t.strictSame(cast, [])
  t.equal(await page.locator('oh-promise-line').count(), 0, 'no promise stands beside it')
  await page.unroute('**/tickets')
  await page.locator('oh-trouble-screen button').click()
  await seeTitle(page, 'Bedankt')
  await context.close()
})

t.test('cryptography that does not arrive seals nothing and loses nothing', async (t) => {
  const phone = await takePhone(browser)
  const { context, page } = phone
  await page.route('**/assets/send-ballot-*', (route) => route.abort())
  await page.goto(linkOf(world, somebody()))
  await answerEverything(page)
  await send(page)
  await page.getByText('Er is nog niets verstuurd').waitFor()
  t.match(
    JSON.stringify((await whatIsLeft(context, page)).sessionStorage),
    'OUT1',
    'the draft is still in this tab',
  )
  await page.unroute('**/assets/send-ballot-*')
  await page.reload()
  await send(page)
  await seeTitle(page, 'Bedankt')
  await context.close()
})

t.test('a connection lost before the ticket: sealed, closed, and sent on the next visit', async (t) => {
  const before = await ballots()
  const { context, page, link } = await readyToSend()
  await context.route('**/tickets', (route) => route.abort())
  await send(page)
  await seeTitle(page, 'wacht op verbinding')
  const held = await whatIsLeft(context, page)
  t.strictSame(held.sessionStorage, [], 'no draft')
  t.match(held.indexedDb, [{ stage: 'asking' }])
  t.notMatch(JSON.stringify(held), /OUT1|answers"/, 'no answer that can be read')
  await page.close()
  await context.unroute('**/tickets')
  const later = await context.newPage()
  await later.clock.setFixedTime(new Date('2026-03-05T10:00:00'))
  await later.goto(link)
  await seeTitle(later, 'Bedankt')
  t.equal(await ballots(), before + 1)
  t.strictSame((await whatIsLeft(context, later)).indexedDb, [])
  await context.close()
})

t.test(
  'a promise that changed while a ballot was waiting: it says so, sends nothing, keeps it',
  async (t) => {
    const before = await ballots()
    const { context, page, link } = await readyToSend()
    await context.route('**/tickets', (route) => route.abort())
    await send(page)
    await seeTitle(page, 'wacht op verbinding')
    await page.close()
    const lies: [string, string, RegExp][] = [
      ['**/m/*', '{}', /niet wat je brief belooft/],
      ['**/transparency.json', '[]', /niet op de lijst/],
    ]
    await context.unroute('**/tickets')
    for (const [route, body, title] of lies) {
      await context.route(route, (asked) => asked.fulfill({ body }))
      const later = await context.newPage()
      await later.clock.setFixedTime(new Date('2026-03-05T10:00:00'))
      await later.goto(link)
      await seeTitle(later, title)
      t.match(await said(later), /niets verstuurd.*ondernemingsraad/)
      t.match((await whatIsLeft(context, later)).indexedDb, [{ stage: 'asking' }], 'sealed, and still here')
      t.equal(await ballots(), before)
      await later.close()
      await context.unroute(route)
    }
    const honest = await context.newPage()
    await honest.clock.setFixedTime(new Date('2026-03-05T10:00:00'))
    await honest.goto(link)
    await seeTitle(honest, 'Bedankt')
    t.equal(await ballots(), before + 1)
    await context.close()
  },
)

t.test('a reply lost after the ballot: the same ballot again, and still one', async (t) => {
  const before = await ballots()
  const { context, page } = await readyToSend()
  await page.route('**/ballots', async (route) => {
    await route.fetch()
    await route.abort()
  })
  await send(page)
  await seeTitle(page, 'wacht op verbinding')
  const held = await whatIsLeft(context, page)
  t.match(held.indexedDb, [{ stage: 'casting' }])
  t.notMatch(JSON.stringify(held.indexedDb), /invitation|segmentKey|blind/, 'nothing that leads to a person')
  await page.unroute('**/ballots')
  await page.locator('oh-quiet-screen button').click()
  await seeTitle(page, 'Bedankt')
  t.equal(await ballots(), before + 1)
  await context.close()
})

t.test('another wave is refused while a ballot is waiting, and welcome after it', async (t) => {
  const { context, page, link } = await readyToSend()
  await context.route('**/tickets', (route) => route.abort())
  await send(page)
  await seeTitle(page, 'wacht op verbinding')
  const [start, rest] = link.split('#') as [string, string]
  const [, , segment] = rest.split('.')
  await page.goto('about:blank')
  await page.goto(`${start}#00000000000000000000000000.0000000000000000.${segment}.nl`)
  await seeTitle(page, 'Er wacht nog een antwoord')
  await context.unroute('**/tickets')
  await page.locator('oh-trouble-screen button').click()
  await seeTitle(page, 'Bedankt')
  await page.getByRole('button', { name: 'Verdergaan' }).click()
  await seeTitle(page, 'kennen we niet')
  t.equal(await page.locator('oh-trouble-screen button').count(), 0, 'which this time no retry can mend')
  await context.close()
})

t.test('a ballot that waited too long is erased, and its owner is told', async (t) => {
  const { context, page } = await readyToSend()
  await context.route('**/tickets', (route) => route.abort())
  await send(page)
  await seeTitle(page, 'wacht op verbinding')
  const later = await context.newPage()
  // Only the server can say that it is too late: until it is reached, it waits.
  await context.unroute('**/tickets')
  world.clock.moveTo('2026-03-17')
  await later.goto(world.settings.answersUrl)
  await seeTitle(later, 'kwam te laat')
  world.clock.moveTo('2026-03-02')
  t.strictSame((await whatIsLeft(context, later)).indexedDb, [])
  await context.close()
})

t.test('a kiosk keeps everything in memory, and is empty for the next person', async (t) => {
  const { context, page } = await readyToSend('?kiosk')
  t.strictSame((await whatIsLeft(context, page)).sessionStorage, [])
  await page.route('**/tickets', (route) => route.abort())
  await send(page)
  await seeTitle(page, 'wacht op verbinding')
  t.match(await said(page), 'Sluit de pagina niet')
  t.strictSame((await whatIsLeft(context, page)).indexedDb, [])
  await page.unroute('**/tickets')
  await page.locator('oh-quiet-screen button').click()
  await seeTitle(page, 'Bedankt')
  await page.getByRole('button', { name: 'Volgende persoon' }).click()
  await seeTitle(page, 'Open de link')
  t.match(page.url(), /\?kiosk$/)
  await context.close()
})

t.test('after the count a receipt can be looked up, on the page and by nobody else', async (t) => {
  const { context, page, link } = await readyToSend()
  await send(page)
  await seeTitle(page, 'Bedankt')
  const receipt = ((await page.locator('.code').textContent()) ?? '').replace(/\s/g, '')
  await page.locator('oh-receipt-screen .card button').click()
  world.clock.moveTo('2026-03-17')
  await countWave(world.counting, wave)
  await page.clock.setFixedTime(new Date('2026-03-17T10:00:00'))
  await page.goto('about:blank')
  await page.goto(link)
  await seeTitle(page, 'is voorbij')
  t.match(await said(page), '16 maart 2026')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const lookUp = async (typed: string, words: string) => {
    await page.locator('#receipt').fill(typed)
    await page.keyboard.press('Enter')
    await page.getByText(words).waitFor()
  }
  await lookUp('0000000000', 'Dit staat niet in de lijst')
  await lookUp(` ${receipt.toUpperCase()} `, 'dat antwoord is geteld')
  t.strictSame(asked, [], 'the server is not told which receipt was looked for')
  await context.close()
})
