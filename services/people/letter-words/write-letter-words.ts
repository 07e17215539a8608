import { inTransaction } from '../../plumbing/postgres.ts'
import { type Act, actOnce } from '../acts/act-once.ts'
import { refuseIfDifferent } from '../acts/what-was-shown.ts'
import { type ActBy, byWhom, noteAct } from '../audit/note-act.ts'
import type { PeopleRoom } from '../people-room.ts'
import { oneAtATime } from '../pulses/waves.queries.ts'
import { refuseBrokenPromises, tidyPassages } from './check-passages.ts'
import type { LetterWordsOf, Passages } from './letter-words.contract.ts'
import { keepPassages, readLetterWords } from './letter-words.queries.ts'

/**
 * Puts HR's words in the place of those that the screen showed. Letters that are queued keep the words that they were
 * queued with.
 *
 * @throws Problem 422 `letter-breaks-promise`, 409 `shown-differs`
 */
export const writeLetterWords = async (
  room: Pick<PeopleRoom, 'db' | 'clock'>,
  of: LetterWordsOf,
  passages: Passages & { readonly shown: Passages },
  act?: Act,
  by: ActBy = byWhom(act),
): Promise<void> => {
  const written = tidyPassages(passages)
  refuseBrokenPromises(written, of)
  await inTransaction(room.db, async (tx) => {
    // A wave that opens meanwhile has the words of before, or these.
    await oneAtATime(tx)
    await actOnce(tx, act, async () => {
      const all = await readLetterWords(tx)
      const now = all.find(({ kind, language }) => kind === of.kind && language === of.language)
      const { shown } = passages
      refuseIfDifferent(
        (['introduction', 'closing'] as const).map((passage) => ({
          fact: passage,
          shown: shown[passage],
          now: now?.[passage] ?? '',
        })),
      )
      await keepPassages(tx, of, written)
      const facts = { kind: of.kind, language: of.language }
      await noteAct(tx, {
        by,
        act: 'letter-words-changed',
        facts,
        today: room.clock.today(),
      })
    })
  })
}
