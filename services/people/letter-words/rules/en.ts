import type { LanguageRules } from './rule.ts'

const NOT = "not|no|never|nobody|none|nothing|neither|cannot|without|(do|does|is|are|will|wo|ca|need)n'?t"

export const en: LanguageRules = {
  turns: 'but|yet|however|because',
  needed: [
    {
      code: 'not-voluntary',
      says: [
        'voluntary',
        'not (mandatory|compulsory|obligatory)',
        'you (decide|choose) whether',
        '(need not|do not have to) (answer|take part)',
      ],
      unless: '(not|hardly) (\\p{L}+ )?voluntary',
    },
    {
      code: 'not-anonymous',
      says: [
        'anonymous(ly)?',
        '(nobody|no one) (can|will) (link|trace) your answers? (back )?to you',
        '(nobody|no one) (can|will|sees|knows)[^.]{0,30} what you answer',
      ],
      unless: '(not|never) anonymous',
    },
    { code: 'not-who-reads', says: ['groups? of (at least five|at least 5|five or more|5 or more)'] },
  ],
  forbidden: [
    {
      code: 'pressure',
      says: ['mandatory', 'compulsory', 'obligatory', 'obliged', 'required to'],
      unless: NOT,
    },
    {
      code: 'pressure',
      says: ['you (have|need) to (answer|complete|respond|fill|take part|participate|do)', 'must you'],
      unless: NOT,
    },
    {
      code: 'pressure',
      says: [
        'you must',
        '(everybody|everyone|all staff|all employees|every employee) (must|has to|have to) (answer|complete|respond|fill|take part|participate)',
        'we (expect|demand|require|insist)( that)? (you|everybody|everyone|all)',
        'we (count|are counting) on (you|your|everybody|everyone)',
        'no excuses?',
        'without exception',
        '(last|final) (chance|warning|notice)',
      ],
    },
    {
      code: 'threat',
      says: [
        'consequences?',
        'sanctions?',
        'disciplinary',
        'on (your|the) (personal )?(file|record)',
        'or else',
        'otherwise (we|you|your)',
      ],
      unless: NOT,
    },
    {
      code: 'threat',
      says: [
        "(whoever|those who|anyone who|people who|if you) (does not|doesn't|do not|don't|fails? to) (answer|respond|take part|complete|participate)",
      ],
      unless: 'need not|nothing|thank',
    },
    {
      code: 'reward',
      says: [
        'gift( card)?s?',
        'vouchers?',
        'raffles?',
        'prize( draw)?s?',
        '(you|can|could|to) win',
        'win an?',
        'rewards?',
        'bonus',
        'lottery',
      ],
      unless: NOT,
    },
    {
      code: 'watched',
      says: [
        '(we|hr|(your|the) (manager|boss|team leader)) (can )?(see|sees|know|knows|track|tracks|follow|follows|check|checks|monitor|monitors) (exactly )?(who|whether you|if you|what you)',
      ],
      unless: NOT,
    },
    {
      code: 'watched',
      says: [
        "you (have not|haven't|did not|didn't) (yet )?(answered|answer|responded|respond|taken part|completed|complete)",
        'your (answer|response|reply) is (missing|overdue)',
      ],
      unless: 'if|should',
    },
    {
      code: 'overclaim',
      says: [
        '(100|a hundred|one hundred) ?(%|percent|per cent) (anonymous|anonymity|secure|safe|confidential)',
        '(completely|totally|fully|absolutely|entirely|strictly|perfectly|guaranteed) anonymous',
        'anonymity is (always )?(guaranteed|assured)',
        'guarantee [^.]{0,30}(anonymity|anonymous)',
        'impossible to (trace|identify)',
      ],
    },
    {
      code: 'reply-or-forward',
      says: [
        '(reply|respond) to this (mail|e-mail|email|letter|message)',
        '(send|mail|email) (us |me )?your (answers?|opinions?)',
        'forward (this|the|it)',
        'share (your|this|the) (link|code)',
        'pass on (your|this|the) (link|code)',
      ],
      unless: NOT,
    },
    {
      code: 'tracking',
      says: [
        '(tracking )?pixels?',
        'read receipts?',
        'tracking',
        'we (measure|record|register|log) (when|whether|if) you',
      ],
      unless: NOT,
    },
  ],
}
