import type { OutboxLetter } from '../api.ts'

/** Why letters are not there, as somebody can do something about it; what needs a hand first. */
export const UNDELIVERED = {
  'no-such-address': ['outbox-no-such-address', 'outbox-no-such-address-do'],
  'mailbox-full': ['outbox-mailbox-full', 'outbox-mailbox-full-do'],
  'mailbox-closed': ['outbox-mailbox-closed', 'outbox-mailbox-closed-do'],
  blocked: ['outbox-blocked', 'outbox-blocked-do'],
  'no-way': ['outbox-no-way', 'outbox-no-way-do'],
  other: ['outbox-other', 'outbox-other-do'],
  'our-server': ['outbox-our-server', 'outbox-our-server-do'],
  'our-side': ['outbox-our-side', 'outbox-our-side-do'],
  perhaps: ['outbox-perhaps', 'outbox-perhaps-do'],
  waits: ['outbox-waits', 'outbox-waits-do'],
} as const
export type Undelivered = keyof typeof UNDELIVERED

/** By the codes of RFC 3463, and of RFC 5321 where a server says no more; the first that fits. */
const BY_CODE: readonly (readonly [RegExp, Undelivered])[] = [
  [/\b[45]\.1\.[78]\b/, 'our-server'],
  [/\b[45]\.2\.2\b|^552$/, 'mailbox-full'],
  [/\b[45]\.2\.\d/, 'mailbox-closed'],
  [/\b[45]\.1\.\d|EENVELOPE/, 'no-such-address'],
  [/\b[45]\.7\.\d/, 'blocked'],
  [/\b[45]\.4\.\d/, 'no-way'],
  [/\b[45]\.3\.\d/, 'our-server'],
  [/^(550|551|553)$/, 'no-such-address'],
]

/** @param letter its reason is `<step> <codes>`, as the post-room keeps it */
export const whyUndelivered = ({ state, reason }: Pick<OutboxLetter, 'state' | 'reason'>): Undelivered => {
  if (state === 'unsure') return 'perhaps'
  if (reason === null) return 'waits'
  const [step = '', ...codes] = reason.split(' ')
  if (step === 'here') return 'our-side'
  if (step === 'connect' || step === 'login' || step === 'sender') return 'our-server'
  const code = codes.join(' ')
  return BY_CODE.find(([pattern]) => pattern.test(code))?.[1] ?? 'other'
}

/** Letters by what is the matter with them, in the order above; none without letters. */
export const byReason = (
  letters: readonly OutboxLetter[],
): readonly (readonly [Undelivered, readonly OutboxLetter[]])[] =>
  (Object.keys(UNDELIVERED) as Undelivered[])
    .map((why) => [why, letters.filter((letter) => whyUndelivered(letter) === why)] as const)
    .filter(([, all]) => all.length > 0)
