import { readFile } from 'node:fs/promises'

/** Whether the threat model says this, under what is not promised: what can be found out must stand there. */
export const isAdmitted = async (words: RegExp): Promise<boolean> => {
  const text = await readFile(new URL('../../../services/answers/README.md', import.meta.url), 'utf8')
  const [, limits = ''] = /^## What is not promised[^\n]*\n(.*?)^## /ms.exec(text) ?? []
  return words.test(limits.replace(/\s+/g, ' '))
}
