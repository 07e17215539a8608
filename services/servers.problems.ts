import { Problem } from './plumbing/problem.ts'

/** What a server refuses before a room is reached. */
export const signInNeeded = () => new Problem(401, 'sign-in-needed')
export const notAllowed = () => new Problem(403, 'not-allowed')
export const hrOnlyHere = () => new Problem(403, 'hr-only')
export const employeesOnlyHere = () => new Problem(403, 'employees-only')
export const originNotAllowed = () => new Problem(403, 'origin-not-allowed')
export const tooManyRequests = () => new Problem(429, 'too-many-requests')
export const databaseOutOfReach = () => new Problem(503, 'database-out-of-reach')
