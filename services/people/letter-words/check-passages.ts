import { letterBreaksPromise } from '../people.problems.ts'
import { checkLetter, PASSAGE } from './check-letter.ts'
import type { LetterWordsOf, PassageFinding, Passages } from './letter-words.contract.ts'

/** Without white space around it, and with line breaks of one kind. Nothing else is changed silently. */
const tidied = (text: string): string => text.replace(/\r\n?/g, '\n').trim()
export const tidyPassages = ({ introduction, closing }: Passages): Passages => ({
  introduction: tidied(introduction),
  closing: tidied(closing),
})

/** What breaks a promise in the two passages; an empty one is simply not there. */
export const checkPassages = (
  passages: Passages,
  { language }: Pick<LetterWordsOf, 'language'>,
): readonly PassageFinding[] =>
  (['introduction', 'closing'] as const).flatMap((passage) =>
    passages[passage] === ''
      ? []
      : checkLetter(passages[passage], language, PASSAGE).map((finding) => ({ passage, ...finding })),
  )

/** @throws Problem 422 `letter-breaks-promise` with every finding */
export const refuseBrokenPromises = (passages: Passages, of: Pick<LetterWordsOf, 'language'>): void => {
  const findings = checkPassages(passages, of)
  if (findings.length > 0) throw letterBreaksPromise(findings)
}
