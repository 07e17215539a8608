import { pushRefused } from '../people.problems.ts'
import { ENTERPRISE, USER } from './urns.ts'

/** What of a user is kept, as the path of an operation names it. */
export const KEPT = [
  'userName',
  'externalId',
  'active',
  'name.givenName',
  'name.familyName',
  'name.formatted',
  'displayName',
  'preferredLanguage',
  'locale',
  'emails',
  `${ENTERPRISE}:employeeNumber`,
  `${ENTERPRISE}:organization`,
  `${ENTERPRISE}:division`,
  `${ENTERPRISE}:department`,
  `${ENTERPRISE}:manager`,
] as const
export type KeptPath = (typeof KEPT)[number]

/** What a user may have besides (RFC 7643, 4.1 and 4.3): no reason to refuse, and not read. */
const OTHERS = `nickName profileUrl title userType timezone password phoneNumbers ims photos addresses
  entitlements roles x509Certificates costCenter name.middleName name.honorificPrefix name.honorificSuffix`
const GIVEN_HERE = 'id meta schemas groups'

const lowered = (names: string) => new Set(names.toLowerCase().split(/\s+/))
const others = lowered(OTHERS)
const givenHere = lowered(GIVEN_HERE)
const kept = new Map(KEPT.map((path) => [path.toLowerCase(), path]))

/** Whose value holds values by name, each with a path of its own. */
const HOLDERS = new Set(['name', ENTERPRISE.toLowerCase()])

/**
 * An attribute, one of its entries, and what of that: `emails[type eq "work"].value`. It takes no longer than the text is
 * long, whatever somebody writes.
 */
const STEPS =
  /^([a-z$][\w$-]*)(?:\.([a-z$][\w$-]*))?(?:\[([a-z]+) eq ("[^"\\]{0,60}"|true)\](?:\.([a-z]+))?)?$/i
const LONGEST_PATH = 300

export interface ReadPath {
  /** Where the value belongs; `holder` for one that holds several. */
  readonly to: KeptPath | 'holder' | 'dropped' | 'given-here' | 'unknown'
  /** The path in front of what a holder holds. */
  readonly under: string
  /** Of an entry of several: which one, such as `type "work"`; empty for all of them. */
  readonly entry: string
  /** What of an entry or of a complex value. */
  readonly part: string
}

const path = (to: ReadPath['to'], more: Partial<ReadPath> = {}): ReadPath => ({
  to,
  under: '',
  entry: '',
  part: '',
  ...more,
})

/** A path with the URN of a schema in front, as RFC 7644 has it, or with a point behind it, as it once was. */
const withoutUrn = (text: string): { readonly urn: string; readonly rest: string } => {
  const low = text.toLowerCase()
  for (const urn of [ENTERPRISE, USER])
    if (low.startsWith(urn.toLowerCase()) && /^[:.]?/.test(text.slice(urn.length)))
      return { urn, rest: text.slice(urn.length).replace(/^[:.]/, '') }
  return { urn: '', rest: text }
}

/** Where a path leads, whatever its capitals. @throws Problem `path-unknown` for what is too long */
export const readPath = (text: string): ReadPath => {
  if (text.length > LONGEST_PATH) throw pushRefused('path-unknown')
  const { urn, rest } = withoutUrn(text.trim())
  if (urn === ENTERPRISE && rest === '') return path('holder', { under: `${ENTERPRISE}:` })
  // Somebody else's extension.
  if (urn === '' && /^urn:/i.test(rest)) return path('dropped')
  const steps = STEPS.exec(rest)
  if (steps === null) return path('unknown')
  const [, name = '', sub = '', by = '', value = '', part = ''] = steps
  const full = `${urn === ENTERPRISE ? `${ENTERPRISE}:` : ''}${name}`.toLowerCase()
  if (HOLDERS.has(full) && sub === '' && by === '') return path('holder', { under: `${name}.` })
  const named = (one: string) => kept.get(one)
  const entry = by === '' ? '' : `${by} ${value}`.toLowerCase()
  const whole = named(sub === '' ? full : `${full}.${sub.toLowerCase()}`)
  if (whole !== undefined) return path(whole, { entry, part: part.toLowerCase() })
  const holder = sub === '' ? undefined : named(full)
  if (holder === 'emails' || holder?.endsWith(':manager')) return path(holder, { part: sub.toLowerCase() })
  if (givenHere.has(full)) return path('given-here')
  const isOther = others.has(name.toLowerCase()) || others.has(`${full}.${sub.toLowerCase()}`)
  return path(isOther ? 'dropped' : 'unknown')
}
