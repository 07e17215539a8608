import { promises } from 'node:dns'
import t from 'tap'
import { startBrowser } from '../world/browser.ts'
import { startDns } from '../world/dns-server.ts'
import { MoodyMailServer } from '../world/mail-server.ts'
import { outsiderToken } from '../world/visitor.ts'
import { hrToken, startWorld } from '../world/world.ts'
import { complaintsOf, faultsOf, openContext, pressOn, signInBy, tabTo } from './workplace-browser.ts'
import { withPeople } from './workplace-stories.ts'

/** HR writes two passages of a letter by keyboard, hears what breaks a promise, and tries it on itself. */
const mail = await MoodyMailServer.start()
const dns = await startDns(new Map([['_dmarc.bakkerij.example', ['v=DMARC1; p=none']]]))
const before = promises.getServers()
promises.setServers([dns.address])
const world = await startWorld({
  MAIL_FROM: 'HR <hr@bakkerij.example>',
  SMTP_URL: `smtp://${mail.user}:secret@127.0.0.1:${mail.port}`,
})
const browser = await startBrowser()
t.teardown(async () => {
  await browser.close()
  await world.stop()
  await mail.down()
  promises.setServers(before)
  dns.stop()
})
const PICTURES = process.env.PICTURES

t.test('by keyboard: refused with a reason, mended, tried, kept, and there the next time', async (t) => {
  await withPeople(world, 'scale-up.csv')
  const page = await (await openContext(browser, world)).newPage()
  const complaints = complaintsOf(page)
  const state = await signInBy(page, await hrToken(world))
  await pressOn(page, /^Brieven$/)
  await page.getByText('Meedoen is vrijwillig').waitFor()

  await tabTo(page, /^Inleiding/)
  await page.keyboard.type('Beste collega,\n\nje moet meedoen.')
  await page.getByText('Regel 3: “je moet” klinkt als een verplichting').waitFor()
  t.equal(await page.getByLabel('Inleiding').getAttribute('aria-invalid'), 'true')
  await page.getByText('je moet meedoen.', { exact: false }).last().waitFor()
  await pressOn(page, /^Woorden bewaren/)
  await page.getByText('Deze woorden breken een belofte').waitFor()
  await pressOn(page, /^Stuur mij deze brief/)
  await page.getByText('Deze woorden breken een belofte').waitFor()
  t.equal(mail.received.length, 0, 'nothing went')

  // Axe needs its own script, which the pages rightly refuse; so a second tab stands at the same finding.
  const checked = await (await openContext(browser, world, { state, bypassCSP: true })).newPage()
  await checked.goto('/letters-to-all')
  await checked.getByLabel('Inleiding').fill('Zie www.evil.example, je moet meedoen.')
  await checked.getByText('is een adres').waitFor()
  await checked.getByRole('button', { name: 'Kijk nu in het DNS' }).click()
  await checked.getByText('kijkt alleen toe').waitFor()
  t.strictSame(await faultsOf(checked, 'letters'), [])
  await checked.emulateMedia({ colorScheme: 'dark' })
  t.strictSame(await faultsOf(checked, 'letters, dark', ['nl']), [])
  if (PICTURES !== undefined)
    for (const width of [360, 1280]) {
      await checked.setViewportSize({ width, height: 900 })
      for (const colorScheme of ['dark', 'light'] as const) {
        await checked.emulateMedia({ colorScheme })
        await checked.screenshot({ path: `${PICTURES}/letters-${width}-${colorScheme}.png`, fullPage: true })
      }
    }

  await tabTo(page, /^Inleiding/)
  await page.keyboard.press('Control+A')
  await page.keyboard.type('We zijn benieuwd hoe het gaat, tot {closes}.')
  await page.getByText('klinkt als een verplichting').waitFor({ state: 'detached' })
  await page.getByText(/We zijn benieuwd hoe het gaat, tot \d+ maart 2026\./).waitFor()
  await pressOn(page, /^Stuur mij deze brief/)
  await page.getByText(/^Verstuurd naar hr-.*@bedrijf\.example\.$/).waitFor()
  t.equal(mail.received.length, 1)
  t.match(mail.received[0]?.subject, /^Proef: /)

  await page.getByRole('radio', { name: 'Herinnering' }).check()
  await page.getByText('Nog niet bewaard: Uitnodiging (Nederlands).').waitFor()
  t.equal(await page.getByLabel('Inleiding').inputValue(), '')
  await page.getByRole('radio', { name: 'Uitnodiging' }).check()
  await pressOn(page, /^Woorden bewaren/)
  await page.getByText('Bewaard, voor de volgende meting').waitFor()
  t.equal(await page.getByText('Nog niet bewaard').count(), 0)
  await page.reload()
  await page.getByText(/We zijn benieuwd hoe het gaat, tot \d+ maart 2026\./).waitFor()
  t.equal(await page.getByLabel('Inleiding').inputValue(), 'We zijn benieuwd hoe het gaat, tot {closes}.')
  await pressOn(page, /^Kijk nu in het DNS van bakkerij\.example/)
  await page.getByText('Er is geen SPF-regel.').waitFor()
  await page.getByText('De DMARC-regel kijkt alleen toe.').waitFor()
  await page.getByText('v=DMARC1; p=none').waitFor()
  await page.getByLabel('In welke taal').selectOption('fr')
  await page.getByText('Participer est volontaire').waitFor()
  t.equal(await page.getByLabel('Inleiding').inputValue(), '')
  t.strictSame(complaints, [])
})

t.test('who oversees HR reads the letter, and has no field to write in', async (t) => {
  const hr = await (await openContext(browser, world)).newPage()
  await signInBy(hr, await hrToken(world))
  const given = await hr.request.post('/api/roles', {
    data: { mail: 'or@vakbond.example', role: 'works-council' },
  })
  t.equal(given.status(), 204)
  const page = await (await openContext(browser, world, { bypassCSP: true })).newPage()
  await signInBy(page, await outsiderToken(world, 'or@vakbond.example'))
  await page.goto('/letters-to-all')
  await page.getByText(/We zijn benieuwd hoe het gaat/).waitFor()
  t.equal(await page.getByRole('textbox').count(), 0)
  t.strictSame(await faultsOf(page, 'letters of an overseer', ['nl']), [])
})
