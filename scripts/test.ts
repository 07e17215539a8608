import { spawn } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { RUN_TYPESCRIPT } from '../services/plumbing/run-typescript.ts'
import { startCluster } from '../test/world/cluster.ts'
import { packagedChromium } from '../test/world/packaged-chromium.ts'
import { buildUi } from './build-ui.ts'
import { TapReader } from './read-tap.ts'

/**
 * `npm test`: one real PostgreSQL for the run, then tap. Its closing line is not one that every CI
 * reads, so the last line here is `N passed, N failed`.
 */
const given = process.argv.slice(2)
const all = (await readdir('test', { recursive: true })).filter((path) => path.endsWith('.test.ts'))
const files = given.length > 0 ? given : all.map((path) => `test/${path}`).sort()

await buildUi()
// Once, before files ask at the same time.
await packagedChromium()
const cluster = await startCluster()
const reader = new TapReader()
let code = 1
try {
  const tap = spawn(process.execPath, [...RUN_TYPESCRIPT, 'scripts/spawn-tests.ts', ...files], {
    env: {
      ...process.env,
      OOGHOOGTE_TEST_CLUSTER: JSON.stringify({ ownerUrl: cluster.ownerUrl, folder: cluster.folder }),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<number>((resolve) => tap.once('exit', (exit) => resolve(exit ?? 1)))
  for await (const line of createInterface({ input: tap.stdout })) {
    if (reader.read(line)) process.stdout.write(`${line}\n`)
  }
  code = await ended
} finally {
  await cluster.stop()
}
const { passed, failed, skipped } = reader.counts
// A file that fell over has no failed assertion, and is a failure all the same.
const fallen = code !== 0 && failed === 0 ? 1 : 0
process.stdout.write(
  `${passed} passed, ${failed + fallen} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`,
)
process.exitCode = code
