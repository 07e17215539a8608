import { laws } from '../../rooms/catalogue-laws.ts'
import { asOwner } from '../../world/cluster.ts'

/** The laws of the database that this one breaks. */
export const lawsBroken = (databaseUrl: string): Promise<readonly string[]> =>
  asOwner(databaseUrl, async (client) => {
    const broken: string[] = []
    for (const { law, query } of laws) {
      if (((await client.query(query)).rowCount ?? 0) > 0) broken.push(law)
    }
    return broken
  })
