import { questionnaireOf } from '../../library/questionnaire.ts'
import { readInstrument } from '../../library/read-instrument.ts'
import { MailRefused } from '../../plumbing/mail.ts'
import { writeLink } from '../../ticket/invitation.ts'
import { readKeptManifest } from '../../ticket/kept-manifest.ts'
import { inFours } from '../../ticket/manifest.ts'
import { InvitationSecret } from '../invitations/derive.ts'
import type { PeopleRoom } from '../people-room.ts'
import { readAgreement } from '../pulses/agreement.queries.ts'
import { findLetter, type LetterToSend, letterRefused, letterWent } from './letters.queries.ts'
import { dateIn } from './notice-words.ts'
import type { Letter } from './post-room.ts'

/** Stands in the place of a link or code where HR looks at a letter. */
const HIDDEN = '••••••••••'

const MINUTES: Readonly<Record<string, (minutes: number) => string>> = {
  nl: (minutes) => (minutes === 1 ? '1 minuut' : `${minutes} minuten`),
  en: (minutes) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
  fr: (minutes) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
  de: (minutes) => (minutes === 1 ? '1 Minute' : `${minutes} Minuten`),
}

/** Renders a letter; with no secret, link and code are hidden. */
export const renderLetter = async (
  room: PeopleRoom,
  letter: LetterToSend,
  secret: InvitationSecret | undefined,
  fingerprint: string = letter.fingerprint,
): Promise<Letter> => {
  const agreement = await readAgreement(room.db)
  const { estimatedSeconds } = questionnaireOf(await readInstrument(letter.instrument), letter.form)
  const { answersUrl } = room.settings
  const link = secret && {
    invitation: secret.invitationFor(letter.employee),
    fingerprint,
    segmentKey: secret.segmentKeyFor(letter.unit),
    language: letter.language,
  }
  return {
    to: letter.mail,
    letter: letter.kind,
    language: letter.language,
    words: {
      name: letter.firstName,
      link: link === undefined ? HIDDEN : writeLink(answersUrl, link),
      page: `${answersUrl}/#k.${fingerprint}`,
      code: secret?.codeFor(letter.employee) ?? HIDDEN,
      fingerprint: inFours(fingerprint),
      minutes: MINUTES[letter.language]?.(Math.max(1, Math.round(estimatedSeconds / 60))) ?? '',
      closes: dateIn(letter.language, letter.closesOn),
      agreement:
        agreement === undefined
          ? ''
          : `${agreement.reference}, ${dateIn(letter.language, agreement.agreedOn)}`,
    },
  }
}

/**
 * The job behind an outbox row. A failure that may pass is thrown, and the job library tries again
 * later; a refusal for good is written on the row, where HR sees it.
 */
export const sendLetter = async (room: PeopleRoom, id: string): Promise<void> => {
  const letter = await findLetter(room.db, id)
  if (letter === undefined) return
  const secret = await room.keys.invitation.read(letter.wave)
  const kept = readKeptManifest(await room.keys.manifests.read(letter.wave))
  if (secret === undefined || kept === undefined) return
  try {
    // The manifest that the keys are for, whatever the database names by now.
    await room.post.send(await renderLetter(room, letter, new InvitationSecret(secret), kept.fingerprint))
  } catch (error) {
    if (!(error instanceof MailRefused)) throw error
    await letterRefused(room.db, id, error.code)
    return
  }
  await letterWent(room.db, id)
}
