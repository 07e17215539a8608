import { Refused } from '../../services/plumbing/refused.ts'
import { canonicalJson, type LogEntry } from '../../services/ticket/log-chain.ts'
import { checksumOf, fingerprintOf, type Manifest, manifestHash } from '../../services/ticket/manifest.ts'
import { checkSegmentList, SegmentListBroken } from '../../services/ticket/segment-list.ts'

type Body = Readonly<Record<string, unknown>>
type Read = (path: string) => Promise<string>

/** What the log must say of a manifest; every word of it comes from there. */
const announcedBy = async (text: string, list: string): Promise<Body> => {
  const { wave, questionnaire, opens, closes, thresholds, segments } = JSON.parse(text) as Manifest
  // The list that the manifest names by its root is compared as well: that is what no phone does.
  checkSegmentList((JSON.parse(list) as object[]).map(canonicalJson), segments)
  return {
    wave,
    questionnaire,
    opens,
    closes,
    block: thresholds.block,
    fingerprint: await fingerprintOf(manifestHash(text)),
    manifest: checksumOf(text),
    segments,
  }
}

/** The report is in no other place, so it is taken as it stands. */
const countedBy = (text: string, { wave, fingerprint, report }: Body): Body => ({
  wave,
  fingerprint,
  report,
  receipts: { count: (JSON.parse(text) as unknown[]).length, hash: checksumOf(text) },
})

const makeAgain = async ({ kind, body }: LogEntry, read: Read): Promise<Body | undefined> => {
  const manifest = `/m/${body.fingerprint}`
  if (kind === 'announced') return announcedBy(await read(manifest), await read(`${manifest}/segments`))
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
      throw error instanceof SyntaxError || error instanceof TypeError || error instanceof SegmentListBroken
        ? differs(entry)
        : error
    })
    if (served === undefined) continue
    if (canonicalJson(served) !== canonicalJson(entry.body)) throw differs(entry)
    compared++
  }
  return compared
}

const differs = ({ index }: LogEntry): Refused =>
  new Refused(`entry ${index} says something else than what the server serves`)
