import type { Page } from 'playwright-core'
import t from 'tap'
import { hireTheBakery, openBakeryWave } from '../world/bakery.ts'
import { startBrowser } from '../world/browser.ts'
import { TRANSLATE } from '../world/denied.ts'
import { respondentsOf } from '../world/respondents.ts'
import { startWorld } from '../world/world.ts'
import { answerEverything, kindOf, linkOf, moveOn, seeTitle, send, takePhone } from './answer-page-phone.ts'

/** A page that did not come, a keyboard of another country, and a browser that translates. */
const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)
const { wave } = await openBakeryWave(world)
const everybody = (await respondentsOf(world, wave))[Symbol.iterator]()
const somebody = () => linkOf(world, everybody.next().value!)
const browser = await startBrowser()
t.teardown(() => browser.close())
const { answersUrl, workplaceUrl } = world.settings

const opensNot = [/opent hier niet/, /does not open here/, /ne s’ouvre pas ici/, /öffnet sich hier nicht/]

/** Words that somebody sees, not those that wait. */
const seen = (page: Page) => page.locator('.before').innerText()

t.test('a script that does not come leaves words in four languages, and no invitation', async (t) => {
  const ways: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
    'a regular expression that the browser does not know': (page) =>
      page.route('**/assets/index-*.js', async (route) => {
        const reply = await route.fetch()
        // Not kept: a browser that learns the expression asks for the file again.
        const headers = { ...reply.headers(), 'cache-control': 'no-store' }
        await route.fulfill({ response: reply, headers, body: `/(?<9a)b/;${await reply.text()}` })
      }),
    'a script that was blocked': (page) => page.route('**/assets/*.js', (route) => route.abort()),
    'texts that were blocked': (page) => page.route(/\.ftl|\.(nl|en)-/, (route) => route.abort()),
  }
  // At once: the words wait some seconds before they are shown.
  const refused = async (
    name: string,
    prepare: (page: Page) => Promise<unknown>,
    link: string,
    url: string,
  ) => {
    const { context, page } = await takePhone(browser)
    await prepare(page)
    await page.goto(url)
    await page.waitForFunction(() => {
      const words = document.querySelector('.before')
      return words !== null && getComputedStyle(words).visibility === 'visible'
    })
    const words = await seen(page)
    for (const sentence of opensNot) t.match(words, sentence, `${name}: ${url}`)
    t.match(new URL(page.url()), { hash: '', pathname: url.includes('sign-in') ? '/sign-in' : '/' })
    await page.unrouteAll()
    if (url === link) {
      await page.reload()
      await page.locator('oh-welcome-screen').waitFor()
      t.pass('and the invitation was kept in the tab')
    }
    await context.close()
  }
  await Promise.all(
    Object.entries(ways).flatMap(([name, prepare]) => {
      const link = somebody()
      return [link, link.replace('/#', '/%23'), `${workplaceUrl}/sign-in#abc`].map((url) =>
        refused(name, prepare, link, url),
      )
    }),
  )
  const quiet = await takePhone(browser)
  await quiet.page.goto(somebody())
  await quiet.page.locator('oh-welcome-screen').waitFor()
  t.notOk(await quiet.page.locator('.before').isVisible(), 'where all came, none of it is seen')
  await quiet.context.close()
})

t.test('without JavaScript the words are there', async (t) => {
  const urls = [answersUrl, `${answersUrl}/transparency`, workplaceUrl, `${workplaceUrl}/try`]
  await Promise.all(
    urls.map(async (url) => {
      const context = await browser.newContext({ javaScriptEnabled: false })
      const page = await context.newPage()
      await page.goto(url)
      await page.locator('.before p').first().waitFor()
      for (const sentence of opensNot) t.match(await seen(page), sentence, url)
      await context.close()
    }),
  )
})

t.test('number keys of a French or Belgian keyboard, with Shift or without, and a number pad', async (t) => {
  const { context, page } = await takePhone(browser)
  await page.goto(somebody())
  await page.locator('oh-welcome-screen .row button').click()
  await page.locator('oh-item-screen').waitFor()
  const press = (keys: object) =>
    page.locator('oh-answer-scale h1').evaluate((title, event) => {
      title.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, composed: true, ...event }))
    }, keys)
  const answers = async (): Promise<readonly number[]> =>
    Object.values(JSON.parse(await page.evaluate("sessionStorage.getItem('draft')")).answers)
  for (const keys of [
    { key: '"', code: 'Digit3', altKey: true },
    { key: '#', code: 'Digit3', modifierAltGraph: true },
    { key: 'PageDown', code: 'Numpad3' },
    { key: 'c', code: 'KeyC' },
    { key: '9', code: 'Digit3' },
  ]) {
    await press(keys)
    t.strictSame(await answers(), [], JSON.stringify(keys))
  }
  for (const keys of [
    { key: '"', code: 'Digit3' },
    { key: '&', code: 'Digit1' },
    { key: '2', code: 'Digit2', shiftKey: true },
    { key: '4', code: 'Numpad4' },
    { key: '5', code: '' },
  ])
    await moveOn(page, () => press(keys))
  t.strictSame(await answers(), [3, 1, 2, 4, 5])
  await context.close()
})

t.test('a page that the browser translates again and again follows', async (t) => {
  const { context, page, complaints } = await takePhone(browser)
  await page.goto(somebody())
  await page.locator('oh-welcome-screen').waitFor()
  await page.evaluate(TRANSLATE)
  await page.locator('oh-welcome-screen .row button').click()
  await page.locator('oh-item-screen').waitFor()
  const next = page.locator('nav button.on')
  for (let at = 1; (await kindOf(page)) === 'oh-item-screen'; at++) {
    t.match(await page.locator('.far').innerText(), new RegExp(`^${at} van `), `question ${at}`)
    await page.evaluate(TRANSLATE)
    t.match(await next.innerText(), 'Overslaan')
    await page.locator('oh-answer-scale input').first().focus()
    await page.keyboard.press('Space')
    await page.waitForFunction(() => true)
    t.match(await next.innerText(), 'Volgende', 'the button says what it does now')
    await page.evaluate(TRANSLATE)
    await moveOn(page, () => next.click())
  }
  await page.evaluate(TRANSLATE)
  for (let kind = await kindOf(page); kind !== 'oh-review-screen'; kind = await kindOf(page)) {
    if (kind === 'oh-comment-screen') {
      await page.locator('textarea').pressSequentially('Dag.')
      t.equal(await page.locator('textarea').inputValue(), 'Dag.', 'typing goes on')
      t.match(await page.locator('#left').innerText(), /\d+/)
    }
    await moveOn(page, () => next.click())
    await page.evaluate(TRANSLATE)
  }
  await page.locator('select').selectOption('en')
  await seeTitle(page, 'Ready to send')
  await send(page)
  await seeTitle(page, 'Thank you')
  t.strictSame(complaints, [])
  await context.close()
})

t.test('what somebody can do on an ordinary page is not changed by any of this', async (t) => {
  const { context, page, complaints } = await takePhone(browser)
  await page.goto(somebody())
  await answerEverything(page)
  await send(page)
  await seeTitle(page, 'Bedankt')
  t.strictSame(complaints, [])
  await context.close()
})
