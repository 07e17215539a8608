import type { WholeConversation } from '../../api.ts'
import { randomUuid } from '../../uuid.ts'

/** An agreement as it is being written; no day is an empty field. The id is the page's, to tell the rows apart. */
export interface AgreementDraft {
  readonly id: string
  readonly what: string
  readonly who: WholeConversation['agreements'][number]['who']
  readonly dueOn: string
}

export interface SummaryDraft {
  readonly words: string
  readonly agreements: readonly AgreementDraft[]
  readonly lookBackOn: string
}

export const MOST_AGREEMENTS = 12

export const noAgreement = (): AgreementDraft => ({ id: randomUuid(), what: '', who: 'both', dueOn: '' })

/** What stands there now, to be changed; or an empty sheet with room for one agreement. */
export const draftOf = ({ summary, agreements, lookBackOn }: WholeConversation): SummaryDraft =>
  summary === null
    ? { words: '', agreements: [noAgreement()], lookBackOn: '' }
    : {
        words: summary.words,
        agreements: agreements.map((one) => ({ ...one, dueOn: one.dueOn ?? '' })),
        lookBackOn: lookBackOn ?? '',
      }

/** As the server takes it: an agreement without words is none. */
export const bodyOf = ({ words, agreements, lookBackOn }: SummaryDraft) => ({
  words: words.trim(),
  agreements: agreements
    .filter(({ what }) => what.trim() !== '')
    .map(({ what, who, dueOn }) => ({ what: what.trim(), who, dueOn: dueOn === '' ? null : dueOn })),
  lookBackOn,
})

/** Nothing was entered: there is nothing to keep when a session ends. */
export const isUntouched = (draft: SummaryDraft, conversation: WholeConversation): boolean =>
  JSON.stringify(bodyOf(draft)) === JSON.stringify(bodyOf(draftOf(conversation)))

/** The first day on which one may look back, given today's date. */
export const dayAfter = (date: string): string =>
  date === '' ? '' : new Date(Date.parse(`${date}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
