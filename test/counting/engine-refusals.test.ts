import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import t from 'tap'
import { Refused } from '../../services/plumbing/refused.ts'
import { RUN_TYPESCRIPT } from '../../services/plumbing/run-typescript.ts'
import { runEngine, smallInstrument } from './engine-run.ts'

const root = resolve(import.meta.dirname, '../..')
const instrument = smallInstrument([{ code: 'A', items: ['A1', 'A2r'] }], [1, 2, 3, 4, 5], {
  choice_questions: [{ id: 'PICK', options: [{ code: 'X', kind: 'intrinsic' }] }],
})
const teams = 'team,invited\nT1,4\nT2,4\n'
const header = 'respondent,team,A1,A2r,PICK\n'

t.test('what cannot be read is refused, with file, line and column', (t) => {
  const cases: readonly (readonly [
    what: string,
    message: RegExp,
    teams: string,
    responses: string,
    of?: string,
  ])[] = [
    [
      'a team that does not exist',
      /responses\.csv, line 3, column team: unknown team T9/,
      teams,
      `${header}R1,T1,1,2,\nR2,T9,1,2,\n`,
    ],
    ['no team', /line 2, column team: unknown team/, teams, `${header}R1,,1,2,\n`],
    ['a value off the scale', /line 2, column A2r: 6 is off the scale/, teams, `${header}R1,T1,1,6,\n`],
    ['a missing code we do not know', /column A1: -3 is off/, teams, `${header}R1,T1,-3,2,\n`],
    ['half a point', /column A1: 2\.5 is off/, teams, `${header}R1,T1,2.5,2,\n`],
    ['a word', /column A1: NA is off/, teams, `${header}R1,T1,NA,2,\n`],
    [
      'a column that is missing',
      /responses\.csv, line 1: column A2r is missing/,
      teams,
      'respondent,team,A1\nR1,T1,1\n',
    ],
    ['columns that are missing', /column A1, A2r are missing/, teams, 'respondent,team\nR1,T1\n'],
    ['a column twice', /column A1 stands twice/, teams, 'respondent,team,A1,A2r,A1\nR1,T1,1,2,3\n'],
    ['a row too short', /line 2: 3 cells, where the header has 5/, teams, `${header}R1,T1,1\n`],
    [
      'a respondent twice',
      /line 3, column respondent: R1 stands twice/,
      teams,
      `${header}R1,T1,1,2,\nR1,T1,1,2,\n`,
    ],
    ['an unknown option', /column PICK: there is no option Z/, teams, `${header}R1,T1,1,2,X|Z\n`],
    ['an open quote', /responses\.csv: .*[Qq]uot/, teams, `${header}"R1,T1,1,2,\n`],
    ['an empty file', /responses\.csv: there is nothing/, teams, ''],
    [
      'a team twice',
      /teams\.csv, line 3, column team: T1 stands twice/,
      'team,invited\nT1,4\nT1,4\n',
      header,
    ],
    ['a team called ALL', /teams\.csv, line 2, column team: ALL/, 'team,invited\nALL,4\n', header],
    ['invited, no number', /column invited: many is no whole number/, 'team,invited\nT1,many\n', header],
    ['teams without invited', /teams\.csv, line 1: column invited is missing/, 'team\nT1\n', header],
    ['an instrument that is no JSON', /instrument\.json: not JSON/, teams, header, '{'],
    ['an instrument without scales', /instrument\.json: scales/, teams, header, smallInstrument([])],
    [
      'a scale of items that do not exist',
      /scale A has item A9, which does not exist/,
      teams,
      header,
      JSON.stringify({ ...JSON.parse(instrument), scales: [{ code: 'A', items: ['A1', 'A9'] }] }),
    ],
  ]
  for (const [what, message, teamText, responses, of = instrument] of cases) {
    t.throws(() => runEngine(of, teamText, responses), { message }, what)
    try {
      runEngine(of, teamText, responses)
    } catch (error) {
      t.ok(error instanceof Refused, `${what}: as a refusal`)
    }
  }
  t.throws(
    () => runEngine(instrument, teams, header, `${header}S1,T1,9,1,\n`),
    { message: /^responses-2\.csv, line 2, column A1/ },
    'the second wave is named as itself',
  )
  t.end()
})

t.test('the command says how it is used, and names a file that is not there', (t) => {
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, [...RUN_TYPESCRIPT, 'scripts/ooghoogte.ts', 'score', ...args], {
      cwd: root,
      encoding: 'utf8',
    })
  const lacking = run('--teams', 'teams.csv')
  t.equal(lacking.status, 2)
  t.match(lacking.stderr, /score --instrument F/)
  const absent = run('--instrument', '/no/such.json', '--teams', 'x', '--responses', 'y', '--out', '/tmp/z')
  t.equal(absent.status, 1)
  t.match(absent.stderr, /\/no\/such\.json cannot be read/)
  t.end()
})
