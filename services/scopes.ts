import type {} from 'fastify'

/**
 * Who may call a route, said where the route is registered. A route without a scope stops the server
 * from starting (`deny-by-default.plugin.ts`): nothing is open because somebody forgot.
 */
export type Scope = 'anyone' | 'signed-in' | 'own-team' | 'hr-only' | 'the-two-of-us'

/** No session is looked at. For health, sign-in, and the ticket, which has its own secret. */
export const anyone = { config: { scope: 'anyone' } } as const
/** An account that signed in, whosever it is. */
export const signedIn = { config: { scope: 'signed-in' } } as const
/** Somebody who signed in; the database decides whether the unit was theirs when the wave opened. */
export const ownTeam = { config: { scope: 'own-team' } } as const
/** HR; functions of schema `results` ask the database once more. */
export const hrOnly = { config: { scope: 'hr-only' } } as const

/** An employee; row level security shows what belongs to the two, and who is no employee of today is refused. */
export const theTwoOfUs = { config: { scope: 'the-two-of-us' } } as const

export interface SignedInAccount {
  readonly account: string
  /** The address that was signed in with; null for an account without one. */
  readonly mail: string | null
  readonly isHr: boolean
  /** Somebody on the staff list of today; HR may have accounts besides. */
  readonly isEmployee: boolean
}

declare module 'fastify' {
  interface FastifyContextConfig {
    scope?: Scope
  }
  interface FastifyRequest {
    /** Set for every scope but `anyone`. */
    account: SignedInAccount | null
  }
}
