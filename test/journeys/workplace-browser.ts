import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { fixture } from '../world/respondents.ts'
import type { World } from '../world/world.ts'

type State = Awaited<ReturnType<BrowserContext['storageState']>>

const LANGUAGES = ['nl', 'en', 'fr', 'de'] as const
const WIDTHS = [360, 1280] as const
/** The rules of WCAG 2.2 AA, and what is good practice besides. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The parts of axe's answer that tell what to mend. */
interface Faults {
  readonly passes: readonly unknown[]
  readonly violations: readonly {
    readonly id: string
    readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[]
  }[]
}

/** Opens a context that stands on the story's day. */
export const openContext = async (
  browser: Browser,
  world: World,
  options: {
    readonly state?: State
    readonly bypassCSP?: boolean
    readonly colorScheme?: 'light' | 'dark'
  } = {},
): Promise<BrowserContext> => {
  const { state, bypassCSP = false, colorScheme = 'light' } = options
  const context = await browser.newContext({
    baseURL: world.settings.workplaceUrl,
    locale: 'nl-NL',
    timezoneId: 'Europe/Brussels',
    viewport: { width: 1280, height: 900 },
    bypassCSP,
    colorScheme,
    ...(state === undefined ? {} : { storageState: state }),
  })
  await context.clock.setFixedTime(new Date(`${world.clock.today()}T12:00:00Z`))
  context.setDefaultTimeout(30_000)
  return context
}

/** Everything a page complains about, refused requests left aside: those are part of the stories. */
export const complaintsOf = (page: Page): readonly string[] => {
  const complaints: string[] = []
  page.on('pageerror', (error) => void complaints.push(error.message))
  page.on('console', (message) => {
    const text = message.text()
    if (['error', 'warning'].includes(message.type()) && !text.startsWith('Failed to load resource'))
      complaints.push(text)
  })
  return complaints
}

const faultsNow = async (page: Page, where: string): Promise<readonly string[]> => {
  const faults = (await page.evaluate(
    `window.axe.run(document, { runOnly: ${JSON.stringify(RULES)}, resultTypes: ['violations'] })`,
  )) as Faults
  // A checker that saw nothing finds nothing.
  if (faults.passes.length < 10) return [`${where} only ${faults.passes.length} rules applied`]
  return faults.violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${where} ${id} ${JSON.stringify(target)} ${failureSummary ?? ''}`,
    ),
  )
}

/** A page with the checker in it: in each language, on a phone and on a desk, and whether it scrolls sideways. */
export const faultsOf = async (
  page: Page,
  screen: string,
  languages: readonly string[] = LANGUAGES,
): Promise<readonly string[]> => {
  if (!(await page.evaluate(`'axe' in window`))) await page.evaluate(axeSource)
  const faults: string[] = []
  for (const language of languages) {
    // By the element, not by the mouse: an open dialog covers the page, and its words must change too.
    await page.locator('oh-language-choice select').evaluate((select: HTMLSelectElement, chosen: string) => {
      select.value = chosen
      select.dispatchEvent(new Event('change'))
    }, language)
    await page.waitForFunction((chosen) => document.documentElement.lang === chosen, language)
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      const where = `${screen}, ${language}, ${width}:`
      faults.push(...(await faultsNow(page, where)))
      const wide = (await page.evaluate('document.documentElement.scrollWidth')) as number
      if (wide > width) faults.push(`${where} ${wide} pixels wide`)
    }
  }
  return faults
}

/** What has the focus, however deep in shadow roots, as a screen reader would call it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let at = document.activeElement
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
    const labels = (at as HTMLInputElement | null)?.labels
    const label = labels?.[0]?.textContent
    return (at?.getAttribute('aria-label') ?? label ?? at?.textContent ?? '').replace(/\s+/g, ' ').trim()
  })

/** Presses Tab until something of this name has the focus. @throws Error when the keyboard does not get there */
export const tabTo = async (page: Page, name: RegExp): Promise<void> => {
  for (let presses = 0; presses < 120; presses++) {
    if (name.test(await focused(page))) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`no way by keyboard to ${name}`)
}

export const pressOn = async (page: Page, name: RegExp, key = 'Enter'): Promise<void> => {
  await tabTo(page, name)
  await page.keyboard.press(key)
}

/** Opens the file chooser by keyboard. */
export const chooseList = async (page: Page, list: string): Promise<void> => {
  await tabTo(page, /^Kies een bestand/)
  const chooser = page.waitForEvent('filechooser')
  await page.keyboard.press('Enter')
  const buffer = await fixture(`staff-lists/${list}`)
  await (await chooser).setFiles({ name: list, mimeType: 'text/csv', buffer })
}

/** Signs in by the button of a link. @returns what the browser keeps */
export const signInBy = async (page: Page, token: string): Promise<State> => {
  await page.goto(`/sign-in#${token}`)
  await page.getByRole('heading', { name: 'Aanmelden' }).waitFor()
  await pressOn(page, /^Aanmelden$/)
  await page.waitForURL((url) => url.pathname !== '/sign-in')
  return page.context().storageState()
}
