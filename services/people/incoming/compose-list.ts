import { findCircles } from '../staff-list/circles.ts'
import { type Finding, sortFindings } from '../staff-list/findings.ts'
import type { ListedPeople } from '../staff-list/group-changes.ts'
import { readLanguage } from '../staff-list/languages.ts'
import { withoutZeros } from '../staff-list/person-evidence.ts'
import { personKey } from '../staff-list/person-key.ts'
import type { StaffListFile, Unit } from '../staff-list/staff-list.ts'
import type { ChangeHeadings } from './changes.ts'
import type { IncomingPerson, IncomingRow } from './incoming-row.ts'
import { leadUnits } from './lead-units.ts'
import { type Member, type Members, membersOf } from './member.ts'
import { UnitPlaces } from './unit-places.ts'

/** Where rows stand in the file that brought them, for findings; what a calendar brings stands nowhere. */
export interface WhereFrom {
  /** Number → line. */
  readonly lineOf: ReadonlyMap<string, number>
  readonly headings: ChangeHeadings
}

export const NOWHERE: WhereFrom = {
  lineOf: new Map(),
  headings: { number: '', mail: '', unit: '', leader: '' },
}

type Changed = ReadonlyMap<Member, IncomingPerson>

/** Lets go who has ended, and puts in their place what begins. @returns whom a row was laid over */
const layOver = (members: Members, rows: readonly IncomingRow[], today: string, from: WhereFrom): Changed => {
  const changed = new Map<Member, IncomingPerson>()
  for (const { number, person, startsOn, endsOn } of rows) {
    const key = withoutZeros(number)
    const before = members.get(key)
    if (endsOn !== null && endsOn < today) members.delete(key)
    else if (startsOn !== null && startsOn <= today) {
      const { firstName, lastName, mail } = person
      const language = readLanguage(person.language) ?? before?.language ?? 'nl'
      const line = from.lineOf.get(number) ?? 0
      const member: Member = before ?? { ...NOBODY, number }
      Object.assign(member, { line, firstName, lastName, mail: mail || null, language })
      members.set(key, member)
      changed.set(member, person)
    }
  }
  return changed
}
const NOBODY = {
  line: 0,
  firstName: '',
  lastName: '',
  mail: null,
  language: 'nl',
  unit: undefined,
  leader: undefined,
} as const

const findLeaders = (members: Members, changed: Changed, { headings }: WhereFrom): readonly Finding[] =>
  [...changed].flatMap(([member, { leaderNumber: value }]): readonly Finding[] => {
    if (value === undefined) return []
    const at = { line: member.line, column: headings.leader }
    const leader = members.get(withoutZeros(value))
    if (leader === undefined) return [{ ...at, code: 'leader-has-left', value }]
    if (leader === member) return [{ ...at, code: 'leader-is-self' }]
    member.leader = leader
    return []
  })

/** Leaders first: a new unit that names none above it belongs below its leader's. */
const findUnits = (places: UnitPlaces, changed: Changed, { headings }: WhereFrom): readonly Finding[] =>
  [...changed].flatMap(([member, { unit: value, unitAbove }]): readonly Finding[] => {
    const { leader, line } = member
    const above =
      unitAbove === undefined
        ? leader?.unit
        : (places.find(unitAbove) ?? places.make(unitAbove, leader?.unit))
    member.unit = places.find(value, above) ?? places.make(value, above)
    return member.unit ? [] : [{ line, column: headings.unit, code: 'unit-without-place', value }]
  })

const sameAddress = (members: readonly Member[], { headings }: WhereFrom): readonly Finding[] => {
  const first = new Map<string, Member>()
  return members
    .toSorted((a, b) => a.line - b.line)
    .flatMap((member): readonly Finding[] => {
      if (member.mail === null) return []
      const other = first.get(member.mail)
      if (other === undefined) first.set(member.mail, member)
      const { line } = member
      return other ? [{ line, column: headings.mail, code: 'mail-address-repeated', first: other.line }] : []
    })
}

const inCircles = (members: readonly Member[], { headings }: WhereFrom): readonly Finding[] =>
  findCircles(new Map(members.flatMap((one) => (one.leader ? [[one, one.leader] as const] : [])))).map(
    (circle) => {
      const lines = circle.map(({ line }) => line).toSorted((a, b) => a - b)
      return { line: lines.at(-1) ?? 0, column: headings.leader, code: 'leader-circle', lines }
    },
  )

/**
 * The list of today with what is due laid over it: who begins, who is changed, who has left. Everybody else, every unit
 * and who leads it stay as they are.
 */
export const composeList = (
  base: ListedPeople,
  rows: readonly IncomingRow[],
  today: string,
  from: WhereFrom = NOWHERE,
): StaffListFile => {
  const keys = new Map(base.employees.map(({ id, mail, number }) => [id, personKey(mail, number)]))
  const places = new UnitPlaces(base.units, (id) => keys.get(id ?? '') ?? null)
  const members = membersOf(base, places.all)
  const wasIn = new Map([...members.values()].map((one) => [one, one.unit]))
  const changed = layOver(members, rows, today, from)
  const here = [...members.values()]
  const stays = new Set(here)
  const withoutLeader = here.filter(({ leader }) => leader !== undefined && !stays.has(leader))
  for (const one of withoutLeader) one.leader = undefined
  const wrong = [...findLeaders(members, changed, from), ...findUnits(places, changed, from)]
  const left = [...wasIn.keys()].filter((one) => !stays.has(one))
  const touched = [...changed.keys(), ...withoutLeader, ...left].flatMap((one) => [one.unit, wasIn.get(one)])
  const led = leadUnits(here, places.all, new Set(touched.filter((unit): unit is Unit => unit !== undefined)))
  const { headings } = from
  return {
    list: {
      rows: rows.length,
      employees: here.map(({ leader, unit, ...one }) => ({
        ...one,
        key: personKey(one.mail, one.number),
        unit: unit?.key ?? '',
        leader: leader ? personKey(leader.mail, leader.number) : null,
      })),
      units: led.units,
      ...sortFindings([...wrong, ...sameAddress(here, from), ...inCircles(here, from), ...led.findings]),
    },
    encoding: 'utf-8',
    headings: { number: headings.number, mail: headings.mail },
    preset: null,
    planned: [],
    complete: false,
  }
}
