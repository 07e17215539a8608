/** A mill that changes its list in every way that lists change: who works there, as rows. */
export interface Miller {
  readonly number: string
  readonly first: string
  readonly last: string
  readonly mail: string
  readonly unit: string
  readonly leader: string
}

export const RENEE = 'renee@molen.example'
const ZOE = 'zoe@molen.example'

const miller = (number: number, first: string, last: string, mail: string, leader: string): Miller => ({
  number: String(number).padStart(5, '0'),
  first,
  last,
  mail,
  leader,
  unit: leader === '' ? 'Directie' : 'Maalderij',
})

const names = 'Ann Bas Cis Dré Els Fons Gio Hilde Ivo Jul Kaat Loes Miet Nand'.split(' ')

/** Renée directs, Zoë leads fourteen of one family: names alone tell little. */
export const MILL: readonly Miller[] = [
  miller(101, 'Renée', 'Claeys', RENEE, ''),
  miller(102, 'Zoë', 'Müller', ZOE, RENEE),
  ...names.map((name, at) => miller(103 + at, name, 'Molenaar', `p${at}@molen.example`, ZOE)),
]

/** With enough people beside Zoë above her team, so that hers has results of its own. */
export const LARGE_MILL: readonly Miller[] = [
  ...MILL,
  ...Array.from({ length: 26 }, (_, at) => ({
    number: `9${at}`,
    first: `Staf${at}`,
    last: 'Peeters',
    mail: `s${at}@molen.example`,
    unit: 'Directie',
    leader: RENEE,
  })),
]

const HEADER = 'personeelsnummer;voornaam;achternaam;e-mail;taal;eenheid;e-mail leidinggevende'

export const millList = (people: readonly Miller[]): Buffer =>
  Buffer.from(
    [
      HEADER,
      ...people.map(({ number, first, last, mail, unit, leader }) =>
        [number, first, last, mail, 'nl', unit, leader].join(';'),
      ),
      '',
    ].join('\n'),
  )

/** The mill with somebody changed, or gone. */
export const millWith = (mail: string, change: Partial<Miller> | null, people = MILL): readonly Miller[] =>
  people.flatMap((one) => (one.mail !== mail ? [one] : change === null ? [] : [{ ...one, ...change }]))
