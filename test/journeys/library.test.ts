import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import t, { type Test } from 'tap'
import { readAids } from '../../services/library/aids/read-aids.ts'
import { regionsOf } from '../../services/library/aids/regions-of.ts'
import { LANGUAGES } from '../../services/library/languages.ts'
import { LESSONS } from '../../services/library/lessons/lessons.ts'
import { readGuides } from '../../services/library/read-guides.ts'
import { startBrowser } from '../world/browser.ts'
import { startWorld } from '../world/world.ts'
import { complaintsOf, faultsOf, openContext, pressOn, tabTo } from './workplace-browser.ts'

/** The library for anybody: no sign-in, nothing sent, and what is filled in stays in the tab. */
const world = await startWorld()
const browser = await startBrowser()
t.teardown(async () => {
  await browser.close()
  await world.stop()
})
const { aids } = await readAids()
/** One aid for each drawing. */
const drawn = [...new Map(aids.map((aid) => [aid.drawing, aid])).values()]

const BREAD = 'Brood bakken voor de hele straat.'

const open = async (options: Parameters<typeof openContext>[2] = {}) => {
  const context = await openContext(browser, world, options)
  const page = await context.newPage()
  return { context, page, complaints: complaintsOf(page) }
}

const read = async (page: Page, hash = ''): Promise<void> => {
  await page.goto('about:blank')
  await page.goto(`/library?lang=nl${hash}`)
  await page.locator('h1').waitFor()
}

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const focusedId = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let at = document.activeElement
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
    return at?.id ?? ''
  })

t.test('nothing that is read or written reaches a server, and it could not', async (t) => {
  const { context, page, complaints } = await open()
  await read(page)
  const asked: string[] = []
  page.on('request', (request) => void asked.push(request.url()))
  await page.getByLabel('Zoek op een woord').fill('roeping')
  await page.getByRole('link', { name: 'Ikigai: vier cirkels' }).click()
  await field(page, 'Wat doe ik graag?').fill(BREAD)
  await page.getByRole('link', { name: 'Alles in de bibliotheek' }).click()
  await page.getByRole('link', { name: 'Leren en groeien' }).click()
  await page.getByRole('heading', { name: 'Praten over leren en groeien' }).waitFor()
  t.strictSame(asked, [], 'not even which sheet it was')
  t.strictSame(await context.cookies(), [])
  t.strictSame(await page.evaluate('Object.keys(localStorage)'), [])
  t.strictSame(await page.evaluate('Object.keys(sessionStorage)'), ['aid:ikigai'])
  const tries = `Promise.all(['/health/live', 'https://example.org/'].map((url) =>
    fetch(url).then(() => 'went', () => 'refused')))`
  t.strictSame(await page.evaluate(tries), ['refused', 'refused'])
  // The two refusals are the policy at work.
  t.ok(
    complaints.every((one) => /connect-src|Content Security Policy/.test(one)),
    complaints.join('\n'),
  )
  await context.close()
})

t.test('what was filled in survives a reload, not the tab, and can be emptied', async (t) => {
  const { context, page } = await open()
  await read(page, '#aid=ikigai')
  await field(page, 'Wat doe ik graag?').fill(BREAD)
  await page.reload()
  t.equal(await field(page, 'Wat doe ik graag?').inputValue(), BREAD)
  const other = await context.newPage()
  await read(other, '#aid=ikigai')
  t.equal(await field(other, 'Wat doe ik graag?').inputValue(), '', 'another tab has nothing of it')
  const empty = page.getByRole('button', { name: 'Alles leegmaken' })
  await empty.click()
  await page.getByText('komt niet terug').waitFor()
  await page.keyboard.press('Escape')
  t.equal(await field(page, 'Wat doe ik graag?').inputValue(), BREAD, 'not without being asked')
  await empty.click()
  await page.getByRole('dialog').getByRole('button', { name: 'Alles leegmaken' }).click()
  await page.locator('oh-aid-drawing .said').waitFor({ state: 'detached' })
  t.equal(await field(page, 'Wat doe ik graag?').inputValue(), '')
  t.equal(await page.evaluate('sessionStorage.length'), 0)
  await context.close()
})

t.test('where a browser keeps nothing one fills in all the same', async (t) => {
  const { context, page, complaints } = await open()
  await page.addInitScript(
    // As text: what a compiler adds to functions is not there in the page.
    `Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('no', 'SecurityError') } })`,
  )
  await read(page, '#aid=ikigai')
  await field(page, 'Wat doe ik graag?').fill(BREAD)
  await page.locator('oh-aid-drawing .said').getByText(BREAD).waitFor()
  t.strictSame(complaints, [])
  await context.close()
})

t.test('every region of every drawing is reached and used by keys alone', async (t) => {
  const { context, page, complaints } = await open()
  for (const { id, drawing, words } of aids) {
    await read(page, `#aid=${id}`)
    for (const region of regionsOf(drawing, words.nl)) {
      const button = page.locator(`oh-aid-drawing button.${region.id}`)
      await button.waitFor()
      const said = ((await button.textContent()) ?? '').replace(/\s+/g, ' ').trim()
      t.ok(said.startsWith(region.name), `${id}: ${region.name}`)
      const exactly = new RegExp(`^${said.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`)
      await pressOn(page, exactly, region.id === 'am' ? ' ' : 'Enter')
      t.equal(await focusedId(page), `${region.kind}-${region.id}`, `${id}: ${region.id} leads to its place`)
      if (region.kind === 'field') {
        await page.keyboard.type('Gezien')
        await button.locator('.said').getByText('Gezien').waitFor({ state: 'attached' })
      }
      // Back to the top, for the next one.
      await page.locator('main').focus()
    }
  }
  t.strictSame(complaints, [])
  await context.close()
})

t.test('a word is found with or without accents, and what is found is counted aloud', async (t) => {
  const { context, page } = await open()
  await page.goto('/library?lang=fr')
  const search = page.getByLabel('Chercher un mot')
  await search.fill('equilibre')
  const status = page.locator('[role=status]')
  t.match(await status.textContent(), /[1-9]\d* résultats?/)
  await search.fill('zzzz')
  t.match(await status.textContent(), 'Rien trouvé')
  await search.fill('')
  await page.getByRole('heading', { name: 'Fiches à remplir' }).waitFor()
  await context.close()
})

t.test('it is saved as text on the own device, and printed with what was written', async (t) => {
  const { context, page } = await open()
  await read(page, '#aid=ikigai')
  await field(page, 'Wat doe ik graag?').fill(BREAD)
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Als tekst bewaren' }).click()
  const file = await saved
  t.equal(file.suggestedFilename(), 'ikigai-vier-cirkels.txt')
  t.match(await readFile(await file.path(), 'utf8'), `Wat doe ik graag?\n${BREAD}`)
  await page.emulateMedia({ media: 'print' })
  t.notOk(await page.locator('textarea').first().isVisible())
  t.ok(await page.locator('.written').getByText(BREAD).isVisible())
  t.notOk(await page.getByRole('button', { name: 'Blad afdrukken' }).isVisible())
  await context.close()
})

t.test('a lesson reads what one would say, compares, and tells nobody how well it went', async (t) => {
  const { context, page } = await open()
  await read(page, '#lesson=leave-oma-at-home')
  const sheet = page.locator('textarea').first()
  await sheet.fill('Je bent de laatste tijd nogal slordig met de overdracht.')
  await page.locator('.remark').first().waitFor()
  await page.locator('summary').first().click()
  await page.getByRole('heading', { name: 'Zo zou het ook kunnen' }).first().waitFor()
  t.notMatch(
    (await page.locator('oh-lesson-page').evaluate((one) => one.shadowRoot?.textContent)) ?? '',
    /\b(score|punten|\d+ ?%|\d+\/\d+)\b/i,
  )
  t.equal(await page.evaluate('sessionStorage.length'), 0, 'nothing is kept')
  await context.close()
})

t.test(
  'whoever listens hears where they came, and an address that is not there shows all there is',
  async (t) => {
    const { context, page } = await open()
    await read(page)
    await tabTo(page, /^Ikigai/)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Ikigai: vier cirkels' }).waitFor()
    t.match(await page.title(), /^Ikigai: vier cirkels · /)
    await page.goBack()
    await page.getByRole('heading', { name: 'Hulp bij een goed gesprek' }).waitFor()
    for (const hash of ['#aid=nowhere', '#topic=__proto__', '#lesson=constructor', '#what=ever']) {
      await read(page, hash)
      await page.getByRole('heading', { name: 'Hulp bij een goed gesprek' }).waitFor()
    }
    t.pass('all of them')
    await context.close()
  },
)

/** One of each kind: each drawing, a table, a lesson, a topic of either direction. */
const KINDS = [
  '',
  ...drawn.map(({ id }) => `#aid=${id}`),
  '#aid=two-talks',
  `#lesson=${LESSONS[0]}`,
  '#topic=GRO',
]

const faultless = async (
  t: Test,
  colorScheme: 'light' | 'dark',
  hashes: readonly string[],
  languages?: readonly string[],
) => {
  const { context, page } = await open({ colorScheme, bypassCSP: true })
  for (const hash of hashes) {
    await read(page, hash)
    for (const one of await page.locator('details').all())
      await one.evaluate((details) => details.setAttribute('open', ''))
    t.strictSame(await faultsOf(page, `library${hash}`, languages), [], hash)
  }
  await context.close()
}

t.test('each kind of page in Dutch, a drawing and a lesson in four languages', async (t) => {
  await faultless(t, 'light', KINDS, ['nl'])
  await faultless(t, 'light', ['#aid=ikigai', `#lesson=${LESSONS[0]}`])
})

// Colours are the same in every language.
t.test('in the dark', (t) => faultless(t, 'dark', ['', '#aid=ikigai', '#topic=GRO'], ['de']))

t.test('no page of any language is wider than a phone', async (t) => {
  const { context, page } = await open()
  await page.setViewportSize({ width: 360, height: 800 })
  const topics = Object.keys((await readGuides()).topics)
  const all = [
    ...aids.map(({ id }) => `#aid=${id}`),
    ...LESSONS.map((id) => `#lesson=${id}`),
    ...topics.map((id) => `#topic=${id}`),
  ]
  for (const language of LANGUAGES) {
    await page.goto(`/library?lang=${language}`)
    await page.locator('h1').waitFor()
    for (const hash of all) {
      const [kind, wide] = await page.evaluate(async (to) => {
        location.assign(to)
        // Two frames: the address has changed, and the page has been drawn.
        for (let frame = 0; frame < 2; frame++) await new Promise((drawn) => requestAnimationFrame(drawn))
        const shown = document.querySelector('oh-library')?.shadowRoot?.querySelector('main > :last-child')
        return [shown?.localName ?? '', document.documentElement.scrollWidth] as const
      }, hash)
      t.match(kind, /^oh-(aid|lesson|topic)-page$/, `${language} ${hash}`)
      t.ok(wide <= 360, `${language} ${hash}: ${wide} pixels`)
    }
  }
  await context.close()
})
