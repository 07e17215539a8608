import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'

/**
 * Builds the five pages into `dist/`: files under `assets/` carry their hash in their name, so they may be
 * kept for ever; nothing is inlined, because the content security policy allows no inline script.
 */
const top = join(import.meta.dirname, '..')

/** The oldest browsers that the pages run in: `README.md` names them, and a test reads what was built. */
const BASELINE = ['safari15.4', 'ios15.4', 'chrome99', 'edge99', 'firefox98']

/** Said of every build, about code of others that a browser never reaches. */
const isKnown = ({
  code,
  message,
}: {
  readonly code?: string | undefined
  readonly message: string
}): boolean => code === 'INVALID_ANNOTATION' || message.includes('externalized for browser compatibility')

/** What a template holds for whoever reads the source: the width of its lines, and room between style rules. */
const withoutLayout = (code: string): string =>
  code
    .replace(/\n\s+/g, '\n')
    .replace(/(?<=\bcss`)[^`$]*(?=`)/g, (style) => style.replace(/\s*([{};:,])\s+/g, '$1'))

/** Written for a reader, sent without: templates and the page itself. */
const packTemplates: Plugin = {
  name: 'pack-templates',
  enforce: 'pre',
  transform: (code, id) => (/\/ui\/.*\.ts$/.test(id) ? withoutLayout(code) : null),
  transformIndexHtml: (page) => page.replace(/^\s*\/\/.*\n/gm, '').replace(/\n\s+/g, '\n'),
}

/** What a page says before its script has come, where it needs no words of its own. */
const sayBefore: Plugin = {
  name: 'say-before',
  transformIndexHtml: {
    order: 'pre',
    handler: (page) =>
      page.replace('<!-- before.html -->', readFileSync(join(top, 'ui/styles/before.html'), 'utf8').trim()),
  },
}

/** Each page and the address that its files stand under. */
const PAGES = [
  ['answer', '/'],
  ['library', '/library/'],
  ['playground', '/try/'],
  ['transparency', '/transparency/'],
  ['workplace', '/'],
] as const

/** Builds one page. @param outDir where its files go; what stood there is emptied */
export const buildPage = async (
  page: (typeof PAGES)[number][0],
  outDir = join(top, 'dist', page),
): Promise<void> => {
  const base = PAGES.find(([name]) => name === page)?.[1] ?? '/'
  await build({
    configFile: false,
    plugins: [sayBefore, packTemplates],
    logLevel: 'warn',
    root: join(top, 'ui', page),
    base,
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: true,
      target: BASELINE,
      cssTarget: BASELINE,
      // Slower than esbuild, and two kilobytes less of the sixty that the survey page may have.
      ...(page === 'answer' && {
        minify: 'terser',
        terserOptions: { module: true, compress: { passes: 2 } },
      }),
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rollupOptions: { onwarn: (warning, warn) => (isKnown(warning) ? undefined : warn(warning)) },
    },
  })
}

export const buildUi = async (): Promise<void> => {
  for (const [page] of PAGES) await buildPage(page)
}

if (import.meta.filename === process.argv[1]) await buildUi()
