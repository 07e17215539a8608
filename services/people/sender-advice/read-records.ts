import type { Txt } from '../../plumbing/ask-dns.ts'

/** What a domain says about who may send in its name. */
export type SpfState = 'there' | 'none' | 'several' | 'lets-anybody' | 'out-of-reach'
/** What others are to do with letters that nobody vouches for. */
export type DmarcState = 'reject' | 'quarantine' | 'watch' | 'none' | 'broken' | 'out-of-reach'

export interface Found<State> {
  readonly state: State
  /** As it stands there; null where there is none, or more than one. */
  readonly record: string | null
}

/** RFC 7208, 4.5: more than one record is an error, and then none counts. */
export const readSpf = (texts: Txt): Found<SpfState> => {
  if (texts === 'out-of-reach') return { state: 'out-of-reach', record: null }
  const records = texts.filter((text) => /^v=spf1(\s|$)/i.test(text))
  const [record = null] = records
  if (record === null) return { state: 'none', record }
  if (records.length > 1) return { state: 'several', record: null }
  return { state: /\s\+?all(\s|$)/i.test(record) ? 'lets-anybody' : 'there', record }
}

const POLICIES: Readonly<Record<string, DmarcState>> = {
  reject: 'reject',
  quarantine: 'quarantine',
  none: 'watch',
}

/** RFC 7489, 6.3 and 6.6.3. */
export const readDmarc = (texts: Txt, ofParent = false): Found<DmarcState> => {
  if (texts === 'out-of-reach') return { state: 'out-of-reach', record: null }
  const records = texts.filter((text) => /^v\s*=\s*DMARC1\s*(;|$)/.test(text))
  const [record = null] = records
  if (record === null) return { state: 'none', record }
  if (records.length > 1) return { state: 'broken', record: null }
  const tag = (name: string): string | undefined =>
    new RegExp(`;\\s*${name}\\s*=\\s*([a-z]+)`, 'i').exec(record)?.[1]?.toLowerCase()
  const policy = (ofParent ? tag('sp') : undefined) ?? tag('p')
  return { state: POLICIES[policy ?? ''] ?? 'broken', record }
}
