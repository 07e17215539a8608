import { promises as nameServers } from 'node:dns'

/** Texts that stand at a name; `out-of-reach` where nobody answered in time. */
export type Txt = readonly string[] | 'out-of-reach'

const MILLISECONDS_AT_MOST = 5000
/** Somebody answered: there is no such name, or nothing of this kind at it. */
const NOTHING_THERE = new Set(['ENOTFOUND', 'ENODATA'])

/** Asks the name servers of this machine. Never rejects: a machine without a way out is no error. */
export const askTxt = async (name: string): Promise<Txt> => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<Txt>((resolve) => {
    timer = setTimeout(() => resolve('out-of-reach'), MILLISECONDS_AT_MOST)
  })
  const asked = nameServers.resolveTxt(name).then(
    (records): Txt => records.map((pieces) => pieces.join('')),
    (error: NodeJS.ErrnoException): Txt => (NOTHING_THERE.has(error.code ?? '') ? [] : 'out-of-reach'),
  )
  return Promise.race([asked, late]).finally(() => clearTimeout(timer))
}
