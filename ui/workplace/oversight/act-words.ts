import type { AuditEntry, RoleHolder } from '../api.ts'
import { languageName } from '../language-name.ts'
import type { Page } from '../page.ts'
import { formName } from '../waves/wave-words.ts'
import { roleName } from './role-words.ts'

/** What each act of the audit log is called. One that we do not know keeps its own name. */
const ACT_TEXTS: Readonly<Record<string, string>> = {
  'agreement-changed': 'act-agreement-changed',
  'wave-opened': 'act-wave-opened',
  'wave-stopped': 'act-wave-stopped',
  'reminder-sent': 'act-reminder-sent',
  'letters-tried-again': 'act-letters-tried-again',
  'staff-list-taken': 'act-staff-list-taken',
  'staff-list-waits': 'act-staff-list-waits',
  'staff-list-set-aside': 'act-staff-list-set-aside',
  'person-added': 'act-person-added',
  'person-changed': 'act-person-changed',
  'person-left': 'act-person-left',
  'stand-in-named': 'act-stand-in-named',
  'stand-in-ended': 'act-stand-in-ended',
  'role-given': 'act-role-given',
  'role-taken': 'act-role-taken',
  'contacts-named': 'act-contacts-named',
  'comment-judged': 'act-comment-judged',
  'comments-released': 'act-comments-released',
  'broken-promises-released': 'act-broken-promises-released',
  'signed-out-everywhere': 'act-signed-out-everywhere',
  'sign-in-link-made': 'act-sign-in-link-made',
  'passkeys-removed': 'act-passkeys-removed',
  'letter-words-changed': 'act-letter-words-changed',
  'letter-tried': 'act-letter-tried',
  'provider-token-made': 'act-provider-token-made',
  'provider-stopped': 'act-provider-stopped',
  'provider-forgotten': 'act-provider-forgotten',
  'rhythm-planned': 'act-rhythm-planned',
  'wave-planned': 'act-wave-planned',
  'planned-wave-changed': 'act-planned-wave-changed',
  'planned-wave-taken-out': 'act-planned-wave-taken-out',
  'planned-wave-missed': 'act-planned-wave-missed',
  'free-days-named': 'act-free-days-named',
  'follow-up-answered': 'act-follow-up-answered',
}

/** Days of a calendar, forms and roles in words; everything else as it stands. */
const factIn = (page: Page, name: string, value: string | number | boolean | null): string | number => {
  if (typeof value === 'boolean' || value === null) return String(value)
  if (typeof value === 'number') return value
  if (name === 'form') return formName(page, value)
  if (name === 'role') return roleName(page, value)
  if (name === 'kind') return page.sayOr(`letter-${value}`, value)
  if (name === 'language') return languageName(page, value)
  return /^\d{4}-\d\d-\d\d$/.test(value) ? page.day(value) : value
}

/** What was done, in a sentence. */
export const actWords = (page: Page, { kind, body }: AuditEntry): string => {
  const facts = Object.entries(body).map(([name, value]) => [name, factIn(page, name, value)] as const)
  const text = ACT_TEXTS[kind]
  return text === undefined ? kind : page.say(text, Object.fromEntries(facts))
}

/** Who did it, by the name that the account has today. */
export const whoDid = (page: Page, { body }: AuditEntry, holders: readonly RoleHolder[]): string => {
  if (body.by === 'command-line') return page.say('by-command-line')
  if (body.by === 'by-itself') return page.say('by-itself')
  const holder = holders.find(({ account }) => account === body.account)
  return holder?.name ?? holder?.mail ?? page.say(holder === undefined ? 'by-former-role' : 'by-printed-link')
}
