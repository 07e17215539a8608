import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { Refused } from '../../services/plumbing/refused.ts'
import { checkLog, LogBroken } from '../../services/ticket/log-chain.ts'
import { type Command, print, WrongUsage } from './command.ts'
import { compareWithServed } from './make-again.ts'

/** Reads a copy that was kept, or asks a server for today's. */
const readCopy = async (where: string): Promise<string> => {
  if (!/^https?:\/\//.test(where)) return readFile(where, 'utf8')
  const reply = await fetch(where).catch(() => undefined)
  if (reply === undefined || !reply.ok) throw new Refused(`nothing can be read from ${where}`)
  return reply.text()
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export const verifyTransparencyCommand: Command = {
  usage: 'verify-transparency FILE|URL [--noted HASH…] [--with URL]',
  about:
    'Follows the chain of a transparency log, without a database. Exit 0 if it is whole and still holds every hash given; 1 if not. With the address of an answers server, also whether it serves the manifests and receipts that the log speaks of.',
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { noted: { type: 'string', multiple: true, default: [] }, with: { type: 'string' } },
      allowPositionals: true,
    })
    const [where, ...more] = positionals
    const noted = values.noted.map((hash) => hash.toLowerCase())
    if (
      where === undefined ||
      more.length > 0 ||
      noted.some((hash) => !/^[0-9a-f]{64}$/.test(hash)) ||
      !/^https?:/.test(values.with ?? 'http:')
    )
      throw new WrongUsage(this.usage)
    const text = await readCopy(where).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'ENOENT' ? new Refused(`there is no file ${where}`) : error
    })
    try {
      const entries = checkLog(parse(text), noted)
      const server = values.with?.replace(/\/$/, '')
      const compared =
        server === undefined
          ? {}
          : { compared: await compareWithServed(entries, (path) => readCopy(`${server}${path}`)) }
      print({ entries: entries.length, last: entries.at(-1)?.hash ?? null, ...compared })
    } catch (error) {
      throw error instanceof LogBroken ? new Refused(error.message) : error
    }
  },
}
