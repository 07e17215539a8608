import { parseArgs } from 'node:util'
import { judge } from './one-block/judge.ts'

/** What one block, or two beside each other, tell of those in it: by every way in which they can answer. See README.md. */
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '5,6,7,8,9,10,11,12' },
    drawn: { type: 'string', default: '0,1,2,3' },
    pairs: { type: 'boolean', default: false },
  },
})
const ORDINARY_SPREAD = [0.05, 0.12, 0.23, 0.4, 0.2]
const LOW_SPREAD = [0.55, 0.35, 0.06, 0.03, 0.01]
const HIGH_SPREAD = [0.01, 0.03, 0.06, 0.35, 0.55]
const percent = (value: number) => `${(100 * value).toFixed(2)} %`
const say = (cells: readonly string[]) => process.stdout.write(`| ${cells.join(' | ')} |\n`)

say([
  'people',
  'team',
  'moved by at most',
  'certain',
  'all alike, known',
  'within one point',
  'one side, known',
  'mean off by',
])
for (const drawn of values.drawn.split(',').map(Number))
  for (const [name, spread, beside] of [
    ['ordinary', ORDINARY_SPREAD, ORDINARY_SPREAD],
    ['of one mind', HIGH_SPREAD, LOW_SPREAD],
  ] as const)
    for (const size of values.sizes.split(',').map(Number)) {
      const two = values.pairs
      const told = judge(two ? [size, size] : [size], two ? [spread, beside] : [spread], drawn)
      say([
        two ? `${size} beside ${size}` : `${size}`,
        name,
        `${2 * drawn}`,
        percent(told.certain),
        percent(told.everybody),
        percent(told.withinOne),
        percent(told.oneSide),
        told.off.toFixed(2),
      ])
    }
