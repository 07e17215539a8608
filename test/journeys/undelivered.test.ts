import { readFileSync } from 'node:fs'
import t from 'tap'
import { takeBounces } from '../../services/people/bounces/take-bounces.ts'
import { InvitationSecret } from '../../services/people/invitations/derive.ts'
import { hireTheBakery, openBakeryWave } from '../world/bakery.ts'
import { startBrowser } from '../world/browser.ts'
import { asOwner } from '../world/cluster.ts'
import { MoodyMailServer } from '../world/mail-server.ts'
import { sendAllPost } from '../world/post.ts'
import { hrToken, startWorld } from '../world/world.ts'
import { complaintsOf, faultsOf, openContext, pressOn, signInBy } from './workplace-browser.ts'

/** HR sees what did not arrive, by what is the matter with it, and one button tries all of it again. */
const mail = await MoodyMailServer.start()
const world = await startWorld({ SMTP_URL: `smtp://${mail.user}:secret@127.0.0.1:${mail.port}` })
const browser = await startBrowser()
t.teardown(async () => {
  await browser.close()
  await world.stop()
  await mail.down()
})
const [{ message: report }]: readonly [{ readonly message: string }] = JSON.parse(
  readFileSync(new URL('../fixtures/bounces.json', import.meta.url), 'utf8'),
)

t.test('by reason, with what to do; after the button nothing is left of it', async (t) => {
  await hireTheBakery(world)
  const { wave } = await openBakeryWave(world)
  await sendAllPost(world.people)
  const secret = new InvitationSecret((await world.people.keys.invitation.read(wave)) ?? '')
  const { rows } = await asOwner(world.databaseUrl, (client) =>
    client.query<{ id: string }>('select employee_id as id from people.invitations order by mail'),
  )
  const statuses = ['5.1.1', '5.1.1', '5.2.2', '5.7.26']
  await takeBounces(
    world.people,
    statuses.map((status, at) =>
      report
        .replaceAll('{envelope}', secret.envelopeFor('invitation', rows[at]!.id))
        .replace('Status: 5.1.1', `Status: ${status}`),
    ),
  )
  const page = await (await openContext(browser, world)).newPage()
  const complaints = complaintsOf(page)
  const state = await signInBy(page, await hrToken(world))
  const checked = await (await openContext(browser, world, { state, bypassCSP: true })).newPage()
  await checked.goto(`/waves/${wave}`)
  await checked.getByText('Het adres bestaat niet (2)').waitFor()
  t.strictSame(await faultsOf(checked, 'what did not arrive'), [])
  if (process.env.PICTURES !== undefined)
    for (const width of [360, 1280]) {
      await checked.setViewportSize({ width, height: 900 })
      await checked.screenshot({ path: `${process.env.PICTURES}/undelivered-${width}.png`, fullPage: true })
    }
  await page.goto(`/waves/${wave}`)
  for (const heading of [
    'Het adres bestaat niet (2)',
    'De mailbox is vol (1)',
    'Tegengehouden door regels (1)',
  ])
    await page.getByRole('heading', { name: heading }).waitFor()
  mail.forget()
  await pressOn(page, /^Probeer alles opnieuw \(4\)/)
  await page.getByText('Opnieuw op weg: 4.').waitFor()
  await page.getByText('Onderweg (4)').waitFor()
  await sendAllPost(world.people)
  t.equal(mail.received.length, 4, 'those four, and nobody else')
  await page.reload()
  await page.getByText('Niets. Alle brieven zijn weg.').waitFor()
  t.strictSame(complaints, [])
})
