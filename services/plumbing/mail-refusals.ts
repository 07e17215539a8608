/**
 * Whom a mail server's refusal concerns. Only codes are looked at: words differ from server to server, and may
 * repeat the letter.
 */

/** How far the dialogue had come (RFC 5321, 3.1 to 3.3). */
export type Stage =
  /** Name, connection, greeting, certificate. */
  | 'connect'
  | 'login'
  /** `MAIL FROM`. */
  | 'sender'
  /** `RCPT TO`. */
  | 'recipient'
  /** `DATA`, and what was answered to the letter itself. */
  | 'message'
  /** The letter was handed over whole, and no answer came. */
  | 'handed-over'

export type Verdict =
  /** The server takes nothing from us. Any other letter would be refused too. */
  | 'ours'
  /** Perhaps it concerns us, perhaps this one recipient. Only other letters can tell. */
  | 'perhaps-ours'
  /** This recipient, for a while. */
  | 'theirs-for-a-while'
  /** This recipient, for good. */
  | 'theirs'
  /** Nobody knows whether the letter went. */
  | 'unsure'

interface Rule {
  readonly stage: RegExp
  /** Reply code of RFC 5321, empty when the server said nothing. */
  readonly code: RegExp
  /** Enhanced code of RFC 3463, empty when there was none. */
  readonly enhanced: RegExp
  readonly verdict: Verdict
  readonly because: string
}

const any = /^/
const row = (stage: RegExp, code: RegExp, enhanced: RegExp, verdict: Verdict, because: string): Rule => ({
  stage,
  code,
  enhanced,
  verdict,
  because,
})

/** The first that fits. */
export const RULES: readonly Rule[] = [
  row(/^(connect|login|sender)$/, any, any, 'ours', 'before a recipient was named'),
  row(/^handed-over$/, /^$/, any, 'unsure', 'RFC 1047: the dot was sent and the answer lost'),
  row(any, /^421$/, any, 'ours', 'RFC 5321, 3.8: the server closes the channel'),
  row(any, /^$/, any, 'ours', 'the connection was lost before the letter was handed over'),
  row(any, any, /^[45]\.3\./, 'ours', 'RFC 3463, 3.4: the mail system, full, too busy or too strict'),
  row(
    any,
    /^4/,
    /^4\.7\.(0|28)$/,
    'ours',
    'RFC 3463, 3.8: security in general; big providers say so of a rate',
  ),
  row(any, /^452$/, /^(4\.5\.3)?$/, 'ours', 'RFC 5321, 4.2.2: storage, or too many recipients'),
  row(
    /^recipient$/,
    /^4/,
    any,
    'theirs-for-a-while',
    'RFC 5321, 4.2.1: 4yz is tried again; RFC 6647: greylisting',
  ),
  row(/^(recipient|message)$/, any, /^5\.1\.[78]$/, 'ours', 'RFC 3463, 3.2: the sender’s address'),
  row(
    /^(recipient|message)$/,
    any,
    /^5\.2\.2$/,
    'theirs-for-a-while',
    'RFC 3463, 3.3: a full mailbox may be emptied',
  ),
  row(/^(recipient|message)$/, any, /^5\.(1|2)\./, 'theirs', 'RFC 3463, 3.2 and 3.3: address and mailbox'),
  row(
    /^recipient$/,
    any,
    /^5\.4\./,
    'theirs',
    'RFC 3463, 3.5: no way to that domain; Exchange: 5.4.1 for nobody there',
  ),
  row(/^recipient$/, /^(530|535)$/, any, 'ours', 'RFC 4954: log in first'),
  row(
    /^recipient$/,
    any,
    /^5\.7\./,
    'perhaps-ours',
    'RFC 3463, 3.8: relaying denied, or this recipient takes no mail from us',
  ),
  row(/^recipient$/, /^(550|551|553)$/, any, 'theirs', 'RFC 5321, 4.2.3: no such mailbox'),
  row(/^recipient$/, /^552$/, any, 'theirs-for-a-while', 'RFC 5321, 4.5.3.1.10: as 452'),
  row(any, any, any, 'perhaps-ours', 'what is said of a letter, or of nothing in particular'),
]

export interface Refusal {
  readonly stage: Stage
  readonly code: string
  readonly enhanced: string
}

const fits = (rule: Rule, { stage, code, enhanced }: Refusal): boolean =>
  rule.stage.test(stage) && rule.code.test(code) && rule.enhanced.test(enhanced)

/** @returns whom a refusal concerns */
export const judge = (refusal: Refusal): Verdict =>
  RULES.find((rule) => fits(rule, refusal))?.verdict ?? 'perhaps-ours'
