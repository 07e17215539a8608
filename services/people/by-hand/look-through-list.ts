import { atOneMoment } from '../../plumbing/postgres.ts'
import { personUnknown } from '../people.problems.ts'
import type { PeopleRoom } from '../people-room.ts'
import { readEmployees, readUnits } from '../units/units.queries.ts'
import { countPeople, findPeople, type ListedPerson, PEOPLE_A_PAGE } from './everybody.queries.ts'
import { versionOfPerson } from './version-of-person.ts'

interface Asking {
  readonly search?: string | undefined
  readonly unit?: string | undefined
  readonly after?: string | undefined
}

/** A page of fifty of those who are on the list. */
export const lookThroughList = (
  { db }: Pick<PeopleRoom, 'db'>,
  { search = '', unit, after }: Asking,
): Promise<{ count: number; people: ListedPerson[]; next: string | null }> =>
  atOneMoment(db, async (tx) => {
    const asked = { search: search.trim() === '' ? null : search, unit: unit ?? null }
    const found = await findPeople(tx, asked, after ?? null)
    const people = found.slice(0, PEOPLE_A_PAGE)
    const next = found.length > people.length ? (people.at(-1)?.person ?? null) : null
    return { count: await countPeople(tx, asked), people, next }
  })

/** Somebody as a row of the list, to be changed. @throws Problem 404 `person-unknown`, also for who has left */
export const lookAtPerson = ({ db }: Pick<PeopleRoom, 'db'>, person: string) =>
  atOneMoment(db, async (tx) => {
    const employees = (await readEmployees(tx)).filter(({ unit }) => unit !== null)
    const one = employees.find(({ id }) => id === person)
    if (one === undefined) throw personUnknown()
    const leader = employees.find(({ id }) => id === one.leader)
    const { number, mail, firstName, lastName, language, unit } = one
    return {
      person,
      number,
      mail,
      firstName,
      lastName,
      language,
      unit: unit ?? '',
      leader: leader?.mail ?? leader?.number ?? '',
      leads: (await readUnits(tx)).flatMap((led) => (led.leader === person ? [led.name] : [])),
      led: employees.filter((other) => other.leader === person).length,
      version: versionOfPerson(one),
    }
  })
