import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { startBrowser } from './browser.ts'

/** On a machine where nobody ever started a browser: nothing unpacked, and no word about fonts. */
const { TMPDIR: before } = process.env
const empty = await mkdtemp(join(tmpdir(), 'ooghoogte-browser-'))
process.env.TMPDIR = empty
delete process.env.CHROMIUM_PATH
const environment = { ...process.env }
t.teardown(async () => {
  if (before === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = before
  await rm(empty, { recursive: true, force: true })
})

t.test('a browser draws text with the fonts it brings, whatever the machine has', async (t) => {
  const [browser, second] = await Promise.all([startBrowser(), startBrowser()])
  t.teardown(() => Promise.all([browser.close(), second.close()]))
  t.strictSame({ ...process.env }, environment, 'and leaves the environment of the others alone')
  const page = await browser.newPage()
  for (const family of ['sans-serif', 'serif', 'monospace', 'a font that nobody has']) {
    await page.setContent(`<p style="font-family: ${family}">Hoe is het met u, Zoë? € ß œ</p>`)
    const client = await page.context().newCDPSession(page)
    await client.send('DOM.enable')
    await client.send('CSS.enable')
    const { root } = await client.send('DOM.getDocument')
    const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'p' })
    const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId })
    t.strictSame([...new Set(fonts.map(({ familyName }) => familyName))], ['Open Sans'], family)
  }
})

t.test('a chart is drawn: letters on a canvas leave ink', async (t) => {
  const browser = await startBrowser()
  t.teardown(() => browser.close())
  const page = await browser.newPage()
  const ink = await page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d')
    context?.fillText('Ooghoogte', 10, 50)
    const { data } = context?.getImageData(0, 0, 200, 100) ?? { data: [] }
    return data.filter((value, at) => at % 4 === 3 && value > 0).length
  })
  t.ok(ink > 50, `${ink} points`)
})
