import t from 'tap'
import { stopWaveAndItsKeys } from '../../services/people/pulses/stop-wave.ts'
import { hireTheBakery, openBakeryWave } from '../world/bakery.ts'
import { startBrowser } from '../world/browser.ts'
import { asOwner } from '../world/cluster.ts'
import { respondentsOf } from '../world/respondents.ts'
import { startWorld } from '../world/world.ts'
import {
  answerEverything,
  kindOf,
  linkOf,
  moveOn,
  type Phone,
  said,
  seeTitle,
  send,
  takePhone,
} from './answer-page-phone.ts'
import { whatIsLeft } from './answer-page-traces.ts'

/** Real Chromium, real servers, the page as it was built: one browser for the file, one context a story. */
const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)
const { wave } = await openBakeryWave(world, 'wave1')
const everybody = (await respondentsOf(world, wave))[Symbol.iterator]()
const somebody = () => everybody.next().value!
const idle = somebody()
const browser = await startBrowser()
t.teardown(() => browser.close())
const { answersUrl } = world.settings

const ballots = () =>
  asOwner(world.databaseUrl, async (client) =>
    Number((await client.query('select count(*) from answers.ballots')).rows[0].count),
  )

/** A phone on which something is opened; complaints of the console are checked by who expects none. */
const open = async (
  url: string,
  prepare?: (phone: Phone) => Promise<unknown>,
  day?: string,
): Promise<Phone> => {
  const phone = await takePhone(browser, day === undefined ? {} : { day })
  await prepare?.(phone)
  await phone.page.goto(url)
  return phone
}

t.test('a code that is wrong is said to be wrong; a right one opens, in its own language', async (t) => {
  const person = somebody()
  const { context, page } = await open(`${answersUrl}/#k.${person.link.fingerprint}`)
  const type = async (code: string) => {
    await page.locator('#code').fill(code)
    await page.keyboard.press('Enter')
  }
  await type('abc')
  await page.getByText('Een code heeft tien tekens').waitFor()
  t.equal(await page.locator('#code').getAttribute('aria-invalid'), 'true')
  await type('0000000000')
  await page.getByText('We kennen deze code niet').waitFor()
  await page.locator('select').selectOption('fr')
  await type(
    ` ${person.code
      .toUpperCase()
      .replaceAll('0', 'O')
      .replaceAll('1', 'l')
      .replace(/^(.....)/, '$1 - ')}`,
  )
  await seeTitle(page, 'Comment est-ce')
  await answerEverything(page)
  await send(page)
  await seeTitle(page, 'Merci')
  t.equal(await ballots(), 1)
  await context.close()
})

t.test('an answer from link to receipt: picks, words, back, reload, and no trace', async (t) => {
  const person = somebody()
  const { context, page, complaints } = await open(linkOf(world, person))
  const requests: { url: string; headers: Record<string, string> }[] = []
  page.on('request', async (request) =>
    requests.push({ url: request.url(), headers: await request.allHeaders() }),
  )
  await page.locator('oh-welcome-screen').waitFor()
  t.equal(page.url(), `${answersUrl}/`, 'the invitation left the address bar')
  const told = await said(page)
  for (const words of [
    '23 korte vragen',
    'Ongeveer 3 minuten',
    'mensen uitgenodigd',
    'OR 2026-01, 2 januari 2026',
    '16 maart 2026',
  ])
    t.match(told, words)
  t.match(told, person.link.fingerprint.match(/.{4}/g)!.join(' '), 'the fingerprint in four groups of four')
  await page.locator('oh-promise-line button').click()
  t.match((await page.locator('dialog').textContent()) ?? '', /Wat we niet kunnen beloven/)
  await page.keyboard.press('Escape')
  await page.locator('oh-welcome-screen .row button').click()
  await seeTitle(page, 'Mijn werk geeft me meer energie')
  await moveOn(page, () => page.locator('label:has(kbd:text-is("5"))').click())
  await page.goBack()
  await seeTitle(page, 'Mijn werk geeft me meer energie')
  t.equal(
    await page.locator('label:has(kbd:text-is("5")) input').isChecked(),
    true,
    'back shows what was chosen',
  )
  await page.goForward()
  await seeTitle(page, 'Alles samen voel ik me goed')
  await page.reload()
  await seeTitle(page, 'Alles samen voel ik me goed')
  await moveOn(page, () => page.locator('nav button').first().click())
  t.equal(await page.locator('label:has(kbd:text-is("5")) input').isChecked(), true, 'a reload loses nothing')
  for (let kind = await kindOf(page); kind !== 'oh-review-screen'; kind = await kindOf(page)) {
    if (kind === 'oh-pick-screen') {
      const boxes = page.locator('oh-pick-screen label')
      for (const at of [0, 2, 4, 6]) await boxes.nth(at).click()
      await page.getByText('Je hebt er 3 gekozen').waitFor()
      t.equal(await page.locator('oh-pick-screen input:checked').count(), 3, 'a fourth is refused, in words')
    }
    if (kind === 'oh-comment-screen') {
      await page.locator('textarea').fill('Kanariepiet hielp mij, als enige.')
      await page.getByText('Als enige').waitFor()
      await page.locator('fieldset label').first().click()
    }
    const next = kind === 'oh-item-screen' ? '.others label:last-child' : 'nav button.on'
    await moveOn(page, () => page.locator(next).click())
  }
  await seeTitle(page, 'Klaar om te versturen')
  t.match(await said(page), '23 van de 23')
  await send(page)
  await seeTitle(page, 'Bedankt')
  const receipt = ((await page.locator('.code').textContent()) ?? '').replace(/\s/g, '')
  t.match(receipt, /^[0-9a-z]{10}$/)
  t.equal(await ballots(), 2)
  await page.goBack().catch(() => undefined)
  const left = await whatIsLeft(context, page)
  for (const secret of [person.link.invitation, person.link.segmentKey, 'Kanariepiet', 'OUT1', 'MOT_PICK'])
    t.notMatch(JSON.stringify(left), secret, `${secret} is nowhere on the phone`)
  const { sessionStorage, localStorage, indexedDb, cookies, workers } = left
  t.strictSame([sessionStorage, localStorage, indexedDb, cookies, workers], [[], [], [], [], []])
  const cast = requests.find(({ url }) => url.endsWith('/ballots'))
  t.notOk(cast?.headers.cookie ?? cast?.headers.referer, 'no cookie and no referrer on the ballot')
  t.notOk(
    requests.some(({ url }) => url.includes(person.link.invitation)),
    'no address carries an invitation',
  )
  t.strictSame(
    requests.filter(({ url }) => ![answersUrl, world.settings.workplaceUrl].includes(new URL(url).origin)),
    [],
    'no other place is asked',
  )
  t.strictSame(complaints, [], 'and the policy of the page was never broken')
  await context.close()
})

t.test('with a keyboard only', async (t) => {
  const { context, page } = await open(linkOf(world, somebody()))
  await page.locator('oh-welcome-screen').waitFor()
  const press = (key: string) => page.keyboard.press(key)
  for (let tabs = 0; tabs < 4 && !(await page.locator('oh-welcome-screen button:focus').count()); tabs++)
    await press('Tab')
  await press('Enter')
  await seeTitle(page, 'Mijn werk geeft me meer energie')
  t.equal(await page.locator('h1:focus').count(), 1, 'the focus stands on the statement')
  await moveOn(page, () => press('4'))
  t.equal(await page.locator('h1:focus').count(), 1, 'and on the next one')
  await press('Tab')
  await press('ArrowDown')
  await page.waitForTimeout(400)
  await seeTitle(page, 'Alles samen voel ik me goed')
  t.equal(await page.locator('input:checked').count(), 1, 'arrows choose and do not go on')
  for (let kind = await kindOf(page); kind !== 'oh-review-screen'; kind = await kindOf(page)) {
    if (kind === 'oh-item-screen') await moveOn(page, () => press('3'))
    else {
      for (let tabs = 0; tabs < 20 && !(await page.locator('nav button.on:focus').count()); tabs++)
        await press('Tab')
      await moveOn(page, () => press('Enter'))
    }
  }
  for (let tabs = 0; tabs < 4 && !(await page.locator('oh-review-screen button:focus').count()); tabs++)
    await press('Tab')
  await press('Enter')
  await seeTitle(page, 'Bedankt')
  t.equal(await ballots(), 3)
  await context.close()
})

t.test('two tabs with one link: one answer, and the other is told', async (t) => {
  const person = somebody()
  const { context, page } = await open(linkOf(world, person))
  await answerEverything(page)
  const other = await context.newPage()
  await other.clock.setFixedTime(new Date('2026-03-03T10:00:00'))
  await other.goto(linkOf(world, person))
  await answerEverything(other, 2)
  await send(page)
  await seeTitle(page, 'Bedankt')
  await send(other)
  await seeTitle(other, 'al gebruikt')
  t.equal(await ballots(), 4)
  t.strictSame((await whatIsLeft(context, other)).sessionStorage, [], 'and its draft is gone')
  await context.close()
})

t.test('a stopped wave: the link says so, and a sealed answer is given up in words', async (t) => {
  const person = somebody()
  const { context, page } = await open(linkOf(world, person))
  await answerEverything(page)
  await stopWaveAndItsKeys(world.people, wave)
  await send(page)
  await seeTitle(page, 'is gestopt')
  t.strictSame((await whatIsLeft(context, page)).indexedDb, [])
  await context.close()
  const late = await open(linkOf(world, idle))
  await seeTitle(late.page, 'is gestopt')
  await late.context.close()
})
