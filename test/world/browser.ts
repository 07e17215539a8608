import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/**
 * A real Chromium: the one of `CHROMIUM_PATH`, or the one that the npm package brings, together with the
 * libraries and fonts that a bare machine lacks. The package unpacks those only when it believes it runs
 * on a certain cloud, so it is told so before it is loaded.
 */
const packagedChromium = async (): Promise<string> => {
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x'
  const { default: packaged } = await import('@sparticuz/chromium')
  return packaged.executablePath()
}

const executable = async (): Promise<string> => {
  const given = process.env.CHROMIUM_PATH
  if (given === undefined || given === '') return packagedChromium()
  if (!existsSync(given)) throw new Error(`CHROMIUM_PATH says ${given}, and there is nothing`)
  return given
}

/** Two tabs that share nothing need two contexts: `browser.newContext()`. */
export const startBrowser = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: await executable(),
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
    ],
  })
