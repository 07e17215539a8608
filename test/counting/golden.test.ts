import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import t from 'tap'
import { RUN_TYPESCRIPT } from '../../services/plumbing/run-typescript.ts'
import { type Row, readRows, runEngine } from './engine-run.ts'

/**
 * The engine against R: 400 respondents, two waves, every cell of every file within its tolerance.
 * Fixtures have dashes in their names, where the files of the engine have underscores.
 */
const root = resolve(import.meta.dirname, '../..')
const golden = join(root, 'test/fixtures/golden')
const { tolerance } = JSON.parse(await readFile(join(golden, 'expected/meta.json'), 'utf8')) as {
  readonly tolerance: Readonly<Record<string, number>>
}

/** A bootstrap depends on R's own random numbers. */
const NOT_COMPARED = /^boot_/

const KINDS: readonly (readonly [columns: RegExp, kind: string])[] = [
  [/^(k|count|responded|invited|MH|OVER|UNDER|ML|favourable)$|^n\d?$|_n$|^n_|^rank_/, 'counts'],
  [/^omega/, 'omega'],
  [/^(shapley|johnson|beta)/, 'shapley_johnson'],
  [/^p(_bh|_above_mu)?$/, 'p_values'],
  [/^alpha/, 'alpha'],
  [/^pct_/, 'pct'],
]

const toleranceOf = (file: string, column: string): number => {
  const whole = file === 'correlations-n.csv' && column !== 'scale'
  const kind = whole ? 'counts' : KINDS.find(([columns]) => columns.test(column))?.[1]
  return tolerance[kind ?? 'means_sd_ci'] ?? 0
}

const agrees = (expected: string, found: string | undefined, within: number): boolean => {
  if (found === undefined || expected === '' || found === '') return expected === found
  const e = Number(expected)
  const f = Number(found)
  if (Number.isNaN(e) || Number.isNaN(f)) return expected === found
  return Math.abs(e - f) <= within * Math.max(1, Math.abs(e))
}

const compare = (file: string, expected: readonly Row[], found: readonly Row[]) => {
  const outside: string[] = []
  let cells = 0
  for (const [at, row] of expected.entries()) {
    for (const [column, cell] of Object.entries(row)) {
      if (NOT_COMPARED.test(column)) continue
      cells += 1
      const ours = found[at]?.[column]
      if (!agrees(cell, ours, toleranceOf(file, column))) {
        outside.push(`row ${at + 1}, ${column}: ${ours}, where R has ${cell}`)
      }
    }
  }
  return { cells, outside }
}

t.test('every cell is what R says, within its tolerance', async (t) => {
  const out = await mkdtemp(join(tmpdir(), 'ooghoogte-golden-'))
  t.teardown(() => rm(out, { recursive: true, force: true }))
  const run = spawnSync(
    process.execPath,
    [
      ...RUN_TYPESCRIPT,
      'scripts/ooghoogte.ts',
      'score',
      '--instrument',
      'services/library/instruments/ooghoogte-pulse/0.1.0/instrument.json',
      '--teams',
      join(golden, 'teams.csv'),
      '--responses',
      join(golden, 'responses-w1.csv'),
      '--responses-2',
      join(golden, 'responses-w2.csv'),
      '--out',
      out,
    ],
    { cwd: root, encoding: 'utf8' },
  )
  t.equal(run.status, 0, run.stderr)
  const files = (await readdir(join(golden, 'expected'))).filter((name) => name.endsWith('.csv'))
  t.strictSame(
    (await readdir(out)).map((name) => name.replaceAll('_', '-')).toSorted(),
    files.toSorted(),
    'the same files',
  )
  for (const file of files) {
    const expected = readRows(await readFile(join(golden, 'expected', file), 'utf8'))
    const found = readRows(await readFile(join(out, file.replaceAll('-', '_')), 'utf8'))
    t.strictSame(
      Object.keys(found[0] ?? {}),
      Object.keys(expected[0] ?? {}).filter((column) => !NOT_COMPARED.test(column)),
      `${file}: the same columns in the same order`,
    )
    t.equal(found.length, expected.length, `${file}: as many rows`)
    const { cells, outside } = compare(file, expected, found)
    const summary = `${file}: ${cells} cells compared, ${outside.length} outside their tolerance`
    process.stderr.write(`${summary}\n`)
    t.strictSame(outside, [], summary)
  }
})

t.test('the same answers, written another way, give the same figures', async (t) => {
  const instrument = await readFile(
    join(root, 'services/library/instruments/ooghoogte-pulse/0.1.0/instrument.json'),
    'utf8',
  )
  const teams = await readFile(join(golden, 'teams.csv'), 'utf8')
  const responses = await readFile(join(golden, 'responses-w1.csv'), 'utf8')
  const asGiven = runEngine(instrument, teams, responses)
  // Every item asked the other way round, in columns the other way round, by a European spreadsheet.
  const turned = JSON.parse(instrument)
  for (const item of turned.items) item.reverse = !item.reverse
  const items = new Set(turned.items.map(({ id }: { id: string }) => id))
  const rows = readRows(responses)
  const columns = Object.keys(rows[0] ?? {}).toReversed()
  const mirror = (column: string, cell = '') =>
    items.has(column) && Number(cell) > 0 ? 6 - Number(cell) : cell
  const rewritten = [
    columns.join(';'),
    ...rows.map((row) => columns.map((column) => mirror(column, row[column])).join(';')),
  ].join('\r\n')
  const rerun = runEngine(JSON.stringify(turned), teams, `\uFEFF${rewritten}`)
  for (const [name, found] of rerun) {
    const expected = (asGiven.get(name) ?? []).map(({ mean_raw: _, ...row }) => row)
    const { cells, outside } = compare(`${name}.csv`, expected, found)
    t.strictSame(outside, [], `${name}: ${cells} cells compared`)
  }
})
