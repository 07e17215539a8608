import { Problem } from '../plumbing/problem.ts'

export const instrumentUnknown = () => new Problem(404, 'instrument-unknown')
