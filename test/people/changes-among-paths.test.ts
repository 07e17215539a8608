import t from 'tap'
import { bringFile } from '../../services/people/incoming/bring-file.ts'
import { importStaffList } from '../../services/people/staff-list/import-staff-list.ts'
import { readEmployees, readUnits } from '../../services/people/units/units.queries.ts'
import { startWorld } from '../world/world.ts'

/** A house that writes its units as paths; a change names one by its path, or by the name alone. */
const world = await startWorld()
t.teardown(() => world.stop())
const { people, clock } = world
const LIST = [
  'nummer;voornaam;achternaam;e-mail;taal;eenheid;nummer leidinggevende',
  '1;Ada;Top;ada@kade.example;nl;Kade;',
  '2;Ben;Gent;ben@kade.example;nl;Kade/Gent;1',
  '3;Cas;Brugge;cas@kade.example;nl;Kade/Brugge;1',
  '4;Dia;Gent;dia@kade.example;nl;Kade/Gent/Verkoop;2',
  '5;Edo;Brugge;edo@kade.example;nl;Kade/Brugge/Verkoop;3',
  ...Array.from(
    { length: 20 },
    (_, at) => `${100 + at};Fie;F${at};f${at}@kade.example;nl;Kade/Gent/Verkoop;4`,
  ),
]
await importStaffList(people, Buffer.from(LIST.join('\n')))

const HEADER =
  'mutatie;personeelsnummer;voornaam;achternaam;e-mail;taal;eenheid;bovenliggende eenheid;personeelsnummer leidinggevende'
const bring = (...lines: readonly string[]) =>
  bringFile(
    people,
    { source: 'folder', bytes: Buffer.from([HEADER, ...lines].join('\n')), writtenAt: clock.now() },
    null,
  )
const placeOf = async (number: string) => {
  const found = (await readEmployees(people.db)).find((one) => one.number === number)
  return (await readUnits(people.db)).find(({ id }) => id === found?.unit)?.key
}
/** @returns where one more person stands who is said to be in a unit, below another or led by somebody */
let nth = 200
const placed = async (unit: string, { above = '', leader = '' } = {}) => {
  nth++
  const outcome = await bring(`I;${nth};Gus;G${nth};g${nth}@kade.example;nl;${unit};${above};${leader}`)
  return outcome.became === 'taken' ? placeOf(`${nth}`) : outcome.numbers.problems.map(({ code }) => code)
}

t.test('a name that two units have, and nothing that tells which: refused', async (t) => {
  t.strictSame(await placed('Verkoop'), ['unit-without-place'])
  t.strictSame(await placed('Inkoop'), ['unit-without-place'])
})

t.test('a name that two units have is that of the leader, or the one below the leader', async (t) => {
  t.equal(await placed('Verkoop', { leader: '4' }), 'Kade/Gent/Verkoop', 'no unit of that name inside itself')
  t.equal(await placed('Verkoop', { leader: '5' }), 'Kade/Brugge/Verkoop')
  t.equal(await placed('Verkoop', { leader: '3' }), 'Kade/Brugge/Verkoop')
  t.equal(await placed('Verkoop', { above: 'Kade/Gent' }), 'Kade/Gent/Verkoop')
  t.equal((await readUnits(people.db)).length, 5, 'none is made')
})

t.test('by its path, however it is spelled, or by a name that one unit has', async (t) => {
  t.equal(await placed('Kade/Brugge/Verkoop', { leader: '5' }), 'Kade/Brugge/Verkoop')
  t.equal(await placed('kade / brugge / VERKOOP', { leader: '5' }), 'Kade/Brugge/Verkoop')
  t.equal(await placed('Gent/Verkoop', { leader: '4' }), 'Kade/Gent/Verkoop', 'by the end of its path')
  t.equal(await placed('Brugge', { leader: '3' }), 'Kade/Brugge')
})

t.test(
  'a new unit stands below the one that is named, or below its leader, with the levels between',
  async (t) => {
    t.equal(await placed('Inkoop', { above: 'Gent', leader: '2' }), 'Kade/Gent/Inkoop')
    t.equal(await placed('Magazijn', { leader: '3' }), 'Kade/Brugge/Magazijn')
    t.equal(await placed('Kade/Aalst/Nacht', { leader: '1' }), 'Kade/Aalst/Nacht')
    const units = await readUnits(people.db)
    const aalst = units.find(({ key }) => key === 'Kade/Aalst')
    t.equal(units.find(({ id }) => id === aalst?.parent)?.key, 'Kade')
  },
)

t.test('a unit that the last one leaves is gone', async (t) => {
  const { became } = await bring(`U;${nth};;;;;Kade/Gent/Verkoop;;4`)
  t.equal(became, 'taken')
  const keys = (await readUnits(people.db)).map(({ key }) => key)
  t.notOk(keys.some((key) => key.startsWith('Kade/Aalst')))
})
