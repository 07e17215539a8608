import { Refusal } from './api.ts'

/** A fact that was on the screen, and what it is now. */
interface Difference {
  readonly fact: string
  readonly of?: string
  readonly shown: string | number | null
  readonly now: string | number | null
}

/** Each fact that an act is based on, and the text that says how it changed. */
const TEXT_OF_CHANGE: Readonly<Record<string, string>> = {
  agreement: 'changed-agreement',
  'agreed-on': 'changed-agreed-on',
  questionnaire: 'changed-questionnaire',
  unit: 'changed-unit',
  invited: 'changed-invited',
  'staff-list': 'changed-staff-list',
  person: 'changed-person',
  contact: 'changed-contact',
  calendar: 'changed-calendar',
  introduction: 'changed-introduction',
  closing: 'changed-closing',
}

/** What says a text and writes a day: every page. */
interface Speaker {
  say(name: string, words?: Readonly<Record<string, string | number>>): string
  day(date: string): string
}

const inWords = (page: Speaker, value: Difference['shown']): string => {
  if (value === null || value === '') return page.say('changed-nothing')
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? page.day(value) : String(value)
}

/** What is different from what was shown, a sentence each; nothing for other refusals. */
export const differences = (page: Speaker, error: unknown): readonly string[] => {
  if (!(error instanceof Refusal) || !Array.isArray(error.details.different)) return []
  return (error.details.different as readonly Difference[]).flatMap(({ fact, of = '', shown, now }) => {
    const text = TEXT_OF_CHANGE[fact]
    if (text === undefined) return []
    return [page.say(text, { of, shown: inWords(page, shown), now: inWords(page, now) })]
  })
}
