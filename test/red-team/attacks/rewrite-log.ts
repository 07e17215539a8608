import { canonicalJson, type LogEntry } from '../../../services/ticket/log-chain.ts'
import { checksumOf } from '../../../services/ticket/manifest.ts'
import { asOwner } from '../../world/cluster.ts'
import type { World } from '../../world/world.ts'

/** The owner of the database gives entries of the log other words, and makes every hash after them again. */
export const rewriteLog = async (
  world: World,
  change: (body: LogEntry['body']) => LogEntry['body'],
): Promise<void> => {
  const log: LogEntry[] = (await world.answers.inject('/transparency.json')).json()
  const chain: LogEntry[] = []
  for (const { hash: _, ...entry } of log) {
    const rest = { ...entry, body: change(entry.body), previous: chain.at(-1)?.hash ?? null }
    chain.push({ ...rest, hash: checksumOf(canonicalJson(rest)) })
  }
  await asOwner(world.databaseUrl, async (client) => {
    await client.query('delete from transparency.log_entries')
    for (const { index, date, kind, body, previous, hash } of chain)
      await client.query('insert into transparency.log_entries values ($1, $2, $3, $4, $5, $6, $7)', [
        index,
        date,
        kind,
        JSON.stringify(body),
        previous,
        hash,
        canonicalJson({ index, date, kind, body, previous, hash }),
      ])
  })
}
