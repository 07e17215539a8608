import type { Page } from 'playwright-core'
import { plannedConversation } from '../../test/journeys/conversation-stories.ts'
import { openContext, signInBy } from '../../test/journeys/workplace-browser.ts'
import { tokenFor, withPeople } from '../../test/journeys/workplace-stories.ts'
import { startBrowser } from '../../test/world/browser.ts'
import { asEmployee } from '../../test/world/visitor.ts'
import { startWorld } from '../../test/world/world.ts'

/**
 * Typing on the own sheet in Chromium, slowed down four times as on an old telephone: gaps between frames while sentences
 * are read, beside the same typing in a bare field of an empty page. A gap over 50 ms is one that somebody sees.
 */
const SLOWER = 4
const EVERY_MILLISECONDS = 70
const SEEN = 50
const TEXT =
  'Ik zag je dinsdag de nieuwe collega meenemen. Je zult wel moe zijn van de nieuwe ronde. ' +
  'Ik vind dat je meer hulp moet vragen. Wat zou je graag leren dit jaar? Hoe zou een goede week eruitzien?'

/** Gaps between frames, from the first key until a second and a half after the last. */
const gapsWhileTyping = async (page: Page): Promise<readonly number[]> => {
  await page.evaluate(`
    window.gaps = []
    let last = performance.now()
    const tick = (now) => { window.gaps.push(now - last); last = now; requestAnimationFrame(tick) }
    requestAnimationFrame(tick)
  `)
  await page.keyboard.type(TEXT, { delay: EVERY_MILLISECONDS })
  await page.waitForTimeout(1500)
  return (await page.evaluate('window.gaps.slice(1)')) as number[]
}

const say = (name: string, gaps: readonly number[]): void => {
  const sorted = [...gaps].sort((a, b) => a - b)
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1)
  const seen = gaps.filter((gap) => gap > SEEN).length
  process.stdout.write(
    `${name}: ${gaps.length} frames, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms, over ${SEEN} ms: ${seen}\n`,
  )
}

const world = await startWorld()
const browser = await startBrowser()
try {
  await withPeople(world, 'scale-up.csv')
  const [employee, leader] = ['geert.desmet@tidal.example', 'bram.dubois@tidal.example']
  const two = { employee: await asEmployee(world, employee), leader: await asEmployee(world, leader) }
  const conversation = await plannedConversation(world, two)
  const context = await openContext(browser, world)
  const page = await context.newPage()
  await signInBy(page, await tokenFor(world, leader))
  await page.goto(`/conversations/${conversation}`)
  const slow = await context.newCDPSession(page)
  const field = page.getByRole('textbox', { name: 'Waarderend beginnen', exact: true })
  await field.fill('Dag.')
  await page.locator('.underlines').first().waitFor({ state: 'attached' })
  await slow.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await field.focus()
  say(`own sheet, ${SLOWER} times slower`, await gapsWhileTyping(page))

  const bare = await context.newPage()
  await (await context.newCDPSession(bare)).send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await bare.setContent('<textarea autofocus></textarea>')
  await bare.locator('textarea').focus()
  say(`bare field, ${SLOWER} times slower`, await gapsWhileTyping(bare))
} finally {
  await browser.close()
  await world.stop()
}
