import t from 'tap'
import { fingerprintOf, manifestHash } from '../../services/ticket/manifest.ts'
import { hireTheBakery, openBakeryWave } from '../world/bakery.ts'
import { startBrowser } from '../world/browser.ts'
import { asOwner } from '../world/cluster.ts'
import { respondentsOf } from '../world/respondents.ts'
import { startWorld } from '../world/world.ts'
import { linkOf, type Phone, said, seeTitle, takePhone } from './answer-page-phone.ts'

/** What can be wrong with a link, a wave, a server or a browser, before a question was asked. */
const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)
const { wave } = await openBakeryWave(world)
const idle = (await respondentsOf(world, wave))[0]!
const browser = await startBrowser()
t.teardown(() => browser.close())
const { answersUrl } = world.settings

const asked = () =>
  asOwner(world.databaseUrl, async (client) =>
    Number(
      (await client.query('select count(*) from people.invitations where blinded is not null')).rows[0].count,
    ),
  )

/** A phone on which something is opened; complaints of the console are checked by who expects none. */
const open = async (url: string, prepare?: (phone: Phone) => unknown): Promise<Phone> => {
  const phone = await takePhone(browser)
  await prepare?.(phone)
  await phone.page.goto(url)
  return phone
}

t.test('troubles of opening are said in words, and nothing is used up', async (t) => {
  const good = linkOf(world, idle)
  const [before, after] = good.split('#') as [string, string]
  const [invitation, fingerprint, segment] = after.split('.') as [string, string, string]
  const manifest = (await world.answers.inject(`/m/${fingerprint}`)).body
  const shrunk = JSON.parse(manifest)
  shrunk.segments.smallest = 4
  const tooSmall = JSON.stringify(shrunk)
  const ofSmall = await fingerprintOf(manifestHash(tooSmall))
  const serveSmall = ({ page }: Phone) =>
    page.route('**/m/*', (route) => route.fulfill({ body: tooSmall, contentType: 'application/json' }))
  const cases: [string, string, RegExp, ((phone: Phone) => unknown) | undefined][] = [
    ['no link', `${before}`, /Open de link uit je brief/, undefined],
    ['a link that was cut', good.slice(0, -9), /onderweg veranderd/, undefined],
    [
      'a wave that nobody knows',
      `${before}#${invitation}.0000000000000000.${segment}.nl`,
      /kennen we niet/,
      undefined,
    ],
    [
      'another segment',
      `${before}#${invitation}.${fingerprint}.0000000000000000.nl`,
      /Jouw groep staat niet/,
      undefined,
    ],
    ['another manifest than the letter says', good, /niet wat je brief belooft/, serveSmall],
    ['a segment of four', `${before}#${invitation}.${ofSmall}.${segment}.nl`, /te klein/, serveSmall],
    [
      'a wave that stands in no public list',
      good,
      /niet op de lijst die iedereen ziet.*niets verstuurd.*ondernemingsraad/,
      ({ page }) => page.route('**/transparency.json', (route) => route.fulfill({ body: '[]' })),
    ],
    [
      'after its last day',
      good,
      /is voorbij/,
      ({ page }) => {
        world.clock.moveTo('2026-03-17')
        return page.context().on('close', () => world.clock.moveTo('2026-03-02'))
      },
    ],
    [
      'a browser without WebCrypto',
      good,
      /niet verzegelen/,
      ({ context }) =>
        context.addInitScript("Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined })"),
    ],
  ]
  for (const [name, url, words, prepare] of cases) {
    const { context, page } = await open(url, prepare)
    await page.locator('oh-trouble-screen').waitFor()
    t.match(await said(page), words, `${name} ${url}`)
    t.equal(await page.locator('oh-trouble-screen [role=alert]').count(), 1, `${name} is announced`)
    t.equal(page.url(), `${answersUrl}/`, 'and the address bar is clean')
    await context.close()
  }
  t.equal(await asked(), 0, 'no ticket was asked')
})

t.test('without a connection it says so, keeps the link, and goes on', async (t) => {
  for (const needed of ['**/page.json', '**/transparency.json']) {
    const { context, page } = await open(linkOf(world, idle), ({ page }) =>
      page.route(needed, (route) => route.abort()),
    )
    await seeTitle(page, 'Geen verbinding')
    await page.unroute(needed)
    await page.locator('oh-trouble-screen button').click()
    await page.locator('oh-welcome-screen').waitFor()
    t.match(await said(page), idle.link.fingerprint.slice(0, 4), 'the link was not lost')
    await context.close()
  }
})
