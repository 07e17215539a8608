import { appendFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { MECHANISMS } from './years/mechanisms.ts'
import { solveMany, type Tally } from './years/solved.ts'

/** What integer programming finds of one person in years of publications. See README.md. */
const { values } = parseArgs({
  options: {
    organisations: { type: 'string', default: '40' },
    /** Of so many organisations one more person is solved for. */
    others: { type: 'string', default: '40' },
    waves: { type: 'string', default: '8' },
    turnouts: { type: 'string', default: '1,0.8,0.6' },
    stabilities: { type: 'string', default: '1,0.9,0.7,0.5' },
    mechanisms: { type: 'string', default: 'today,cell1leaver3' },
    /** Published sums in a program, and seconds for each point. */
    sums: { type: 'string', default: '12' },
    seconds: { type: 'string', default: '1' },
    into: { type: 'string' },
  },
})
const bounds = { sums: Number(values.sums), seconds: Number(values.seconds) }
const percent = (part: number, of: number) => (of === 0 ? '–' : `${((100 * part) / of).toFixed(0)} %`)
const say = async (cells: readonly string[]) => {
  const line = `| ${cells.join(' | ')} |\n`
  process.stdout.write(line)
  if (values.into !== undefined) await appendFile(values.into, line)
}
const cellsOf = (tally: Tally): readonly string[] => {
  const { tried, right, linear, chance, certain, nearlyCertain, fixed, nearlyFixed, fixedRight } = tally
  return [
    ...[right, linear, chance, certain, nearlyCertain, fixed, nearlyFixed].map((one) => percent(one, tried)),
    percent(fixedRight, fixed),
    `${tried}, ${tally.proven} proven${tally.mistaken > 0 ? `, ${tally.mistaken} MISTAKEN` : ''}`,
  ]
}
await say([
  'mechanism',
  'stability',
  'turnout',
  'who',
  'likeliest world right',
  'linear right',
  'chance',
  'one point possible',
  'two',
  'one point credible',
  'two',
  'credible and right',
  'programs',
])
for (const stability of values.stabilities.split(',').map(Number))
  for (const turnout of values.turnouts.split(',').map(Number))
    for (const key of values.mechanisms.split(',')) {
      const mechanism = MECHANISMS[key]!
      const setting = {
        organisations: Number(values.organisations),
        waves: Number(values.waves),
        measures: 1,
        turnout,
        stability,
      }
      const found = solveMany(mechanism, setting, bounds, Number(values.others))
      for (const [who, tally] of Object.entries(found))
        await say([mechanism.name, percent(stability, 1), percent(turnout, 1), who, ...cellsOf(tally)])
    }
