import t from 'tap'
import { countWave } from '../../services/counting/count-wave.ts'
import { tidy } from '../../services/people/people.jobs.ts'
import { stopWaveAndItsKeys } from '../../services/people/pulses/stop-wave.ts'
import { importStaffList } from '../../services/people/staff-list/import-staff-list.ts'
import { hireTheBakery, letItClose, letThemRest, openBakeryWave, unitCalled } from '../world/bakery.ts'
import { asOwner } from '../world/cluster.ts'
import { fixture, respondentsOf } from '../world/respondents.ts'
import { asHr } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'

/** Who was asked together is kept, as little and as long as it guards a publication. */
const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)
const bakery = (await fixture('bakkerij.csv')).toString('utf8')
const hired = (...numbers: readonly number[]) =>
  numbers.map((n) => `${n};New;${n};new${n}@bakkerij.example;nl;Bakkerij;jos@bakkerij.example\n`).join('')
const bring = (list: string) => importStaffList(world.people, Buffer.from(list))
const seats = () =>
  asOwner(world.databaseUrl, async (client) => (await client.query('select * from people.seats')).rows)
const seenByHr = async () => {
  const hr = await asHr(world)
  const units: { people: number; invitedHere: number; unit: string; name: string }[] = (
    await hr.ask('GET', '/api/units')
  ).json()
  const all = (of: 'people' | 'invitedHere') => units.reduce((sum, unit) => sum + unit[of], 0)
  return { works: all('people'), invited: all('invitedHere') }
}

t.test('a first wave that was stopped makes nobody wait', async (t) => {
  await stopWaveAndItsKeys(world.people, (await openBakeryWave(world)).wave)
  await bring(bakery + hired(91))
  t.strictSame(await seenByHr(), { works: 17, invited: 17 })
  const { wave } = await openBakeryWave(world)
  t.equal((await respondentsOf(world, wave)).length, 17)
  letItClose(world)
  await countWave(world.counting, wave)
})

t.test('seats name nobody: no number, address, name or id of a person is in them', async (t) => {
  const kept = await seats()
  t.equal(kept.length, 17)
  const people = await asOwner(world.databaseUrl, async (client) => {
    const { rows } = await client.query('select id, mail, first_name, number from people.employees')
    return rows.flatMap(Object.values)
  })
  const text = JSON.stringify(kept.map(({ name, cohort }) => `${name} ${cohort}`))
  for (const one of people.filter((value) => value.length > 3)) t.notOk(text.includes(one), one)
  t.strictSame(await world.people.keys.group.names(), ['year-2026'])
  const secret = await world.people.keys.group.read('year-2026')
  t.notOk(text.includes(secret!))
})

t.test('HR sees before a wave who waits, and what was shown is what is done', async (t) => {
  letThemRest(world)
  await bring(bakery + hired(91, 92, 93))
  t.strictSame(await seenByHr(), { works: 19, invited: 17 })
  const hr = await asHr(world)
  const audience = [await unitCalled(world, 'Directie')]
  const agreement = (await hr.ask('GET', '/api/works-council-agreement')).json()
  const instrument = (await hr.ask('GET', '/api/instruments/current')).json().name
  const open = (invited: number) =>
    hr.ask('POST', '/api/waves', {
      form: 'core',
      audience,
      closes: '2026-04-15',
      shown: { agreement, instrument, units: [{ unit: audience[0], name: 'Directie', invited }] },
    })
  t.match((await open(19)).json(), { code: 'shown-differs' })
  const opened = await open(17)
  t.match(opened.json(), { invited: 17 })
  t.match(await hr.ask('POST', '/api/waves', { form: 'wave1', audience, closes: '2026-04-15', floor: 7 }), {
    statusCode: 409,
  })
  await stopWaveAndItsKeys(world.people, opened.json().wave)
})

t.test('seats and keys go with the year after the last wave', async (t) => {
  world.clock.moveTo('2027-12-31')
  await tidy(world.people)
  t.equal((await seats()).length, 17)
  t.strictSame(await world.people.keys.group.names(), ['year-2026'])
  world.clock.moveTo('2028-01-01')
  await tidy(world.people)
  t.strictSame([await seats(), await world.people.keys.group.names()], [[], []])
  t.strictSame(await seenByHr(), { works: 19, invited: 19 }, 'then everybody counts where the list says')
})
