import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'

/**
 * The tables of `README.md` are made of `attacks.json` and `channels.json`, and a row says nothing that no
 * test proves: its outcome is what a run without a failure has shown. `TAP_SNAPSHOT=1` writes them.
 */
type Where = Readonly<Record<string, readonly string[]>>
interface Attack {
  readonly attack: string
  /** By which it would fail. */
  readonly criterion: string
  readonly outcome: string
  /** File → names of tests in it. */
  readonly where: Where
}
/** A side channel of the design, what was done about it, and what proves that. */
interface Channel {
  readonly channel: string
  readonly remedy: string
  readonly where: Where
}
const read = (name: string): Promise<string> => readFile(join(import.meta.dirname, name), 'utf8')
const attacks: readonly Attack[] = JSON.parse(await read('attacks.json'))
const channels: readonly Channel[] = JSON.parse(await read('channels.json'))

const namesIn = (source: string): readonly string[] =>
  [...source.matchAll(/\bt\.test\(\s*(['"`])(.+?)\1,/gs)].map(([, , name]) => name ?? '')

const PREFACE = `# The red team

Somebody has the database, its files, its log, every reply of both servers, an HR account, and patience.
Each attack is a test, with the criterion by which it fails. The tables grow with every issue; they are made of
\`attacks.json\` and \`channels.json\` by \`TAP_SNAPSHOT=1 npm test test/red-team/attack-table.test.ts\`.
`
const CHANNELS = `## Side channels

Each has a remedy in the product, and tests that prove it.
`

const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
const filesOf = (where: Where): string =>
  Object.keys(where)
    .map((file) => `\`${file}\``)
    .join(', ')

t.test('every row names tests that there are', async (t) => {
  for (const { where, ...words } of [...attacks, ...channels]) {
    const [about = ''] = Object.values(words)
    t.notSame(Object.keys(where), [], about)
    for (const text of Object.values(words)) t.match(text, /^[^|\n]+$/, about)
    for (const [file, names] of Object.entries(where)) {
      const there = namesIn(await read(file))
      t.notSame(names, [], `${about}: ${file}`)
      t.strictSame(
        names.filter((name) => !there.includes(name)),
        [],
        `${about}: ${file}`,
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

t.test('the page shows these tables', async (t) => {
  const made = [
    PREFACE,
    tableOf(
      ['attack', 'criterion', 'outcome', 'where'],
      attacks.map(({ attack, criterion, outcome, where }) => [attack, criterion, outcome, filesOf(where)]),
    ),
    `\n${CHANNELS}`,
    tableOf(
      ['channel', 'remedy', 'where'],
      channels.map(({ channel, remedy, where }) => [channel, remedy, filesOf(where)]),
    ),
  ]
  const page = `${made.join('\n')}\n`
  if (process.env.TAP_SNAPSHOT === '1') await writeFile(join(import.meta.dirname, 'README.md'), page)
  t.equal(await read('README.md'), page)
})
