import { spawn } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { startCluster } from '../test/world/cluster.ts'

/**
 * `npm test`: one real PostgreSQL for the run, then tap. Its closing line is not one that every CI
 * reads, so the last line here is `N passed, N failed`.
 */
const given = process.argv.slice(2)
const all = (await readdir('test', { recursive: true })).filter((path) => path.endsWith('.test.ts'))
const files = given.length > 0 ? given : all.map((path) => `test/${path}`).sort()

const cluster = await startCluster()
const counts = { pass: 0, fail: 0, skip: 0, todo: 0 }
let code = 1
try {
  const tap = spawn(process.execPath, ['node_modules/tap/dist/esm/run.mjs', '--reporter=tap', ...files], {
    env: {
      ...process.env,
      OOGHOOGTE_TEST_CLUSTER: JSON.stringify({ ownerUrl: cluster.ownerUrl, folder: cluster.folder }),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<number>((resolve) => tap.once('exit', (exit) => resolve(exit ?? 1)))
  for await (const line of createInterface({ input: tap.stdout })) {
    const assertion = /^ {4,}(not ok|ok) \d+/.exec(line)
    const isSubtest = /# time=/.test(line)
    if (assertion !== null && !isSubtest)
      counts[/# (skip)/i.test(line) ? 'skip' : assertion[1] === 'ok' ? 'pass' : 'fail']++
    // Whole files as they finish, and everything about what failed.
    if (/^(ok|not ok)/.test(line) || assertion?.[1] === 'not ok') process.stdout.write(`${line}\n`)
    else if (/^ {4,}(---|\.\.\.|at:|stack:|source:|diff:|[-+ ]{3})/.test(line) && counts.fail > 0)
      process.stdout.write(`${line}\n`)
  }
  code = await ended
} finally {
  await cluster.stop()
}
process.stdout.write(
  `${counts.pass} passed, ${counts.fail + (code !== 0 && counts.fail === 0 ? 1 : 0)} failed\n`,
)
process.exitCode = code
