import { createHash } from 'node:crypto'
import t from 'tap'
import { newToken } from '../../services/people/accounts/sign-in.ts'
import { systemRandom } from '../../services/plumbing/random.ts'
import { startBrowser } from '../world/browser.ts'
import { asOwner } from '../world/cluster.ts'
import { fixture } from '../world/respondents.ts'
import { asEmployee, asHr } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'
import { complaintsOf, faultsOf, openContext, pressOn, signInBy } from './workplace-browser.ts'
import { tokenFor, withPeople } from './workplace-stories.ts'

/** Links of letters: to an old address, and to who left. Opening one does nothing; its button does. */
const world = await startWorld()
const browser = await startBrowser()
t.teardown(async () => {
  await browser.close()
  await world.stop()
})
const LEADER = 'bram.dubois@tidal.example'
const OLD = 'geert.desmet@tidal.example'
const NEW = 'geert@tidal.example'
const list = async () => (await fixture('staff-lists/scale-up.csv')).toString()
const bring = async (change: (text: string) => string) =>
  (await asHr(world)).ask('POST', '/api/staff-list', Buffer.from(change(await list())))

/** As the post room makes it when it sends a letter. */
const linkFor = async (mail: string): Promise<string> => {
  const token = newToken(systemRandom)
  await asOwner(world.databaseUrl, (client) =>
    client.query(
      `insert into people.old_addresses (token_hash, employee_id, mail, until)
       select $1, id, $2, '2026-04-01' from people.employees where mail = any ($3)`,
      [createHash('sha256').update(token).digest(), mail, [OLD, NEW]],
    ),
  )
  return token
}

t.before(async () => {
  await withPeople(world, 'scale-up.csv')
  const employee = await asEmployee(world, OLD)
  const { pairs } = (await employee.ask('GET', '/api/dialogue')).json()
  const { employee: me, leader } = pairs.find(({ mine }: { readonly mine: boolean }) => mine)
  const proposal = { about: 'Het rooster', place: 'walk', day: '2026-03-09', hour: '10:00', minutes: 45 }
  const reply = await employee.ask('POST', '/api/conversations', { employee: me, leader, ...proposal })
  await (await asEmployee(world, LEADER)).ask(
    'POST',
    `/api/conversations/${reply.json().conversation}/accept`,
  )
})

t.test('the link to an old address opens the room for the new one, by its button', async (t) => {
  await bring((text) => text.replace(OLD, NEW))
  const context = await openContext(browser, world, { bypassCSP: true })
  await signInBy(await context.newPage(), await tokenFor(world, NEW))
  const page = await context.newPage()
  const complaints = complaintsOf(page)
  await page.goto(`/conversations#old-address=${await linkFor(OLD)}`)
  await page.getByText('Met deze link zeg je dat je nieuwe adres echt van jou is').waitFor()
  t.equal(new URL(page.url()).hash, '', 'the address bar is clean')
  t.equal(await page.getByRole('link', { name: /^Gesprek met/ }).count(), 0, 'and nothing is open yet')
  t.strictSame(await faultsOf(page, 'old address'), [])
  await page.locator('oh-language-choice select').selectOption('nl')
  await pressOn(page, /^Ja, dit ben ik/)
  await page.getByText('Je gesprekken zijn weer open.').waitFor()
  await page.getByRole('link', { name: /^Gesprek met/ }).waitFor()
  t.strictSame(complaints, [])
})

t.test('who left takes their conversations along, without signing in', async (t) => {
  await bring((text) => text.replace(OLD, NEW))
  await asOwner(world.databaseUrl, (client) =>
    client.query(
      `insert into dialogue.exports select id, '2026-04-01' from people.employees where mail = $1`,
      [NEW],
    ),
  )
  const token = await linkFor(NEW)
  await bring((text) =>
    text
      .split('\n')
      .filter((line) => !line.includes(OLD))
      .join('\n'),
  )
  const page = await (await openContext(browser, world, { bypassCSP: true })).newPage()
  const complaints = complaintsOf(page)
  await page.goto(`/leaver#leaver=${token}`)
  await page.getByText('De gesprekken die je voerde, zijn van jou').waitFor()
  t.equal(new URL(page.url()).hash, '')
  t.strictSame(await faultsOf(page, 'leaver'), [])
  await page.locator('oh-language-choice select').selectOption('nl')
  await pressOn(page, /^Mijn gesprekken openen$/)
  await page.getByText('Het rooster').waitFor()
  t.strictSame(await faultsOf(page, 'own record of a leaver'), [])
  t.strictSame(complaints, [])
})
