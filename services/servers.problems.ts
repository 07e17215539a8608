import { Problem } from './plumbing/problem.ts'
import type { RoleScope } from './scopes.ts'

/** What a server refuses before a room is reached. */
export const signInNeeded = () => new Problem(401, 'sign-in-needed')
export const notAllowed = () => new Problem(403, 'not-allowed')
const ROLE_NEEDED: Readonly<Record<RoleScope, () => Problem>> = {
  'hr-only': () => new Problem(403, 'hr-only'),
  moderators: () => new Problem(403, 'moderators-only'),
  overseers: () => new Problem(403, 'overseers-only'),
}
export const roleNeeded = (scope: RoleScope) => ROLE_NEEDED[scope]()
export const employeesOnlyHere = () => new Problem(403, 'employees-only')
export const originNotAllowed = () => new Problem(403, 'origin-not-allowed')
export const tooManyRequests = () => new Problem(429, 'too-many-requests')
export const databaseOutOfReach = () => new Problem(503, 'database-out-of-reach')
