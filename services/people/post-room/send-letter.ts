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

/** What a letter to everybody says, whoever it is for. */
interface LetterFacts {
  readonly instrument: string
  readonly form: string
  readonly closesOn: string
  readonly agreement: string | null
  readonly agreedOn: string | null
  readonly introduction: string | null
  readonly closing: string | null
}

/** What HR wrote, with the words that are the same for everybody. */
const passage = (text: string | null, same: Readonly<Record<'closes' | 'minutes', string>>): string =>
  (text ?? '').replace(/\{(closes|minutes)\}/g, (_, name: 'closes' | 'minutes') => same[name])

/** The words of a letter that do not depend on who gets it. */
export const sameForAll = async (
  room: Pick<PeopleRoom, 'library'>,
  letter: LetterFacts,
  language: string,
): Promise<Readonly<Record<string, string>>> => {
  const instrument = await room.library.instrument(letter.instrument)
  const { estimatedSeconds } = questionnaireOf(instrument, letter.form)
  const same = {
    minutes: minutesIn(language, Math.max(1, Math.round(estimatedSeconds / 60))),
    closes: dateIn(language, letter.closesOn),
  }
  return {
    ...same,
    introduction: passage(letter.introduction, same),
    closing: passage(letter.closing, same),
    agreement: letter.agreedOn === null ? '' : `${letter.agreement}, ${dateIn(language, letter.agreedOn)}`,
  }
}

/** Renders a letter. Without the secret, link and code are hidden. */
export const renderLetter = async (
  room: PeopleRoom,
  letter: LetterToSend,
  secret: InvitationSecret | undefined,
  fingerprint: string = letter.fingerprint,
): Promise<Letter> => {
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
      ...(await sameForAll(room, letter, letter.language)),
      name: letter.firstName,
      link: link === undefined ? HIDDEN_CODE : writeLink(answersUrl, link),
      page: `${answersUrl}/#k.${fingerprint}`,
      code: secret?.codeFor(letter.employee) ?? HIDDEN_CODE,
      fingerprint: inFours(fingerprint),
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
  const derived = new InvitationSecret(secret)
  const envelope = derived.envelopeFor(letter.kind, letter.employee)
  return { ...(await renderLetter(room, letter, derived, kept.fingerprint)), envelope }
}
