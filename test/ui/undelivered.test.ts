import t from 'tap'
import type { OutboxLetter } from '../../ui/workplace/api.ts'
import { byReason, whyUndelivered } from '../../ui/workplace/waves/undelivered.ts'

/** What the post-room keeps of a refusal, and what somebody can do about it. */
const CASES: readonly (readonly [OutboxLetter['state'], string | null, string])[] = [
  ['refused', 'recipient 550 5.1.1', 'no-such-address'],
  ['refused', 'bounced 5.1.1', 'no-such-address'],
  ['refused', 'recipient 550', 'no-such-address'],
  ['refused', 'recipient EENVELOPE', 'no-such-address'],
  ['given-up', 'recipient 552 5.2.2', 'mailbox-full'],
  ['given-up', 'recipient 552', 'mailbox-full'],
  ['refused', 'bounced 4.2.2', 'mailbox-full'],
  ['refused', 'bounced 5.2.1', 'mailbox-closed'],
  ['waiting', 'recipient 554 5.7.1', 'blocked'],
  ['refused', 'bounced 5.7.26', 'blocked'],
  ['refused', 'bounced 4.4.7', 'no-way'],
  ['refused', 'recipient 550 5.4.1', 'no-way'],
  ['refused', 'bounced 5.0.0', 'other'],
  ['given-up', 'message 554', 'other'],
  ['waiting', 'login 535 5.7.8', 'our-server'],
  ['waiting', 'connect ECONNREFUSED', 'our-server'],
  ['waiting', 'sender 550 5.7.60', 'our-server'],
  ['waiting', 'recipient 550 5.1.8', 'our-server'],
  ['given-up', 'here closed', 'our-side'],
  ['waiting', 'here no-key', 'our-side'],
  ['unsure', 'handed-over ETIMEDOUT', 'perhaps'],
  ['unsure', 'handed-over stopped', 'perhaps'],
  ['waiting', null, 'waits'],
  ['sending', null, 'waits'],
]
const letters = CASES.map(
  ([state, reason], at): OutboxLetter => ({
    letter: String(at),
    kind: 'invitation',
    to: 'x@y.example',
    state,
    reason,
  }),
)

t.test('each reason has its words', (t) => {
  for (const [state, reason, why] of CASES)
    t.equal(whyUndelivered({ state, reason }), why, `${state} ${reason}`)
  t.end()
})

t.test('every letter stands in one group, and what needs a hand comes first', (t) => {
  const groups = byReason(letters)
  t.equal(groups.flatMap(([, all]) => all).length, letters.length)
  t.equal(groups[0]?.[0], 'no-such-address')
  t.equal(groups.at(-1)?.[0], 'waits')
  t.strictSame(byReason([]), [])
  t.end()
})
