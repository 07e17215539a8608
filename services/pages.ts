import type { FastifyInstance } from 'fastify'
import { installLost } from './plumbing/lost.plugin.ts'
import { hashesOf, inlineScriptsOf, pagesFolder, readPages, servePages } from './plumbing/pages.plugin.ts'
import { Refused } from './plumbing/refused.ts'
import { anyone } from './scopes.ts'
import { canonicalJson, type LogEntry } from './ticket/log-chain.ts'
import { WORKPLACE_PAGES } from './workplace-pages.ts'

interface Page {
  /** Its folder in `dist/`, and its name in the transparency log. */
  readonly page: string
  readonly alsoAt?: readonly string[]
  readonly under?: string
}

/** Every page, by the server that hands it out. What stands here is served and announced; nothing else is. */
const PAGES = {
  answers: [{ page: 'answer' }, { page: 'transparency', under: '/transparency' }],
  workplace: [
    {
      page: 'workplace',
      alsoAt: WORKPLACE_PAGES.flatMap(({ paths }) => paths).filter((path) => path !== '/'),
    },
    // Where anybody may try the conversation check: it reads in the browser and asks this server nothing.
    { page: 'playground', under: '/try' },
    // Where anybody may read and fill in: it connects to nothing either.
    { page: 'library', under: '/library' },
  ],
} as const satisfies Readonly<Record<string, readonly Page[]>>

/** Page → path of a file → its SHA-256. */
export type PageHashes = Readonly<Record<string, Readonly<Record<string, string>>>>

/**
 * Where a server takes its pages from: files that the log names, and no others; or, for tests and tools
 * that no stranger reaches, whatever was built.
 */
export type PagesFrom = 'the-log' | 'the-last-build'

const readAll = (pages: readonly Page[]) =>
  Promise.all(pages.map(async (one) => ({ ...one, files: await readPages(pagesFolder(one.page)) })))

/** For the content security policy of a server: what its pages run before anything else has come. */
export const inlineScriptsFor = async (server: keyof typeof PAGES): Promise<readonly string[]> =>
  (await readAll(PAGES[server])).flatMap(({ files }) => inlineScriptsOf(files))

/** The pages of all servers, for whoever announces them. */
export const hashAllPages = async (): Promise<PageHashes> => {
  const read = await readAll(Object.values(PAGES).flat())
  return Object.fromEntries(read.map(({ page, files }) => [page, hashesOf(files)]))
}

/** @throws Refused when a page has other files than the log says */
const refuseUnannounced = (log: readonly LogEntry[], hashes: PageHashes): void => {
  const { body = {} } = log.findLast(({ kind }) => kind === 'pages') ?? {}
  for (const [page, files] of Object.entries(hashes)) {
    if (canonicalJson(body[page] ?? null) !== canonicalJson(files))
      throw new Refused(
        `the files in dist/${page} are not those that the transparency log names, so they are not served. Did nobody mean to change them? Then find out who did. Otherwise start the whole product again: it announces them.`,
      )
  }
}

/**
 * Reads the pages of one server once: the bytes that are compared with the log are the bytes that are
 * served. A server that is started again by itself announces nothing, so it serves nothing new either.
 *
 * @throws Refused when a page has other files than the log says
 */
export const handOutPages = async (
  app: FastifyInstance,
  server: keyof typeof PAGES,
  from: PagesFrom,
  readLog: () => Promise<readonly LogEntry[]>,
): Promise<void> => {
  const read = await readAll(PAGES[server])
  if (from === 'the-log')
    refuseUnannounced(
      await readLog(),
      Object.fromEntries(read.map(({ page, files }) => [page, hashesOf(files)])),
    )
  for (const { files, alsoAt = [], under = '' } of read)
    servePages(app, { files, alsoAt, under, route: { ...anyone, schema: { hide: true } } })
  // The first page of a server also stands where nothing does.
  installLost(
    app,
    read[0]?.files.find(({ path }) => path === '/index.html'),
  )
}
