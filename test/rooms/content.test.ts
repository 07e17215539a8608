import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import t from 'tap'
import { readInstrument } from '../../services/library/read-instrument.ts'

/**
 * Content is data: scales come from an instrument, so the code that counts and shows them names none. What it
 * needs to know of one is a role, a group or a definition, which the instrument gives.
 */
const root = resolve(import.meta.dirname, '../..')
const released = JSON.parse(
  await readFile(join(root, 'services/library/instruments/released.json'), 'utf8'),
) as Readonly<Record<string, string>>

/** Scales, modules, indices, items and questions: whatever could be asked for by its code. */
const codesOf = async (name: string): Promise<readonly string[]> => {
  const { scales, modules, indices, items, choice_questions, open_questions } = await readInstrument(name)
  return [
    ...[...scales, ...modules, ...indices].map(({ code }) => code),
    ...[...items, ...choice_questions, ...open_questions].map(({ id }) => id),
  ]
}
const codes = new Set((await Promise.all(Object.keys(released).map(codesOf))).flat())

const ANY = [...codes].toSorted((a, b) => b.length - a.length).join('|')
/** In quotes of any kind; as a key; as a property, or the class of a style. */
const NAMED = [
  new RegExp(`(['"\`])(${ANY})\\1`, 'g'),
  new RegExp(`(?<=^|[{,;(]|\\n)\\s*(${ANY})\\??:`, 'g'),
  new RegExp(`(?<![./\\d])\\.(${ANY})\\b`, 'g'),
]
const namedIn = (text: string): readonly string[] =>
  NAMED.flatMap((pattern) => [...text.matchAll(pattern)].map(([found]) => found.trim()))

/**
 * Content itself; what is made from it or compares with it; words of another kind that look alike. Translated
 * texts, styles and statements are judged like code.
 */
const JUDGED = /^(services|ui|scripts|sql)\/.*\.(ts|css|ftl|sql|html|json)$/
const LEFT_OUT = [/^services\/library\//, /\.generated\.ts$/, /^services\/openapi\//]

const files = spawnSync(
  'git',
  ['-c', 'safe.directory=*', 'ls-files', '--cached', '--others', '--exclude-standard'],
  {
    cwd: root,
    encoding: 'utf8',
  },
)
  .stdout.split('\n')
  .filter((path) => JUDGED.test(path) && !LEFT_OUT.some((one) => one.test(path)))

t.test('the law would hear whoever names a scale', async (t) => {
  for (const text of [
    "const HEADLINE = ['INT', 'other']",
    'if (scale.code === "FUL") return',
    '  FUL: 3.3,',
    '{ GRO: -0.5 }',
    'sums.BRE',
    'levels?.BRE',
    'html`<p class="CONV">`',
    '      .CONV { color: var(--conversation) }',
    "select 1 where measure = 'BALANCE'",
    "questions['MOT_PICK']",
    '`AUT1`',
  ])
    t.strictSame(namedIn(text).length, 1, text)
  for (const text of [
    "role === 'intrinsic'",
    "['r_with_OUT', 'BI', 'MH']",
    '// INT stands for intrinsic',
    'const INTERVAL = 3',
    "method: 'POST'",
  ])
    t.strictSame(namedIn(text), [], text)
})

t.test('no file outside the library names a scale', async (t) => {
  t.ok(codes.size > 70, `${codes.size} codes`)
  t.ok(files.length > 400, `${files.length} files`)
  const named: string[] = []
  for (const path of files) {
    const text = await readFile(join(root, path), 'utf8')
    named.push(...namedIn(text).map((found) => `${path}: ${found}`))
  }
  t.strictSame(named, [])
})
