import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import t from 'tap'
import { stopWaveAndItsKeys } from '../../services/people/pulses/stop-wave.ts'
import { inFours } from '../../services/ticket/manifest.ts'
import { hireTheBakery, openBakeryWave } from '../world/bakery.ts'
import { startBrowser } from '../world/browser.ts'
import { startWorld } from '../world/world.ts'
import { type Phone, type PhoneOptions, takePhone } from './answer-page-phone.ts'

/** The page where everybody can check what was announced: no sign-in, nothing kept. */
const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)
const { wave, fingerprint } = await openBakeryWave(world)
await stopWaveAndItsKeys(world.people, wave)
const browser = await startBrowser()
t.teardown(() => browser.close())
const address = `${world.settings.answersUrl}/transparency`

const open = async (
  prepare?: (phone: Phone) => Promise<unknown>,
  options: PhoneOptions = {},
): Promise<Phone> => {
  const phone = await takePhone(browser, options)
  await prepare?.(phone)
  await phone.page.goto(address)
  await phone.page.locator('.state').waitFor()
  return phone
}
const said = async ({ page }: Phone) =>
  ((await page.locator('main').textContent()) ?? '').replace(/\s+/g, ' ')
const log = (await world.answers.inject('/transparency.json')).body

t.test('a list that was changed on its way is not shown, and the page says so', async (t) => {
  const cases: [string, string, RegExp][] = [
    ['another date', log.replace('"closes":"2026-03-16"', '"closes":"2026-03-17"'), /niet vanaf regel 1/],
    ['an entry left out', `[${log.slice(log.indexOf('},{"body"') + 2)}`, /niet vanaf regel 1/],
    ['something else', '{"hello":"there"}', /geen lijst die we kunnen nakijken/],
    ['nothing that can be read', '<html>', /geen lijst die we kunnen nakijken/],
  ]
  for (const [name, body, words] of cases) {
    const phone = await open(({ page }) =>
      page.route('**/transparency.json', (route) => route.fulfill({ body, contentType: 'application/json' })),
    )
    t.match(await phone.page.locator('[role=alert]').textContent(), words, name)
    t.equal(await phone.page.locator('.entries').count(), 0, 'no line of it is shown')
    await phone.context.close()
  }
  const away = await open(({ page }) => page.route('**/transparency.json', (route) => route.abort()))
  t.match(await said(away), /nu niet te bereiken/)
  await away.context.close()
})

t.test('anybody reads what was announced, and checks it on the own device', async (t) => {
  const phone = await open()
  const { page, context, complaints } = phone
  const words = await said(phone)
  t.match(words, /Alle 2 regels sluiten op elkaar aan/)
  t.match(words, inFours(fingerprint))
  t.match(words, /2 groepen, samen 16 mensen uitgenodigd/)
  t.match(words, /minstens 5 mensen samen/)
  t.match(words, /Er was nog geen meting om mee te vergelijken/)
  t.match(words, /Een meting is gestopt/)
  t.match(words, /verify-transparency http/)
  const [{ hash }] = JSON.parse(log)
  for (const [typed, answer] of [
    [hash, /staat er nog/],
    [hash.replace(/^./, 'x'), /staat niet in de lijst/],
  ] as const) {
    await page.locator('#noted').fill(typed)
    await page.locator('form button').click()
    t.match(await page.locator('form [role=status]').textContent(), answer)
  }
  t.strictSame(complaints, [], 'under the strict policy nothing is complained of')
  t.strictSame(await context.cookies(), [], 'no cookie')
  t.equal(await page.evaluate('localStorage.length + sessionStorage.length'), 0, 'nothing kept')
  await context.close()
})

const LANGUAGES = {
  nl: 'Zelf nakijken',
  en: 'Check it yourself',
  fr: 'Vérifier soi-même',
  de: 'Selbst prüfen',
}

t.test('in four languages, by keyboard and by screen reader, on a phone and in the dark', async (t) => {
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  for (const [language, title] of Object.entries(LANGUAGES)) {
    const dark = language === 'fr'
    const phone = await open(undefined, { languages: language, withoutPolicy: true, width: 320, dark })
    const { page, context } = phone
    t.match(await said(phone), title)
    for (const summary of await page.locator('details summary').all()) await summary.click()
    t.equal(await page.evaluate('document.documentElement.lang'), language)
    t.equal(
      await page.evaluate('document.documentElement.scrollWidth <= innerWidth'),
      true,
      'nothing is cut off',
    )
    await page.evaluate(axe)
    const found = (await page.evaluate('axe.run()')) as {
      violations: { id: string; nodes: { html: string }[] }[]
    }
    t.strictSame(
      found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
      [],
    )
    await page.locator('select').selectOption(language === 'nl' ? 'en' : 'nl')
    await page.locator('h2', { hasText: language === 'nl' ? LANGUAGES.en : LANGUAGES.nl }).waitFor()
    await context.close()
  }
})

t.test('the page is at most 30 kB', async (t) => {
  const folder = join(import.meta.dirname, '../../dist/transparency')
  const sizes = await Promise.all(
    (await readdir(folder, { recursive: true })).map(async (file) =>
      /\.(js|css|html)$/.test(file) ? gzipSync(await readFile(join(folder, file)), { level: 9 }).length : 0,
    ),
  )
  const total = sizes.reduce((sum, size) => sum + size, 0)
  t.ok(total > 0 && total <= 30_000, `${total} bytes`)
})
