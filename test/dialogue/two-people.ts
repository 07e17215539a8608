import { randomUUID } from 'node:crypto'
import { addDays } from '../../services/plumbing/calendar.ts'
import { JOS } from '../world/bakery.ts'
import type { Visitor } from '../world/visitor.ts'
import type { World } from '../world/world.ts'

/** Ans works in the bakery, which Jos leads; Mia leads Jos; Nel leads the shop. */
export const ANS = 'ans@bakkerij.example'
export const MIA = 'mia@bakkerij.example'
export const NEL = 'nel@bakkerij.example'
export { JOS }

interface Pair {
  readonly employee: string
  readonly leader: string
  readonly name: string
  readonly mine: boolean
  readonly shut: 'me' | 'other' | null
}

/** The pair that somebody makes with whoever leads them. */
export const ownPair = async (visitor: Visitor): Promise<Pair> => {
  const { pairs } = (await visitor.ask('GET', '/api/dialogue')).json() as { pairs: readonly Pair[] }
  const own = pairs.find(({ mine }) => mine)
  if (own === undefined) throw new Error('nobody leads them')
  return own
}

export const proposal = (
  world: World,
  { employee, leader }: Pick<Pair, 'employee' | 'leader'>,
  about: string,
) => ({
  employee,
  leader,
  about,
  place: 'walk',
  day: addDays(world.clock.today(), 3),
  hour: '14:00',
  minutes: 45,
})

/** Proposed by the employee. @returns the conversation */
export const proposeBy = async (world: World, visitor: Visitor, about: string): Promise<string> => {
  const reply = await visitor.ask(
    'POST',
    '/api/conversations',
    proposal(world, await ownPair(visitor), about),
  )
  if (reply.statusCode !== 201) throw new Error(reply.body)
  return reply.json().conversation
}

/** Does something that has no answer. @returns the status */
export const act = async (
  visitor: Visitor,
  method: 'POST' | 'PUT' | 'DELETE',
  conversation: string,
  what: string,
  body?: object,
): Promise<number> =>
  (await visitor.ask(method, `/api/conversations/${conversation}${what}`, body)).statusCode

export const read = async (visitor: Visitor, conversation: string) =>
  (await visitor.ask('GET', `/api/conversations/${conversation}`)).json()

/** A piece of the own sheet. @returns its id */
export const prepare = async (visitor: Visitor, conversation: string, words: string, kind = 'note') => {
  const piece = randomUUID()
  const status = await act(visitor, 'PUT', conversation, `/pieces/${piece}`, { kind, words })
  if (status !== 204) throw new Error(`${status}`)
  return piece
}
