import type { Browser, BrowserContext, Page } from 'playwright-core'
import { writeLink } from '../../services/ticket/invitation.ts'
import type { Respondent } from '../world/respondents.ts'
import type { World } from '../world/world.ts'

export interface PhoneOptions {
  readonly width?: number
  readonly height?: number
  readonly day?: string
  readonly dark?: boolean
  readonly languages?: string
  /** For axe, which is injected as a script: everything else runs under the page's own policy. */
  readonly withoutPolicy?: boolean
}

/** A browser of its own, as a phone in somebody's hand, with whatever its console complained about. */
export interface Phone {
  readonly context: BrowserContext
  readonly page: Page
  readonly complaints: string[]
}

export const takePhone = async (browser: Browser, options: PhoneOptions = {}): Promise<Phone> => {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 390, height: options.height ?? 844 },
    locale: options.languages ?? 'nl-BE',
    colorScheme: options.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    bypassCSP: options.withoutPolicy ?? false,
  })
  const page = await context.newPage()
  // The story's day: the world's clock stands still too.
  await page.clock.setFixedTime(new Date(`${options.day ?? '2026-03-03'}T10:00:00`))
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.setDefaultTimeout(30_000)
  return { context, page, complaints }
}

export const linkOf = (world: World, { link }: Respondent, language = 'nl'): string =>
  writeLink(world.settings.answersUrl, { ...link, language })

/** All words of the screen that stands there. */
export const said = async (page: Page): Promise<string> =>
  (
    (await page.locator('main > :first-child').evaluate((screen) => screen.shadowRoot?.textContent)) ?? ''
  ).replace(/\s+/g, ' ')

/** Waits until the title says this. */
export const seeTitle = (page: Page, words: string | RegExp): Promise<void> =>
  page.locator('h1').filter({ hasText: words }).first().waitFor()

/** The screen that stands there, by its tag. */
export const kindOf = (page: Page): Promise<string> =>
  page.locator('main > :first-child').evaluate((element) => element.localName)

/** Does something that moves the page on, and waits until the next screen stands there. */
export const moveOn = async (page: Page, act: () => Promise<void>): Promise<void> => {
  const before = await page.locator('main > :first-child').elementHandle()
  await act()
  for (let waits = 0; await before?.evaluate((element) => element.isConnected); waits++) {
    if (waits > 200) throw new Error('the page did not move on')
    await page.waitForTimeout(20)
  }
}

/** From the welcome to the review, by taps: the same answer everywhere, no words, no picks. */
export const answerEverything = async (page: Page, value = 4): Promise<void> => {
  await page.locator('oh-welcome-screen .row button').click()
  await page.locator('oh-item-screen').waitFor()
  for (let kind = await kindOf(page); kind !== 'oh-review-screen'; kind = await kindOf(page)) {
    const what = kind === 'oh-item-screen' ? `label:has(kbd:text-is("${value}"))` : 'nav button.on'
    await moveOn(page, () => page.locator(what).click())
  }
}

/** Presses Send on the review screen. */
export const send = (page: Page): Promise<void> => page.locator('oh-review-screen .row button').click()
