import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { FastifyInstance } from 'fastify'
import type { Visitor } from '../../world/visitor.ts'
import type { Poll } from './subtract-polls.ts'

/** The list of all routes, which `rooms/routes.test.ts` holds both servers to. */
const routes: { readonly workplace: readonly string[]; readonly answers: readonly string[] } = JSON.parse(
  await readFile(join(import.meta.dirname, '../../rooms/routes.json'), 'utf8'),
)

/** What stands in the place of `:wave` and the like; a route with a name that is not here is left out. */
export type Names = Readonly<Record<string, string>>

const addresses = (list: readonly string[], names: Names, scopes: RegExp, paths = /./): readonly string[] =>
  list.flatMap((route) => {
    const [, path, scope] = /^GET (\S+): (\S+)$/.exec(route) ?? []
    if (path === undefined || !scopes.test(scope ?? '') || !paths.test(path)) return []
    const filled = path.replace(/:(\w+)/g, (whole, name: string) => names[name] ?? whole)
    return filled.includes(':') ? [] : [filled]
  })

const numberIn = (cell: string): string | number => (/^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell)

/** What a reply says: JSON as it is, a file for a spreadsheet as one record a line. */
const saidIn = (body: string, type: unknown): unknown => {
  if (String(type).startsWith('text/csv')) return parse(body, { columns: true, bom: true, cast: numberIn })
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

/**
 * Every reply that this person gets from the workplace server to any question that changes nothing.
 *
 * @param scopes of the routes that are asked: by default all, whoever asks
 * @param paths of the routes that are asked: by default all
 */
export const askWorkplace = async (
  visitor: Visitor,
  names: Names,
  scopes = /./,
  paths = /./,
): Promise<Poll> => {
  const shown: Record<string, unknown> = {}
  for (const address of addresses(routes.workplace, names, scopes, paths)) {
    const reply = await visitor.ask('GET', address)
    const said = saidIn(reply.body, reply.headers['content-type'])
    if (reply.statusCode === 200 && said !== undefined) shown[address] = said
  }
  return shown
}

/** What the answers server tells everybody. */
export const askAnswers = async (answers: FastifyInstance, names: Names): Promise<Poll> => {
  const shown: Record<string, unknown> = {}
  for (const address of addresses(routes.answers, names, /./)) {
    const reply = await answers.inject({ method: 'GET', url: address })
    const said = saidIn(reply.body, reply.headers['content-type'])
    if (reply.statusCode === 200 && said !== undefined) shown[address] = said
  }
  return shown
}
