import t from 'tap'
import { judge, RULES, type Stage, type Verdict } from '../../services/plumbing/mail-refusals.ts'

/** What servers say in the field, and whom it concerns. */
const CASES: readonly (readonly [Stage, string, string, Verdict])[] = [
  ['connect', '', '', 'ours'],
  ['connect', '554', '5.7.1', 'ours'],
  ['login', '535', '5.7.8', 'ours'],
  ['login', '454', '4.7.0', 'ours'],
  ['sender', '550', '5.7.60', 'ours'],
  ['sender', '451', '4.7.1', 'ours'],
  ['sender', '421', '4.7.0', 'ours'],
  ['recipient', '421', '4.7.0', 'ours'],
  ['recipient', '', '', 'ours'],
  ['recipient', '452', '4.3.1', 'ours'],
  ['recipient', '452', '4.5.3', 'ours'],
  ['recipient', '450', '4.7.28', 'ours'],
  ['recipient', '530', '5.7.0', 'ours'],
  ['recipient', '553', '5.1.8', 'ours'],
  ['recipient', '451', '4.7.1', 'theirs-for-a-while'],
  ['recipient', '450', '', 'theirs-for-a-while'],
  ['recipient', '450', '4.2.1', 'theirs-for-a-while'],
  ['recipient', '451', '4.4.1', 'theirs-for-a-while'],
  ['recipient', '552', '5.2.2', 'theirs-for-a-while'],
  ['recipient', '552', '', 'theirs-for-a-while'],
  ['recipient', '554', '5.7.1', 'perhaps-ours'],
  ['recipient', '550', '5.7.1', 'perhaps-ours'],
  ['recipient', '554', '', 'perhaps-ours'],
  ['recipient', '550', '5.1.1', 'theirs'],
  ['recipient', '550', '5.1.10', 'theirs'],
  ['recipient', '550', '5.2.1', 'theirs'],
  ['recipient', '550', '5.4.1', 'theirs'],
  ['recipient', '550', '5.5.0', 'theirs'],
  ['recipient', '550', '', 'theirs'],
  ['message', '550', '5.1.1', 'theirs'],
  ['message', '554', '5.7.1', 'perhaps-ours'],
  ['message', '450', '', 'perhaps-ours'],
  ['message', '552', '5.3.4', 'ours'],
  ['handed-over', '', '', 'unsure'],
  ['handed-over', '421', '', 'ours'],
]

for (const [stage, code, enhanced, verdict] of CASES)
  t.equal(judge({ stage, code, enhanced }), verdict, `${stage} ${code} ${enhanced}: ${verdict}`)

t.test('a rule without a case has not been thought through', async (t) => {
  for (const rule of RULES)
    t.ok(
      CASES.some(
        ([stage, code, enhanced]) =>
          RULES.find((one) => one.stage.test(stage) && one.code.test(code) && one.enhanced.test(enhanced)) ===
          rule,
      ),
      rule.because,
    )
})
