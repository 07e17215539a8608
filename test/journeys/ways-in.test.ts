import type { BrowserContext, Page } from 'playwright-core'
import t from 'tap'
import { freePort } from '../../services/plumbing/free-port.ts'
import { BOB, hireTheBakery, JOS } from '../world/bakery.ts'
import { startBrowser } from '../world/browser.ts'
import { MoodyMailServer } from '../world/mail-server.ts'
import { OwnSignIn } from '../world/own-sign-in.ts'
import { seeded } from '../world/respondents.ts'
import { startWorld } from '../world/world.ts'
import { complaintsOf, faultsOf, openContext, pressOn, tabTo } from './workplace-browser.ts'

/** How somebody comes in: by a letter, by its code, by a passkey, by the organisation's own account; in a real browser. */
const port = String(await freePort())
const mail = await MoodyMailServer.start()
const provider = await OwnSignIn.start(`http://localhost:${port}`)
const world = await startWorld({
  PORT: port,
  SMTP_URL: `smtp://${mail.user}:secret@127.0.0.1:${mail.port}`,
  ...provider.settings,
})
const browser = await startBrowser()
t.teardown(async () => {
  await browser.close()
  await world.stop()
  await provider.stop()
  await mail.down()
})
await hireTheBakery(world)

const nextLetter = async (): Promise<{ readonly link: string; readonly code: string }> => {
  for (let waited = 0; waited < 20_000 && mail.received.length === 0; waited += 20)
    await new Promise((resolve) => setTimeout(resolve, 20))
  const { text = '' } = mail.received.shift() ?? {}
  return {
    link: /^http\S+sign-in#\S+$/m.exec(text)?.[0] ?? '',
    code: /^([0-9a-z]{4} [0-9a-z]{4})$/m.exec(text)?.[1] ?? '',
  }
}
const askFor = async (page: Page, address: string) => {
  await page.goto('/sign-in')
  await tabTo(page, /^Je mailadres op het werk$/)
  await page.keyboard.type(address)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Kijk in je mail' }).waitFor()
  return nextLetter()
}
const isIn = (page: Page) => page.waitForURL((url) => url.pathname !== '/sign-in').then(() => true)
const status = (context: BrowserContext) =>
  context.request.get(`${world.settings.workplaceUrl}/api/me`).then((reply) => reply.status())

t.test('a scanner that fetches, follows, runs scripts and presses everything spends nothing', async (t) => {
  const own = await openContext(browser, world)
  const page = await own.newPage()
  const { link } = await askFor(page, JOS)
  const scanner = await openContext(browser, world)
  const probe = await scanner.newPage()
  for (const method of ['head', 'get'] as const) await scanner.request[method](link)
  const random = seeded(14)
  const pressed = new Map<string, number>()
  for (let step = 0; step < 40; step++) {
    // The way back to the link, time and again, and from there on by whatever is there.
    if (step % 4 === 0) await probe.goto('about:blank').then(() => probe.goto(link))
    await probe.getByRole('heading').first().waitFor()
    const all = probe.locator('main').locator('button:visible, a:visible, input:visible')
    const one = all.nth(Math.floor(random() * (await all.count())))
    const name = await one.evaluate((node) => node.textContent || node.id).catch(() => 'gone')
    await one.click({ timeout: 1000 }).catch(() => undefined)
    pressed.set(name, (pressed.get(name) ?? 0) + 1)
  }
  t.ok((pressed.get('Aanmelden') ?? 0) >= 5, 'the very button too, more than once')
  t.ok(pressed.size >= 5, [...pressed.keys()].join(', '))
  t.equal(await status(scanner), 401)
  await probe.goto('about:blank')
  await probe.goto(link)
  await probe.getByRole('button', { name: 'Aanmelden' }).click()
  await probe.getByRole('heading', { name: 'Deze link hoort bij een andere browser' }).waitFor()
  await scanner.close()

  const tab = await own.newPage()
  await tab.goto(link)
  t.equal(await status(own), 401, 'nor does it do anything by itself where it was asked for')
  await pressOn(tab, /^Aanmelden$/)
  t.ok(await isIn(tab), 'and then the person still gets in')
  t.ok(await isIn(page), 'with the tab that asked')
  t.equal(await status(own), 200)
  await own.close()
})

t.test('a letter that is read on a phone lets in at the desk that asked', async (t) => {
  const desk = await openContext(browser, world)
  const page = await desk.newPage()
  const complaints = complaintsOf(page)
  const { link, code } = await askFor(page, BOB)
  const phone = await openContext(browser, world)
  const there = await phone.newPage()
  await there.goto(link)
  await pressOn(there, /^Aanmelden$/)
  await there.getByText('Of typ daar de code die in dezelfde brief staat.').waitFor()
  await phone.close()
  await tabTo(page, /^Code uit de brief$/)
  await page.keyboard.type('0000 0000')
  await page.keyboard.press('Enter')
  await page.getByText('Deze code werkt hier niet.').waitFor()
  await page.keyboard.type(code.toUpperCase())
  await page.keyboard.press('Enter')
  t.ok(await isIn(page))
  t.strictSame(complaints, [])
  await desk.close()
})

t.test('somebody adds a passkey, signs in with it without an address, and removes it', async (t) => {
  const context = await openContext(browser, world)
  const page = await context.newPage()
  const complaints = complaintsOf(page)
  const device = await context.newCDPSession(page)
  await device.send('WebAuthn.enable')
  const { authenticatorId } = await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  const { link } = await askFor(page, BOB)
  await page.goto(link)
  await pressOn(page, /^Aanmelden$/)
  await isIn(page)
  await page.goto('/access')
  await pressOn(page, /^Passkey toevoegen$/)
  await page.getByText('De passkey is toegevoegd.').waitFor()
  await page.getByText('Passkey van 2 maart 2026', { exact: true }).waitFor()
  await pressOn(page, /^Afmelden$/)
  await page.waitForURL('**/sign-in')
  await pressOn(page, /^Aanmelden met een passkey$/)
  t.ok(await isIn(page))
  t.equal(await status(context), 200)
  const { credentials } = await device.send('WebAuthn.getCredentials', { authenticatorId })
  t.match(credentials, [{ isResidentCredential: true, rpId: 'localhost' }])

  await pressOn(page, /^Afmelden$/)
  await page.waitForURL('**/sign-in')
  await device.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false })
  await pressOn(page, /^Aanmelden met een passkey$/)
  await page.getByText('Er is geen passkey gebruikt.').waitFor()
  await device.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true })
  await pressOn(page, /^Aanmelden met een passkey$/)
  await isIn(page)
  await page.goto('/access')
  await pressOn(page, /^Verwijderen: Passkey van/)
  await page.getByText('De passkey is verwijderd.').waitFor()
  await page.getByText('Je hebt er nog geen.').waitFor()
  t.equal(await status(context), 200)
  await pressOn(page, /^Afmelden$/)
  await page.waitForURL('**/sign-in')
  await pressOn(page, /^Aanmelden met een passkey$/)
  await page.getByText('Met deze passkey kom je niet binnen.').waitFor()
  t.strictSame(complaints, [])
  await context.close()
})

t.test('somebody comes in with the account of the organisation, and back to where they were', async (t) => {
  provider.people.set('jos', { email: JOS, email_verified: true })
  provider.people.set('stranger', { email: 'nobody@elsewhere.example', email_verified: true })
  const context = await openContext(browser, world)
  const page = await context.newPage()
  const complaints = complaintsOf(page)
  await page.goto('/access')
  await page.waitForURL('**/sign-in')
  provider.who = 'stranger'
  await pressOn(page, /^Aanmelden met het account van je organisatie$/)
  await page.getByText('Het mailadres van dat account staat niet op de personeelslijst.').waitFor()
  t.equal(new URL(page.url()).search, '', 'and the address bar says nothing of it')
  // There somebody stays signed in, which is not for us to end.
  await context.clearCookies({ domain: '127.0.0.1' })
  provider.who = 'jos'
  await pressOn(page, /^Aanmelden met het account van je organisatie$/)
  await page.waitForURL('**/access')
  await page.getByRole('heading', { name: 'Hoe ik me aanmeld' }).waitFor()
  t.equal(await status(context), 200)
  t.strictSame(complaints, [])
  await context.close()
})

for (const colorScheme of ['light', 'dark'] as const)
  t.test(`each screen of signing in is without fault, ${colorScheme}`, async (t) => {
    const context = await openContext(browser, world, { bypassCSP: true, colorScheme })
    const page = await context.newPage()
    const languages = colorScheme === 'light' ? undefined : ['de']
    const dutch = () => page.locator('oh-language-choice select').selectOption('nl')
    const check = async (screen: string) => {
      t.strictSame(await faultsOf(page, screen, languages), [])
      await dutch()
    }
    await page.goto('/sign-in?refused=provider-other-person')
    await page.getByRole('alert').waitFor()
    await check('ask, and refused')
    await pressOn(page, /^Ik heb al een code$/)
    await check('code')
    const { link } = await askFor(page, JOS)
    await check('asked')
    const other = await openContext(browser, world, { bypassCSP: true, colorScheme })
    const there = await other.newPage()
    await there.goto(link)
    await there.getByRole('button', { name: 'Aanmelden' }).click()
    await there.getByRole('heading', { name: 'Deze link hoort bij een andere browser' }).waitFor()
    t.strictSame(await faultsOf(there, 'elsewhere', languages), [])
    await other.close()
    await page.goto(link)
    await pressOn(page, /^Aanmelden$/)
    await isIn(page)
    await page.goto('/access')
    await page.getByText('Je hebt er nog geen.').waitFor()
    await check('access')
    await context.close()
  })
