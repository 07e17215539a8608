import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import t from 'tap'
import { type Row, runEngine, smallInstrument } from './engine-run.ts'

/** Where a statistic is not defined its cell is empty, as R's would be; nothing falls over. */
const ours = await readFile(
  join(
    resolve(import.meta.dirname, '../..'),
    'services/library/instruments/ooghoogte-pulse/0.1.0/instrument.json',
  ),
  'utf8',
)
const items = (JSON.parse(ours) as { items: readonly { id: string }[] }).items.map(({ id }) => id)
const header = `respondent,team,${items.join(',')},MOT_PICK\n`
const people = (team: string, answers: readonly (number | '')[], picks = ''): string =>
  answers
    .map((answer, at) => `${team}-${at},${team},${items.map(() => answer).join(',')},${picks}\n`)
    .join('')

const find = (rows: readonly Row[] | undefined, where: Row): Row =>
  rows?.find((row) => Object.entries(where).every(([column, cell]) => row[column] === cell)) ?? {}

const undefinedWords = (tables: ReadonlyMap<string, readonly Row[]>): readonly string[] =>
  [...tables].flatMap(([name, rows]) =>
    rows.flatMap((row) =>
      Object.entries(row).flatMap(([column, cell]) =>
        /NaN|Infinity|undefined|null|NA$/.test(cell) ? [`${name} ${column}: ${cell}`] : [],
      ),
    ),
  )

const teams = 'team,invited\nT1,3\nT2,6\nT3,0\n'

t.test('small, empty and unanimous groups leave cells empty', (t) => {
  const cases: readonly (readonly [what: string, teams: string, first: string, second?: string])[] = [
    ['nobody at all', teams, header, header],
    ['one person', teams, header + people('T1', [4])],
    ['one team', 'team,invited\nT1,9\n', header + people('T1', [1, 2, 3, 4, 5]), header],
    ['everybody the same', teams, header + people('T1', [3, 3, 3]) + people('T2', [3, 3, 3, 3, 3])],
    ['teams that agree within', teams, header + people('T1', [2, 2, 2]) + people('T2', [4, 4, 4, 4, 4])],
    ['one person a team', teams, header + people('T1', [2]) + people('T2', [4])],
    ['nothing but skipped', teams, header + people('T1', ['', '']), header + people('T2', ['', ''])],
    ['no teams', 'team,invited\n', header],
  ]
  for (const [what, list, first, second] of cases) {
    const tables = runEngine(ours, list, first, second)
    t.strictSame(undefinedWords(tables), [], `${what}: no cell says NaN`)
    t.equal(tables.has('wave_change'), second !== undefined, `${what}: a change needs two waves`)
  }
  t.end()
})

t.test('a team without answers has a row of its own', (t) => {
  const first = header + people('T1', [4, 5, 2], 'AUT|PAY') + people('T2', [1, 2, 3, 4, 5, 5])
  const tables = runEngine(ours, teams, first, first)
  const where = { team: 'T3', scale: 'INT' }
  const row = find(tables.get('team_scale'), where)
  t.match(row, { responded: '0', n: '0', mean: '', ci_lo_mod: '', n_fav: '0', pct_fav: '', pct_fav_r: '' })
  t.match(row, { bound_lo: '', display: 'hidden', ci_method: 'none' })
  t.not(row.sd_pooled_within, '', 'the pooled spread is of all teams')
  t.match(find(tables.get('team_vs_rest'), where), { n1: '9', n2: '0', m2: '', p: '', label: 'hidden' })
  t.match(find(tables.get('shrinkage'), where), { n: '0', mean: '', eb_mean: '', p_above_mu: '' })
  t.match(find(tables.get('indices'), { team: 'T3' }), { BI_n: '0', pc_state: 'hidden', setting_gate: '' })
  t.match(find(tables.get('pick'), { team: 'T3', option: 'AUT' }), { n_pickers: '0', pct_people: '' })
  t.match(find(tables.get('pick'), { team: 'T1', option: 'AUT' }), {
    count: '3',
    pct_people: '100',
    drive_intrinsic_pct: '50',
  })
  t.end()
})

t.test('collinear predictors have correlations and no shares', (t) => {
  const tables = runEngine(ours, teams, header + people('T1', [1, 2, 4]) + people('T2', [2, 3, 5, 1]))
  const row = find(tables.get('drivers'), { predictor: 'AUT' })
  t.equal(row.shapley_r2, '')
  t.equal(row.rank_shapley, '')
  t.end()
})

t.test('roles and indices of another instrument are its own', (t) => {
  const scales = [
    { code: 'A', items: ['A1'], role: 'contract-kept' },
    { code: 'B', items: ['B1'], role: 'contribution' },
    { code: 'C', items: ['C1'], role: 'setting' },
  ]
  const indices = [
    { code: 'I', components: ['A', 'B'], weights: [0.5, -0.25], role: 'balance' },
    { code: 'J', components: ['A', 'B', 'C'], weights: [0.2, 0.3, 0.5], role: 'conversation' },
  ]
  const points = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
  const text = 'respondent,team,A1,B1,C1\na,T1,8,4,2\nb,T1,3,9,\n'
  const run = (more: object) => runEngine(smallInstrument(scales, points, more), 'team,invited\nT1,2\n', text)
  const people = run({ indices }).get('scores_w1') ?? []
  t.match(people[0], { BI: '30', CQI: '38', GAP: '4', QUAD: 'UNDER' })
  t.match(people[1], { BI: '-7.5', CQI: '', GAP: '-6', QUAD: 'OVER' }, 'a part is missing')
  t.match(run({}).get('scores_w1')?.[0], { BI: '', CQI: '', GAP: '4' }, 'without a definition there is none')
  t.throws(() => run({ indices: [{ ...indices[0], weights: [1] }] }), {
    message: 'instrument.json: index I has 1 weights for 2 components',
  })
  const analysis = { headline: ['C'], correlated: ['A', 'B'], outcome: 'C', predictors: ['A', 'B'] }
  const chosen = run({ analysis })
  t.strictSame(
    [chosen.get('team_vs_rest'), chosen.get('correlations')].map((rows) => rows?.map(({ scale }) => scale)),
    [['C'], ['A', 'B']],
  )
  t.end()
})

t.test('another instrument needs no code', (t) => {
  const scales = [
    { code: 'WORK', items: ['W1', 'W2r', 'W3'], min_answered: 2, level: 'outcome' },
    { code: 'NOISE', items: ['N1'], direction: -1 },
  ]
  const points = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
  const text =
    '\uFEFFteam;respondent;W1;W2r;W3;N1;note\r\n' +
    'Élan;a;10;0;;9;"x;y"\r\nÉlan;b;0;10;-1;0;\r\nNoord;c;5;5;5;-2;\r\nNoord;d;8;1;9;2;\r\n;;;;;;\r\n'
  const tables = runEngine(smallInstrument(scales, points), 'team;invited\nÉlan;2\nNoord;3\n', text)
  t.strictSame(
    tables.get('scores_w1')?.map(({ WORK, NOISE }) => [WORK, NOISE]),
    [
      ['10', '9'],
      ['0', '0'],
      ['5', ''],
      ['8.66666666666667', '2'],
    ],
    'zero is an answer, and reversal mirrors the whole scale',
  )
  t.match(find(tables.get('team_scale'), { team: 'ALL', scale: 'NOISE' }), { n_fav: '2', n_unf: '1' })
  t.match(find(tables.get('item_stats'), { item: 'N1' }), { n_valid: '3', n_pns: '1', r_item_rest: '' })
  t.match(find(tables.get('item_stats'), { item: 'W3' }), { n_na: '1', n_skipped: '1' })
  t.match(find(tables.get('reliability'), { scale: 'NOISE' }), { k: '1', alpha_raw: '', mean_r: '' })
  t.strictSame(
    tables.get('team_vs_rest')?.map(({ scale }) => scale),
    ['WORK', 'NOISE', 'WORK', 'NOISE'],
  )
  t.strictSame(tables.get('pick'), [], 'no pick question, no rows')
  t.strictSame(
    tables.get('drivers')?.map(({ predictor }) => predictor),
    ['NOISE'],
  )
  t.strictSame(undefinedWords(tables), [])
  t.end()
})
