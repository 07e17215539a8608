import type { Seen } from '../../journeys/answer-page-front.ts'

/** By what a ticket and a ballot can be known to come from one phone. */
const JOINTS = ['socket', 'resumed session', 'cookie', 'referrer'] as const

const JOINS: Readonly<Record<(typeof JOINTS)[number], (ticket: Seen, ballot: Seen) => boolean>> = {
  socket: (ticket, ballot) => ticket.socket === ballot.socket,
  'resumed session': (_, ballot) => ballot.resumed,
  cookie: (_, ballot) => ballot.cookie !== undefined,
  referrer: (_, ballot) => ballot.referrer !== undefined,
}

/** What whoever runs the front before both servers can join each ballot to a ticket by. */
export const joinByConnection = (seen: readonly Seen[]) => {
  const posted = (path: string) => seen.filter((one) => one.method === 'POST' && one.path === path)
  return posted('/ballots').map((ballot) =>
    JOINTS.filter((joint) => posted('/tickets').some((ticket) => JOINS[joint](ticket, ballot))),
  )
}
