import createClient from 'openapi-fetch'
import type { paths } from '../api/workplace.generated.ts'

/** What a server answered when all went well, by address and method. */
type Ok<Path extends keyof paths, Method extends keyof paths[Path]> = paths[Path][Method] extends {
  responses: { 200: { content: { 'application/json': infer Body } } }
}
  ? Body
  : never

export type Me = Ok<'/api/me', 'get'>
export type Unit = Ok<'/api/units', 'get'>[number]
export type OwnPasskey = Ok<'/api/own-passkeys', 'get'>[number]
export type UnitOnPaper = Ok<'/api/units/{unit}', 'get'>
export type ListedPerson = Ok<'/api/people', 'get'>['people'][number]
export type PersonOnList = Ok<'/api/people/{person}', 'get'>
export type HandPreview = Ok<'/api/people/preview', 'post'>
export type HandChange = NonNullable<
  paths['/api/people']['post']['requestBody']
>['content']['application/json']
export type OwnSession = Ok<'/api/own-sessions', 'get'>[number]
export type ImportSummary = Ok<'/api/staff-list', 'post'>
export type ImportPreview = Ok<'/api/staff-list/preview', 'post'>
export type Finding = ImportSummary['problems'][number]
export type Provider = Ok<'/api/provider', 'get'>
export type WaitingLists = Ok<'/api/waiting-lists', 'get'>
export type Agreement = Ok<'/api/works-council-agreement', 'get'>
export type Wave = Ok<'/api/waves', 'get'>[number]
export type Calendar = Ok<'/api/calendar', 'get'>
export type LetterWords = Ok<'/api/letter-words', 'get'>[number]
export type Passages = Pick<LetterWords, 'introduction' | 'closing'>
export type LetterDraft = Ok<'/api/letter-words/{kind}/{language}/preview', 'post'>
export type SenderRecords = Ok<'/api/sender/records', 'post'>
export type PostRoom = Ok<'/api/post-room', 'get'>
export type OutboxLetter = Ok<'/api/waves/{wave}/letters', 'get'>[number]
export type Publication = Ok<'/api/results', 'get'>[number]
export type TeamReport = Ok<'/api/results/{wave}/units/{unit}', 'get'>
export type OrganisationReport = Ok<'/api/results/{wave}/organisation', 'get'>
export type Tree = OrganisationReport['tree']
export type TreeUnit = Tree['units'][number]
export type UnitResult = TeamReport['own']
export type Figure = UnitResult['figures'][number]
export type ContractState = TeamReport['contract']
export type Signal = TeamReport['signals']['strengths'][number]
export type Picks = TeamReport['picks']
export type AboutOrganisation = Ok<'/api/results/{wave}/about-organisation', 'get'>
export type FileFormat = NonNullable<
  NonNullable<paths['/api/results/{wave}/figures.csv']['get']['parameters']['query']>['format']
>
export type CommentToRead = Ok<'/api/results/{wave}/comments-to-read', 'get'>[number]
export type Verdict = NonNullable<CommentToRead['verdict']>
export type ShownComment = Ok<'/api/results/{wave}/comments', 'get'>[number]
export type CountReport = Ok<'/api/results/{wave}/count-report', 'get'>
export type Instrument = Ok<'/api/instruments/{name}', 'get'>
export type ProcessingRecord = Ok<'/api/processing-record', 'get'>
export type Dialogue = Ok<'/api/dialogue', 'get'>
export type Pair = Dialogue['pairs'][number]
export type Conversation = Dialogue['conversations'][number]
export type WholeConversation = Ok<'/api/conversations/{conversation}', 'get'>
export type Contacts = Ok<'/api/contacts', 'get'>
export type Years = Ok<'/api/dialogue/years', 'get'>
export type RoleHolder = Ok<'/api/roles', 'get'>[number]
export type AuditEntry = Ok<'/api/audit-log', 'get'>[number]
export type AskedOfWhom = Ok<'/api/asked-of-whom', 'get'>[number]
export type Guides = Ok<'/api/guides', 'get'>
export type Wording = Ok<'/api/wording', 'get'>

/** What the server would not do, by its code: the texts word it. */
export class Refusal extends Error {
  readonly code: string
  readonly details: Readonly<Record<string, unknown>>

  constructor(code: string, details: Readonly<Record<string, unknown>> = {}) {
    super(code)
    this.code = code
    this.details = details
  }
}

/** Somebody's session ended, or never began: the page that holds all pages asks to sign in. */
export const SIGN_IN_NEEDED = 'oh-sign-in-needed'

const refusalOf = (error: unknown): Refusal => {
  const { code, details } = (typeof error === 'object' && error !== null ? error : {}) as {
    code?: string
    details?: Record<string, unknown>
  }
  return new Refusal(code ?? 'unexpected', details)
}

export const api = createClient<paths>({ baseUrl: location.origin })

/**
 * The data of a reply.
 *
 * @throws Refusal with the server's code, or `out-of-reach` when there was no answer
 */
export const answered = async <Data>(
  asked: Promise<{ data?: Data; error?: unknown; response: Response }>,
): Promise<Data> => {
  const reply = await asked.catch(() => {
    throw new Refusal('out-of-reach')
  })
  if (reply.response.ok) return reply.data as Data
  const refusal = refusalOf(reply.error)
  if (refusal.code === 'sign-in-needed') window.dispatchEvent(new Event(SIGN_IN_NEEDED))
  throw refusal
}

/** Sends a file as it is: the server finds out encoding and separator by itself. */
const sendStaffList = <Reply>(
  path: string,
  body: Uint8Array<ArrayBuffer>,
  more: Readonly<Record<string, string>> = {},
): Promise<Reply> => {
  const send = async () => {
    const headers = { 'content-type': 'text/csv', ...more }
    const response = await fetch(path, { method: 'POST', headers, body })
    const reply: unknown = await response.json().catch(() => undefined)
    return response.ok ? { data: reply as Reply, response } : { error: reply, response }
  }
  return answered<Reply>(send())
}

/** A file, and what HR said that its letters are saved as; empty: told from the file. */
interface SentList {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly encoding: string
}

const asked = (path: string, query: Readonly<Record<string, string>>): string =>
  `${path}?${new URLSearchParams(Object.entries(query).filter(([, value]) => value !== ''))}`

export const previewStaffList = ({ bytes, encoding }: SentList): Promise<ImportPreview> =>
  sendStaffList(asked('/api/staff-list/preview', { encoding }), bytes)

/**
 * @param version of the list that the preview was made of
 * @param twice whoever was told why the list brakes asks again
 */
export const importStaffList = (
  { bytes, encoding }: SentList,
  { version, twice }: { readonly version: string; readonly twice: boolean },
  key: string,
): Promise<ImportSummary> =>
  sendStaffList(asked('/api/staff-list', { shown: version, encoding, asked: twice ? 'twice' : '' }), bytes, {
    'idempotency-key': key,
  })
