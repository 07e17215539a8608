import { repeatable } from './repeatable.ts'

/** A team of the invented home-care organisation “De Linde”, and how large it is out of 240. */
interface Team {
  readonly name: string
  readonly under: string | null
  readonly size: number
}

const TEAMS: readonly Team[] = [
  { name: 'Directie', under: null, size: 2 },
  { name: 'Thuiszorg', under: 'Directie', size: 3 },
  { name: 'Thuiszorg Noord', under: 'Thuiszorg', size: 26 },
  { name: 'Thuiszorg Zuid', under: 'Thuiszorg', size: 22 },
  { name: 'Thuiszorg Haven', under: 'Thuiszorg', size: 12 },
  { name: 'Nachtploeg', under: 'Thuiszorg', size: 5 },
  { name: 'Woonzorg', under: 'Directie', size: 3 },
  { name: 'Woonzorg Eik', under: 'Woonzorg', size: 21 },
  { name: 'Woonzorg Beuk', under: 'Woonzorg', size: 18 },
  { name: 'Woonzorg Wilg', under: 'Woonzorg', size: 10 },
  { name: 'Dagcentrum', under: 'Woonzorg', size: 8 },
  { name: 'Diensten', under: 'Directie', size: 3 },
  { name: 'Keuken', under: 'Diensten', size: 16 },
  { name: 'Schoonmaak', under: 'Diensten', size: 24 },
  { name: 'Techniek', under: 'Diensten', size: 9 },
  { name: 'Vervoer', under: 'Diensten', size: 5 },
  { name: 'Kantoor', under: 'Directie', size: 4 },
  { name: 'HR', under: 'Kantoor', size: 5 },
  { name: 'Financiën', under: 'Kantoor', size: 9 },
  { name: 'IT', under: 'Kantoor', size: 8 },
  { name: 'Onthaal', under: 'Kantoor', size: 7 },
  { name: 'Opleiding', under: 'Kantoor', size: 6 },
  { name: 'Vrijwilligerswerking', under: 'Directie', size: 6 },
  { name: 'Jeugdhulp', under: 'Directie', size: 8 },
]

const FIRST_NAMES =
  'Amira Bram Chloé Daan Elif Femke Gijs Hanne Inès Joris Kaat Lien Mehmet Noor Omar Pieter Quinten Roos Sofie Tuur Ulrike Vera Wout Xander Yusuf Zoë'.split(
    ' ',
  )
const LAST_NAMES =
  'Aerts Bakker Claes Desmet Smeets Elmas Fontaine Goossens Hermans Ivens Janssens Kaya Lefèvre Maes Nowak Özdemir Peeters Quintens Rossi Smits Thys Urbain Verhaeghe Willems Xu Yilmaz Zeman'.split(
    ' ',
  )
const LANGUAGES = ['nl', 'nl', 'nl', 'nl', 'nl', 'nl', 'fr', 'en', 'de', 'nl']

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^a-zA-Z]/g, '')
    .toLowerCase()

/** Sizes for about `people` people; no team is ever empty. */
const sized = (people: number): readonly Team[] => {
  const total = TEAMS.reduce((sum, { size }) => sum + size, 0)
  return TEAMS.map((team) => ({ ...team, size: Math.max(1, Math.round((team.size * people) / total)) }))
}

/** A staff list as a payroll would write it: semicolons, Dutch headers, leaders by mail. */
export const inventStaffList = (people: number): string => {
  const random = repeatable(240)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const leaderOf = new Map<string, string>()
  const rows: string[] = []
  const taken = new Set<string>()
  for (const { name, under, size } of sized(people)) {
    for (let member = 0; member < size; member++) {
      const first = pick(FIRST_NAMES)
      const last = pick(LAST_NAMES)
      const wish = `${plain(first)}.${plain(last)}`
      const mail = `${taken.has(wish) ? `${wish}${rows.length}` : wish}@delinde.example`
      taken.add(wish)
      const isLeader = member === 0
      const leader = isLeader
        ? under === null
          ? ''
          : (leaderOf.get(under) ?? '')
        : (leaderOf.get(name) ?? '')
      if (isLeader) leaderOf.set(name, mail)
      rows.push([1000 + rows.length, first, last, mail, pick(LANGUAGES), name, leader].join(';'))
    }
  }
  const header = 'personeelsnummer;voornaam;achternaam;e-mail;taal;eenheid;e-mail leidinggevende'
  return `${[header, ...rows].join('\n')}\n`
}
