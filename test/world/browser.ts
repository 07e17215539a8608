import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { packagedChromium } from './packaged-chromium.ts'

/**
 * A real Chromium: the one of `CHROMIUM_PATH`, or the one that the npm package brings. Either draws with
 * the fonts of the package, so that no test depends on what a machine has.
 */
const findChromium = async () => {
  const { executable, fonts, libraries } = await packagedChromium()
  const given = process.env.CHROMIUM_PATH
  if (given === undefined || given === '') return { executable, env: { ...fonts, ...libraries } }
  if (!existsSync(given)) throw new Error(`CHROMIUM_PATH says ${given}, and there is nothing`)
  return { executable: given, env: fonts }
}

/** Two tabs that share nothing need two contexts: `browser.newContext()`. */
export const startBrowser = async (moreArguments: readonly string[] = []): Promise<Browser> => {
  const { executable, env } = await findChromium()
  return chromium.launch({
    executablePath: executable,
    env: { ...process.env, ...env },
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--font-render-hinting=none',
      ...moreArguments,
    ],
  })
}
