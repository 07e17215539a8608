import type { Page } from 'playwright-core'
import t from 'tap'
import { startBrowser } from '../world/browser.ts'
import { asEmployee, asHr } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'
import { complaintsOf, faultsOf, openContext, pressOn, signInBy } from './workplace-browser.ts'
import { tokenFor, withPeople } from './workplace-stories.ts'

/** Sheets of the library inside a preparation: each field is its writer's, and is shared by itself or not at all. */
const world = await startWorld()
const browser = await startBrowser()
t.teardown(async () => {
  await browser.close()
  await world.stop()
})
const LEADER = { mail: 'bram.dubois@tidal.example', name: 'Bram Dubois' }
const EMPLOYEE = { mail: 'geert.desmet@tidal.example', name: 'Geert De Smet' }
const LOVE = 'Brood bakken met de jongens.'
const OUTSIDE = 'Het koor op dinsdag.'
const HEADING = 'Ikigai: vier cirkels · Wat doe ik graag?'

const enter = async (mail: string) => {
  const page = await (await openContext(browser, world)).newPage()
  const complaints = complaintsOf(page)
  const state = await signInBy(page, await tokenFor(world, mail))
  return { page, state, complaints }
}

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
let employee: Awaited<ReturnType<typeof enter>>
let leader: Awaited<ReturnType<typeof enter>>
let path = ''

t.before(async () => {
  await withPeople(world, 'scale-up.csv')
  leader = await enter(LEADER.mail)
  employee = await enter(EMPLOYEE.mail)
  const { page } = employee
  await page.goto('/conversations')
  await pressOn(page, new RegExp(`^Gesprek voorstellen: ${LEADER.name}`))
  await page.getByLabel('In een paar woorden').fill('Een jaar vooruit')
  await page.getByRole('button', { name: /^Voorstellen aan/ }).click()
  await page.getByText('krijgt je voorstel per mail').waitFor()
  path = new URL(page.url()).pathname
  await leader.page.goto(path)
  await leader.page.getByRole('button', { name: 'Gesprek aannemen' }).click()
  await leader.page.getByText('Je kunt nu rustig voorbereiden').waitFor()
  await page.reload()
})

t.test('a piece of an aid without its aid is refused, and so is an aid of another piece', async (t) => {
  const put = (body: object) =>
    employee.page.evaluate(
      async ([at, said]) => {
        const piece = crypto.randomUUID()
        const reply = await fetch(`/api${at}/pieces/${piece}`, {
          method: 'PUT',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(said),
        })
        return reply.status
      },
      [path, body] as const,
    )
  const of = { aid: 'ikigai', field: 'love', heading: 'x' }
  t.equal(await put({ kind: 'aid', words: 'x' }), 400)
  t.equal(await put({ kind: 'want', of, words: 'x' }), 400)
  t.equal(await put({ kind: 'aid', of: { ...of, field: '../x' }, words: 'x' }), 400)
})

t.test('a sheet is chosen, and filled in by its drawing with keys alone', async (t) => {
  const { page, complaints } = employee
  await page.getByLabel('Een blad kiezen').selectOption({ label: 'Ikigai: vier cirkels' })
  await page.locator('oh-aid-drawing button.love').waitFor()
  await page.locator('oh-aid-drawing button.love').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type(LOVE)
  await page.locator('oh-aid-drawing .said').getByText('Brood bakken').waitFor()
  await field(page, 'Welk deel mag buiten mijn werk leven?').fill(OUTSIDE)
  await page.getByText('Bewaard.').nth(1).waitFor()
  await page.reload()
  await field(page, 'Wat doe ik graag?').waitFor()
  t.equal(await field(page, 'Wat doe ik graag?').inputValue(), LOVE, 'it is there the next time')
  t.equal(await field(page, 'Waar ben ik goed in?').inputValue(), '', 'with the fields that are still empty')
  t.strictSame(complaints, [])
})

t.test('the other sees a field that was shared, under its heading, and no other', async (t) => {
  await leader.page.reload()
  await leader.page.getByText('delen is vrij').waitFor()
  t.equal(await leader.page.getByText('Brood bakken').count(), 0)
  await pressOn(employee.page, new RegExp(`^Delen met ${LEADER.name}: Wat doe ik graag`))
  await employee.page.getByText(`Gedeeld met ${LEADER.name}.`).waitFor()
  await leader.page.reload()
  await leader.page.getByText(LOVE).waitFor()
  await leader.page.getByRole('heading', { name: HEADING }).waitFor()
  t.equal(await leader.page.getByText(OUTSIDE).count(), 0)
  t.equal(
    await leader.page.getByText('Welk deel mag buiten mijn werk leven?').count(),
    0,
    'not even that it is there',
  )
})

t.test('what was written stands in the own record with its heading', async (t) => {
  const { page } = employee
  await page.goto('/own-record')
  await page.getByText(LOVE).waitFor()
  await page.getByText(HEADING).waitFor()
  await page.getByText(OUTSIDE).waitFor()
  t.pass('both')
})

t.test('who else can help stands beside it, once HR has said who that is', async (t) => {
  const { page } = employee
  await page.goto(path)
  await page.getByRole('heading', { name: 'Vragen aan jezelf' }).waitFor()
  t.equal(await page.getByRole('heading', { name: 'Wie er nog kan helpen' }).count(), 0)
  const contacts = [{ role: 'coach', words: 'Rika Peeters, kamer 12' }]
  t.equal((await (await asHr(world)).ask('PUT', '/api/contacts', { contacts })).statusCode, 204)
  await page.reload()
  await page.getByRole('heading', { name: 'Wie er nog kan helpen' }).waitFor()
  await page.getByText('Rika Peeters, kamer 12').waitFor()
})

t.test('what stands in a sheet that the library no longer has is still seen by its writer', async (t) => {
  const { page } = employee
  const of = { aid: 'one-of-before', field: 'gone', heading: 'Oud blad · Wat nam ik mee?' }
  const words = 'Een schrift vol recepten.'
  const writer = await asEmployee(world, EMPLOYEE.mail)
  const piece = `/api${path}/pieces/3f1d0c3a-3b52-4b5e-9a37-0d1f5c2e8a10`
  t.equal((await writer.ask('PUT', piece, { kind: 'aid', of, words })).statusCode, 204)
  await page.goto(path)
  await field(page, of.heading).waitFor()
  t.equal(await field(page, of.heading).inputValue(), words)
})

t.test('the sheet holds up: four languages, phone and desk, light and dark', async (t) => {
  const context = await openContext(browser, world, { state: employee.state, bypassCSP: true })
  const page = await context.newPage()
  await page.goto(path)
  await page.locator('oh-aid-drawing').waitFor()
  t.strictSame(await faultsOf(page, 'sheet with an aid'), [])
  await page.emulateMedia({ colorScheme: 'dark' })
  t.strictSame(await faultsOf(page, 'sheet with an aid, dark', ['nl']), [])
})
