import { appendFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { MECHANISMS } from './years/mechanisms.ts'
import { attackMany } from './years/run.ts'
import { usefulnessOf } from './years/usefulness.ts'

/** What years of publications tell of one person, by mechanism, turnout and stability. See README.md. */
const { values } = parseArgs({
  options: {
    organisations: { type: 'string', default: '200' },
    waves: { type: 'string', default: '8' },
    measures: { type: 'string', default: '6' },
    turnouts: { type: 'string', default: '1,0.8,0.6' },
    stabilities: { type: 'string', default: '1,0.9,0.7,0.5' },
    mechanisms: { type: 'string', default: Object.keys(MECHANISMS).join() },
    useful: { type: 'boolean', default: false },
    /** Each line of the table is added here as soon as it is known. */
    into: { type: 'string' },
  },
})
const [organisations, waves, measures] = [values.organisations, values.waves, values.measures].map(
  Number,
) as [number, number, number]
const percent = (value: number) => `${(100 * value).toFixed(1)} %`
const two = (value: number) => value.toFixed(2)
const say = async (cells: readonly string[]) => {
  const line = `| ${cells.join(' | ')} |\n`
  process.stdout.write(line)
  if (values.into !== undefined) await appendFile(values.into, line)
}

const chosen = values.mechanisms.split(',').map((key) => ({ key, mechanism: MECHANISMS[key]! }))
if (values.useful) {
  await say([
    'mechanism',
    'figures kept',
    'off by',
    '95 % within',
    'margins cover',
    'clear differences',
    'of which none',
  ])
  for (const { mechanism } of chosen) {
    const useful = usefulnessOf(mechanism, organisations, measures)
    const { kept, off, offAtMost, covers, clear, falseClear } = useful
    await say([
      mechanism.name,
      percent(kept),
      two(off),
      two(offAtMost),
      percent(covers),
      `${clear}`,
      percent(falseClear),
    ])
  }
} else {
  await say([
    'turnout',
    'stability',
    'mechanism',
    'chance',
    'hits, all',
    'one wave',
    'AUC, all',
    'one wave',
    'beside others, all',
    'one wave',
    'hits, most exposed',
    'one wave',
    'beside others, most exposed',
    'one wave',
  ])
  for (const stability of values.stabilities.split(',').map(Number))
    for (const turnout of values.turnouts.split(',').map(Number))
      for (const { mechanism } of chosen) {
        const found = attackMany(mechanism, { organisations, waves, measures, turnout, stability })
        const { all, alone, exposed, exposedAlone } = found
        await say([
          percent(turnout),
          percent(stability),
          mechanism.name,
          percent(found.chance),
          percent(all.hits),
          percent(alone.hits),
          two(all.auc),
          two(alone.auc),
          two(all.beside),
          two(alone.beside),
          percent(exposed.hits),
          percent(exposedAlone.hits),
          two(exposed.beside),
          two(exposedAlone.beside),
        ])
      }
}
