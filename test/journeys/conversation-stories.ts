import { randomUUID } from 'node:crypto'
import { addDays } from '../../services/plumbing/calendar.ts'
import type { Visitor } from '../world/visitor.ts'
import type { World } from '../world/world.ts'

/** Asks, and is answered as hoped. @throws Error with what the server said instead */
export const does = async (
  visitor: Visitor,
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  url: string,
  body?: object,
) => {
  const reply = await visitor.ask(method, url, body)
  if (reply.statusCode >= 300) throw new Error(`${method} ${url}: ${reply.body}`)
  return reply.body === '' ? undefined : reply.json()
}

/** Shares a piece of the own sheet. */
const brings = async (visitor: Visitor, conversation: string, kind: string, words: string, shared = true) => {
  const path = `/api/conversations/${conversation}/pieces/${randomUUID()}`
  await does(visitor, 'PUT', path, { kind, words })
  if (shared) await does(visitor, 'PUT', `${path}/shared`, { shared })
}

/** A conversation that the leader proposed and the employee accepted; both brought something. @returns its id */
export const plannedConversation = async (
  world: World,
  { employee, leader }: { readonly employee: Visitor; readonly leader: Visitor },
): Promise<string> => {
  const { pairs } = await does(employee, 'GET', '/api/dialogue')
  const pair = pairs.find((one: { mine: boolean }) => one.mine)
  const { conversation } = await does(leader, 'POST', '/api/conversations', {
    employee: pair.employee,
    leader: pair.leader,
    about: 'Hoe gaat het met de vroege ploeg?\nEn wat zou je graag leren?',
    topics: [],
    place: 'walk',
    day: addDays(world.clock.today(), 2),
    hour: '14:00',
    minutes: 45,
  })
  await does(employee, 'POST', `/api/conversations/${conversation}/accept`)
  await brings(employee, conversation, 'gives-energy', 'Samen het deeg maken, om vijf uur.')
  await brings(employee, conversation, 'note', 'Dit houd ik nog voor mij.', false)
  await brings(leader, conversation, 'question', 'Wat zou je graag leren dit jaar?')
  return conversation
}

/** The leader wrote, the employee said that it is so. */
export const agreedConversation = async (
  world: World,
  two: { readonly employee: Visitor; readonly leader: Visitor },
): Promise<string> => {
  const conversation = await plannedConversation(world, two)
  const path = `/api/conversations/${conversation}`
  await does(two.leader, 'POST', `${path}/talked`)
  await does(two.leader, 'PUT', `${path}/summary`, {
    words: 'Je zei dat je wilt leren hoe je desem onderhoudt.',
    agreements: [
      {
        what: 'Een dag meelopen bij de desem',
        who: 'leader',
        dueOn: addDays(world.clock.today(), 20),
      },
      { what: 'Samen het rooster bekijken', who: 'both', dueOn: null },
    ],
    lookBackOn: addDays(world.clock.today(), 40),
  })
  await does(two.employee, 'POST', `${path}/confirm`)
  return conversation
}
