import { type LetterName, readLetter } from '../../library/letters.ts'
import { plainLine, plainText } from '../../plain-text/plain-text.ts'
import { type CalendarEntry, writeCalendar } from '../../plumbing/calendar-entry.ts'
import type { SendMail } from '../../plumbing/mail.ts'
import { forEnvelope } from '../../plumbing/mail-address.ts'
import { letterHtml, type Marks } from './letter-html.ts'

export interface Letter {
  /** The id of its row, so it is the same at each try. */
  readonly id: string
  readonly to: string
  readonly letter: LetterName
  readonly language: string
  /** The values for the letter's `{words}`. */
  readonly words: Readonly<Record<string, string>>
  readonly calendar?: CalendarEntry
  /** By which a report of a mail server names it; of letters to somebody invited. */
  readonly envelope?: string
  /** HR tries it on itself: the subject says so. */
  readonly trial?: true
}

const TRIAL: Readonly<Record<string, string>> = { nl: 'Proef', en: 'Trial', fr: 'Essai', de: 'Probe' }

const isAddress = (words: string): boolean => /^https?:\/\//.test(words)

/** By the names of the words: what somebody else wrote is never a link. */
const marksOf = ({ link = '', page = '', code = '', fingerprint = '' }: Letter['words']): Marks => ({
  links: [link, page].filter(isAddress),
  codes: [code, fingerprint].filter((words) => words !== ''),
})

/** Renders letters at the moment of sending; no rendered letter is ever kept. */
export class PostRoom {
  readonly #sendMail: SendMail

  constructor(sendMail: SendMail) {
    this.#sendMail = sendMail
  }

  async send(letter: Letter): Promise<void> {
    const read = await readLetter(letter.letter, letter.language, letter.words)
    const { id, to, calendar, language, words, trial, envelope } = letter
    const titled = trial === true ? `${TRIAL[language]}: ${read.subject}` : read.subject
    const known = envelope === undefined ? {} : { envelope }
    const entry =
      calendar === undefined
        ? {}
        : { calendar: writeCalendar({ ...calendar, title: plainLine(calendar.title) }) }
    // A word from outside must not start a second header, or turn the direction of a line around.
    const [subject, text] = [plainLine(titled), plainText(read.text)]
    const html = letterHtml(subject, text, language, marksOf(words))
    await this.#sendMail({ id, to: forEnvelope(to), subject, text, html, ...known, ...entry })
  }
}
