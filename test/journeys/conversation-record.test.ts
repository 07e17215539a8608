import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import t from 'tap'
import { importStaffList } from '../../services/people/staff-list/import-staff-list.ts'
import { addDays } from '../../services/plumbing/calendar.ts'
import { BOB, bakeryWith, hireTheBakery, JOS } from '../world/bakery.ts'
import { startBrowser } from '../world/browser.ts'
import { asEmployee } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'
import { agreedConversation, does, plannedConversation } from './conversation-stories.ts'
import { complaintsOf, faultsOf, openContext, pressOn, signInBy, tabTo } from './workplace-browser.ts'
import { tokenFor } from './workplace-stories.ts'

/** Two people talk, write down what they heard, look back; and the employee takes it along, or away. */
const world = await startWorld()
const browser = await startBrowser()
t.teardown(async () => {
  await browser.close()
  await world.stop()
})
await hireTheBakery(world)
const two = { employee: await asEmployee(world, BOB), leader: await asEmployee(world, JOS) }
const conversation = await plannedConversation(world, two)
const path = `/conversations/${conversation}`

interface Somebody {
  readonly page: Page
  /** The same account in a page that is searched for faults. */
  readonly checked: Page
  readonly complaints: readonly string[]
}

const comes = async (mail: string): Promise<Somebody> => {
  const page = await (await openContext(browser, world)).newPage()
  const complaints = complaintsOf(page)
  const state = await signInBy(page, await tokenFor(world, mail))
  const checked = await (await openContext(browser, world, { state, bypassCSP: true })).newPage()
  return { page, checked, complaints }
}
const bob = await comes(BOB)
const jos = await comes(JOS)

/** In four languages light, and in the dark; on a phone and on a desk. */
const searched = async (
  { checked }: Somebody,
  address: string,
  screen: string,
  ready: () => Promise<void>,
) => {
  await checked.emulateMedia({ colorScheme: 'light' })
  await checked.goto(address)
  await ready()
  const light = await faultsOf(checked, screen)
  await checked.emulateMedia({ colorScheme: 'dark' })
  return [...light, ...(await faultsOf(checked, `${screen}, dark`, ['nl']))]
}

t.test('on the table lies what it is about and how to listen, and nothing to type', async (t) => {
  const { page, checked } = bob
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`${path}/talk`)
  await page.getByRole('heading', { name: 'In gesprek met Jos Deeg' }).waitFor()
  await page.getByText('Laat stilte. Tel tot vijf.').waitFor()
  const words = (await page.getByRole('dialog').textContent()) ?? ''
  t.match(words, 'Samen het deeg maken')
  t.match(words, 'Wat zou je graag leren dit jaar?')
  t.notMatch(words, 'Dit houd ik nog voor mij', 'what was not shared stays with its writer, also here')
  t.equal(await page.getByRole('dialog').locator('input, textarea, select').count(), 0)
  const ready = () => checked.getByText(/^Luisteren$/).waitFor()
  t.strictSame(await searched(bob, `${path}/talk`, 'talk', ready), [])
})

t.test('a minute of silence says when it is over, and moves less for who wants that', async (t) => {
  const { checked } = bob
  await checked.emulateMedia({ reducedMotion: 'reduce' })
  await checked.clock.install()
  await checked.goto(`${path}/talk`)
  const said = checked.locator('oh-minute-of-silence').getByRole('status')
  await pressOn(checked, /^Een minuut stilte$/)
  await said.getByText('Niemand hoeft iets te zeggen').waitFor()
  const timing = await checked
    .locator('oh-minute-of-silence i')
    .evaluate((line) => getComputedStyle(line).animationTimingFunction)
  t.match(timing, /steps/)
  await checked.clock.fastForward(59_000)
  t.match(await said.textContent(), 'Niemand hoeft iets')
  await checked.clock.fastForward(2_000)
  await said.getByText('De minuut is om.').waitFor()
  await checked.keyboard.press('Escape')
  await checked.waitForURL((url) => url.pathname === path)
})

t.test('they have talked: one button leads back, and the next thing is to write', async (t) => {
  const { page } = bob
  await pressOn(page, /^We hebben gepraat$/)
  await page.waitForURL((url) => url.pathname === path)
  await page.getByText('Schrijf nu kort op wat er gezegd is.').waitFor()
  await page.getByRole('heading', { name: 'Wat er gezegd is' }).waitFor()
  await page.getByText('Jij en Jos Deeg lezen dit. Verder niemand, ook HR niet.').first().waitFor()
  const ready = () => bob.checked.locator('oh-summary-step form').waitFor()
  t.strictSame(await searched(bob, path, 'summary', ready), [])
})

t.test('who pressed too soon goes back to preparing', async (t) => {
  const { page } = bob
  await pressOn(page, /^Terug naar het voorbereiden$/)
  await page.getByRole('heading', { name: 'Mijn blad' }).waitFor()
  t.equal((await does(two.leader, 'GET', `/api${path}`)).state, 'planned')
  await does(two.leader, 'POST', `/api${path}/talked`)
  await page.reload()
  await page.getByRole('heading', { name: 'Wat er gezegd is' }).waitFor()
})

t.test('a day to look back that is not ahead is not taken', async (t) => {
  const { page } = bob
  await page.getByLabel('Wat hoorde je de ander zeggen?').fill('Jij wilt dat ik de desem leer.')
  const day = page.getByLabel('Wanneer kijken jullie terug?')
  t.equal(await day.getAttribute('min'), addDays(world.clock.today(), 1))
  await day.fill(world.clock.today())
  await page.getByRole('button', { name: 'Tekst voorleggen' }).press('Enter')
  t.equal(await day.evaluate((field: HTMLInputElement) => field.validity.rangeUnderflow), true)
  t.equal((await does(two.employee, 'GET', `/api${path}`)).state, 'talked')
})

t.test('pay in a summary is not forbidden: one line says why the two talks are kept apart', async () => {
  const { page } = bob
  const words = page.getByLabel('Wat hoorde je de ander zeggen?')
  await words.fill('Jij wilt dat ik de desem leer. En wij spraken over mijn salaris.')
  await page.getByText('Dat gesprek houden we apart').waitFor()
  await words.fill('Jij wilt dat ik de desem leer.')
  await page.getByText('Dat gesprek houden we apart').waitFor({ state: 'detached' })
})

t.test('the employee writes, by keyboard alone', async (t) => {
  const { page } = bob
  await tabTo(page, /^Wat spreken jullie af\?/)
  await page.keyboard.type('Een dag meelopen bij Els')
  await page.getByLabel('Wie doet het?').selectOption('Jos Deeg')
  await pressOn(page, /^Afspraak toevoegen$/)
  await page.keyboard.type('Samen het rooster bekijken')
  await pressOn(page, /^Afspraak toevoegen$/)
  await page.keyboard.type('Toch niet')
  await pressOn(page, /^Afspraak weghalen 3$/)
  t.equal(await page.getByRole('group', { name: /^Afspraak/ }).count(), 2)
  await page.getByLabel('Wanneer kijken jullie terug?').fill(addDays(world.clock.today(), 30))
  await pressOn(page, /^Tekst voorleggen$/)
  await page.getByText('Nu leest Jos Deeg dit').waitFor()
  const { state, agreements } = await does(two.leader, 'GET', `/api${path}`)
  t.equal(state, 'summarised')
  t.strictSame(
    agreements
      .map(({ what, who, dueOn }: Record<string, unknown>) => ({ what, who, dueOn }))
      .toSorted((a: { what: string }, b: { what: string }) => a.what.localeCompare(b.what)),
    [
      { what: 'Een dag meelopen bij Els', who: 'leader', dueOn: null },
      { what: 'Samen het rooster bekijken', who: 'both', dueOn: null },
    ],
  )
  t.equal(await page.getByRole('button', { name: 'Zo is het' }).count(), 0, 'nobody confirms the own text')
})

t.test('what the other wrote meanwhile is read before it is replaced', async (t) => {
  const { page } = jos
  await page.goto(path)
  await pressOn(page, /^Ik zeg het anders$/)
  const words = page.getByLabel('Wat hoorde je de ander zeggen?')
  t.equal(await words.inputValue(), 'Jij wilt dat ik de desem leer.', 'the same form, filled')
  const written = await does(two.employee, 'GET', `/api${path}`)
  const { agreements, lookBackOn } = written
  await does(two.employee, 'PUT', `/api${path}/summary`, {
    words: 'Jij wilt dat ik de desem leer, en Els wil het tonen.',
    agreements,
    lookBackOn,
  })
  await pressOn(page, /^Tekst voorleggen$/)
  await page.getByText('Intussen schreef Bob Gist ook iets op.').waitFor()
  t.match((await does(two.employee, 'GET', `/api${path}`)).summary.words, 'Els wil het tonen')
  await pressOn(page, /^Mijn tekst laten vallen$/)
  await page.getByText('Els wil het tonen').waitFor()
  const ready = () => jos.checked.getByRole('button', { name: 'Zo is het' }).waitFor()
  t.strictSame(await searched(jos, path, 'to confirm', ready), [])
  // The other may still change it: nobody says yes to what they have not read.
  await does(two.employee, 'PUT', `/api${path}/summary`, {
    words: 'Jij wilt dat ik de desem leer, en Els wil het tonen in mei.',
    agreements,
    lookBackOn,
  })
  await pressOn(page, /^Zo is het$/)
  await page.getByText('De ander veranderde iets sinds je dit las').waitFor()
  await page.getByText('Els wil het tonen in mei.').waitFor()
  await pressOn(page, /^Zo is het$/)
  await page.getByRole('heading', { name: 'Wat jullie afspraken' }).waitFor()
})

t.test('both see the same text, and look back when they wish', async (t) => {
  for (const { page } of [bob, jos]) {
    await page.goto(path)
    await page.getByRole('heading', { name: 'Wat jullie afspraken' }).waitFor()
    t.match(await page.locator('blockquote').textContent(), 'Els wil het tonen')
  }
  const { page } = bob
  await page.getByText('Eerder mag ook.').waitFor()
  await pressOn(page, /^Nu al terugkijken$/)
  await page.keyboard.type('Twee dagen meegelopen.')
  await page.getByRole('radio', { name: 'Zo houden' }).first().press('Space')
  await pressOn(page, /^Terugblik bewaren$/)
  t.equal((await does(two.leader, 'GET', `/api${path}`)).state, 'agreed', 'each agreement is looked at')
  await page.getByRole('radio', { name: 'Loslaten' }).last().press('Space')
  await bob.checked.goto(path)
  await bob.checked.getByRole('button', { name: 'Nu al terugkijken' }).press('Enter')
  t.strictSame(await faultsOf(bob.checked, 'look back', ['en', 'fr', 'de', 'nl']), [])
  await pressOn(page, /^Terugblik bewaren$/)
  await page.getByText('Teruggekeken op').waitFor()
  await page.getByText('Wat jullie meebrachten').click()
  await page.getByText('Samen het deeg maken').waitFor()
  t.equal(await page.locator('oh-look-back-step').count(), 0)
  const ready = () => bob.checked.getByText('Teruggekeken op').waitFor()
  t.strictSame(await searched(bob, path, 'closed', ready), [])
})

t.test('the employee takes everything along, on paper and as a file', async (t) => {
  const { page, checked } = bob
  await page.goto(path)
  await pressOn(page, /^Alles meenemen$/)
  await page.getByText('Op papier of in een bestand beschermt deze ruimte het niet meer').waitFor()
  await page.getByText('Dit houd ik nog voor mij.').waitFor()
  t.equal(await page.getByText('Handtekening').count(), 0, 'nobody is asked to sign')
  await page.getByRole('checkbox', { name: /twee regels om te tekenen/ }).press('Space')
  await page.getByText('Handtekening leidinggevende').waitFor()
  const download = page.waitForEvent('download')
  await pressOn(page, /^Bestand bewaren \(JSON\)$/)
  const file = await download
  t.equal(file.suggestedFilename(), `gesprekken-${world.clock.today()}.json`)
  const taken = JSON.parse(await readFile(await file.path(), 'utf8'))
  const own = await does(two.employee, 'GET', '/api/own-record')
  t.equal(taken.length, own.length)
  t.strictSame(new Set(taken), new Set(own), 'all of it, as the server has it')
  const ready = () => checked.getByRole('article').first().waitFor()
  t.strictSame(await searched(bob, '/own-record', 'own record', ready), [])
  await checked.emulateMedia({ media: 'print', colorScheme: 'light' })
  t.equal(await checked.locator('oh-own-record-page button').first().isVisible(), false)
  t.ok((await checked.pdf({ format: 'A4' })).length > 10_000)
})

t.test('a leader stops taking part, and reads it no more', async (t) => {
  const other = await agreedConversation(world, two)
  const { page, checked } = jos
  await page.goto(`/conversations/${other}`)
  t.equal(
    await page.getByRole('button', { name: 'Gesprek verwijderen' }).count(),
    0,
    'it is not the leader’s',
  )
  await checked.goto(`/conversations/${other}`)
  await checked.getByRole('button', { name: 'Stoppen met meedoen' }).press('Enter')
  t.strictSame(await faultsOf(checked, 'leave'), [])
  await pressOn(page, /^Stoppen met meedoen$/)
  await page.getByText('er blijft bij jou geen kopie').waitFor()
  await page.getByRole('dialog').getByRole('button', { name: 'Stoppen met meedoen' }).press('Enter')
  await page.getByText('Je doet niet meer mee aan dat gesprek').waitFor()
  t.equal((await two.leader.ask('GET', `/api/conversations/${other}`)).statusCode, 404)
  await bob.page.goto(`/conversations/${other}`)
  await bob.page.getByText('Alleen jij leest dit.').first().waitFor()
})

t.test('a new leader reads what the employee shows, and no longer than that', async (t) => {
  const other = await agreedConversation(world, two)
  const nowNel = await bakeryWith((line) =>
    line.startsWith('12;') ? line.replace('Bakkerij;jos@', 'Winkel;nel@') : line,
  )
  await importStaffList(world.people, nowNel)
  const nel = await asEmployee(world, 'nel@bakkerij.example')
  await plannedConversation(world, { employee: two.employee, leader: nel })
  const { page, checked } = bob
  await page.goto(`/conversations/${other}`)
  await page.getByText('Alleen jij leest dit.').first().waitFor()
  await page.getByText('de leidinggevende van toen').first().waitFor()
  t.equal((await nel.ask('GET', `/api/conversations/${other}`)).statusCode, 404)
  await pressOn(page, /^Laten lezen door Nel Toog$/)
  await page.getByText('Jij en wie je nu leidt lezen dit.').first().waitFor()
  await checked.goto(`/conversations/${other}`)
  await checked.getByRole('button', { name: 'Niet meer laten lezen' }).waitFor()
  t.strictSame(await faultsOf(checked, 'shown', ['en', 'fr', 'de', 'nl']), [])
  const reader = await comes('nel@bakkerij.example')
  await reader.page.goto(`/conversations/${other}`)
  await reader.page.getByText('Bob Gist laat je dit lezen.').first().waitFor()
  await reader.page.getByText(/^de leidinggevende van toen, tegen/).waitFor()
  t.equal(await reader.page.locator('oh-look-back-step').count(), 0, 'it is not theirs to look back on')
  await pressOn(page, /^Niet meer laten lezen$/)
  await page.getByText('Alleen jij leest dit.').first().waitFor()
  t.equal((await nel.ask('GET', `/api/conversations/${other}`)).statusCode, 404)
  t.strictSame(reader.complaints, [])
})

t.test('the employee deletes it after having been told that nobody brings it back', async (t) => {
  const { page, checked } = bob
  await page.goto(path)
  await pressOn(page, /^Gesprek verwijderen$/)
  await page.getByText('De sleutel van dit gesprek wordt vernietigd.').waitFor()
  await checked.goto(path)
  await checked.getByRole('button', { name: 'Gesprek verwijderen' }).press('Enter')
  t.strictSame(await faultsOf(checked, 'delete'), [])
  await page.keyboard.press('Escape')
  t.equal((await two.employee.ask('GET', `/api${path}`)).statusCode, 200, 'Escape deletes nothing')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await pressOn(page, /^Gesprek verwijderen$/)
  await page.getByRole('dialog').getByRole('button', { name: 'Gesprek verwijderen' }).press('Enter')
  await page.getByText('Het gesprek is verwijderd en de sleutel is vernietigd.').waitFor()
  t.equal((await two.employee.ask('GET', `/api${path}`)).statusCode, 404)
  t.strictSame(bob.complaints, [])
  t.strictSame(jos.complaints, [])
})
