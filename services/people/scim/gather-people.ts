import { inTransaction } from '../../plumbing/postgres.ts'
import { takeInTurn } from '../incoming/bring-lists.ts'
import { keepIncoming, readAllIncoming, removeIncoming } from '../incoming/incoming.queries.ts'
import type { PeopleRoom } from '../people-room.ts'
import { listRows } from './list-row.ts'
import { heldAddresses } from './on-the-list.queries.ts'
import { holdProvider, noteGathered, type ProviderState } from './provider.queries.ts'
import { readActive } from './scim-people.queries.ts'

/** A provider writes one person after the other: only when it has been quiet for so long is it a list. */
const QUIET_MINUTES = 5
/** One that is never quiet is not waited for any longer. */
const LONGEST_MINUTES = 120

const isDue = ({ wroteAt, waitsSince }: ProviderState, now: Date): boolean => {
  if (waitsSince === null) return false
  const minutes = (since: Date) => (now.getTime() - since.getTime()) / 60_000
  return minutes(wroteAt ?? waitsSince) >= QUIET_MINUTES || minutes(waitsSince) >= LONGEST_MINUTES
}

/**
 * Hands on what a provider pushed, as the rows of one list, when it has been quiet for some minutes.
 *
 * @returns whether there was something
 */
export const gatherPeople = (room: PeopleRoom): Promise<boolean> =>
  inTransaction(room.db, async (tx) => {
    const provider = await holdProvider(tx)
    if (provider === undefined || !isDue(provider, room.clock.now())) return false
    const rows = listRows(await readActive(tx), room.settings.scimUnit, await heldAddresses(tx))
    const stays = new Set(rows.map(({ number }) => number))
    const before = await readAllIncoming(tx, 'scim')
    await removeIncoming(
      tx,
      'scim',
      before.map(({ number }) => number).filter((number) => !stays.has(number)),
    )
    await keepIncoming(tx, 'scim', rows)
    await noteGathered(tx)
    return true
  })

/**
 * Makes a list of it too, which is taken or waits. Should that fail, what was handed on stays, and the list is made within
 * the hour.
 */
export const takeInGathered = async (room: PeopleRoom): Promise<void> => {
  if (await gatherPeople(room)) await takeInTurn(room, 'scim')
}
