import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Preset, presetContract } from './presets.contract.ts'

/** Read once, when the program starts: they are part of it. By name. */
export const PRESETS: readonly Preset[] = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.json'))
  .toSorted()
  .map((file) => presetContract.parse(JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8'))))
