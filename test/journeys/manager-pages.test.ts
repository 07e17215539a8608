import type { Page } from 'playwright-core'
import t from 'tap'
import { readGuides } from '../../services/library/read-guides.ts'
import { readInstrument } from '../../services/library/read-instrument.ts'
import { readWording } from '../../services/library/read-wording.ts'
import type { Figure, Signal } from '../../ui/workplace/api.ts'
import { wordsOf } from '../../ui/workplace/figures/figure-words.ts'
import { sentencesIn } from '../../ui/workplace/figures/sentences.ts'
import type { Measure } from '../../ui/workplace/measures.ts'
import { guideFor } from '../../ui/workplace/team/guide-choice.ts'
import { wholeTreeOf } from '../results/read-tree.ts'
import { startBrowser } from '../world/browser.ts'
import { asHr } from '../world/visitor.ts'
import { hrToken, startWorld } from '../world/world.ts'
import { complaintsOf, faultsOf, openContext, pressOn, signInBy } from './workplace-browser.ts'
import { countedWave, tokenFor, withPeople } from './workplace-stories.ts'

/** What a counted wave looks like: for HR as a tree, for a manager at eye level, for a small team in words. */
const world = await startWorld()
const browser = await startBrowser()
t.teardown(async () => {
  await browser.close()
  await world.stop()
})

interface Unit {
  readonly unit: string
  readonly name: string
  readonly leader: string | null
}
interface Result {
  readonly unit: string
  readonly answers: number | null
  readonly name: string
  readonly withheld: string | null
  readonly parent: string | null
}

const story = { list: 'scale-up.csv', top: 'Company', share: 1, moods: { tidal: 3.3 } }
let wave = ''
let units: readonly Unit[] = []
let results: readonly Result[] = []

t.before(async () => {
  const first = await withPeople(world, story.list)
  await countedWave(world, first, { ...story, form: 'core', moods: { tidal: 2.6 } }, '2026-03-16')
  world.clock.moveTo('2026-04-06')
  const hr = await asHr(world)
  wave = await countedWave(world, hr, { ...story, form: 'full' }, '2026-04-20')
  const later = await asHr(world)
  units = (await later.ask('GET', '/api/units')).json()
  results = (await wholeTreeOf(later, wave)).units
})

const ledUnit = (fits: (result: Result) => boolean): Unit & { leader: string } => {
  const found = units.find(
    (unit) => unit.leader !== null && results.some((result) => result.unit === unit.unit && fits(result)),
  )
  if (found === undefined) throw new Error('no such unit in the story')
  return { ...found, leader: found.leader ?? '' }
}

/** The same account twice: under the policy as served, and in a page that is searched for faults. */
const twice = async (
  token: string,
): Promise<{ page: Page; checked: Page; complaints: readonly string[] }> => {
  const page = await (await openContext(browser, world)).newPage()
  const complaints = complaintsOf(page)
  const state = await signInBy(page, token)
  const checked = await (await openContext(browser, world, { state, bypassCSP: true })).newPage()
  return { page, checked, complaints }
}

const sentences = sentencesIn(await readWording(), 'nl')
const page = { day: (date: string) => date, decimal: (value: number) => value.toFixed(1) } as never
const said = (figure: Figure) =>
  wordsOf({ page, sentences, instrument: undefined as never }, figure, 'Company')
const BESIDE = { label: 'none', direction: null, change: 0.1, smallest: 0.6, withheld: null } as const

const figure = (measure: string, mean: number, more: Partial<Figure> = {}): Figure => ({
  measure,
  kind: 'facet',
  role: null,
  valid: 9,
  mean,
  bound: null,
  margin: 0.3,
  wording: null,
  withheld: null,
  shares: null,
  fifths: null,
  fifthBounds: null,
  deviation: null,
  comparison: null,
  trend: null,
  level: mean >= 3.75 ? 'high' : mean < 3 ? 'low' : 'middle',
  ...more,
})

t.test('what is said of a figure stands in the table of wording, and nothing is made up', async (t) => {
  t.strictSame(said(figure('GRO', 3.9, { wording: 'level-high' })), {
    seen: ['Duidelijk boven het midden van de schaal.'],
    smallest: '',
  })
  const compared = figure('GRO', 3.9, {
    comparison: { ...BESIDE, label: 'possible', direction: 'lower' },
    trend: { ...BESIDE, since: '2026-03-16' },
  })
  t.strictSame(said(compared), {
    seen: [
      'Misschien lager dan in de rest van Company; te weinig antwoorden om zeker te zijn.',
      'Geen duidelijk verschil met de meting tot 2026-03-16.',
    ],
    smallest: 'Met zoveel antwoorden is een verschil pas te zien vanaf ongeveer 0.6 punt.',
  })
  const withheld = { label: 'withheld', direction: null, change: null, smallest: null } as const
  const refused = figure('GRO', 3.9, {
    comparison: { ...withheld, withheld: 'response-under-half' },
    trend: { ...withheld, withheld: 'response-differs', since: '2026-03-16' },
  })
  t.equal(said(refused).seen.length, 2)
  t.match(said(refused).seen[0], 'minder dan de helft antwoordde')
  t.match(said(refused).seen[1], 'antwoordden veel meer mensen dan in de andere')
})

t.test('a guide is the scale’s own, else its composite’s, else the one for any scale', async (t) => {
  const guides = await readGuides()
  const instrument = await readInstrument()
  const scales = instrument.scales.map((scale) => ({ ...scale, components: scale.components ?? [] }))
  const library = { ...instrument, name: 'current', scales, forms: [] } as never
  type Level = Signal['level']
  const first = (scale: string, level: Level, lies: Level, language: string) =>
    guideFor(
      guides as never,
      library,
      { signal: { measure: scale, level, lies, reason: 'lies' }, measure: { scale } as Measure },
      language,
    )
  t.match(first('AUT', 'low', 'low', 'nl')?.first, 'Waar in je werk bepaal jij nu zelf hoe het gaat?')
  const whole = guides.entries.find(({ id }) => id === 'OMA-middle')?.text.de?.questions[0] ?? ''
  t.equal(first('JUD', 'middle', 'middle', 'de')?.first, whole, 'the composite’s, in German')
  t.equal(first('JUD', 'middle', 'middle', 'de')?.language, 'de')
  t.match(first('PAY', 'middle', 'middle', 'nl')?.first, 'Rond je loon is het beeld tussenin.')
  const better = guides.entries.find(({ id }) => id === 'GRO-up')?.text.nl?.questions[0]
  t.equal(first('GRO', 'changed_up', 'changed_up', 'nl')?.first, better)
  t.match(
    first('BRE', 'changed_down', 'changed_up', 'nl')?.first,
    'lijkt er iets vooruit te gaan',
    'fewer see a breach',
  )
  t.match(first('FLX', 'mixed', 'mixed', 'en')?.first, 'experiences differ')
})

t.test('a manager lands on the own team: strengths first, each with a question', async (t) => {
  const { unit, name, leader } = ledUnit(({ answers }) => answers === 10)
  const { page, checked, complaints } = await twice(await tokenFor(world, leader))
  await page.getByRole('heading', { level: 1, name }).waitFor()
  t.equal(new URL(page.url()).pathname, `/team/${unit}`)
  await page.getByRole('heading', { name: 'Op ooghoogte' }).waitFor()
  const titles = await page.getByRole('heading', { level: 2 }).allTextContents()
  t.strictSame(titles, [
    'Waar je op kunt bouwen',
    'Waar je nieuwsgierig naar mag zijn',
    'Op ooghoogte',
    'Het werk zelf, en wat eromheen ligt',
    'Wat nu het meest telt',
    'Wat we van elkaar verwachten',
  ])
  t.match(await page.locator('.first-sentence').textContent(), /kun je bouwen|iets te vragen|springt/)
  t.ok((await page.locator('.together .talk').count()) <= 3, 'three topics are a conversation')
  t.ok((await page.locator('q').count()) >= 2)
  t.match(
    await page.locator('.talk').first().textContent(),
    /(boven|onder|Rond) (het midden|de schaal)|lopen uiteen/,
  )
  await page.getByText('een verschil pas te zien vanaf').first().waitFor({ state: 'attached' })
  t.ok((await page.locator('oh-part-bar').getByText('% of m').count()) > 0, 'shares say where they end')
  t.match(await page.locator('.wave').textContent(), /antwoorden/)
  await page.getByText('HR geeft dit cijfer eerst vrij').first().waitFor()
  await pressOn(page, /^(Nog twee|Drie) vragen en een valkuil/)
  await page.getByText('De valkuil').first().waitFor()
  await pressOn(page, /^Als tabel$/)
  const table = page.getByRole('table')
  t.ok((await table.getByRole('row').count()) > 8, 'behind the drawing stands a table')
  const words = await page.locator('oh-team-page :is(h2, h3, p, q, td)').allTextContents()
  t.ok(words.length > 40)
  t.notMatch(words.join(' '), /score|ranglijst|significant|bewezen|je team is/i, 'words never over-claim')
  t.notMatch(
    words.join(' '),
    /BALANCE|CONVERSATION|undefined|\{/,
    'no index, no key, nothing left to fill in',
  )

  await checked.goto('/')
  await checked.locator('oh-eye-line-chart').waitFor()
  for (const summary of await checked.locator('summary').all()) await summary.click()
  t.strictSame(await faultsOf(checked, 'team'), [])
  await checked.emulateMedia({ colorScheme: 'dark' })
  t.strictSame(await faultsOf(checked, 'team, dark', ['fr']), [])
  t.ok((await checked.locator('q').count()) > 5)
  t.equal(await checked.locator('q[lang], .foreign').count(), 0, 'each question in the language of the page')

  await pressOn(page, /^Bereid hier een gesprek over voor/)
  await page.getByText(/^Je wilt het hebben over .* Kies met wie\.$/).waitFor()
  await pressOn(page, /^Gesprek voorstellen/)
  await page.getByText(/^Onderwerpen: /).waitFor()

  const other = results.find((result) => result.unit !== unit && result.withheld === null)
  await page.goto(`/team/${other?.unit}`)
  await page.getByText('Je leidde deze eenheid niet toen de meting opende').waitFor()
  t.equal(await page.locator('oh-eye-line-chart').count(), 0)
  await page.goto('/results')
  await page.getByText('Alleen HR kan dit.').waitFor()
  await checked.goto(`/team/${other?.unit}`)
  await checked.getByRole('alert').waitFor()
  t.strictSame(await faultsOf(checked, 'another team'), [])
  t.strictSame(complaints, [], 'nothing broke the policy')
  await page.context().close()
  await checked.context().close()
})

t.test('figures about conversations are about whoever reads them, and are said kindly', async (t) => {
  const { leader } = ledUnit(({ answers }) => answers === 8)
  const { page, checked, complaints } = await twice(await tokenFor(world, leader))
  await page.getByRole('heading', { name: 'Gesprekken met jou' }).waitFor()
  await page.getByText('niet om je te beoordelen').waitFor()
  const card = page.getByRole('region', { name: 'Gesprekken met jou' })
  t.match(await card.textContent(), /LSD: luisteren, samenvatten, doorvragen.*(midden|schaal)/)
  t.notMatch(await card.textContent(), /\d/, 'no number of a person, but how many leaders HR needs')
  t.equal(await page.getByText('Wat nu het meest telt').count(), 0, 'nothing is shared out below ten')
  await checked.goto('/')
  await checked.getByRole('heading', { level: 2 }).nth(3).waitFor()
  t.strictSame(await faultsOf(checked, 'team of eight'), [])
  t.strictSame(complaints, [])
  await page.context().close()
  await checked.context().close()
})

t.test('a team under five reads why, the larger group, and guides without figures', async (t) => {
  const { name, leader } = ledUnit(({ withheld }) => withheld === 'too-few-answers')
  const { page, checked, complaints } = await twice(await tokenFor(world, leader))
  await page.getByRole('heading', { level: 1, name }).waitFor()
  await page.getByText('minder antwoorden dan een groep nodig heeft').waitFor()
  await page.getByRole('heading', { name: 'Gesprekswijzers zonder cijfers' }).waitFor()
  t.equal(await page.getByText('Waar je op kunt bouwen').count(), 0, 'no signal of a larger group is theirs')
  await checked.goto('/')
  await checked.locator('oh-eye-line-chart').waitFor()
  t.strictSame(await faultsOf(checked, 'small team'), [])
  t.strictSame(complaints, [])
  await page.context().close()
  await checked.context().close()
})

t.test('HR reads the tree of figures, and why some are not there', async (t) => {
  const { page, checked, complaints } = await twice(await hrToken(world))
  await pressOn(page, /^Resultaten$/)
  const table = page.locator('oh-figure-table').getByRole('table')
  await table.waitFor()
  t.equal(await table.getByRole('row').count(), results.length + 2)
  t.notMatch(await table.textContent(), /BALANCE|CONVERSATION/, 'an index is no figure from 1 to 5')
  const arrow = page.getByRole('button', { name: 'Onderdelen: Company' })
  t.equal(await arrow.getAttribute('aria-expanded'), 'true')
  await arrow.press('Enter')
  t.equal(await table.getByRole('row').count(), 3, 'closed, there is the whole and nothing below it')
  t.equal(await arrow.getAttribute('aria-expanded'), 'false')
  await arrow.press('Enter')
  t.equal(await table.getByRole('row').count(), results.length + 2, 'and opened again all of it, once')
  await pressOn(page, /^niet getoond\. Waarom: [^:]+$/)
  await page.getByText('De antwoorden zijn niet verloren').waitFor()
  await page.keyboard.press('Escape')
  await pressOn(page, /^Platform: in woorden$/)
  await page
    .getByText(/ de rest van Company/)
    .first()
    .waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('heading', { name: 'Iedereen samen' }).waitFor()
  await page.getByText('Uitspraken die mensen oversloegen').waitFor()
  await checked.goto('/results')
  await checked.locator('oh-figure-table').waitFor()
  await checked.locator('oh-comment-reader .reading').waitFor()
  for (const summary of await checked.locator('summary').all()) await summary.click()
  t.strictSame(await faultsOf(checked, 'results'), [])
  await checked.emulateMedia({ colorScheme: 'dark' })
  t.strictSame(await faultsOf(checked, 'results, dark', ['en']), [])
  await checked.locator('oh-figure-table td button').first().click()
  t.strictSame(await faultsOf(checked, 'why withheld'), [])
  await checked.keyboard.press('Escape')
  await checked.locator('oh-figure-table th button[aria-haspopup=dialog]').first().click()
  await checked.locator('oh-result-tree .topic').first().waitFor()
  t.strictSame(await faultsOf(checked, 'in words'), [])
  t.strictSame(complaints, [])
  await page.context().close()
  await checked.context().close()
})

t.test('what became of the ballots and of what people wrote is told in words', async (t) => {
  const { page, checked, complaints } = await twice(await hrToken(world))
  await page.goto(`/waves/${wave}`)
  const report = page.locator('oh-count-report')
  await report.getByText('57 gingen open, 57 ervan pasten bij de vragenlijst').waitFor()
  t.match(await report.locator('section').textContent(), /Er zijn \d+ opmerkingen bewaard/)
  await checked.goto(`/waves/${wave}`)
  await checked.locator('oh-count-report').waitFor()
  t.strictSame(await faultsOf(checked, 'counted wave'), [])
  t.strictSame(complaints, [])
  await page.context().close()
  await checked.context().close()
})

t.test('HR reads comments without their unit, and releases them together', async (t) => {
  const { page, checked, complaints } = await twice(await hrToken(world))
  await page.goto('/results')
  const reader = page.locator('oh-comment-reader')
  const release = reader.getByRole('button', { name: 'Opmerkingen vrijgeven' }).first()
  await release.waitFor()
  t.equal(await release.getAttribute('aria-disabled'), 'true', 'not before all are read')
  const units = results.map(({ name }) => name).join('|')
  t.notMatch(await reader.locator('section').textContent(), new RegExp(units), 'no unit')
  await pressOn(page, /^Opmerking verbergen$/)
  await reader.getByText('verwijdert de woorden voorgoed').waitFor()
  await checked.goto('/results')
  await checked.locator('oh-comment-reader .reading').getByRole('button').last().click()
  t.strictSame(await faultsOf(checked, 'hide a comment'), [])
  const hide = page.getByRole('dialog').getByRole('button', { name: 'Opmerking verbergen' })
  t.equal(await hide.getAttribute('aria-disabled'), 'true', 'not without a reason')
  await page.getByRole('radio', { name: 'toont wie schreef' }).check()
  await hide.press('Enter')
  await reader.getByText('Verborgen: 1 (toont wie schreef).').waitFor()
  const said = reader.getByRole('status').filter({ hasText: 'gelezen' })
  for (;;) {
    const [, read, all] = /(\d+) van (\d+) gelezen/.exec((await said.textContent()) ?? '') ?? []
    if (read === all) break
    await reader.getByRole('button', { name: 'Opmerking tonen' }).press('Enter')
    await reader.getByText(`${Number(read) + 1} van ${all} gelezen`).waitFor()
  }
  await release.press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: 'Opmerkingen vrijgeven' }).press('Enter')
  await page.getByText('De opmerkingen zijn samen vrijgegeven.').waitFor()
  await reader.getByText('Zoals leidinggevenden ze lezen').click()
  await reader
    .getByText(/^(Platform|Company|Growth|Product), Nederlands$/)
    .first()
    .waitFor()
  t.strictSame(complaints, [])
  await page.context().close()
  await checked.context().close()
})

t.test('HR lets leaders see figures about broken promises, and only then they do', async (t) => {
  const { page, checked, complaints } = await twice(await hrToken(world))
  await page.goto('/results')
  await page.getByRole('heading', { name: 'Cijfers over gebroken beloften' }).waitFor()
  await pressOn(page, /^Cijfers vrijgeven$/)
  await page.getByText('Elke leidinggevende ziet dan').waitFor()
  await checked.goto('/results')
  await checked.locator('oh-promise-release button').first().click()
  t.strictSame(await faultsOf(checked, 'release promises'), [])
  await page.keyboard.press('Escape')
  // Its closing is told a moment after it is closed.
  await page.locator('oh-promise-release').getByRole('dialog').waitFor({ state: 'hidden' })
  await pressOn(page, /^Cijfers vrijgeven$/)
  await page.getByRole('dialog').getByRole('button', { name: 'Cijfers vrijgeven' }).press('Enter')
  await page.getByText('De cijfers over gebroken beloften zijn vrijgegeven.').waitFor()
  await page.locator('oh-promise-release').waitFor({ state: 'detached' })
  t.strictSame(complaints, [])
  await page.context().close()
  await checked.context().close()

  // Which comment HR hid above is chance; somebody whose team still has one reads it.
  const comments = await (await asHr(world)).ask('GET', `/api/results/${wave}/comments`)
  const said = new Set(comments.json().map((one: { name: string }) => one.name))
  const { leader } = ledUnit(({ name, parent }) => parent !== null && said.has(name))
  const manager = await twice(await tokenFor(world, leader))
  await manager.page.getByText('Uit de metingen tot 20 april 2026.').waitFor()
  await manager.page.getByText('HR las ze eerst').waitFor()
  const own = manager.page.locator('blockquote')
  t.equal(await own.locator('p[lang=nl]').count(), await own.count(), 'each with its language')
  await manager.checked.goto('/')
  await manager.checked.locator('blockquote').first().waitFor()
  t.strictSame(await faultsOf(manager.checked, 'team, released'), [])
  t.strictSame(manager.complaints, [])
})
