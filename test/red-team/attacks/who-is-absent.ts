import { rollUp } from '../../../services/blocks/roll-up.ts'
import type { TreeUnit } from '../../../services/counting/block-plan.ts'
import { leastTurnout } from '../../../services/counting/least-turnout.ts'
import { asOwner } from '../../world/cluster.ts'
import type { Unions } from './solve-figures.ts'

interface Person {
  readonly segment: string
}

/** Unit → those invited at or below it who stand in none of its figures. */
export const absentFrom = async (
  databaseUrl: string,
  wave: string,
  invited: readonly (Person & { readonly mail: string })[],
  answered: readonly (Person & { readonly who: string })[],
): Promise<Unions> => {
  const tree = await asOwner(databaseUrl, async (client): Promise<readonly TreeUnit[]> => {
    const { rows } = await client.query<{ tree: string }>('select tree from answers.waves where id = $1', [
      wave,
    ])
    return JSON.parse(rows[0]?.tree ?? '[]')
  })
  const came = (segment: string | null) => answered.filter((one) => one.segment === segment)
  const nodes = tree.map(({ unit, parent, segment }) => ({ id: unit, parent, n: came(segment).length }))
  const askedAt = new Map(
    tree.map(({ unit, segment }) => [unit, invited.filter((one) => one.segment === segment).length]),
  )
  const { blockOf } = rollUp(
    nodes,
    5,
    leastTurnout((unit) => askedAt.get(unit) ?? 0),
  )
  const above = (unit: string | null): readonly string[] => {
    const at = tree.find((one) => one.unit === unit)
    return at === undefined ? [] : [at.unit, ...above(at.parent)]
  }
  const absent = new Map(tree.map(({ unit }) => [unit, [] as string[]]))
  for (const { unit, segment } of tree) {
    const stands = new Set(above(blockOf.get(unit) ?? null))
    const present = new Set(came(segment).map(({ who }) => who))
    for (const { mail } of invited.filter((one) => one.segment === segment)) {
      for (const one of above(unit)) if (!stands.has(one) || !present.has(mail)) absent.get(one)?.push(mail)
    }
  }
  return absent
}
