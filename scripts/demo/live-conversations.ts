import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { propose } from '../../services/dialogue/conversations/propose.ts'
import { STEPS } from '../../services/dialogue/conversations/states.ts'
import { answerProposal, haveTalked } from '../../services/dialogue/conversations/step.ts'
import type { Proposal } from '../../services/dialogue/dialogue.contract.ts'
import type { DialogueRoom } from '../../services/dialogue/dialogue-room.ts'
import type { Asker } from '../../services/dialogue/pairs/enter.ts'
import { lookBack } from '../../services/dialogue/record/look-back.ts'
import { readConversation } from '../../services/dialogue/record/read-conversation.ts'
import { confirmSummary, writeSummary } from '../../services/dialogue/record/write-summary.ts'
import { keepPiece, type Piece, sharePiece } from '../../services/dialogue/sheets/pieces.ts'
import { accountBehindMail } from '../../services/people/accounts/accounts.queries.ts'
import type { Contact } from '../../services/people/contacts/contacts.contract.ts'
import { nameContacts } from '../../services/people/contacts/name-contacts.ts'
import type { PeopleRoom } from '../../services/people/people-room.ts'
import { readEmployees, readUnits } from '../../services/people/units/units.queries.ts'
import { addDays } from '../../services/plumbing/calendar.ts'
import type { SetClock } from '../../services/plumbing/clock.ts'

type Side = 'employee' | 'leader'
/** A conversation of the invented organisation, as far as it has come. */
interface Story {
  readonly daysAgo: number
  readonly until: 'proposed' | 'declined' | 'planned' | 'talked' | 'summarised' | 'agreed' | 'closed'
  readonly proposedBy: Side
  readonly place: Proposal['place']
  readonly hour: string
  readonly minutes: number
  /** Days from its proposal to the conversation. */
  readonly inDays?: number
  readonly about: string
  readonly employee: readonly (Piece & { readonly shared: boolean })[]
  readonly leader: readonly (Piece & { readonly shared: boolean })[]
  readonly writtenBy?: Side
  readonly summary?: string
  readonly agreements?: readonly {
    readonly what: string
    readonly who: Side | 'both'
    readonly dueInDays: number
  }[]
  readonly lookBackInDays?: number
  readonly looks?: readonly { readonly came: string; readonly next: 'keep' | 'change' | 'let-go' }[]
}

interface Rooms {
  readonly people: PeopleRoom
  readonly dialogue: DialogueRoom
  readonly clock: SetClock
}

const ORDER = [
  'proposed',
  STEPS.accept.to,
  STEPS.talk.to,
  STEPS.summarise.to,
  STEPS.confirm.to,
  STEPS['look-back'].to,
]
const comesTo = ({ until }: Story, state: (typeof ORDER)[number]): boolean =>
  until !== 'declined' && ORDER.indexOf(until) >= ORDER.indexOf(state)

/** Lives one conversation through the use cases of the room, day by day. */
const live = async (
  { dialogue, clock }: Rooms,
  story: Story,
  pair: { readonly employee: string; readonly leader: string },
  accounts: Readonly<Record<Side, Asker>>,
  today: string,
): Promise<void> => {
  const proposedOn = addDays(today, -story.daysAgo)
  const talksOn = addDays(proposedOn, story.inDays ?? 2)
  const other = (side: Side): Side => (side === 'employee' ? 'leader' : 'employee')
  clock.moveTo(proposedOn)
  const { about, place, hour, minutes } = story
  const proposal = { ...pair, about, topics: [], place, day: talksOn, hour, minutes }
  const id = await propose(dialogue, accounts[story.proposedBy], proposal)
  for (const side of ['employee', 'leader'] as const)
    for (const { shared, kind, of = null, words } of story[side]) {
      const piece = dialogue.random.uuid()
      await keepPiece(dialogue, accounts[side], id, piece, { kind, of, words })
      if (shared) await sharePiece(dialogue, accounts[side], id, piece, true)
    }
  const answering = accounts[other(story.proposedBy)]
  if (story.until === 'declined') return answerProposal(dialogue, answering, id, 'decline')
  if (comesTo(story, 'planned')) await answerProposal(dialogue, answering, id, 'accept')
  if (!comesTo(story, 'talked')) return
  clock.moveTo(talksOn)
  await haveTalked(dialogue, accounts.employee, id)
  const { writtenBy, summary, lookBackInDays = 60, agreements = [], looks = [] } = story
  if (!comesTo(story, 'summarised') || writtenBy === undefined || summary === undefined) return
  await writeSummary(dialogue, accounts[writtenBy], id, {
    words: summary,
    lookBackOn: addDays(talksOn, lookBackInDays),
    agreements: agreements.map(({ what, who, dueInDays }) => ({
      id: dialogue.random.uuid(),
      what,
      who,
      dueOn: addDays(talksOn, dueInDays),
    })),
  })
  if (comesTo(story, 'agreed')) await confirmSummary(dialogue, accounts[other(writtenBy)], id)
  if (!comesTo(story, 'closed')) return
  clock.moveTo(addDays(talksOn, lookBackInDays))
  const agreed = (await readConversation(dialogue, accounts.employee, id)).agreements
  const lookAt = (what: string) => looks[agreements.findIndex((one) => one.what === what)]
  await lookBack(
    dialogue,
    accounts.employee,
    id,
    agreed.flatMap(({ id: agreement, what }) => {
      const look = lookAt(what)
      return look === undefined ? [] : [{ agreement, ...look }]
    }),
  )
}

const CONTACTS: Contact[] = [
  { role: 'confidant', words: 'Ann Claes, kamer 4, vertrouwen@delinde.example' },
  { role: 'coach', words: 'Rika Peeters, 09 000 00 01. Een eerste gesprek is vrij en blijft onder jullie.' },
  { role: 'prevention_adviser', words: 'Dienst Welzijn, 09 000 00 02' },
]

/** With so many stories at the start one person has a record, and something to prepare. */
const OF_THE_FIRST = 3

/** Conversations in every state, of one leader and the people of the team; the first three with the same person. */
export const liveConversations = async (rooms: Rooms, team: string, today: string): Promise<void> => {
  const stories: readonly Story[] = JSON.parse(
    await readFile(join(import.meta.dirname, 'conversations.json'), 'utf8'),
  )
  const unit = (await readUnits(rooms.people.db)).find(({ name }) => name === team)
  const employees = await readEmployees(rooms.people.db)
  const leader = employees.find(({ id }) => id === unit?.leader)
  const members = employees.filter((one) => one.leader === leader?.id && one.unit === unit?.id)
  if (leader === undefined) return
  await nameContacts(rooms.people, { contacts: CONTACTS }, 'command-line')
  const accountOf = async (mail: string | null): Promise<Asker> => {
    const found = await accountBehindMail(rooms.people.db, mail ?? '', rooms.people.random.uuid())
    return { account: found?.id ?? '', mail }
  }
  for (const [at, story] of stories.entries()) {
    const member = members[Math.max(0, at - (OF_THE_FIRST - 1))]
    if (member === undefined) continue
    const pair = { employee: member.id, leader: leader.id }
    const accounts = { employee: await accountOf(member.mail), leader: await accountOf(leader.mail) }
    await live(rooms, story, pair, accounts, today)
  }
}
