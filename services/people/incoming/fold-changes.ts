import type { Finding } from '../staff-list/findings.ts'
import type { ListedPeople } from '../staff-list/group-changes.ts'
import { withoutZeros } from '../staff-list/person-evidence.ts'
import type { Change, ChangesFile } from './changes.ts'
import type { IncomingPerson, IncomingRow } from './incoming-row.ts'

/** People of the list of today as rows, by number without zeros. */
const listedRows = ({ employees, units }: ListedPeople): ReadonlyMap<string, IncomingRow> => {
  const unitOf = new Map(units.map((unit) => [unit.id, unit]))
  const numberOf = new Map(employees.map(({ id, number }) => [id, number]))
  return new Map(
    employees.flatMap(
      ({ number, unit, leader, firstName, lastName, mail, language }): [string, IncomingRow][] => {
        if (unit === null || number === null) return []
        const leaderNumber = leader === null ? null : (numberOf.get(leader) ?? null)
        const person: IncomingPerson = {
          firstName,
          lastName,
          mail: mail ?? '',
          language,
          unit: unitOf.get(unit)?.key ?? '',
          ...(leaderNumber === null ? {} : { leaderNumber }),
        }
        return [[withoutZeros(number), { number, person, startsOn: null, endsOn: null }]]
      },
    ),
  )
}

/** What a change says goes before what was known; a unit above belongs to the unit that was named with it. */
const merged = (before: IncomingPerson, { person }: Change): IncomingPerson => {
  const said = Object.fromEntries(Object.entries(person).filter(([, value]) => value !== ''))
  const { unitAbove: _, ...withoutAbove } = before
  return { ...(person.unit === '' ? before : withoutAbove), ...said }
}

/** What is known of a person: what waits for its day, else the list. Who is on no list, and is not to begin, is nobody. */
const knownOf = (listed: IncomingRow | undefined, waiting: IncomingRow | undefined) =>
  waiting && (listed || waiting.startsOn !== null) ? waiting : listed

/**
 * Who is to move later moves on that day, whatever else is said of them before: one row holds both, so the rest waits with
 * it. Another day for the move itself is the day that counts.
 */
const withWhatWaits = ({ person }: Change, said: string | null, waits: string | null): string | null =>
  person.unit === '' && said !== null && waits !== null && said < waits ? waits : said

const foldOne = (
  change: Change,
  listed: IncomingRow | undefined,
  waiting: IncomingRow | undefined,
  today: string,
): IncomingRow | Finding['code'] => {
  const { kind, startsOn, endsOn } = change
  const before = knownOf(listed, waiting)
  if (kind === 'in') {
    if (listed) return 'change-joins-again'
    return { number: change.number, person: change.person, startsOn: startsOn ?? today, endsOn }
  }
  if (before === undefined) return 'change-of-nobody'
  const until = endsOn ?? before.endsOn
  // What was to begin after somebody has gone does not begin.
  const stillBegins = until === null || before.startsOn === null || before.startsOn <= until
  // A change of somebody who is still to begin, without a day of its own, does not make them begin.
  const said = startsOn ?? (listed ? today : before.startsOn)
  const holdsFrom = listed === undefined ? said : withWhatWaits(change, said, before.startsOn)
  const from = kind !== 'out' ? holdsFrom : stillBegins ? before.startsOn : null
  if (from !== null && until !== null && until < from) return 'ends-before-it-starts'
  return {
    number: before.number,
    person: kind === 'out' ? before.person : merged(before.person, change),
    startsOn: from,
    endsOn: until,
  }
}

/**
 * What a file of changes makes of what is known: of the list of today, and of rows that wait already.
 *
 * @returns rows to be kept; with one problem none of them
 */
export const foldChanges = (
  { changes, headings }: ChangesFile,
  base: ListedPeople,
  waiting: readonly IncomingRow[],
  today: string,
): { readonly rows: readonly IncomingRow[]; readonly problems: readonly Finding[] } => {
  const listed = listedRows(base)
  const rows = new Map(waiting.map((row) => [withoutZeros(row.number), row]))
  const touched = new Set<string>()
  const problems: Finding[] = []
  for (const change of changes) {
    const key = withoutZeros(change.number)
    const row = foldOne(change, listed.get(key), rows.get(key), today)
    if (typeof row === 'string')
      problems.push({ line: change.line, column: headings.number, code: row, value: change.number })
    else {
      rows.set(key, row)
      touched.add(key)
    }
  }
  return { rows: problems.length > 0 ? [] : [...touched].map((key) => rows.get(key)!), problems }
}
