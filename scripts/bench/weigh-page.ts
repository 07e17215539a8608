import { request } from 'node:http'
import type { openForBench } from './open-for-bench.ts'

type Opened = Awaited<ReturnType<typeof openForBench>>

/** Bytes of one body as they travel. */
const bytesOf = (port: number, path: string, accepts: string): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    request({ port, path, headers: { 'accept-encoding': accepts } }, (reply) => {
      const parts: Buffer[] = []
      reply.on('data', (part: Buffer) => parts.push(part))
      reply.on('end', () =>
        reply.statusCode === 200
          ? resolve(Buffer.concat(parts))
          : reject(new Error(`${path} ${reply.statusCode}`)),
      )
      reply.on('error', reject)
    })
      .on('error', reject)
      .end()
  })

/**
 * What a phone fetches before its first question, a line each: plain and as browsers take it. Beside it what
 * it would fetch if the manifest named every segment, as it did once: the manifest and the whole list.
 */
export const weighPage = async (
  { ports, fingerprint, questionnaire, invited }: Opened,
  say: (line: string) => void,
): Promise<void> => {
  const page = (await bytesOf(ports.answers, '/', 'identity')).toString()
  const files = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+\.(?:js|css))"/g)].map(([, path]) => path!)
  const manifest = `/m/${fingerprint}`
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['page, script, style', ['/', ...files]],
    ['manifest', [manifest]],
    ['own segment and path', [`${manifest}/segments/${invited[0]!.segment}`]],
    ['questionnaire', [`/q/${questionnaire}`]],
    ['log', ['/transparency.json']],
  ]
  const weigh = async (paths: readonly string[], accepts: string) => {
    const all = await Promise.all(paths.map((path) => bytesOf(ports.answers, path, accepts)))
    return all.reduce((sum, { length }) => sum + length, 0)
  }
  const sums = [0, 0]
  for (const [what, paths] of rows) {
    const plain = await weigh(paths, 'identity')
    const packed = await weigh(paths, 'gzip, br')
    sums[0]! += plain
    sums[1]! += packed
    say(`  ${what}: ${plain} bytes, ${packed} compressed`)
  }
  say(`  all: ${sums[0]} bytes, ${sums[1]} compressed`)
  say(
    `  manifest with every segment in it: ${await weigh([manifest, `${manifest}/segments`], 'identity')} bytes`,
  )
}
