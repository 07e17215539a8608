import t from 'tap'
import { startBrowser } from '../world/browser.ts'
import { fixture } from '../world/respondents.ts'
import { asEmployee, asHr } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'
import { complaintsOf, faultsOf, openContext, pressOn, signInBy } from './workplace-browser.ts'
import { tokenFor, withPeople } from './workplace-stories.ts'

/** HR writes another address on the staff list: it is a new door, and only the other of the two opens it. */
const world = await startWorld()
const browser = await startBrowser()
t.teardown(async () => {
  await browser.close()
  await world.stop()
})

const LEADER = 'bram.dubois@tidal.example'
const OLD = 'geert.desmet@tidal.example'
const NEW = 'iemand.anders@tidal.example'
const NAME = 'Geert De Smet'
let path = ''

const enter = async (mail: string) => {
  const page = await (await openContext(browser, world, { bypassCSP: true })).newPage()
  const complaints = complaintsOf(page)
  await signInBy(page, await tokenFor(world, mail))
  await page.goto('/conversations')
  await page.getByRole('heading', { name: 'Met wie je praat' }).waitFor()
  return { page, complaints }
}

t.before(async () => {
  await withPeople(world, 'scale-up.csv')
  const leader = await asEmployee(world, LEADER)
  const { pairs } = (await leader.ask('GET', '/api/dialogue')).json()
  const pair = pairs.find(({ name }: { readonly name: string }) => name === NAME)
  const proposal = { about: 'Het rooster', place: 'walk', day: '2026-03-09', hour: '10:00', minutes: 45 }
  const { employee, leader: leads } = pair
  const reply = await leader.ask('POST', '/api/conversations', { employee, leader: leads, ...proposal })
  path = `/api/conversations/${reply.json().conversation}`
  await (await asEmployee(world, OLD)).ask('POST', `${path}/accept`)
})

t.test('a rhythm holds when both have chosen it, and nobody is late', async (t) => {
  const leader = await enter(LEADER)
  await pressOn(leader.page, new RegExp(`^Een vast ritme voorstellen: ${NAME}`), ' ')
  await leader.page.getByLabel('Hoe vaak?').selectOption({ label: 'om de drie maanden' })
  await pressOn(leader.page, /^Ritme voorstellen$/)
  await leader.page.getByText('Je voorstel staat er').waitFor()
  const employee = await enter(OLD)
  await employee.page.getByText('stelt een ritme voor: om de drie maanden').waitFor()
  t.strictSame(await faultsOf(employee.page, 'asked for a rhythm'), [])
  await employee.page.locator('oh-language-choice select').selectOption('nl')
  await pressOn(employee.page, /^Akkoord met dit ritme/)
  await employee.page.getByText('Samen gekozen: om de drie maanden.').waitFor()
  const said = await employee.page.locator('oh-conversations-page').locator('li').allTextContents()
  t.notMatch(said.join(' '), /te laat|overschreden|herinner/i)
  t.strictSame([...leader.complaints, ...employee.complaints], [])
})

t.test('whoever comes with another address finds it locked, and reads why', async (t) => {
  const list = (await fixture('staff-lists/scale-up.csv')).toString().replace(OLD, NEW)
  await (await asHr(world)).ask('POST', '/api/staff-list', Buffer.from(list))
  const { page } = await enter(NEW)
  await page.getByText('Je adres op de personeelslijst is veranderd').waitFor()
  t.equal(await page.getByRole('link', { name: /^Gesprek met/ }).count(), 0, 'no conversation is shown')
  t.equal(await page.getByRole('link', { name: /^Gesprek voorstellen/ }).count(), 0)
  t.strictSame(await faultsOf(page, 'locked out'), [])
})

t.test('the other reads the new address, asks, and lets them in', async (t) => {
  const { page } = await enter(LEADER)
  await page.getByText(NEW).waitFor()
  await page.getByText('Heeft Geert De Smet je dit echt zelf verteld?').waitFor()
  t.strictSame(await faultsOf(page, 'to let in'), [])
  await page.locator('oh-language-choice select').selectOption('nl')
  await pressOn(page, /^Ja, laat Geert De Smet binnen$/)
  await page.getByText('Geert De Smet kan weer binnen.').waitFor()
  const { page: again } = await enter(NEW)
  await again.getByRole('link', { name: /^Gesprek met Bram Dubois/ }).waitFor()
})
