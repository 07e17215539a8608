import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What a browser needs to run on a machine that has nothing: all of it in one folder of ours. */
export interface PackagedChromium {
  readonly executable: string
  /** Environment of a browser that finds the fonts in the folder, and no others. */
  readonly fonts: NodeJS.ProcessEnv
  /** Environment of the packaged browser, which looks for libraries that a bare machine lacks. */
  readonly libraries: NodeJS.ProcessEnv
}

/** The package's own file names `/tmp/fonts` and two more places; without any font Chromium aborts. */
const fontsConf = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`

/** The environment as it was, whatever the work did to it: the package sets variables when it is loaded. */
const withEnvironment = async (more: NodeJS.ProcessEnv, work: () => Promise<void>): Promise<void> => {
  const before = { ...process.env }
  Object.assign(process.env, more)
  try {
    await work()
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
    Object.assign(process.env, before)
  }
}

/**
 * The package unpacks its libraries only when it believes it runs on a certain cloud, so it is told so
 * before it is loaded; and it unpacks into the folder for temporary files, so it is told another one.
 */
const unpackInto = (folder: string): Promise<void> =>
  withEnvironment({ TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' }, async () => {
    const { default: packaged } = await import('@sparticuz/chromium')
    await packaged.executablePath()
  })

const versionOfPackage = async (): Promise<string> => {
  const file = fileURLToPath(import.meta.resolve('@sparticuz/chromium'))
  const { version } = JSON.parse(await readFile(join(file, '../../../package.json'), 'utf8'))
  return version
}

let unpacking: Promise<PackagedChromium> | undefined

const unpack = async (): Promise<PackagedChromium> => {
  // A second user of the machine could not run the first one's, and another version is another browser.
  const folder = join(tmpdir(), `ooghoogte-chromium-${await versionOfPackage()}-${process.getuid?.() ?? 0}`)
  if (!existsSync(folder)) {
    // Renamed when it is whole: nobody ever starts a browser whose unpacking was cut off.
    const draft = await mkdtemp(`${folder}-`)
    await unpackInto(draft)
    await writeFile(join(draft, 'fonts.conf'), fontsConf(folder))
    await rename(draft, folder).catch(async (error: NodeJS.ErrnoException) => {
      await rm(draft, { recursive: true, force: true })
      // Another process was first.
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
    })
  }
  return {
    executable: join(folder, 'chromium'),
    fonts: { FONTCONFIG_FILE: join(folder, 'fonts.conf'), FONTCONFIG_PATH: folder },
    libraries: { LD_LIBRARY_PATH: join(folder, 'al2023/lib') },
  }
}

/** Unpacks the first time (some seconds); afterwards it is there. */
export const packagedChromium = (): Promise<PackagedChromium> => {
  unpacking ??= unpack()
  return unpacking
}
