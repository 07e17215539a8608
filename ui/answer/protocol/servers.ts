import createClient, { type Client } from 'openapi-fetch'
import type { paths as AnswersPaths } from '../../api/answers.generated.ts'
import type { paths as WorkplacePaths } from '../../api/workplace.generated.ts'

/** Both servers, as the survey page talks to them. */
export interface Servers {
  /** Gives tickets. Asked with credentials, which keeps it on a connection of its own. */
  readonly workplace: Client<WorkplacePaths>
  /** Takes ballots. Never gets a credential, never a referrer. */
  readonly answers: Client<AnswersPaths>
}

/** `text/plain` makes it a simple request: a preflight would put ticket and ballot on one socket. */
const PLAIN_TEXT_HEADERS = { 'content-type': 'text/plain' } as const

export const connect = (workplaceUrl: string, answersUrl: string): Servers => ({
  workplace: createClient<WorkplacePaths>({
    baseUrl: workplaceUrl,
    credentials: 'include',
    referrerPolicy: 'no-referrer',
    headers: PLAIN_TEXT_HEADERS,
  }),
  answers: createClient<AnswersPaths>({
    baseUrl: answersUrl,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    headers: PLAIN_TEXT_HEADERS,
  }),
})
