import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify'
import { Packed, sendPacked } from './packed.ts'

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.ftl': 'text/plain; charset=utf-8',
}

/** One file of a page, as it is served. */
export interface PageFile {
  readonly path: string
  readonly type: string
  readonly bytes: Buffer
  /** Undefined for a file that is compressed already, such as a picture. */
  readonly packed: Packed | undefined
}

/** Every file that `npm run build` made of one page. */
export const readPages = async (folder: string): Promise<readonly PageFile[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => entry.isFile())
  return Promise.all(
    files.map(async (entry) => {
      const full = join(entry.parentPath, entry.name)
      const bytes = await readFile(full)
      const type = CONTENT_TYPES[extname(entry.name)] ?? 'application/octet-stream'
      const packs = /text|json|svg/.test(type)
      const path = `/${full.slice(folder.length + 1)}`
      return { path, type, bytes, packed: packs ? new Packed(bytes) : undefined }
    }),
  )
}

/** File of a page → its SHA-256, hexadecimal. Anybody can compare it with what a browser got. */
export const hashesOf = (files: readonly PageFile[]): Readonly<Record<string, string>> => {
  const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
  return Object.fromEntries(files.map(({ path, bytes }) => [path, hashOf(bytes)]))
}

/** The scripts that a page runs before its files arrive, as a content security policy names them. */
export const inlineScriptsOf = (files: readonly PageFile[]): readonly string[] =>
  files
    .filter(({ path }) => path === '/index.html')
    .flatMap(({ bytes }) => [...bytes.toString('utf8').matchAll(/<script>([\s\S]*?)<\/script>/g)])
    .map(([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`)

/** Sends a file as it is. The caller may say how long it may be kept; otherwise it may not be kept at all. */
export const sendFile = async (
  request: FastifyRequest,
  reply: FastifyReply,
  file: PageFile,
): Promise<FastifyReply> => {
  reply.type(file.type)
  if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
  return file.packed === undefined ? reply.send(file.bytes) : sendPacked(request, reply, file.packed)
}

/** Where `npm run build` puts a page. */
export const pagesFolder = (page: string): string => join(import.meta.dirname, '../../dist', page)

export interface PagesOptions {
  readonly files: readonly PageFile[]
  /** Scope of the files, and whatever else every route of this server must say. */
  readonly route: RouteShorthandOptions
  /** Addresses that show the page itself, besides `/`. */
  readonly alsoAt: readonly string[]
  /** Where the page and its files stand, if not at the top: for example `/transparency`. */
  readonly under?: string
}

/**
 * Makes one route for every file that was built, and no other. So no path can reach anything else on disk.
 * Files with their hash in the name may be kept for a year. The page itself is asked for every time.
 */
export const servePages = (app: FastifyInstance, options: PagesOptions): void => {
  const { under = '' } = options
  for (const file of options.files) {
    const kept = file.path.startsWith('/assets/')
    const isPage = file.path === '/index.html'
    const paths = isPage ? [under === '' ? '/' : under, ...options.alsoAt] : [`${under}${file.path}`]
    for (const path of paths) {
      app.get(path, options.route, async (request, reply) => {
        if (kept) reply.header('cache-control', 'public, max-age=31536000, immutable')
        return sendFile(request, reply, file)
      })
    }
  }
}
