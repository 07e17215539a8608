import { statfs } from 'node:fs/promises'
import { dirname, sep } from 'node:path'

/** Where keys lie, only as far as it says how safe they are. Never the path itself. */
export type KeyPlace = 'memory' | 'inside-data' | 'beside-data' | 'elsewhere'

/** Linux's names for a folder that no disk ever holds: tmpfs and ramfs. */
const IN_MEMORY = new Set([0x01021994, 0x858458f6])

/** A folder that does not exist yet lies where its parent does. */
const fileSystemOf = async (folder: string): Promise<number> =>
  statfs(folder)
    .catch(() => statfs(dirname(folder)))
    .then(
      ({ type }) => type,
      () => 0,
    )

export const keyPlaceOf = async (keysFolder: string, dataFolder: string): Promise<KeyPlace> => {
  if (IN_MEMORY.has(await fileSystemOf(keysFolder))) return 'memory'
  if (`${keysFolder}${sep}`.startsWith(`${dataFolder}${sep}`)) return 'inside-data'
  return dirname(keysFolder) === dirname(dataFolder) ? 'beside-data' : 'elsewhere'
}
