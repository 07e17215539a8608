import { appendFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { MECHANISMS } from './years/mechanisms.ts'
import { attackOverall } from './years/overall.ts'

/** Who is low on several measures that have something in common: what years of publications tell. See README.md. */
const { values } = parseArgs({
  options: {
    organisations: { type: 'string', default: '200' },
    waves: { type: 'string', default: '8' },
    /** So many are published; attacked are the first, and groups of these sizes, each of which divides it. */
    measures: { type: 'string', default: '20' },
    sizes: { type: 'string', default: '1,4,10,20' },
    /** Share of the variance between people that all measures have in common. */
    common: { type: 'string', default: '0.3' },
    turnouts: { type: 'string', default: '1,0.8,0.6' },
    stability: { type: 'string', default: '0.9' },
    mechanisms: { type: 'string', default: 'today,cell1leaver3' },
    into: { type: 'string' },
  },
})
const say = async (cells: readonly string[]) => {
  const line = `| ${cells.join(' | ')} |\n`
  process.stdout.write(line)
  if (values.into !== undefined) await appendFile(values.into, line)
}
const two = ({ share }: { readonly share: number }) => share.toFixed(2)

await say([
  'mechanism',
  'turnout',
  'measures',
  'below average, all',
  'most exposed',
  'lowest tenth, all',
  'most exposed',
])
for (const turnout of values.turnouts.split(',').map(Number))
  for (const key of values.mechanisms.split(',')) {
    const mechanism = MECHANISMS[key]!
    const setting = {
      organisations: Number(values.organisations),
      waves: Number(values.waves),
      measures: Number(values.measures),
      turnout,
      stability: Number(values.stability),
    }
    const found = attackOverall(
      mechanism,
      setting,
      Number(values.common),
      values.sizes.split(',').map(Number),
    )
    for (const [size, { all, exposed }] of found)
      await say([
        mechanism.name,
        `${100 * turnout} %`,
        `${size}`,
        two(all.below),
        two(exposed.below),
        two(all.lowest),
        two(exposed.lowest),
      ])
  }
