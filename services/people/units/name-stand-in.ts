import { atOneMoment, inTransaction, type RoomTransaction } from '../../plumbing/postgres.ts'
import { type Act, actOnce } from '../acts/act-once.ts'
import { byWhom, noteAct } from '../audit/note-act.ts'
import type { DB } from '../database.generated.ts'
import { leadsAlready, noUnit, personUnknown, standInAtTop, standInIsOver } from '../people.problems.ts'
import type { PeopleRoom } from '../people-room.ts'
import { oneAtATime } from '../pulses/waves.queries.ts'
import { fold } from '../staff-list/cell-text.ts'
import type { ListedPeople } from '../staff-list/group-changes.ts'
import { mailKey } from '../staff-list/mail-key.ts'
import { nameOf } from '../staff-list/name-of.ts'
import { tellOfGroups } from '../staff-list/tell-of-import.ts'
import {
  keepStandIn,
  readStandIns,
  removeStandIn,
  type StandInOnPaper,
  standInsOf,
} from './stand-ins.queries.ts'
import { readEmployees, readUnits, type StoredUnit } from './units.queries.ts'
import { type StandIn, whoLeads } from './who-leads.ts'

export interface StandInRequest {
  /** Number or mail address. */
  readonly person: string
  /** `YYYY-MM-DD` */
  readonly from: string
  /** Last day. Null where none is known, which an interim leader always has. */
  readonly until: string | null
}

type Room = Pick<PeopleRoom, 'db' | 'clock' | 'settings'>

const unitOf = (units: readonly StoredUnit[], id: string): StoredUnit => {
  const unit = units.find((one) => one.id === id)
  if (unit === undefined) throw noUnit()
  return unit
}

/** The list with whoever leads today: what a wave that opens now would look at. */
const listToday = async (tx: RoomTransaction<DB>, today: string): Promise<ListedPeople> => ({
  employees: await readEmployees(tx),
  units: whoLeads(await readUnits(tx), await readStandIns(tx, today)),
})

/** Who leads a unit. @throws Problem 404 `no-unit` */
export const lookAtUnit = ({ db, clock }: Room, unit: string) =>
  atOneMoment(db, async (tx) => {
    const { id, name, leader } = unitOf(await readUnits(tx), unit)
    const leads = (await readEmployees(tx)).find((one) => one.id === leader)
    const standIns: readonly StandInOnPaper[] = await standInsOf(tx, id, clock.today())
    return {
      unit: id,
      name,
      leader: leads === undefined ? null : nameOf(leads),
      standIns: standIns.map(({ kind, name: who, from, until }) => ({ kind, name: who, from, until })),
    }
  })

/** One who leads stays one person in the log; a wave that is open keeps who led when it opened. */
const change = (
  room: Room,
  unit: string,
  act: Act,
  work: (tx: RoomTransaction<DB>, units: StoredUnit) => Promise<'stand-in-named' | 'stand-in-ended' | null>,
  facts: Readonly<Record<string, string | null>>,
): Promise<null> =>
  inTransaction(room.db, async (tx) => {
    await oneAtATime(tx)
    return actOnce(tx, act, async () => {
      const today = room.clock.today()
      const before = await listToday(tx, today)
      const noted = await work(tx, unitOf(await readUnits(tx), unit))
      if (noted === null) return null
      await tellOfGroups(tx, room, before, await listToday(tx, today))
      await noteAct(tx, { by: byWhom(act), act: noted, facts: { unit, ...facts }, today })
      return null
    })
  })

/**
 * Names who leads a unit besides, or in place of, the leader of the list. Nothing that was asked before changes hands.
 *
 * @throws Problem 404 `no-unit`, `person-unknown`; 409 `leads-already`; 422 `stand-in-at-top`, `stand-in-is-over`
 */
export const nameStandIn = (
  room: Room,
  unit: string,
  kind: StandIn['kind'],
  { person, from, until }: StandInRequest,
  act: Act,
): Promise<null> =>
  change(
    room,
    unit,
    act,
    async (tx, { id, parent, leader }) => {
      const today = room.clock.today()
      if (until !== null && (until < from || until < today)) throw standInIsOver()
      if (kind === 'interim' && until === null) throw standInIsOver()
      // Nothing is above the whole: a second leader would be counted in figures that both read.
      if (kind === 'also' && parent === null) throw standInAtTop()
      const found = (await readEmployees(tx)).find(
        (one) =>
          one.unit !== null &&
          (one.mail === mailKey(person) || (one.number !== null && fold(one.number) === fold(person.trim()))),
      )
      if (found === undefined) throw personUnknown()
      const others = (await standInsOf(tx, id, today)).filter((one) => one.kind !== kind)
      if (found.id === leader || others.some(({ employee }) => employee === found.id)) throw leadsAlready()
      await keepStandIn(tx, { unit: id, kind, employee: found.id, from, until })
      return 'stand-in-named'
    },
    { kind, from, until },
  )

/** Ends it today. @throws Problem 404 `no-unit` */
export const endStandIn = (room: Room, unit: string, kind: StandIn['kind'], act: Act): Promise<null> =>
  change(
    room,
    unit,
    act,
    async (tx, { id }) => ((await removeStandIn(tx, id, kind)) ? 'stand-in-ended' : null),
    { kind },
  )
