import t from 'tap'
import type { Guides, Instrument, OrganisationReport, TeamReport } from '../../ui/workplace/api.ts'
import { guideFor } from '../../ui/workplace/team/guide-choice.ts'
import { readRows } from '../counting/engine-run.ts'
import { startBrowser } from '../world/browser.ts'
import { asEmployee, asHr } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'
import { asked, SECOND, sailAVoyage } from './second-instrument.ts'
import { complaintsOf, openContext, signInBy } from './workplace-browser.ts'
import { tokenFor } from './workplace-stories.ts'

/** Content is data: what nobody has ever programmed for is opened, answered, counted, shown and exported. */
const world = await startWorld({}, SECOND)
const browser = await startBrowser()
t.teardown(async () => {
  await browser.close()
  await world.stop()
})
const LEADER = 'bram.dubois@tidal.example'
const wave = await sailAVoyage(world)
const hr = await asHr(world)
const leader = await asEmployee(world, LEADER)
const units: { unit: string; name: string }[] = (await asked(hr, '/api/units')).json()
const platform = units.find(({ name }) => name === 'Platform')?.unit ?? ''
const path = `/api/instruments/${SECOND.current}`
const instrument: Instrument = (await asked(leader, path)).json()
const guides: Guides = (await asked(leader, `/api/guides?instrument=${SECOND.current}`)).json()
const report: TeamReport = (await asked(leader, `/api/results/${wave}/units/${platform}`)).json()

t.test('an instrument that this library does not have is unknown', async (t) => {
  t.equal((await hr.ask('GET', '/api/instruments/ooghoogte-pulse@0.1.0')).statusCode, 404)
  t.equal((await hr.ask('GET', '/api/guides?instrument=ooghoogte-pulse@0.1.0')).statusCode, 404)
})

t.test('pages hear of its ends, its groups and its names', async (t) => {
  t.strictSame(instrument.points, { lowest: 1, highest: 7 })
  const groups = Object.fromEntries(instrument.scales.map(({ code, group }) => [code, group]))
  t.match(groups, {
    ROOM: 'intrinsic',
    HULL: 'extrinsic',
    VOYAGE: 'overall',
    WOUND: 'contract',
    EAR: 'conversation',
  })
})

t.test('figures, roles and indices are those of the definition', async (t) => {
  const { whole, contract, picks }: OrganisationReport = (
    await asked(hr, `/api/results/${wave}/organisation`)
  ).json()
  const of = (measure: string) => whole?.figures.find((one) => one.measure === measure)
  const means = { ROOM: 5.7, CRAFT: 5, SAIL: 5.3, WAGE: 3, WATCH: 3.3, HULL: 3.2, VOYAGE: 5 }
  const promises = { WORD: 5, SHARE: 4.7, CRACK: 3, WOUND: 3 }
  for (const [measure, mean] of Object.entries({ ...means, ...promises }))
    t.equal(of(measure)?.mean, mean, measure)
  // Composites are means of their items, in percent of six steps: (17/3 + 5) / 2, and (3 + 2 · 10/3) / 3.
  const sail = (100 * (16 / 3 - 1)) / 6
  const hull = (100 * (29 / 9 - 1)) / 6
  t.equal(of('KEEL')?.mean, Math.round(0.8 * sail - 0.8 * hull), 'by its own weights')
  t.equal(of('RIG')?.mean, Math.round(0.2 * sail + 0.3 * hull))
  t.match(of('KEEL'), { kind: 'index', role: 'balance', wording: 'balance-more-intrinsic' })
  t.match(of('RIG'), { kind: 'index', role: null, wording: null })
  t.equal(of('SAIL')?.role, 'intrinsic')
  t.equal(of('WORD')?.role, 'contract-kept')
  t.strictSame(contract, {
    state: 'kept',
    from: { WORD: '2026-03-16', CRACK: '2026-03-16', WOUND: '2026-03-16' },
  })
  t.equal(picks.length, 2)
  const about = (await asked(hr, `/api/results/${wave}/about-organisation`)).json()
  // Two of three keep their word and do their share; the third is low on both.
  t.strictSame(about.quadrants, { MH: 65, OVER: 5, UNDER: 5, ML: 35 }, 'giving and getting by role')
})

t.test('a leader reads the own team, and finds guides written for these scales', async (t) => {
  t.equal(report.own.withheld, null)
  t.equal(report.contract.state, 'kept')
  t.equal(report.own.figures.find(({ measure }) => measure === 'ROOM')?.level, 'high')
  t.ok(report.signals.strengths.some(({ measure }) => measure === 'ROOM'))
  const first = (scale: string, level: 'high' | 'low', lies = level) =>
    guideFor(
      guides,
      instrument,
      { signal: { measure: scale, level, lies, reason: 'lies' }, measure: { scale } as never },
      'nl',
    )?.first
  t.equal(first('ROOM', 'high'), 'Waar bepaal jij zelf de koers?', 'the scale’s own')
  t.equal(first('WATCH', 'low'), 'Wat mist er aan boord?', 'the composite’s')
  t.equal(first('CRACK', 'low', 'high'), 'Op dit dek: high rond barst in de afspraak.', 'any scale’s, turned')
})

t.test('the file of figures has every measure, by its code', async (t) => {
  const { body } = await asked(hr, `/api/results/${wave}/figures.csv?format=programs`)
  const rows = readRows(body)
  const measures = new Set(rows.map(({ measure }) => measure))
  for (const { code } of instrument.scales) t.ok(measures.has(code), code)
  for (const code of ['KEEL', 'CREW', 'RIG']) t.ok(measures.has(code), code)
  const mean = rows.find((row) => row.measure === 'ROOM' && row.unit === 'Company')?.mean
  t.equal(mean, '5.7')
})

t.test('a leader sees names, groups, the contract and the balance in a browser', async (t) => {
  const page = await (await openContext(browser, world)).newPage()
  const complaints = complaintsOf(page)
  await signInBy(page, await tokenFor(world, LEADER))
  await page.getByRole('heading', { level: 1, name: 'Platform' }).waitFor()
  const chart = page.locator('oh-eye-line-chart')
  await chart.waitFor()
  const drawn = (await chart.locator('.chart').textContent()) ?? ''
  for (const name of ['Speelruimte', 'Vakmanschap', 'Gage', 'Woord gehouden']) t.match(drawn, name)
  t.match(drawn, /\/ 7/, 'of seven points')
  t.notMatch(drawn, /\/ 5/)
  const [intrinsic] = await chart.locator('h3.intrinsic ~ .row .label').allTextContents()
  t.equal(intrinsic, 'Speelruimte', 'under its group')
  await page.getByText('Schaal van 1 tot 7.').waitFor()
  const balance = page.getByRole('region', { name: 'Het werk zelf, en wat eromheen ligt' })
  t.match(await balance.textContent(), 'meer van wat het werk zelf boeiend maakt')
  t.match(await balance.textContent(), /Wind in de zeilen[\s\S]*Wat het schip biedt/)
  const contract = page.getByRole('region', { name: 'Wat we van elkaar verwachten' })
  const sentence = (await (await asked(hr, '/api/wording')).json()).sentences['contract-kept'].nl
  t.match(await contract.textContent(), sentence)
  await page.getByText('Waar bepaal jij zelf de koers?').first().waitFor({ state: 'attached' })
  const words = (await page.locator('oh-team-page :is(h2, h3, p, q, td)').allTextContents()).join(' ')
  t.notMatch(words, /\b(ROOM|SAIL|HULL|KEEL|CREW|RIG|WORD|undefined)\b/, 'no code in place of a name')
  await page.getByText('elk hoogstens 2').waitFor()
  t.strictSame(complaints, [])
})
