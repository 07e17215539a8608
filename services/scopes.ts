import type {} from 'fastify'

/**
 * Who may call a route, said where the route is registered. A route without a scope stops the server
 * from starting (`deny-by-default.plugin.ts`): nothing is open because somebody forgot.
 */
export type Scope =
  | 'anyone'
  | 'signed-in'
  | 'own-team'
  | 'hr-only'
  | 'moderators'
  | 'overseers'
  | 'the-two-of-us'
  | 'provisioning'

/** No session is looked at. For health, sign-in, and the ticket, which has its own secret. */
export const anyone = { config: { scope: 'anyone' } } as const
/** An account that signed in, whosever it is. */
export const signedIn = { config: { scope: 'signed-in' } } as const
/** Somebody who signed in; the database decides whether the unit was theirs when the wave opened. */
export const ownTeam = { config: { scope: 'own-team' } } as const
/** HR; functions of schema `results` ask the database once more. */
export const hrOnly = { config: { scope: 'hr-only' } } as const

/** Who reads comments before others do; functions of schema `results` ask the database once more. */
export const moderators = { config: { scope: 'moderators' } } as const
/** Who looks over the shoulder of the software, and HR: to read only what names nobody who answers. */
export const overseers = { config: { scope: 'overseers' } } as const

/** An employee; row level security shows what belongs to the two, and who is no employee of today is refused. */
export const theTwoOfUs = { config: { scope: 'the-two-of-us' } } as const

/** The identity provider of the organisation, by a token. No session is looked at, and the token opens nothing else. */
export const provisioning = { config: { scope: 'provisioning' } } as const

/** What an account can be besides an employee. */
export const ROLES = ['hr', 'moderator', 'trustee', 'works-council', 'data-protection-officer'] as const
export type Role = (typeof ROLES)[number]

/** Scopes that ask for a role: one of these. */
const ROLES_LET_IN = {
  'hr-only': ['hr'],
  moderators: ['hr', 'moderator'],
  overseers: ['hr', 'works-council', 'data-protection-officer'],
} as const satisfies Partial<Record<Scope, readonly Role[]>>

export type RoleScope = keyof typeof ROLES_LET_IN
export const asksForRole = (scope: Scope): scope is RoleScope => Object.hasOwn(ROLES_LET_IN, scope)

/** Whether a scope that asks for a role lets this account in. */
export const letsIn = (scope: RoleScope, { roles }: Pick<SignedInAccount, 'roles'>): boolean =>
  ROLES_LET_IN[scope].some((role: Role) => roles.includes(role))

/** Every scope that asks for a role and lets this account in: a page shows the ways that it has. */
export const scopesOf = (account: Pick<SignedInAccount, 'roles'>): RoleScope[] =>
  (Object.keys(ROLES_LET_IN) as RoleScope[]).filter((scope) => letsIn(scope, account))

export interface SignedInAccount {
  readonly account: string
  /** The address that was signed in with; null for an account without one. */
  readonly mail: string | null
  readonly roles: readonly Role[]
  /** Somebody on the staff list of today. */
  readonly isEmployee: boolean
}

declare module 'fastify' {
  interface FastifyContextConfig {
    scope?: Scope
  }
  interface FastifyRequest {
    /** Set for every scope but `anyone` and `provisioning`. */
    account: SignedInAccount | null
  }
}
