import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'

/**
 * The table of `README.md` is made of `attacks.json`, and a row says nothing that no test proves: its
 * outcome is what a run without a failure has shown. `TAP_SNAPSHOT=1` writes the table.
 */
interface Attack {
  readonly attack: string
  /** By which it would fail. */
  readonly criterion: string
  readonly outcome: string
  /** File → names of tests in it. */
  readonly where: Readonly<Record<string, readonly string[]>>
}
const read = (name: string): Promise<string> => readFile(join(import.meta.dirname, name), 'utf8')
const attacks: readonly Attack[] = JSON.parse(await read('attacks.json'))

const namesIn = (source: string): readonly string[] =>
  [...source.matchAll(/\bt\.test\(\s*(['"`])(.+?)\1,/gs)].map(([, , name]) => name ?? '')

const PREFACE = `# The red team

Somebody has the database, its files, its log, every reply of both servers, an HR account, and patience.
Each attack is a test, with the criterion by which it fails. The table grows with every issue; it is made of
\`attacks.json\` by \`TAP_SNAPSHOT=1 npm test test/red-team/attack-table.test.ts\`.
`

const tableOf = (rows: readonly Attack[]): string =>
  [
    '| attack | criterion | outcome | where |',
    '| --- | --- | --- | --- |',
    ...rows.map(({ attack, criterion, outcome, where }) => {
      const files = Object.keys(where).map((file) => `\`${file}\``)
      return `| ${attack} | ${criterion} | ${outcome} | ${files.join(', ')} |`
    }),
  ].join('\n')

t.test('every attack names tests that there are', async (t) => {
  for (const { attack, where, ...words } of attacks) {
    t.notSame(Object.keys(where), [], attack)
    for (const text of [attack, ...Object.values(words)]) t.match(text, /^[^|\n]+$/, attack)
    for (const [file, names] of Object.entries(where)) {
      const there = namesIn(await read(file))
      t.notSame(names, [], `${attack}: ${file}`)
      t.strictSame(
        names.filter((name) => !there.includes(name)),
        [],
        `${attack}: ${file}`,
      )
    }
  }
})

t.test('and every test of this folder belongs to an attack', async (t) => {
  const listed = new Set(
    attacks.flatMap(({ where }) =>
      Object.entries(where).flatMap(([file, names]) => names.map((name) => `${file}: ${name}`)),
    ),
  )
  const files = (await readdir(import.meta.dirname)).filter((name) => name.endsWith('.test.ts'))
  for (const file of files.filter((name) => name !== 'attack-table.test.ts')) {
    const names = namesIn(await read(file))
    t.notSame(names, [], file)
    t.strictSame(
      names.filter((name) => !listed.has(`${file}: ${name}`)),
      [],
      file,
    )
  }
})

t.test('the page shows this table', async (t) => {
  const page = `${PREFACE}\n${tableOf(attacks)}\n`
  if (process.env.TAP_SNAPSHOT === '1') await writeFile(join(import.meta.dirname, 'README.md'), page)
  t.equal(await read('README.md'), page)
})
