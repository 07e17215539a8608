import type { LetterWordsOf } from '../../services/people/letter-words/letter-words.contract.ts'
import { writeLetterWords } from '../../services/people/letter-words/write-letter-words.ts'
import type { PeopleRoom } from '../../services/people/people-room.ts'

/** What HR of the invented organisation writes into its invitations. */
const WORDS: Readonly<
  Record<LetterWordsOf['language'], { readonly introduction: string; readonly closing: string }>
> = {
  nl: {
    introduction:
      'Vorige keer zeiden jullie dat roosters te laat komen. Sindsdien hangen ze er twee weken vooraf.',
    closing: 'Je mag dit onder werktijd doen. Groeten van Noor en Bram, HR',
  },
  en: {
    introduction: 'Last time you told us that rosters come too late. Since then they are up two weeks ahead.',
    closing: 'You may do this in working time. Noor and Bram, HR',
  },
  fr: {
    introduction:
      'La dernière fois, vous avez dit que les horaires arrivent trop tard. Ils sont maintenant connus deux semaines avant.',
    closing: 'Vous pouvez le faire pendant le temps de travail. Noor et Bram, RH',
  },
  de: {
    introduction:
      'Letztes Mal sagten Sie, dass Dienstpläne zu spät kommen. Seither hängen sie zwei Wochen vorher aus.',
    closing: 'Sie können das in der Arbeitszeit tun. Noor und Bram, Personalabteilung',
  },
}

export const writeWords = async (room: PeopleRoom): Promise<void> => {
  const shown = { introduction: '', closing: '' }
  for (const [language, words] of Object.entries(WORDS))
    await writeLetterWords(
      room,
      { kind: 'invitation', language: language as LetterWordsOf['language'] },
      { ...words, shown },
    )
}
