/**
 * The one error that may be shown to somebody outside (RFC 9457, application/problem+json). Everything else
 * becomes a bare 500. A problem carries a code, never a sentence. The interface words the code in four
 * languages.
 */
export class Problem extends Error {
  readonly code: string
  readonly status: number
  readonly details: Readonly<Record<string, unknown>>

  constructor(status: number, code: string, details: Readonly<Record<string, unknown>> = {}) {
    super(code)
    this.status = status
    this.code = code
    this.details = details
  }
}

/** What a problem looks like on the wire. */
export const problemBody = (problem: Problem): Record<string, unknown> => ({
  type: 'about:blank',
  title: problem.code,
  status: problem.status,
  code: problem.code,
  ...(Object.keys(problem.details).length > 0 ? { details: problem.details } : {}),
})

/**
 * Turns a refusal of the database into a problem, by the name of the constraint that refused or by the
 * code that one of our own functions raised. Never by message text, which changes with the language.
 */
export const fromDatabase = (error: unknown, byName: Readonly<Record<string, () => Problem>>): unknown => {
  if (typeof error !== 'object' || error === null) return error
  const { constraint } = error as { constraint?: string }
  const known = constraint === undefined ? undefined : byName[constraint]
  return known === undefined ? error : known()
}
