import { readLetter } from '../../library/letters.ts'
import { plainLine, plainText } from '../../plain-text/plain-text.ts'
import { addDays } from '../../plumbing/calendar.ts'
import { writeLink } from '../../ticket/invitation.ts'
import { inFours } from '../../ticket/manifest.ts'
import type { PeopleRoom } from '../people-room.ts'
import type { Letter } from '../post-room/post-room.ts'
import { sameForAll } from '../post-room/send-letter.ts'
import { readAgreement } from '../pulses/agreement.queries.ts'
import { checkPassages, tidyPassages } from './check-passages.ts'
import type { Draft, LetterWordsOf, Passages } from './letter-words.contract.ts'

/** Shaped like a link of ours, and of no wave: no keyed hash is made of it, and no manifest has this fingerprint. */
const VOID = '0'
const FINGERPRINT = VOID.repeat(16)
const VOID_LINK = { invitation: VOID.repeat(26), fingerprint: FINGERPRINT, segmentKey: VOID.repeat(16) }
const VOID_CODE = VOID.repeat(10)
/** Nobody in particular. */
const NAME = 'Alex'
const DAYS_OPEN = 14

/** A letter with these passages, as nobody in particular would get it. */
export const draftLetter = async (
  room: Pick<PeopleRoom, 'db' | 'library' | 'settings' | 'clock' | 'random'>,
  { kind, language }: LetterWordsOf,
  passages: Passages,
  to: string,
): Promise<Letter> => {
  const instrument = await room.library.instrument(room.library.current)
  const agreement = await readAgreement(room.db)
  const { answersUrl } = room.settings
  const facts = {
    instrument: room.library.current,
    form: Object.keys(instrument.forms)[0] ?? '',
    closesOn: addDays(room.clock.today(), DAYS_OPEN),
    agreement: agreement?.reference ?? null,
    agreedOn: agreement?.agreedOn ?? null,
    ...passages,
  }
  return {
    id: room.random.uuid(),
    to,
    letter: kind,
    language,
    trial: true,
    words: {
      ...(await sameForAll(room, facts, language)),
      name: NAME,
      link: writeLink(answersUrl, { ...VOID_LINK, language }),
      page: `${answersUrl}/#k.${FINGERPRINT}`,
      code: VOID_CODE,
      fingerprint: inFours(FINGERPRINT),
    },
  }
}

/** What a page shows while HR writes: the letter as it would be, and what is wrong with it. */
export const showDraft = async (
  room: Pick<PeopleRoom, 'db' | 'library' | 'settings' | 'clock' | 'random'>,
  of: LetterWordsOf,
  passages: Passages,
): Promise<Draft> => {
  const written = tidyPassages(passages)
  const { words } = await draftLetter(room, of, written, '')
  const { subject, text } = await readLetter(of.kind, of.language, words)
  return {
    findings: [...checkPassages(written, of)],
    subject: plainLine(subject),
    text: plainText(text),
  }
}
