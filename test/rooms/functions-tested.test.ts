import { readdir, readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import t from 'tap'

/**
 * A function of `sql/functions` decides who reads what. Each has a test of its own, which begins with its name:
 * `t.test('above, below: what they do', …)` in `test/<schema>/functions`.
 */
const root = resolve(import.meta.dirname, '../..')

/** The functions that titles begin with, several before one colon. */
const namedIn = (source: string): readonly string[] =>
  [...source.matchAll(/^\s*t\.test\(\s*(['"`])([a-z_, ]+):.*?\1/gm)].flatMap(([, , names = '']) =>
    names.split(', '),
  )

const functionsOf = async (schema: string): Promise<readonly string[]> =>
  (await readdir(join(root, 'sql/functions', schema))).map((file) => basename(file, '.sql')).toSorted()

const namedBy = async (schema: string): Promise<ReadonlySet<string>> => {
  const folder = join(root, 'test', schema, 'functions')
  const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.test.ts'))
  const sources = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
  return new Set(sources.flatMap(namedIn))
}

t.test('to be mentioned is not to be tested', async (t) => {
  t.strictSame(namedIn(`t.test('nobody reads what is above: a leader', async (t) => {`), [
    'nobody reads what is above',
  ])
  t.strictSame(namedIn(`// t.test('above: a test that was taken out', async (t) => {`), [])
  t.strictSame(namedIn(`  t.test('above', async (t) => {`), [], 'a title says what it does')
  t.strictSame(namedIn(`  t.equal(above, 1, 'above: one')`), [])
  t.strictSame(namedIn(`t.test('above, below: no unit twice', async (t) => {`), ['above', 'below'])
  t.strictSame(namedIn(`t.test(\n  'above: a long title',\n  async (t) => {`), ['above'])
})

t.test('every function has a test that begins with its name', async (t) => {
  const schemas = await readdir(join(root, 'sql/functions'))
  t.ok(schemas.length > 0, 'there is something to look at')
  for (const schema of schemas) {
    const named = await namedBy(schema)
    const functions = await functionsOf(schema)
    t.ok(functions.length > 0, schema)
    t.strictSame(
      functions.filter((name) => !named.has(name)),
      [],
      `none of ${schema} goes without`,
    )
    t.strictSame(
      [...named].filter((name) => !functions.includes(name)),
      [],
      `and no test of ${schema} is about one that is gone`,
    )
  }
})
