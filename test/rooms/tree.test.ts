import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import t from 'tap'

/**
 * The shape of the repository. Somebody new finds the way by names, and only as long as every name says
 * what it says; so none of this is left to taste.
 */
const root = resolve(import.meta.dirname, '../..')

/**
 * What git keeps or is about to keep. Without git (an unpacked archive) everything counts that an
 * archive would hold.
 */
const listFiles = async (): Promise<readonly string[]> => {
  const git = spawnSync(
    'git',
    ['-c', 'safe.directory=*', 'ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    { cwd: root, encoding: 'utf8' },
  )
  if (git.status === 0) return git.stdout.split('\0').filter((path) => path && existsSync(join(root, path)))
  const ignored = (await readFile(join(root, '.gitignore'), 'utf8'))
    .split('\n')
    .map((line) => line.replace(/\/$/, ''))
  const entries = (await readdir(root)).filter((name) => name !== '.git' && !ignored.includes(name))
  const deep = await Promise.all(
    entries.map(async (name) => {
      const inside = await readdir(join(root, name), { recursive: true, withFileTypes: true }).catch(() => [])
      const files = inside
        .filter((one) => one.isFile())
        .map((one) => join(one.parentPath, one.name).slice(root.length + 1))
      return files.length > 0 ? files : [name]
    }),
  )
  return deep.flat()
}

const files = (await listFiles()).toSorted()
const source = files.filter((path) => path.endsWith('.ts') && !path.includes('.generated.'))
const texts = new Map<string, string>()
for (const path of source) texts.set(path, await readFile(join(root, path), 'utf8'))
const where = (pattern: RegExp): readonly string[] =>
  source.filter((path) => pattern.test(texts.get(path) ?? ''))

t.test('nothing is laid down where nobody would look for it', async (t) => {
  const known =
    /^(services|ui|sql|scripts|test|package\.json|package-lock\.json|tsconfig\.json|README\.md|CHANGELOG\.md|LICENSE|\..+)$/
  const top = new Set(files.map((path) => path.split('/')[0] ?? ''))
  t.strictSame(
    [...top].filter((name) => !known.test(name)),
    [],
    'the top level holds five folders and the files everybody expects',
  )
})

t.test('a name says what the thing is', async (t) => {
  // A file of `sql/functions` is called as its function, and SQL is snake_case.
  const named = files.filter((path) => !path.startsWith('sql/functions/'))
  const segments = new Map(
    named.flatMap((path) => path.split('/').map((segment) => [segment, path] as const)),
  )
  const misnamed = (law: RegExp, keep: boolean) =>
    [...segments].filter(([segment]) => law.test(segment) !== keep).map(([, path]) => path)
  t.strictSame(
    misnamed(/^(\.?[a-z0-9]+([.-][a-z0-9]+)*|README\.md|CHANGELOG\.md|LICENSE|\.[a-z-]+\/?)$/, true),
    [],
    'files and folders are kebab-case',
  )
  t.strictSame(
    misnamed(
      /^(utils?|helpers?|commons?|managers?|service|misc|shared)(\.|$)|-(utils?|helpers?|manager|service)\./,
      false,
    ),
    [],
    'no drawer for whatever has no name: utils, helpers, common, manager, service',
  )
  const layers = /^[a-z0-9-]+(\.(contract|routes|queries|problems|plugin|jobs|generated|test|config|d))?\.ts$/
  t.strictSame(
    source.filter((path) => !layers.test(basename(path)) && !/^ui\/.*\.styles\.ts$/.test(path)),
    [],
    "a file's suffix is its layer, and there is no other suffix",
  )
  const tables = files.filter((path) => path.startsWith('sql/tables/')).map((path) => basename(path))
  t.strictSame(
    tables.filter(
      (name, at) => !new RegExp(`^${String(at + 1).padStart(4, '0')}-[a-z0-9-]+\\.sql$`).test(name),
    ),
    [],
    'a file of tables has the next number and is called after what it does',
  )
  for (const name of tables) {
    const text = await readFile(join(root, 'sql/tables', name), 'utf8')
    t.match(text, /^-- Why now: \S/, `${name} begins by saying why now`)
  }
})

t.test('no file is too long to be read in one go', async (t) => {
  const lengths = source
    .map((path) => ({ path, lines: (texts.get(path) ?? '').trimEnd().split('\n').length }))
    .toSorted((a, b) => a.lines - b.lines)
  const at = (share: number) => lengths[Math.ceil(share * lengths.length) - 1]?.lines ?? 0
  t.strictSame(
    lengths.filter(({ lines }) => lines > 400),
    [],
    'none over 400 lines: that one is two ideas',
  )
  t.ok(at(0.95) <= 250, `95 % have at most 250 lines (now ${at(0.95)})`)
  t.ok(at(0.5) <= 80, `half have at most 80 lines (now ${at(0.5)})`)
})

t.test('every room tells what it promises', async (t) => {
  for (const folder of ['people', 'answers', 'counting', 'results', 'dialogue'].map(
    (room) => `services/${room}`,
  ))
    t.ok(files.includes(`${folder}/README.md`), `${folder} has a README`)
  for (const folder of ['services', 'sql', 'test'])
    t.ok(files.includes(`${folder}/README.md`), `${folder} has a README`)
})

t.test('an import says where a thing really stands', async (t) => {
  t.strictSame(
    source.filter((path) => basename(path) === 'index.ts'),
    [],
    'no index.ts',
  )
  t.strictSame(
    where(/^export (\*|type \*|\{[^}]*\} from)/m),
    [],
    'nothing is passed on under another address',
  )
  t.strictSame(
    where(/^\s*export (default\b|\{[^}]*\bas default\b)/m).filter(
      (path) => !/\.(plugin|config|d)\.ts$/.test(path) && !basename(path).startsWith('.'),
    ),
    [],
    'everything has one name, so no default exports but where a tool asks for one',
  )
  t.strictSame(
    where(/^\s*(export )?(declare )?(const )?enum \w/m),
    [],
    'no enums: they leave code where types were meant',
  )
})
