import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { build } from 'vite'
import { LANGUAGES } from '../../services/conversation-check/language.ts'
import { startBrowser } from '../../test/world/browser.ts'

/**
 * The check in a real Chromium, bundled as a page would: the time from an empty page to the first reading,
 * fetching included, and the time a sentence afterwards.
 */
const root = join(import.meta.dirname, '../..')
const sentences = (await readFile(join(root, 'test/fixtures/conversation/dev.jsonl'), 'utf8'))
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => (JSON.parse(line) as { readonly text: string }).text)

const folder = await mkdtemp(join(tmpdir(), 'conversation-check-'))
const check = join(root, 'services/conversation-check')
await writeFile(
  join(folder, 'main.ts'),
  `import { loadLanguage } from '${check}/load-language.ts'
import { readSentence } from '${check}/read-sentence.ts'
window.check = { loadLanguage, readSentence }
`,
)
await writeFile(join(folder, 'index.html'), '<!doctype html><title>check</title>')
await build({
  configFile: false,
  logLevel: 'error',
  root: folder,
  build: {
    outDir: 'out',
    target: 'es2022',
    rollupOptions: { input: join(folder, 'main.ts'), output: { entryFileNames: 'main.js' } },
  },
})

const CONTENT_TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.html': 'text/html' }
const server = createServer((request, response) => {
  const path = request.url === '/' ? 'index.html' : `out${request.url ?? ''}`
  readFile(join(folder, path)).then(
    (bytes) =>
      response.writeHead(200, { 'content-type': CONTENT_TYPES[extname(path)] ?? 'text/plain' }).end(bytes),
    () => response.writeHead(404).end(),
  )
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
const browser = await startBrowser()

/** Runs in the page, so it is text: nothing of this file is within its reach. */
const inPage = (code: string) => `(async () => {
  const from = performance.now()
  await import('/main.js')
  const language = await check.loadLanguage('${code}')
  const texts = ${JSON.stringify(sentences)}
  check.readSentence(texts[0], language)
  const first = performance.now() - from
  const rounds = []
  for (let round = 0; round < 5; round += 1) {
    const begin = performance.now()
    for (const text of texts) check.readSentence(text, language)
    rounds.push((performance.now() - begin) / texts.length)
  }
  rounds.sort((a, b) => a - b)
  return { first, sentence: rounds[2] }
})()`

try {
  for (const code of LANGUAGES) {
    const page = await (await browser.newContext()).newPage()
    await page.goto(origin)
    const { first, sentence } = (await page.evaluate(inPage(code))) as {
      readonly first: number
      readonly sentence: number
    }
    process.stdout.write(
      `${JSON.stringify({ language: code, firstReadingMs: Math.round(first), sentenceMs: Math.round(sentence * 1000) / 1000 })}\n`,
    )
  }
} finally {
  await browser.close()
  server.close()
  await rm(folder, { recursive: true })
}
