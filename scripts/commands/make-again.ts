import { Refused } from '../../services/plumbing/refused.ts'
import { canonicalJson, type LogEntry } from '../../services/ticket/log-chain.ts'
import { checksumOf, fingerprintOf, type Manifest, manifestHash } from '../../services/ticket/manifest.ts'

type Body = Readonly<Record<string, unknown>>
type Read = (path: string) => Promise<string>

/** What the log must say of a manifest; every word of it comes from there. */
const announcedBy = async (text: string): Promise<Body> => {
  const { wave, questionnaire, opens, closes, thresholds, segments } = JSON.parse(text) as Manifest
  return {
    ...{ wave, questionnaire, opens, closes, block: thresholds.block },
    fingerprint: await fingerprintOf(manifestHash(text)),
    manifest: checksumOf(text),
    segments: segments.map(({ id, invited, joined, leadersChanged }) => ({
      ...{ id, invited, joined, leadersChanged },
    })),
  }
}

/** The report is in no other place, so it is taken as it stands. */
const countedBy = (text: string, { wave, fingerprint, report }: Body): Body => ({
  ...{ wave, fingerprint, report },
  receipts: { count: (JSON.parse(text) as unknown[]).length, hash: checksumOf(text) },
})

const makeAgain = async ({ kind, body }: LogEntry, read: Read): Promise<Body | undefined> => {
  if (kind === 'announced') return announcedBy(await read(`/m/${body.fingerprint}`))
  if (kind === 'counted') return countedBy(await read(`/waves/${body.wave}/receipts`), body)
  return undefined
}

/**
 * Makes announcements and counts again from what a server serves of them.
 *
 * @returns how many entries were compared
 * @throws Refused at the first that says something else
 */
export const compareWithServed = async (entries: readonly LogEntry[], read: Read): Promise<number> => {
  let compared = 0
  for (const entry of entries) {
    const served = await makeAgain(entry, read).catch((error: unknown) => {
      throw error instanceof SyntaxError || error instanceof TypeError ? differs(entry) : error
    })
    if (served === undefined) continue
    if (canonicalJson(served) !== canonicalJson(entry.body)) throw differs(entry)
    compared++
  }
  return compared
}

const differs = ({ index }: LogEntry): Refused =>
  new Refused(`entry ${index} says something else than what the server serves`)
