import { readFile } from 'node:fs/promises'
import t from 'tap'
import { keepAgreement } from '../../services/people/pulses/agreement.queries.ts'
import { openWave } from '../../services/people/pulses/open-wave.ts'
import { importStaffList } from '../../services/people/staff-list/import-staff-list.ts'
import { addDays } from '../../services/plumbing/calendar.ts'
import { unitCalled } from '../world/bakery.ts'
import { answer, fixture, respondentsOf, sheetOfAll } from '../world/respondents.ts'
import { asEmployee, asHr, asStranger, Visitor } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'

/** Somebody asks everything that can be asked, before and after a colleague answers, and compares. */
const world = await startWorld()
t.teardown(() => world.stop())
await importStaffList(world.people, await fixture('staff-lists/ziekenhuis.csv'))
await keepAgreement(world.people.db, { reference: 'OR 1', agreedOn: '2026-01-02' })
const audience = [await unitCalled(world, 'Directie')]
const { wave, fingerprint } = await openWave(world.people, {
  form: 'core',
  audience,
  closes: '2026-03-16',
  floor: 5,
})
const everybody = await respondentsOf(world, wave)
const MANAGER = 'chloe.vandenberg@zonnebloem.example'
const routes: Readonly<Record<'workplace' | 'answers', readonly string[]>> = JSON.parse(
  await readFile(new URL('../rooms/routes.json', import.meta.url), 'utf8'),
)
const { questionnaire } = (await world.answers.inject(`/m/${fingerprint}`)).json()
const hr = await asHr(world)
const [letter] = (await hr.ask('GET', `/api/waves/${wave}/letters`)).json() as { letter: string }[]
const led = (await (await asEmployee(world, MANAGER)).ask('GET', '/api/me')).json().units[0].unit as string
const VALUES: Readonly<Record<string, string>> = {
  wave,
  fingerprint,
  checksum: questionnaire,
  letter: letter?.letter ?? '',
  unit: led,
  segment: everybody[0]?.segment ?? '',
  any: wave,
  name: 'ooghoogte-pulse',
}

/** Every address that can be read, of both servers, with what stands in its place for a name. */
const addresses = (['workplace', 'answers'] as const).flatMap((server) =>
  routes[server]
    .filter((route) => route.startsWith('GET '))
    .map((route) => ({
      server,
      url: route.replace(/^GET (.*): .*$/, '$1').replace(/:(\w+)/g, (_, name: string) => VALUES[name] ?? ''),
    })),
)

type Poll = ReadonlyMap<string, string>
const pollBy = async (who: Visitor): Promise<Poll> => {
  const found = new Map<string, string>()
  const outside = new Visitor(world.answers)
  for (const { server, url } of addresses) {
    const reply = await (server === 'workplace' ? who : outside).ask('GET', url)
    const { date: _moment, ...headers } = reply.headers
    found.set(`${server} ${url}`, JSON.stringify([reply.statusCode, headers, reply.body]))
  }
  return found
}
const differing = (one: Poll, other: Poll): readonly string[] =>
  [...one].filter(([address, said]) => other.get(address) !== said).map(([address]) => address)
const spies = { HR: hr, 'a manager': await asEmployee(world, MANAGER), 'a stranger': asStranger(world) }
const pollOfAll = async (): Promise<ReadonlyMap<string, Poll>> => {
  const polls = new Map<string, Poll>()
  for (const [name, spy] of Object.entries(spies)) polls.set(name, await pollBy(spy))
  return polls
}

t.test('on one day everything that can be asked is the same to the byte, however many answer', async (t) => {
  const before = await pollOfAll()
  t.ok(addresses.length >= 40, `${addresses.length} addresses`)
  const coming = everybody.slice(0, 30)
  for (const burst of [1, 1, 3, 25]) {
    for (const person of coming.splice(0, burst)) await answer(world, person, sheetOfAll(4))
    const after = await pollOfAll()
    for (const [name, poll] of before) {
      t.strictSame(differing(poll, after.get(name) ?? new Map()), [], `${name}, after ${burst} more`)
    }
  }
})

t.test('the next day one figure has moved, and in steps of five per cent', async (t) => {
  const facts = async (who: Visitor) => {
    const { account: _own, today: _date, ...others } = (await who.ask('GET', '/api/me')).json()
    return others
  }
  const before = await pollBy(hr)
  const factsBefore = await facts(hr)
  world.clock.moveTo(addDays(world.clock.today(), 1))
  const again = await asHr(world)
  const moved = differing(before, await pollBy(again))
  // Whoever asks on the next day signed in anew, which the list of the own sessions says and nobody else's does;
  // and did so as one more HR, whom the list of roles names.
  const own = ['workplace /api/me', 'workplace /api/own-sessions', 'workplace /api/roles']
  const expected = [...own, 'workplace /api/waves', `workplace /api/waves/${wave}`]
  t.strictSame([...moved].sort(), expected.sort())
  t.strictSame(await facts(again), factsBefore, 'of the first nothing but the date, and whose account it is')
  const { participationPercent } = (await again.ask('GET', `/api/waves/${wave}`)).json()
  t.equal(participationPercent, 10, '30 of 243 are 12 %')
})
