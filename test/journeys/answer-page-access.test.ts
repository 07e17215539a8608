import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import t from 'tap'
import { LANGUAGES } from '../../services/ticket/invitation.ts'
import { hireTheBakery, openBakeryWave } from '../world/bakery.ts'
import { startBrowser } from '../world/browser.ts'
import { respondentsOf } from '../world/respondents.ts'
import { startWorld } from '../world/world.ts'
import { answerEverything, kindOf, linkOf, moveOn, send, takePhone } from './answer-page-phone.ts'

/** Every screen in every language, narrow and wide, light and dark, for machines that read pages aloud. */
const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)
const { wave } = await openBakeryWave(world, 'wave1')
const people = await respondentsOf(world, wave)
const browser = await startBrowser()
t.teardown(() => browser.close())
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(`${axe};0`)
  const found = (await page.evaluate(
    `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
      .then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ target, failureSummary }) => target + ' ' + failureSummary).join(' | ')))`,
  )) as string[]
  const small = (await page.evaluate(
    `(() => {
      const all = (root) => [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])])
      const targets = all(document).filter((one) => one.matches('button, select, textarea, label:has(input), input[type=text]'))
      return targets.map((one) => [one, one.getBoundingClientRect()])
        .filter(([, box]) => box.width > 0 && (box.height < 44 || box.width < 44))
        .map(([one, box]) => 'too small ' + one.outerHTML.slice(0, 60) + ' ' + box.width + 'x' + box.height)
    })()`,
  )) as string[]
  const wide = (await page.evaluate('document.documentElement.scrollWidth > innerWidth'))
    ? ['scrolls sideways']
    : []
  return [...found, ...small, ...wide]
}

t.test('axe and the ruler do see into the elements: a broken page is found out', async (t) => {
  const { context, page } = await takePhone(browser, { withoutPolicy: true })
  await page.goto(`${world.settings.answersUrl}/#broken`)
  await page.locator('oh-trouble-screen').waitFor()
  await page.evaluate(
    `document.querySelector('oh-answer').shadowRoot.querySelector('main').append(
      Object.assign(document.createElement('img'), { src: '/x.png' }), document.createElement('button'))`,
  )
  const found = (await violations(page)).join()
  for (const rule of ['image-alt', 'button-name', 'too small']) t.match(found, rule)
  await context.close()
})

let next = 0
for (const [language, width] of LANGUAGES.flatMap(
  (one) =>
    [
      [one, 360],
      [one, 1280],
    ] as const,
)) {
  t.test(`${language} at ${width} pixels`, async (t) => {
    const person = people[next++]!
    const dark = next % 2 === 0
    const { context, page } = await takePhone(browser, {
      width,
      withoutPolicy: true,
      dark,
      languages: language,
    })
    const look = async (name: string) => t.strictSame(await violations(page), [], name)
    await page.goto(linkOf(world, person, language))
    await page.locator('oh-welcome-screen').waitFor()
    t.equal(await page.locator('html').getAttribute('lang'), language)
    await look('welcome')
    await page.locator('oh-promise-line button').click()
    await look('explanation')
    await page.keyboard.press('Escape')
    await page.locator('oh-welcome-screen .row button').click()
    await page.locator('oh-item-screen').waitFor()
    await look('statement')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await look('statement with an answer')
    for (let kind = await kindOf(page); kind !== 'oh-review-screen'; kind = await kindOf(page)) {
      if (kind === 'oh-pick-screen') await look('choice')
      if (kind === 'oh-comment-screen') {
        await page.locator('textarea').fill('jan@bakkerij.example')
        await look('own words, with a hint')
      }
      await moveOn(page, () => page.locator('nav button.on').click())
    }
    await look('review')
    await page.route('**/tickets', (route) => route.abort())
    await send(page)
    await page.locator('oh-quiet-screen button').waitFor()
    await look('waiting')
    await page.unroute('**/tickets')
    await page.locator('oh-quiet-screen button').click()
    await page.locator('oh-receipt-screen').waitFor()
    await look('receipt')
    await page.goto('about:blank')
    await page.goto(`${world.settings.answersUrl}/#k.${person.link.fingerprint}`)
    await page.locator('#code').fill('1')
    await page.keyboard.press('Enter')
    await look('code, refused')
    await page.goto('about:blank')
    await page.goto(`${world.settings.answersUrl}/#broken`)
    await page.locator('oh-trouble-screen').waitFor()
    await look('trouble')
    await context.close()
  })
}

t.test('a screen reader hears the group, the place and the answers', async (t) => {
  const { context, page } = await takePhone(browser)
  await page.goto(linkOf(world, people[next++]!))
  await page.locator('oh-welcome-screen .row button').click()
  await page
    .getByRole('group', { name: /^Vraag 1 van 23\. Mijn werk geeft me meer energie dan het kost\.$/ })
    .waitFor()
  t.equal(await page.getByRole('radio').count(), 7)
  t.equal(
    await page.getByRole('radio', { name: 'Helemaal akkoord', exact: true }).count(),
    1,
    'a key is not part of a name',
  )
  t.equal(await page.getByRole('progressbar', { name: '1 van 23' }).count(), 1)
  await page.goto('about:blank')
  await page.goto(linkOf(world, people[next++]!))
  await answerEverything(page)
  await context.close()
})
