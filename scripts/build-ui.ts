import { join } from 'node:path'
import { build } from 'vite'

/**
 * Builds both pages into `dist/`: files under `assets/` carry their hash in their name, so they may be
 * kept for ever; nothing is inlined, because the content security policy allows no inline script.
 */
const top = join(import.meta.dirname, '..')

export const buildUi = async (): Promise<void> => {
  for (const page of ['answer', 'workplace']) {
    await build({
      configFile: false,
      logLevel: 'warn',
      root: join(top, 'ui', page),
      base: '/',
      publicDir: false,
      build: {
        outDir: join(top, 'dist', page),
        emptyOutDir: true,
        target: 'es2022',
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        reportCompressedSize: false,
      },
    })
  }
}

if (import.meta.filename === process.argv[1]) await buildUi()
