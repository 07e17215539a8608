import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'

/**
 * Whoever evaluates, judges, and what is judged is no longer said. So the room of two people has no place for a
 * verdict: no column, no field, no name of a text. Words that somebody writes there are theirs, and are not read.
 */
const root = join(import.meta.dirname, '../..')

const KEPT_OUT = ['score', 'rating', 'rank', 'target', 'pay', 'salary', 'potential', 'grade', 'performance']
const RELATED = ['rate', 'rated', 'ranking', 'ranked', 'salaries', 'appraisal', 'bonus', 'promotion']
const FORBIDDEN = new Set([...KEPT_OUT, ...KEPT_OUT.map((word) => `${word}s`), ...RELATED])

/** `lookBackOn`, `look_back_on` and `look-back-on` have the same parts. */
const partsOf = (name: string): readonly string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)

const verdictsIn = (names: Iterable<string>): readonly string[] =>
  [...new Set(names)].filter((name) => partsOf(name).some((part) => FORBIDDEN.has(part)))

/** Columns, tables, constraints and functions; what stands behind `--` is prose. */
const namesInSql = (schema: string): readonly string[] =>
  schema.replace(/--.*$/gm, '').match(/[a-z_][a-z0-9_]*/gi) ?? []

/** Names and values of a contract, without its comments. */
const namesInContract = (source: string): readonly string[] =>
  source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').match(/[a-z_][\w-]*/gi) ?? []

interface Specification {
  readonly paths: Readonly<Record<string, unknown>>
}
const OF_TWO = /^\/api\/(dialogue|conversations|own-record)(\/|$)/

/** Every key and every word of a schema, except where it only says what a value looks like. */
const namesInSchema = (schema: unknown): readonly string[] => {
  if (typeof schema === 'string') return [schema]
  if (Array.isArray(schema)) return schema.flatMap(namesInSchema)
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, value]) =>
    key === 'pattern' || key === 'description' ? [] : [key, ...namesInSchema(value)],
  )
}

const namesInRoutes = ({ paths }: Specification): readonly string[] =>
  Object.entries(paths)
    .filter(([path]) => OF_TWO.test(path))
    .flatMap(([path, route]) => [path, ...namesInSchema(route)])

/** What the pages of two people say, by the names in their code that are names of texts. */
const textsOf = (source: string, texts: ReadonlySet<string>): readonly string[] =>
  [...source.matchAll(/['"`]([a-z0-9]+(?:-[a-z0-9]+)*)['"`]/g)]
    .map(([, name]) => name ?? '')
    .filter((name) => texts.has(name))

const read = (path: string): Promise<string> => readFile(join(root, path), 'utf8')

const sourcesIn = async (folder: string, suffix: string): Promise<string> => {
  const names = await readdir(join(root, folder), { recursive: true })
  const found = names.filter((name) => name.endsWith(suffix) && !name.endsWith('.generated.ts'))
  return (await Promise.all(found.map((name) => read(join(folder, name))))).join('\n')
}

t.test('the law would hear whoever makes room for a verdict', async (t) => {
  const column = '  leader_rating integer  -- How good it was.\n'
  t.strictSame(verdictsIn(namesInSql(column)), ['leader_rating'], 'a column')
  t.strictSame(
    verdictsIn(namesInContract("z.object({ payRise: z.int(), kind: z.enum(['high-potential']) })")),
    ['payRise', 'high-potential'],
  )
  const route = {
    paths: {
      '/api/conversations/{conversation}/grade': { put: { properties: { talkScore: { type: 'integer' } } } },
      '/api/results': { get: { properties: { score: { type: 'integer' } } } },
    },
  }
  t.strictSame(verdictsIn(namesInRoutes(route)), ['/api/conversations/{conversation}/grade', 'talkScore'])
  const text = "page.say('talk-score') + 'target'"
  t.strictSame(verdictsIn(textsOf(text, new Set(['talk-score', 'talk-end']))), ['talk-score'])
  t.strictSame(
    verdictsIn(['HTTPGrade', 'salaries', 'TARGETS', 'performance_of']).length,
    4,
    'however it is written',
  )
})

t.test('and would leave alone what only looks like it', async (t) => {
  t.strictSame(verdictsIn(['payload', 'frankly', 'upgraded', 'repay_on', 'underscore', 'potentially']), [])
  t.strictSame(verdictsIn(namesInSql('  on_day date  -- Never a score.')), [])
  t.strictSame(verdictsIn(namesInContract('/** There is no score. */ const day = 1 // no rank')), [])
})

t.test('the database has no column for it', async (t) => {
  const names = namesInSql(await read('sql/schema/dialogue.sql'))
  t.ok(names.includes('look_back_on') && names.includes('turn_of'), 'columns were read')
  t.strictSame(verdictsIn(names), [])
})

t.test('no contract of the room has a name for it', async (t) => {
  const names = namesInContract(await sourcesIn('services/dialogue', '.contract.ts'))
  t.ok(names.includes('lookBackOn') && names.includes('gives-energy'), 'names and values were read')
  t.strictSame(verdictsIn(names), [])
})

t.test('no route of the room has a field for it', async (t) => {
  const names = namesInRoutes(JSON.parse(await read('services/openapi/workplace.json')))
  t.ok(names.includes('/api/own-record') && names.includes('agreements'), 'paths and fields were read')
  t.strictSame(verdictsIn(names), [])
})

t.test('no page of the two has a word for it', async (t) => {
  const messages = new Set(
    [...(await read('ui/l10n/workplace.nl.ftl')).matchAll(/^([a-z0-9-]+) =/gm)].map(([, name]) => name ?? ''),
  )
  const sources = await Promise.all(
    ['conversations', 'own-record'].map((one) => sourcesIn(`ui/workplace/${one}`, '.ts')),
  )
  const names = textsOf(sources.join('\n'), messages)
  t.ok(names.includes('title-talk'), 'names of texts were read')
  t.strictSame(verdictsIn(names), [])
})
