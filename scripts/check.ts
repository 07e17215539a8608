import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { RUN_TYPESCRIPT } from '../services/plumbing/run-typescript.ts'

/**
 * `npm run check`: everything that is asked of a change, in the order in which it is cheapest to hear
 * of. The first step that fails ends it: what comes after would only say the same in more words.
 */
const root = resolve(import.meta.dirname, '..')
const tool = (name: string, ...args: readonly string[]) => [join(root, 'node_modules/.bin', name), ...args]
const script = (name: string, ...args: readonly string[]) => [
  process.execPath,
  ...RUN_TYPESCRIPT,
  `scripts/${name}.ts`,
  ...args,
]
const sqlFiles = ['sql/tables', 'sql/functions'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.sql'))
    .map((name) => `${folder}/${name}`),
)

const steps: readonly (readonly [about: string, command: readonly string[]])[] = [
  ['format and lint (biome)', tool('biome', 'check')],
  ['types (tsc)', tool('tsc')],
  [
    'walls between folders (dependency-cruiser)',
    tool('depcruise', '--output-type', 'err-long', 'services', 'ui', 'scripts', 'test'),
  ],
  ['nothing unused (knip)', tool('knip')],
  ['tables and functions (squawk)', tool('squawk', ...sqlFiles)],
  ['generated files are fresh', script('generate', '--verify')],
  ['tests', script('test')],
]

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`

for (const [index, [about, [command = '', ...args]]] of steps.entries()) {
  const start = performance.now()
  process.stdout.write(`\n== ${about}\n`)
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit' })
  if (status !== 0) {
    process.exitCode = 1
    // The tests have said so themselves, on a line that CI reads: nothing may follow it.
    if (index === steps.length - 1) break
    process.stdout.write(`== failed (${error?.message ?? `exit ${status}`}) after ${seconds(start)}\n`)
    process.stdout.write('0 passed, 1 failed\n')
    break
  }
  if (index < steps.length - 1) process.stdout.write(`== passed after ${seconds(start)}\n`)
}
