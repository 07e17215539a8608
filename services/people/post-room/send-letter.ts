import { questionnaireOf } from '../../library/questionnaire.ts'
import { writeLink } from '../../ticket/invitation.ts'
import { readKeptManifest } from '../../ticket/kept-manifest.ts'
import { inFours } from '../../ticket/manifest.ts'
import { InvitationSecret } from '../invitations/derive.ts'
import type { PeopleRoom } from '../people-room.ts'
import type { LetterToSend } from './letters.queries.ts'
import { dateIn, minutesIn } from './notice-words.ts'
import type { Letter } from './post-room.ts'

/** Replaces a link or code where HR looks at a letter. */
const HIDDEN_CODE = '••••••••••'

/** Renders a letter. Without the secret, link and code are hidden. */
export const renderLetter = async (
  room: PeopleRoom,
  letter: LetterToSend,
  secret: InvitationSecret | undefined,
  fingerprint: string = letter.fingerprint,
): Promise<Letter> => {
  const instrument = await room.library.instrument(letter.instrument)
  const { estimatedSeconds } = questionnaireOf(instrument, letter.form)
  const { answersUrl } = room.settings
  const link = secret && {
    invitation: secret.invitationFor(letter.employee),
    fingerprint,
    segmentKey: secret.segmentKeyFor(letter.unit),
    language: letter.language,
  }
  return {
    id: letter.id,
    to: letter.mail,
    letter: letter.kind,
    language: letter.language,
    words: {
      name: letter.firstName,
      link: link === undefined ? HIDDEN_CODE : writeLink(answersUrl, link),
      page: `${answersUrl}/#k.${fingerprint}`,
      code: secret?.codeFor(letter.employee) ?? HIDDEN_CODE,
      fingerprint: inFours(fingerprint),
      minutes: minutesIn(letter.language, Math.max(1, Math.round(estimatedSeconds / 60))),
      closes: dateIn(letter.language, letter.closesOn),
      agreement:
        letter.agreedOn === null ? '' : `${letter.agreement}, ${dateIn(letter.language, letter.agreedOn)}`,
    },
  }
}

/** A letter as it is sent. @throws Error when the wave's secret is not there */
export const writeLetter = async (room: PeopleRoom, letter: LetterToSend): Promise<Letter> => {
  const secret = await room.keys.invitation.read(letter.wave)
  const kept = readKeptManifest(await room.keys.manifests.read(letter.wave))
  if (secret === undefined || kept === undefined)
    throw Object.assign(new Error('a secret is missing'), { code: 'no-key' })
  // The fingerprint of the manifest that the keys are for, whatever the database says by now.
  return renderLetter(room, letter, new InvitationSecret(secret), kept.fingerprint)
}
