import type { Questionnaire } from '../../../services/ballot/questionnaire.ts'
import type { TreeUnit } from '../../../services/counting/block-plan.ts'
import { formBlocks } from '../../../services/counting/form-blocks.ts'
import { makePublication } from '../../../services/counting/make-publication.ts'
import { measuresOf } from '../../../services/counting/measures.ts'
import { standStill } from '../../../services/counting/move-answers.ts'
import { scoringOf } from '../../../services/counting/person-score.ts'
import type { Manifest, ManifestSegment } from '../../../services/ticket/manifest.ts'
import { asOwner } from '../../world/cluster.ts'
import type { World } from '../../world/world.ts'
import { openInOrder } from './blocks-of-one.ts'

interface Announced {
  readonly manifest: string
  readonly questionnaire: string
  readonly tree: string
  readonly segments: readonly string[]
}

/** A count with another floor than the manifest promises, by the code and the door of the product. */
export const countWithFloor = async (world: World, id: string, floor: number): Promise<void> => {
  const sheets = await openInOrder(world, id)
  await asOwner(world.databaseUrl, async (client) => {
    const announced = await client.query<Announced>('select * from answers.waves where id = $1', [id])
    const { manifest: text, questionnaire: questions, ...wave } = announced.rows[0]!
    const tree = JSON.parse(wave.tree) as readonly TreeUnit[]
    const segments = wave.segments.map((text) => JSON.parse(text) as ManifestSegment)
    const manifest = { ...(JSON.parse(text) as Manifest), thresholds: { block: floor } }
    const questionnaire = JSON.parse(questions) as Questionnaire
    const measures = measuresOf(questionnaire)
    const scoring = scoringOf(questionnaire)
    const blocks = formBlocks(
      tree,
      sheets,
      measures,
      scoring,
      floor,
      new Map(segments.map(({ id, invited }) => [id, invited])),
      standStill,
    )
    const box = { sheets, receipts: [], ballots: sheets.length, refused: {} }
    const { sums, ...publication } = makePublication({
      tree,
      manifest,
      segments,
      questionnaire,
      measures,
      scoring,
      box,
      blocks,
      today: world.clock.today(),
    })
    await client.query('select results.publish($1::jsonb, $2::jsonb[])', [
      JSON.stringify(publication),
      [JSON.stringify(sums)],
    ])
  })
}
