import t from 'tap'
import type { WholeConversation } from '../../ui/workplace/api.ts'
import { mergedPieces, newPiece } from '../../ui/workplace/conversations/sheet/own-pieces.ts'
import { EMPLOYEE_HEADINGS, LEADER_HEADINGS } from '../../ui/workplace/conversations/sheet/piece-kinds.ts'

/** What is written on a sheet is lost to nobody who goes on writing. */
const conversation = (pieces: WholeConversation['pieces']) => ({ pieces }) as WholeConversation
const own = (id: string, words: string, shared = false) =>
  ({ id, mine: true, kind: 'want', of: null, words, shared }) as const

t.test('who leads and who is led get other fields, and none for what may be several', async (t) => {
  const kinds = (headings: typeof LEADER_HEADINGS) =>
    mergedPieces([], conversation([]), headings, []).map(({ kind }) => kind)
  t.strictSame(kinds(LEADER_HEADINGS), ['opening'])
  t.strictSame(kinds(EMPLOYEE_HEADINGS), [
    'gives-energy',
    'takes-energy',
    'proud-of',
    'want',
    'need-from-you',
  ])
})

t.test('what the other wrote never comes on the own sheet', async (t) => {
  const theirs = { ...own('a', 'x', true), mine: false }
  t.notOk(mergedPieces([], conversation([theirs]), EMPLOYEE_HEADINGS, []).some(({ words }) => words === 'x'))
})

t.test('a piece that stands on the page stays as it is; whether it is shared the server says', async (t) => {
  const before = [{ ...newPiece('want', 'being written'), id: 'a' }]
  const [piece] = mergedPieces(before, conversation([own('a', 'older', true)]), [], [])
  t.match(piece, { id: 'a', words: 'being written', shared: true })
  const draft = newPiece('question', 'new')
  t.ok(mergedPieces([draft], conversation([]), [], []).includes(draft), 'nor is a new one lost')
})

t.test('what is given back after a session is to be kept, old or new', async (t) => {
  const returned = [
    { id: 'a', kind: 'want', of: null, words: 'newer' },
    { id: 'b', kind: 'question', of: null, words: 'not there yet' },
  ] as const
  t.match(mergedPieces([], conversation([own('a', 'older', true)]), [], returned), [
    { id: 'a', words: 'newer', shared: true, unkept: true },
    { id: 'b', words: 'not there yet', shared: false, unkept: true },
  ])
})
