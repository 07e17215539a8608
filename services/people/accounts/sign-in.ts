import type { Clock } from '../../plumbing/clock.ts'
import type { Random } from '../../plumbing/random.ts'
import { toBase32 } from '../../ticket/encoding.ts'
import { pathTo } from '../../workplace-pages.ts'

/** A link in a letter is used soon or not at all. A session lasts a working day. */
export const LINK_MINUTES = 15
const FIRST_LINK_HOURS = 24
export const SESSION_HOURS = 10

export const later = (clock: Clock, minutes: number): Date =>
  new Date(clock.now().getTime() + minutes * 60_000)

/** 255 random bits in 51 characters without capitals, because a mail gateway may write a link in lower case. */
export const newToken = (random: Random): string => toBase32(random.bytes(32))
export const isToken = (text: string | undefined): text is string => /^[0-9a-z]{51}$/.test(text ?? '')

export const linkExpiry = (clock: Clock): Date => later(clock, LINK_MINUTES)
export const firstLinkExpiry = (clock: Clock): Date => later(clock, FIRST_LINK_HOURS * 60)
export const sessionExpiry = (clock: Clock): Date => later(clock, SESSION_HOURS * 60)

/** When somebody signed in, told by when it ends: nothing else is kept. */
export const sessionStart = (expiry: Date): Date => new Date(expiry.getTime() - SESSION_HOURS * 3_600_000)

/** The token stands behind the `#`. So it reaches no server log, and to open the link does nothing yet. */
export const signInLink = (workplaceUrl: string, token: string): string =>
  `${workplaceUrl}${pathTo('sign-in')}#${token}`
