import t from 'tap'
import { readFunctions, readTables } from '../../services/plumbing/migrate/read-sql.ts'
import { recorded } from './recorded.ts'

/**
 * What ran once, somewhere, is never changed: an installation that has it would refuse to start. From
 * `frozen-tables.json` on, files of `sql/tables` are only ever added. (`TAP_SNAPSHOT=1` adds a new one.)
 */
t.test('files of tables are as they were when they were first landed', async (t) => {
  const files = await readTables()
  const found = Object.fromEntries(files.map(({ name, checksum }) => [name, checksum]))
  t.strictSame(
    found,
    recorded('frozen-tables.json', found),
    'write the change as a new file; a new file is added to the list with the change that brings it',
  )
})

t.test('a file of functions holds one function, called as the file', async (t) => {
  for (const { schema, name, text } of await readFunctions()) {
    const made = [...text.matchAll(/^create or replace function ([a-z_]+\.[a-z0-9_]+)/gm)].map(
      ([, one]) => one,
    )
    t.strictSame(made, [`${schema}.${name.replace(/\.sql$/, '')}`], `${schema}/${name}`)
    t.match(text, /^comment on function /m, `${schema}/${name} says what it is for`)
  }
})
