import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Data beside the tests that says what is meant to be. `TAP_SNAPSHOT=1` writes what is found instead, for
 * whoever changed it on purpose: format it (`npm run format`), read the difference, and commit it with the
 * change.
 */
export const recorded = (name: string, found: unknown): unknown => {
  const path = join(import.meta.dirname, name)
  if (process.env.TAP_SNAPSHOT === '1') writeFileSync(path, `${JSON.stringify(found, null, 2)}\n`)
  return JSON.parse(readFileSync(path, 'utf8'))
}
