/**
 * Every act that the audit log knows, by what it concerns. A page words each: `act-<name>` in four languages. A name that
 * was used stays: an entry of years ago is still read.
 */
export const AUDITED_ACTS = [
  'agreement-changed',
  'wave-opened',
  'wave-stopped',
  'reminder-sent',
  'letters-tried-again',
  'staff-list-taken',
  'person-added',
  'person-changed',
  'person-left',
  'stand-in-named',
  'stand-in-ended',
  'staff-list-waits',
  'staff-list-set-aside',
  'role-given',
  'role-taken',
  'contacts-named',
  'comment-judged',
  'comments-released',
  'broken-promises-released',
  'signed-out-everywhere',
  'sign-in-link-made',
  'passkeys-removed',
  'provider-forgotten',
  'rhythm-planned',
  'wave-planned',
  'planned-wave-changed',
  'planned-wave-taken-out',
  'planned-wave-missed',
  'free-days-named',
  'follow-up-answered',
  'letter-words-changed',
  'letter-tried',
  'provider-token-made',
  'provider-stopped',
] as const

export type AuditedAct = (typeof AUDITED_ACTS)[number]
