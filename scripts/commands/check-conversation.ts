import { z } from 'zod'
import { LANGUAGES } from '../../services/conversation-check/language.ts'
import { loadLanguage } from '../../services/conversation-check/load-language.ts'
import { readSentence } from '../../services/conversation-check/read-sentence.ts'
import { Refused } from '../../services/plumbing/refused.ts'
import { type Command, print, readInput, WrongUsage } from './command.ts'

const line = z.object({ id: z.string(), lang: z.enum(LANGUAGES), text: z.string() })

type Line = z.infer<typeof line>

const parse = (text: string, at: number): Line => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Refused(`line ${at}: not JSON`)
  }
  const parsed = line.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new Refused(`line ${at}: ${[issue?.path.join('.'), issue?.message].filter(Boolean).join(': ')}`)
}

/** All lines are looked at before the first answer, so that a refusal leaves standard output empty. */
const parseAll = (input: string): readonly Line[] =>
  input
    .split('\n')
    .map((text, at) => ({ text, at: at + 1 }))
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, at }) => parse(text, at))

export const checkConversationCommand: Command = {
  usage: 'check-conversation < {"id","lang","text"} a line',
  about:
    'The conversation check: reads each text as one sentence and says what it is (labels, the primary one, the\n' +
    'words that carry it) and what one could say instead. JSON Lines in and out, in the same order.',
  async run(args) {
    if (args.length > 0) throw new WrongUsage(`Usage: ${this.usage}`)
    for (const { id, lang, text } of parseAll((await readInput()).replace(/^\uFEFF/, ''))) {
      const { labels, primary, spans, suggestion } = readSentence(text, await loadLanguage(lang))
      print({ id, labels, primary, spans, suggestion })
    }
  },
}
