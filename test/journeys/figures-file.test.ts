import type { BrowserContext, Page } from 'playwright-core'
import t from 'tap'
import type { FileFormat } from '../../services/results/exports/file-formats.ts'
import type { AboutOrganisation } from '../../ui/workplace/api.ts'
import { readFile } from '../results/read-figures-file.ts'
import { startBrowser } from '../world/browser.ts'
import { asHr } from '../world/visitor.ts'
import { hrToken, startWorld } from '../world/world.ts'
import { complaintsOf, openContext, signInBy } from './workplace-browser.ts'
import { countedWave, withPeople } from './workplace-stories.ts'

/** HR takes figures along, for the program that will read them. */
const world = await startWorld()
const browser = await startBrowser()
t.teardown(async () => {
  await browser.close()
  await world.stop()
})

const NAMES: Readonly<Record<FileFormat, string>> = {
  'spreadsheet-comma': 'Excel, met een komma: 3,5',
  'spreadsheet-point': 'Excel, met een punt: 3.5',
  programs: 'R en andere programma’s',
}

let about: AboutOrganisation
t.before(async () => {
  const hr = await withPeople(world, 'scale-up.csv')
  const story = { list: 'scale-up.csv', top: 'Company', share: 1, moods: { tidal: 3.3 }, form: 'full' }
  const wave = await countedWave(world, hr, story, '2026-03-16')
  // Two weeks on, that session is over.
  about = (await (await asHr(world)).ask('GET', `/api/results/${wave}/about-organisation`)).json()
})

const choice = (page: Page) => page.locator('oh-figures-file select')

const saved = async (page: Page): Promise<string> => {
  const waiting = page.waitForEvent('download')
  await page.getByRole('link', { name: /\(CSV\)$/ }).click()
  const stream = await (await waiting).createReadStream()
  let text = ''
  for await (const piece of stream.setEncoding('utf8')) text += piece
  return text
}

const speak = async (page: Page, language: string): Promise<void> => {
  await page.locator('oh-language-choice select').selectOption(language)
  await page.waitForFunction((chosen) => document.documentElement.lang === chosen, language)
}

/** A browser that keeps no site data, but for the language. */
const forgetful = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    for (const name of ['getItem', 'setItem'] as const) {
      const real = Storage.prototype[name] as (...given: unknown[]) => string | null
      Object.defineProperty(Storage.prototype, name, {
        value(this: Storage, ...given: unknown[]) {
          if (given[0] === 'language') return real.apply(this, given)
          throw new DOMException('denied', 'SecurityError')
        },
      })
    }
  })

t.test('until HR chooses, the file is for a spreadsheet in the language of the page', async (t) => {
  const page = await (await openContext(browser, world)).newPage()
  await signInBy(page, await hrToken(world))
  await page.goto('/results')
  await choice(page).waitFor()
  for (const [language, expected] of [
    ['nl', 'spreadsheet-comma'],
    ['fr', 'spreadsheet-comma'],
    ['de', 'spreadsheet-comma'],
    ['en', 'spreadsheet-point'],
  ] as const) {
    await speak(page, language)
    t.equal(await choice(page).inputValue(), expected, language)
  }
  await page.context().close()
})

t.test('what HR chooses is what is saved, and is remembered in this browser', async (t) => {
  const page = await (await openContext(browser, world)).newPage()
  const complaints = complaintsOf(page)
  await signInBy(page, await hrToken(world))
  await page.goto('/results')
  const label = page.getByLabel('Bestand voor')
  for (const [format, name] of Object.entries(NAMES) as [FileFormat, string][]) {
    await label.selectOption({ label: name })
    const rows = readFile(await saved(page), format)
    t.ok(rows.length > 20, name)
    t.ok(rows.some(({ mean }) => typeof mean === 'number' && !Number.isInteger(mean)))
    t.ok(rows.some((row) => row.unfavourable === 5 && row.unfavourable_bound === 'or-fewer'))
  }
  await page.reload()
  t.equal(await choice(page).inputValue(), 'programs')
  await speak(page, 'en')
  t.equal(await choice(page).inputValue(), 'programs', 'whatever the language now')
  await page.evaluate(() => localStorage.setItem('file-format', 'workbook'))
  await page.reload()
  t.equal(await choice(page).inputValue(), 'spreadsheet-point', 'a choice that we never offered is none')
  t.strictSame(complaints, [])
  await page.context().close()
})

t.test('without site data the choice is kept as long as the tab', async (t) => {
  const context = await openContext(browser, world)
  await forgetful(context)
  const page = await context.newPage()
  const complaints = complaintsOf(page)
  await signInBy(page, await hrToken(world))
  await page.getByRole('link', { name: 'Resultaten' }).first().click()
  await choice(page).selectOption('programs')
  t.ok(!(await saved(page)).startsWith('\uFEFF'))
  await page.getByRole('link', { name: 'Metingen' }).first().click()
  await page.locator('oh-waves-page').waitFor()
  await page.getByRole('link', { name: 'Resultaten' }).first().click()
  t.equal(await choice(page).inputValue(), 'programs')
  t.strictSame(complaints, [])
  await context.close()
})

t.test(
  'on every screen a share at a bound says so, and parts of a whole that say nothing make 100',
  async (t) => {
    const page = await (await openContext(browser, world)).newPage()
    await signInBy(page, await hrToken(world))
    await page.goto('/results')
    await page.getByRole('button', { name: 'Company: in woorden' }).click()
    const bars = page.locator('oh-result-tree oh-part-bar')
    await bars.first().waitFor()
    let bounded = 0
    for (const bar of await bars.all()) {
      const words = await bar.locator('b').allTextContents()
      t.equal(words.length, 3)
      const numbers = words.map((word) => Number.parseInt(word, 10))
      for (const [at, word] of words.entries()) {
        const isBound = numbers[at] === 5 || numbers[at] === 95
        t.match(word, isBound ? /^(5 % of minder|95 % of meer)$/ : /^\d+ %$/)
        if (isBound) bounded++
      }
      const isPlain = words.every((word) => word.endsWith('%'))
      t.ok(!isPlain || numbers.reduce((sum, one) => sum + one, 0) === 100, words.join(', '))
    }
    t.ok(bounded > 0)
    const { quadrants, quadrantBounds } = about
    t.ok(quadrants !== null && quadrantBounds !== null)
    const shares = Object.values(quadrants ?? {})
    t.ok(
      Object.values(quadrantBounds ?? {}).some((bound) => bound !== null) ||
        shares.reduce((sum, one) => sum + one, 0) === 100,
      `giving and getting: ${shares}`,
    )
    await page.context().close()
  },
)
