import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

/**
 * A real Chromium: the one of `CHROMIUM_PATH`, or the one that the npm package brings, together with the
 * libraries and fonts that a bare machine lacks. The package unpacks those only when it believes it runs
 * on a certain cloud, so it is told so before it is loaded; and it unpacks into the folder for temporary
 * files, so it gets one of this user's own, or a second user of the machine could not run it.
 */
const packagedChromium = async (): Promise<string> => {
  const { TMPDIR: before } = process.env
  const folder = join(tmpdir(), `ooghoogte-chromium-${userInfo().uid}`)
  await mkdir(folder, { recursive: true, mode: 0o755 })
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x'
  process.env.TMPDIR = folder
  try {
    const { default: packaged } = await import('@sparticuz/chromium')
    return await packaged.executablePath()
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}

/** Where Chromium is; unpacks it the first time. `scripts/test.ts` asks once, before files ask at the same time. */
export const chromiumPath = async (): Promise<string> => {
  const given = process.env.CHROMIUM_PATH
  if (given === undefined || given === '') return packagedChromium()
  if (!existsSync(given)) throw new Error(`CHROMIUM_PATH says ${given}, and there is nothing`)
  return given
}

/** Two tabs that share nothing need two contexts: `browser.newContext()`. */
export const startBrowser = async (moreArguments: readonly string[] = []): Promise<Browser> =>
  chromium.launch({
    executablePath: await chromiumPath(),
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
