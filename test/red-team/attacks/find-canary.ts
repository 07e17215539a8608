import { spawnSync } from 'node:child_process'
import { asOwner } from '../../world/cluster.ts'
import { everythingLeft } from './everything-left.ts'

export interface Loot {
  readonly databaseUrl: string
  /** Data files, write-ahead log, database log, outbox, keys: searched as bytes. */
  readonly folders: readonly string[]
}

/** Tables and files in which these words stand: as text, or as the bytes of a column. */
export const findCanary = async (
  words: string,
  { databaseUrl, folders }: Loot,
): Promise<readonly string[]> => {
  const asBytes = Buffer.from(words).toString('hex')
  const rows = await everythingLeft(databaseUrl)
  const tables = rows.filter(({ text }) => text.includes(words) || text.includes(asBytes))
  await asOwner(databaseUrl, (client) => client.query('checkpoint'))
  const grep = spawnSync('grep', ['-r', '-l', '-a', '-F', words, ...folders], { encoding: 'utf8' })
  const files = grep.stdout.split('\n').filter((line) => line !== '')
  return [...new Set(tables.map(({ table }) => table)), ...files]
}
