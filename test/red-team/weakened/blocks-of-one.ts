import { sheetFormOf } from '../../../services/ballot/questionnaire.ts'
import { countWave } from '../../../services/counting/count-wave.ts'
import { BatchOpener } from '../../../services/counting/open-batch.ts'
import { tallyKeyFor } from '../../../services/counting/tally-keys.ts'
import { type Manifest, manifestHash } from '../../../services/ticket/manifest.ts'
import { asOwner } from '../../world/cluster.ts'
import type { World } from '../../world/world.ts'

interface Stored {
  readonly manifest: string
  readonly questionnaire: string
}

/** Opens the ballots of a wave with its own key, in the order in which they came. Whoever holds the live key can. */
export const openInOrder = (world: Pick<World, 'databaseUrl' | 'counting'>, wave: string) =>
  asOwner(world.databaseUrl, async (client) => {
    const announced = await client.query<Stored>('select * from answers.waves where id = $1', [wave])
    const { manifest, questionnaire } = announced.rows[0]!
    const key = await tallyKeyFor(world.counting.keys, JSON.parse(manifest) as Manifest)
    const ballots = await client.query(
      'select segment, sealed from answers.ballots where wave_id = $1 order by ctid',
      [wave],
    )
    const form = sheetFormOf(questionnaire)
    const opener = new BatchOpener({ key: key!, manifestHash: manifestHash(manifest), form })
    return opener.open(ballots.rows).sheets
  })

/** A count that keeps every sheet by itself, with nobody's name, each in a transaction of its own. */
export const keepBlocksOfOne = async (world: World, wave: string): Promise<void> => {
  const sheets = await openInOrder(world, wave)
  await asOwner(world.databaseUrl, async (client) => {
    for (const { sheet } of sheets)
      await client.query('insert into results.blocks_of_one (sheet) values ($1)', [JSON.stringify(sheet)])
  })
}

/** A count that writes comments as they come: without the order that the words give, and without the shuffle. */
export const countInOrder = async (world: World, wave: string): Promise<void> => {
  const sheets = await openInOrder(world, wave)
  await countWave(world.counting, wave)
  const came = sheets.flatMap(({ sheet }) => sheet.comments.map(({ text }) => text))
  await asOwner(world.databaseUrl, async (client) => {
    await client.query('begin')
    for (const text of came)
      await client.query(
        `with taken as (delete from results.comments where wave_id = $1 and words = $2 returning *)
         insert into results.comments select * from taken`,
        [wave, text],
      )
    await client.query('commit')
  })
}
