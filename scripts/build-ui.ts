import { join } from 'node:path'
import { build } from 'vite'

/**
 * Builds the four pages into `dist/`: files under `assets/` carry their hash in their name, so they may be
 * kept for ever; nothing is inlined, because the content security policy allows no inline script.
 */
const top = join(import.meta.dirname, '..')

/** Said of every build, about code of others that a browser never reaches. */
const isKnown = ({
  code,
  message,
}: {
  readonly code?: string | undefined
  readonly message: string
}): boolean => code === 'INVALID_ANNOTATION' || message.includes('externalized for browser compatibility')

/** Each page and the address that its files stand under. */
const PAGES = [
  ['answer', '/'],
  ['playground', '/try/'],
  ['transparency', '/transparency/'],
  ['workplace', '/'],
] as const

export const buildUi = async (): Promise<void> => {
  for (const [page, base] of PAGES) {
    await build({
      configFile: false,
      logLevel: 'warn',
      root: join(top, 'ui', page),
      base,
      publicDir: false,
      build: {
        outDir: join(top, 'dist', page),
        emptyOutDir: true,
        target: 'es2022',
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        reportCompressedSize: false,
        rollupOptions: { onwarn: (warning, warn) => (isKnown(warning) ? undefined : warn(warning)) },
      },
    })
  }
}

if (import.meta.filename === process.argv[1]) await buildUi()
