import { watch } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import fastify from 'fastify'
import { type PageFile, readPages, sendFile } from '../../services/plumbing/pages.plugin.ts'
import { buildPage } from '../build-ui.ts'
import { readAllTexts } from '../library/all-texts.ts'
import { type Command, say, WrongUsage } from './command.ts'

const CONTENT = resolve(import.meta.dirname, '../../services/library')
/** An editor writes a file in several steps. */
const MILLISECONDS_AT_REST = 300

/** What is wrong is said, and what was right before stays to be seen. */
const buildAgain = async (folder: string): Promise<readonly PageFile[] | undefined> => {
  const { faults } = await readAllTexts()
  for (const fault of faults) say(fault)
  if (faults.length > 0) return undefined
  await buildPage('library', folder)
  return readPages(folder)
}

export const previewLibraryCommand: Command = {
  usage: 'preview-library [--port 8089]',
  about:
    'Shows the library on this machine alone, as it would be published, and makes it anew whenever one of its files is saved.\n' +
    'Whatever is wrong with a file is said here. Ctrl-C ends it; nothing of the product is touched.',
  async run(args) {
    const { values } = parseArgs({ args: [...args], options: { port: { type: 'string', default: '8089' } } })
    const port = Number(values.port)
    if (!/^\d{1,5}$/.test(values.port) || port > 65_535) throw new WrongUsage(`Usage: ${this.usage}`)
    const folder = await mkdtemp(join(tmpdir(), 'ooghoogte-library-'))
    let files = (await buildAgain(folder)) ?? []
    const app = fastify()
    app.get('/*', (request, reply) => {
      const path = request.url.replace(/[?#].*$/, '').replace(/^\/library\/?/, '/')
      const file = files.find((one) => one.path === (path === '/' ? '/index.html' : path))
      return file === undefined ? reply.code(404).send('not here') : sendFile(request, reply, file)
    })
    const address = await app.listen({ host: '127.0.0.1', port })
    say(`The library stands at ${address}/library. Save a file and load the page again.`)
    let atRest: ReturnType<typeof setTimeout> | undefined
    const watcher = watch(CONTENT, { recursive: true }, () => {
      clearTimeout(atRest)
      atRest = setTimeout(async () => {
        const made = await buildAgain(folder).catch((error: Error) => say(error.message))
        if (made === undefined) return say('Not made anew; what you see is as it was before.')
        files = made
        say('Made anew.')
      }, MILLISECONDS_AT_REST)
    })
    await new Promise<void>((end) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end())
    })
    watcher.close()
    await app.close()
    await rm(folder, { recursive: true, force: true })
  },
}
