import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { RUN_TYPESCRIPT } from '../../services/plumbing/run-typescript.ts'
import { DEV } from './check-world.ts'

const entry = join(import.meta.dirname, '../../scripts/ooghoogte.ts')

const run = (input: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, [...RUN_TYPESCRIPT, entry, 'check-conversation', ...args], {
    input,
    encoding: 'utf8',
    timeout: 60_000,
  })

const good = JSON.stringify({ id: 'a', lang: 'nl', text: 'Je bent echt slordig.' })

t.test('a line that is none is refused by its number, and nothing else is said', async (t) => {
  for (const [line, reason] of [
    ['{"id":', /line 2: not JSON/],
    ['{"id":"b","lang":"nl"}', /line 2: text/],
    ['{"id":"b","lang":"es","text":"Hola"}', /line 2: lang/],
  ] as const) {
    const { status, stdout, stderr } = run(`${good}\n${line}\n${good}\n`)
    t.equal(status, 1, line)
    t.equal(stdout, '', line)
    t.match(stderr, reason, line)
  }
  t.equal(run('', 'extra').status, 2, 'an argument is wrong usage')
})

t.test('every line is answered, in order, with places in the text', async (t) => {
  const input = readFileSync(DEV, 'utf8')
  const { status, stdout } = run(input)
  t.equal(status, 0)
  const asked = input
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { readonly id: string; readonly text: string })
  const answers = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  t.strictSame(
    answers.map(({ id }) => id),
    asked.map(({ id }) => id),
  )
  for (const [at, answer] of answers.entries()) {
    t.strictSame(Object.keys(answer), ['id', 'labels', 'primary', 'spans', 'suggestion'])
    for (const { start, end, text } of answer.spans) t.equal(asked[at]?.text.slice(start, end), text)
  }
})

t.test('nothing in, nothing out', async (t) => {
  const { status, stdout } = run('\n\n')
  t.equal(status, 0)
  t.equal(stdout, '')
})
