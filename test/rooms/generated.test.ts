import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import t from 'tap'
import { RUN_TYPESCRIPT } from '../../services/plumbing/run-typescript.ts'

/**
 * Types of tables, the readable schemas, the specifications and the clients made of them are derived and
 * committed, so that they can be reviewed. A forgotten `npm run generate` would let the code and the
 * database disagree without anybody seeing it.
 */
t.test('nothing that is generated is older than what it is generated from', async (t) => {
  const run = spawnSync(process.execPath, [...RUN_TYPESCRIPT, 'scripts/generate.ts', '--verify'], {
    cwd: resolve(import.meta.dirname, '../..'),
    encoding: 'utf8',
    // tap's own loaders would come along, and they are not part of the product.
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  t.equal(run.stderr, '', 'no file is stale')
  t.equal(run.status, 0)
})
