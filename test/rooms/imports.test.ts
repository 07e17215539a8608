import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import t from 'tap'

/**
 * The walls of services/README.md, as dependency-cruiser rules. That the product breaks none of them
 * says little as long as a rule might be deaf, so each is also shown an import that it must refuse.
 */
type Import = readonly [file: string, imports: string]
interface Walls {
  readonly refused: readonly (readonly [rule: string, ...Import])[]
  readonly allowed: readonly Import[]
}
interface Rule {
  readonly name: string
  readonly comment: string
}
interface Violation {
  readonly from: string
  readonly to: string
  readonly rule: { readonly name: string }
  readonly cycle?: readonly { readonly name: string }[]
}

const root = resolve(import.meta.dirname, '../..')
const config = join(root, '.dependency-cruiser.cjs')
const { forbidden: rules } = createRequire(import.meta.url)(config) as { forbidden: readonly Rule[] }
const walls: Walls = JSON.parse(await readFile(join(import.meta.dirname, 'walls.json'), 'utf8'))
const OURS = /^(services|ui|scripts|test)\//

const cruise = (folder: string): readonly Violation[] => {
  const run = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      config,
      '--output-type',
      'json',
      'services',
      'ui',
      'scripts',
      'test',
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  )
  if (!run.stdout.startsWith('{')) throw new Error(run.stderr)
  return JSON.parse(run.stdout).summary.violations
}

const write = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}

/** `type x` imports types of x only; `x?` does not exist; an empty one imports nothing. */
const statement = ([file, imports]: Import): string => {
  if (imports === '') return ''
  const target = imports.replace(/^type |\?$/g, '')
  const from = OURS.test(target) ? `./${relative(dirname(file), target)}` : target
  return `import ${imports.startsWith('type ') ? 'type ' : ''}{ thing } from '${from}'\nexport const use: thing = thing\n`
}

/** A product of nothing but those imports, with empty packages of the names it needs. */
const buildProduct = async (folder: string, imports: readonly Import[]): Promise<void> => {
  const packages = new Set<string>()
  const targets = imports.map(([, target]) => target.replace(/^type /, ''))
  for (const target of targets) {
    if (OURS.test(target) && !target.endsWith('?'))
      await write(join(folder, target), 'export const thing = 1\n')
    else if (target !== '' && !target.startsWith('node:') && !OURS.test(target)) packages.add(target)
  }
  for (const name of packages) {
    await write(
      join(folder, 'node_modules', name, 'package.json'),
      JSON.stringify({ name, main: 'index.js' }),
    )
    await write(join(folder, 'node_modules', name, 'index.js'), 'exports.thing = 1\n')
  }
  const needs = Object.fromEntries([...packages].map((name) => [name, '*']))
  const { autocannon, ...dependencies } = needs
  await write(join(folder, 'package.json'), JSON.stringify({ dependencies, devDependencies: { autocannon } }))
  // Two cases may be about one file, so they are added up.
  const files = new Map<string, string>()
  for (const one of imports) files.set(one[0], (files.get(one[0]) ?? '') + statement(one))
  for (const [file, text] of files) await write(join(folder, file), text)
}

t.test('each wall refuses what it is there to refuse, and says why', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'ooghoogte-walls-'))
  t.teardown(() => rm(folder, { recursive: true, force: true }))
  await buildProduct(folder, [...walls.refused.map(([, ...one]): Import => one), ...walls.allowed])
  const found = cruise(folder)
  // A cycle is told of one of its files, and a package with two importers of the package.
  const brokenBy = (file: string, imports: string) =>
    found
      .filter(
        ({ from, cycle = [] }) =>
          from === file ||
          cycle.some(({ name }) => name === file) ||
          from.includes(`node_modules/${imports}/`),
      )
      .map(({ rule }) => rule.name)

  for (const [rule, file, imports] of walls.refused)
    t.ok(brokenBy(file, imports).includes(rule), `${rule}: ${file} may not import ${imports || 'nothing'}`)
  for (const [file, imports] of walls.allowed)
    t.strictSame(brokenBy(file, ''), [], `${file} may import ${imports}`)

  const shown = new Set(walls.refused.map(([rule]) => rule))
  t.strictSame(
    rules.map(({ name }) => name).filter((name) => !shown.has(name)),
    [],
    'no wall is without an example',
  )
  t.ok(
    rules.every(({ comment }) => comment.length > 30),
    'no wall is without a reason',
  )
})

t.test('the product breaks none of them', async (t) => {
  const why = new Map(rules.map(({ name, comment }) => [name, comment]))
  const broken = cruise(root).map(
    ({ from, to, rule: { name } }) => `${name}: ${from} -> ${to} (${why.get(name)})`,
  )
  t.strictSame([...new Set(broken)], [])
})
