import type { Page } from 'playwright-core'
import t from 'tap'
import { readGuides } from '../../services/library/read-guides.ts'
import { readInstrument } from '../../services/library/read-instrument.ts'
import type { Figure } from '../../ui/workplace/api.ts'
import { guideFor } from '../../ui/workplace/team/guide-choice.ts'
import { compare, liesAt, signalsOf } from '../../ui/workplace/team/signals.ts'
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
  readonly name: string
  readonly withheld: string | null
  readonly parent: string | null
}

const story = { list: 'scale-up.csv', top: 'Company', form: 'wave1', share: 1, moods: { tidal: 3.3 } }
let wave = ''
let units: readonly Unit[] = []
let results: readonly Result[] = []

t.before(async () => {
  wave = await countedWave(world, await withPeople(world, story.list), story, '2026-03-16')
  const hr = await asHr(world)
  units = (await hr.ask('GET', '/api/units')).json()
  results = (await hr.ask('GET', `/api/results/${wave}/organisation`)).json()
})

const ledUnit = (fits: (result: Result) => boolean): Unit & { leader: string } => {
  const found = units.find(
    (unit) => unit.leader !== null && results.some((result) => result.unit === unit.unit && fits(result)),
  )
  if (found === undefined) throw new Error('no such unit in the story')
  return { ...found, leader: found.leader ?? '' }
}

/** The same person twice: under the policy as served, and in a page that is searched for faults. */
const twice = async (
  token: string,
): Promise<{ page: Page; checked: Page; complaints: readonly string[] }> => {
  const page = await (await openContext(browser, world)).newPage()
  const complaints = complaintsOf(page)
  const state = await signInBy(page, token)
  const checked = await (await openContext(browser, world, { state, bypassCSP: true })).newPage()
  return { page, checked, complaints }
}

const figure = (measure: string, mean: number, margin: number | null = 0.3): Figure => ({
  measure,
  kind: 'facet',
  valid: 9,
  mean,
  margin,
  withheld: null,
})

t.test('a difference is said only where margins do not touch', async (t) => {
  t.equal(compare(figure('GRO', 3.9), figure('GRO', 3.3, 0.2)), 'higher')
  t.equal(compare(figure('GRO', 3.9), figure('GRO', 3.4, 0.2)), 'unclear', 'they touch')
  t.equal(compare(figure('GRO', 3.0), figure('GRO', 3.9, 0.1)), 'lower')
  t.equal(compare(figure('GRO', 2.0), figure('GRO', 4.0, null)), 'unclear', 'no margin is known')
  t.equal(compare(figure('GRO', 4.0), undefined), undefined)
  t.equal(liesAt(2.8, 0.1), 'low')
  t.equal(liesAt(2.8, 0.2), 'middle', 'nor of one side of the middle when the margin reaches it')
  t.equal(liesAt(4.1, 0.5), 'high')
})

t.test('where low is the favourable side, strengths and curiosity change places', async (t) => {
  const own = [
    figure('GRO', 4.2),
    figure('BRE', 4.1),
    figure('VIO', 2.1),
    figure('PAY', 2.4),
    figure('AUT', 3.2),
  ]
  const { strengths, curiosities } = signalsOf(own, [], ({ measure }) => ({
    code: measure,
    kind: 'facet',
    scale: measure,
    label: measure,
    statement: '',
    group: 'overall',
    direction: ['BRE', 'VIO'].includes(measure) ? -1 : 1,
  }))
  t.strictSame(
    strengths.map(({ scale }) => scale),
    ['GRO', 'VIO'],
  )
  t.strictSame(
    curiosities.map(({ scale }) => scale),
    ['BRE', 'PAY'],
  )
})

t.test('a guide is the scale’s own, else its composite’s, else the one for any scale', async (t) => {
  const [guides, instrument] = [await readGuides(), await readInstrument()]
  const scales = instrument.scales.map((scale) => ({ ...scale, components: scale.components ?? [] }))
  const library = { ...instrument, name: 'current', scales, forms: [] } as never
  const first = (scale: string, level: 'high' | 'middle' | 'low', direction: number, language: string) =>
    guideFor(guides as never, library, { scale, level, direction }, language)
  t.match(first('AUT', 'low', 1, 'nl')?.first, 'Waar in je werk bepaal jij nu zelf hoe het gaat?')
  const whole = guides.entries.find(({ id }) => id === 'LSD-low')?.text.en?.questions[0] ?? ''
  t.equal(first('SUM', 'low', 1, 'de')?.first, whole, 'the composite’s, in English')
  t.equal(first('SUM', 'low', 1, 'de')?.language, 'en')
  t.match(first('PAY', 'high', 1, 'nl')?.first, 'Er gaat iets goed rond je loon.')
  t.match(
    first('BRE', 'low', -1, 'nl')?.first,
    'Er gaat iets goed rond beloften waarmaken.',
    'few see a breach',
  )
})

t.test('a manager lands on the own team: strengths first, each with a question', async (t) => {
  const { unit, name, leader } = ledUnit(({ withheld, parent }) => withheld === null && parent !== null)
  const { page, checked, complaints } = await twice(await tokenFor(world, leader))
  await page.getByRole('heading', { level: 1, name }).waitFor()
  t.equal(new URL(page.url()).pathname, `/team/${unit}`)
  await page.getByRole('heading', { name: 'Op ooghoogte' }).waitFor()
  const titles = await page.getByRole('heading', { level: 2 }).allTextContents()
  t.strictSame(titles, ['Op ooghoogte', 'Waar je op kunt bouwen', 'Waar je nieuwsgierig naar mag zijn'])
  t.ok((await page.locator('q').count()) >= 2)
  t.match(await page.locator('.wave').textContent(), /antwoorden/)
  await page.getByText('Het beschrijft één persoon: wie leidt.').waitFor()
  await pressOn(page, /^Als tabel$/)
  const table = page.getByRole('table')
  t.ok((await table.getByRole('row').count()) > 8, 'behind the drawing stands a table')
  await pressOn(page, /^(Nog twee|Drie) vragen en een valkuil/)
  await page.getByText('De valkuil').first().waitFor()
  const words = await page.locator('oh-team-page :is(h2, h3, p, q, td)').allTextContents()
  t.ok(words.length > 40)
  t.notMatch(words.join(' '), /score|ranglijst|significant|bewezen|je team is/i, 'words never over-claim')

  await checked.goto('/')
  await checked.locator('oh-eye-line-chart').waitFor()
  for (const summary of await checked.locator('summary').all()) await summary.click()
  t.strictSame(await faultsOf(checked, 'team'), [])
  await checked.emulateMedia({ colorScheme: 'dark' })
  t.strictSame(await faultsOf(checked, 'team, dark', ['fr']), [])
  await checked.getByText('en anglais').first().waitFor()
  t.equal(
    await checked.locator('q[lang=en]').count(),
    await checked.locator('q').count(),
    'each marked as English',
  )

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
  const table = page.getByRole('table')
  await table.waitFor()
  t.equal(await table.getByRole('row').count(), results.length + 2)
  await pressOn(page, /^niet getoond\. Waarom/)
  await page.getByText('De antwoorden zijn niet verloren').waitFor()
  await page.keyboard.press('Escape')
  await page.goto(`/waves/${wave}`)
  await page.getByText('57 ervan zijn geteld').waitFor()
  await checked.goto('/results')
  await checked.locator('oh-figure-table').waitFor()
  t.strictSame(await faultsOf(checked, 'results'), [])
  await checked.emulateMedia({ colorScheme: 'dark' })
  t.strictSame(await faultsOf(checked, 'results, dark', ['en']), [])
  await checked.locator('oh-figure-table button').first().click()
  t.strictSame(await faultsOf(checked, 'why withheld'), [])
  await checked.goto(`/waves/${wave}`)
  await checked.locator('oh-count-report').waitFor()
  t.strictSame(await faultsOf(checked, 'counted wave'), [])
  t.strictSame(complaints, [])
})
