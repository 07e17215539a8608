import type { Browser, Page } from 'playwright-core'
import { openContext, signInBy } from '../../../test/journeys/workplace-browser.ts'
import type { World } from '../../../test/world/world.ts'

/** What a browser did while somebody browsed: gaps between frames, and tasks over 50 ms; milliseconds. */
interface Felt {
  readonly gaps: readonly number[]
  readonly tasks: readonly number[]
}

const SEEN = 50

const feel = async (page: Page, work: () => Promise<void>): Promise<Felt> => {
  await page.evaluate(`
    window.felt = { gaps: [], tasks: [], on: true }
    const watched = new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) window.felt.tasks.push(duration) })
    watched.observe({ type: 'longtask' })
    let last = performance.now()
    const tick = (now) => { window.felt.gaps.push(now - last); last = now; if (window.felt.on) requestAnimationFrame(tick) }
    requestAnimationFrame(tick)
  `)
  await work()
  await page.waitForTimeout(200)
  return (await page.evaluate(
    'window.felt.on = false, { gaps: window.felt.gaps.slice(1), tasks: window.felt.tasks }',
  )) as Felt
}

const inWords = (name: string, took: readonly number[], { gaps, tasks }: Felt): string => {
  const sorted = took.toSorted((a, b) => a - b)
  const middle = (sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(0)
  const longest = (all: readonly number[]) => Math.max(0, ...all).toFixed(0)
  const seen = gaps.filter((gap) => gap > SEEN).length
  return `  ${name}: ${middle} ms until it is there, longest ${longest(took)}; ${gaps.length} frames, longest gap ${longest(gaps)} ms, over ${SEEN} ms: ${seen}; longest task ${longest(tasks)} ms`
}

/** Turns pages, searches as somebody types on, and scrolls, in Chromium. @returns what to print */
export const browsePeople = async (
  browser: Browser,
  world: World,
  { token, turns }: { readonly token: string; readonly turns: number },
): Promise<readonly string[]> => {
  const page = await (await openContext(browser, world)).newPage()
  await signInBy(page, token)
  await page.goto('/people/all')
  const count = page.locator('oh-listed-people .count')
  await count.filter({ hasText: /^\s*1 / }).waitFor()
  const timed = async (took: number[], work: () => Promise<void>) => {
    const since = performance.now()
    await work()
    took.push(performance.now() - since)
  }
  const lines = ['in the browser:']
  const turned: number[] = []
  const turning = await feel(page, async () => {
    for (let turn = 1; turn <= turns; turn++)
      await timed(turned, async () => {
        await page.getByRole('button', { name: 'Volgende bladzijde' }).click()
        await count
          .filter({
            hasText: new RegExp(
              `^\\s*${new Intl.NumberFormat('nl').format(turn * 50 + 1).replace('.', '\\.')} `,
            ),
          })
          .waitFor()
      })
  })
  lines.push(inWords(`${turns} pages turned`, turned, turning))
  const searched: number[] = []
  const searching = await feel(page, async () => {
    for (let search = 0; search < turns; search++)
      await timed(searched, async () => {
        await page.getByRole('searchbox').fill(`p${100 + search}x`)
        await page.keyboard.press('Enter')
        await page.getByRole('link', { name: `P${100 + search}X X` }).waitFor()
      })
  })
  lines.push(inWords(`${turns} searches`, searched, searching))
  await page.getByRole('searchbox').fill('')
  await page.keyboard.press('Enter')
  await count.filter({ hasText: /^\s*1 tot 50/ }).waitFor()
  const scrolling = await feel(page, async () => {
    for (let step = 0; step < 40; step++) {
      await page.mouse.wheel(0, step < 20 ? 200 : -200)
      await page.waitForTimeout(30)
    }
  })
  lines.push(inWords('scrolled down and up', [], scrolling))
  return lines
}
