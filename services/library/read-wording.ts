import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Wording, wordingContract } from './wording.contract.ts'

/** The wording table of the library. */
export const readWording = async (): Promise<Wording> => {
  const path = join(import.meta.dirname, 'wording/0.1.0/wording.json')
  return wordingContract.parse(JSON.parse(await readFile(path, 'utf8')))
}
