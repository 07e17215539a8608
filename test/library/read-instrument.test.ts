import { createHash } from 'node:crypto'
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import t from 'tap'
import type * as Library from '../../services/library/read-instrument.ts'
import {
  CURRENT_INSTRUMENT,
  InstrumentRefused,
  readInstrument,
} from '../../services/library/read-instrument.ts'

const services = join(import.meta.dirname, '../../services')
const FILE = `library/instruments/${CURRENT_INSTRUMENT.replace('@', '/')}/instrument.json`
const RELEASED = 'library/instruments/released.json'

/** The library reads beside its own code, so a library to be changed is a copy of the code as well. */
const copy = async (folder: string, change: (path: (file: string) => string) => void) => {
  for (const part of ['library', 'plumbing/refused.ts']) {
    cpSync(join(services, part), join(folder, part), { recursive: true })
  }
  change((file) => join(folder, file))
  const href = pathToFileURL(join(folder, 'library/read-instrument.ts')).href
  return (await import(href)) as typeof Library
}

t.test('a released instrument that was changed is refused', async (t) => {
  const changes: Readonly<Record<string, (text: string) => string>> = {
    'a word changed': (text) => text.replace('Helemaal akkoord', 'Volledig akkoord'),
    'one character changed': (text) => text.replace('"k": 2', '"k": 3'),
    'one space added': (text) => `${text} `,
    'its last byte gone': (text) => text.slice(0, -1),
    'the same, laid out differently': (text) => JSON.stringify(JSON.parse(text)),
    'nothing left': () => '',
  }
  for (const [what, change] of Object.entries(changes)) {
    const library = await copy(t.testdir(), (path) => {
      const text = readFileSync(path(FILE), 'utf8')
      const changed = change(text)
      t.not(changed, text)
      writeFileSync(path(FILE), changed)
    })
    const { InstrumentRefused } = library
    const error = await library.readInstrument().catch((error: unknown) => error)
    t.ok(error instanceof InstrumentRefused, what)
    t.equal(
      (error as Error).message.includes(`${CURRENT_INSTRUMENT} was released with another checksum`),
      true,
      (error as Error).message,
    )
  }
})

t.test('a released instrument without its list is refused', async (t) => {
  const library = await copy(t.testdir(), (path) => writeFileSync(path(RELEASED), '{}'))
  await t.rejects(library.readInstrument(), {
    message: new RegExp(`no released instrument ${CURRENT_INSTRUMENT}`),
  })
})

t.test('a released instrument that is no JSON, or unsound, is refused', async (t) => {
  const files: Readonly<Record<string, (text: string) => string>> = {
    'the instrument is no JSON': (text) => text.slice(0, -9),
    'languages that stand twice: nl': (text) =>
      JSON.stringify({ ...JSON.parse(text), languages: ['nl', 'en', 'nl'] }),
    'there is no form': (text) => JSON.stringify({ ...JSON.parse(text), forms: {} }),
  }
  for (const [message, change] of Object.entries(files)) {
    const library = await copy(t.testdir(), (path) => {
      const broken = change(readFileSync(path(FILE), 'utf8'))
      const checksum = createHash('sha256').update(broken).digest('hex')
      writeFileSync(path(FILE), broken)
      writeFileSync(path(RELEASED), JSON.stringify({ [CURRENT_INSTRUMENT]: checksum }))
    })
    const error = await library.readInstrument().catch((error: unknown) => error)
    t.ok(error instanceof library.InstrumentRefused, message)
    t.equal((error as Error).message, message)
  }
})

t.test('an instrument that was never released is not read', async (t) => {
  const names = [
    '',
    'ooghoogte-pulse',
    'ooghoogte-pulse@9.9.9',
    '../ooghoogte-pulse@0.1.0',
    'ooghoogte-pulse@../0.1.0',
    // Names that every object has.
    'constructor',
    'toString',
    'hasOwnProperty',
    '__proto__',
  ]
  for (const name of names) {
    const error = await readInstrument(name).catch((error: unknown) => error)
    t.ok(error instanceof InstrumentRefused, `"${name}"`)
    t.equal((error as Error).message, `there is no released instrument ${name}`)
  }
})

t.test('every released instrument is read', async (t) => {
  const untouched = await copy(t.testdir(), () => undefined)
  t.strictSame(
    await untouched.readInstrument(),
    await readInstrument(),
    'a copy of the library reads the same',
  )

  const released = JSON.parse(readFileSync(join(services, RELEASED), 'utf8')) as Record<string, string>
  t.ok(Object.hasOwn(released, CURRENT_INSTRUMENT))
  for (const name of Object.keys(released)) {
    const { id, version } = await readInstrument(name)
    t.equal(`${id}@${version}`, name, 'it says itself what it is')
  }
  const folders = join(services, 'library/instruments')
  const there = readdirSync(folders, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(folders, name)).map((version) => `${name}@${version}`))
  t.strictSame(there.sort(), Object.keys(released).sort(), 'and none lies there unreleased')
})
