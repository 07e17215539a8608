import { keepAgreement } from '../../services/people/pulses/agreement.queries.ts'
import { importStaffList } from '../../services/people/staff-list/import-staff-list.ts'
import type { World } from './world.ts'

/**
 * A house of teams in which nobody leads, so that everybody is counted with the own team: for stories in
 * which the sizes of teams are all that matters.
 */
export const hireTheHouse = async (world: World, teams: Readonly<Record<string, number>>): Promise<void> => {
  const people = Object.entries(teams).flatMap(([team, size]) =>
    Array.from({ length: size }, (_, at) => ({ team, name: `${team.replaceAll(' ', '')}${at}` })),
  )
  const list = people.map(
    ({ team, name }) => `${name};${name};X;${name.toLowerCase()}@huis.example;nl;Huis/${team}\n`,
  )
  const header = 'personeelsnummer;voornaam;achternaam;e-mail;taal;eenheid\n'
  await importStaffList(world.people, Buffer.from(header + list.join('')))
  await keepAgreement(world.people.db, { reference: 'OR 1', agreedOn: '2010-01-04' })
}
