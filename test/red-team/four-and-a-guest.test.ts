import t from 'tap'
import { planBlocks, type TreeUnit } from '../../services/counting/block-plan.ts'
import { countWave } from '../../services/counting/count-wave.ts'
import { layOutKeys } from '../../services/counting/tally-keys.ts'
import { withholdUnits } from '../../services/counting/withhold-units.ts'
import { openWave } from '../../services/people/pulses/open-wave.ts'
import { addDays } from '../../services/plumbing/calendar.ts'
import { unitCalled } from '../world/bakery.ts'
import { castQuickly } from '../world/cast-quickly.ts'
import { asOwner } from '../world/cluster.ts'
import { hireTheHouse } from '../world/house.ts'
import { type Respondent, respondentsOf, sheetOfAll } from '../world/respondents.ts'
import type { Family } from '../world/solve-for-few.ts'
import { startWorld } from '../world/world.ts'
import { beyondColluders } from './attacks/beyond-colluders.ts'
import { whoStandsWhere } from './attacks/solve-figures.ts'

/** Four who tell each other everything get the rest of sixty to stay away, but for one guest who does not know. */
const COLLUDERS = ['one', 'two', 'three', 'four']
const GUEST = 'guest'

t.test('in a house of three teams, by the published figures and subtraction', async (t) => {
  const unit = (name: string, parent: string | null): TreeUnit => ({
    unit: name,
    parent,
    name,
    segment: parent === null ? null : name,
    leader: null,
    led: [],
    trends: [],
  })
  const tree = [unit('house', null), unit('sixty', 'house'), unit('east', 'house'), unit('south', 'house')]
  const people = new Map([
    ['sixty', [...COLLUDERS, GUEST]],
    ...['east', 'south'].map(
      (name) => [name, Array.from({ length: 20 }, (_, at) => `${name}${at}`)] as const,
    ),
  ])
  const came = (segment: string | null) => people.get(segment ?? '') ?? []
  const invited = new Map([
    ['sixty', 60],
    ['east', 20],
    ['south', 20],
  ])
  const nobodyAway = new Map([...people].map(([name, some]) => [name, some.length]))

  /** Who stands in each figure that is shown. */
  const shown = (invitedTo: ReadonlyMap<string, number>, hide: readonly string[] = []): Family => {
    const plan = planBlocks(tree, ({ segment }) => came(segment).length, 5, invitedTo)
    const means = plan.levels[0]!
    const answers = new Map([...people].map(([name, some]) => [name, some.length]))
    const below = (of: string) => tree.filter((one) => one.unit === of || one.parent === of)
    const inBlock = (block: string) =>
      tree.filter((one) => means.blockOf.get(one.unit) === block).flatMap((one) => came(one.segment))
    return withholdUnits(tree, means, invitedTo, answers, 5)
      .filter((one) => one.withheld === null && !hide.includes(one.unit))
      .map((one) => below(one.unit).flatMap((part) => (part.unit in means.atoms ? inBlock(part.unit) : [])))
  }
  const colluders = new Set(COLLUDERS)
  t.equal(beyondColluders([shown(invited)], colluders), undefined)
  t.equal(shown(invited).length, 3, 'the two other teams, and the house without the sixty')
  t.equal(beyondColluders([shown(nobodyAway)], colluders), GUEST, 'a build that does not ask who stayed away')
  t.equal(
    beyondColluders([shown(nobodyAway, ['sixty'])], colluders),
    GUEST,
    'nor is it enough to show nothing of the sixty, while they stand in the figure of the house',
  )
})

const world = await startWorld()
t.teardown(() => world.stop())

t.test('after a real count the sixty are in no row, and the reason tells no number', async (t) => {
  await hireTheHouse(world, { Noord: 60, Oost: 20, Zuid: 20 })
  await layOutKeys(world.counting.keys, world.people.random)
  const audience = [await unitCalled(world, 'Huis')]
  const request = (days: number) => ({
    form: 'core',
    audience,
    closes: addDays(world.clock.today(), days),
    floor: 5,
  })
  await t.rejects(
    openWave(world.people, request(1)),
    { code: 'closes-too-soon' },
    'nor is there a wave of one day, for which the others would not have to be asked to stay away',
  )
  const { wave } = await openWave(world.people, request(5))
  const everybody = await respondentsOf(world, wave)
  const [north, others] = [/^noord/, /^(oost|zuid)/].map((team) =>
    everybody.filter(({ mail }) => team.test(mail)),
  ) as [Respondent[], Respondent[]]
  const answering = [...north.slice(0, 5), ...others]
  const sheet = sheetOfAll(4)
  await castQuickly(
    world,
    answering.map((one) => [one, sheet] as const),
  )
  world.clock.moveTo(addDays(world.clock.today(), 6))
  const report = await countWave(world.counting, wave)
  t.match(report, { counted: 45, inNoFigure: 5 })
  const units = await asOwner(
    world.databaseUrl,
    async (client) =>
      (await client.query('select name, answers, withheld from results.units where wave_id = $1', [wave]))
        .rows,
  )
  t.match(
    units.find(({ name }) => name === 'Noord'),
    { answers: 0, withheld: 'too-few-took-part' },
  )
  t.match(
    units.find(({ name }) => name === 'Huis'),
    { answers: 40, withheld: null },
  )
  const { unions } = await whoStandsWhere(
    world.databaseUrl,
    wave,
    answering.map(({ mail, segment }) => ({
      who: mail,
      segment,
      sheet: { questionnaire: '', language: 'nl', picks: {}, comments: [], answers: fours },
    })),
    5,
  )
  const families = [...unions.values()].map((sums) => [...sums.values()])
  t.ok(families.length > 3)
  const colluders = new Set(north.slice(0, 4).map(({ mail }) => mail))
  t.equal(beyondColluders(families, colluders), undefined)
  t.notOk(families.flat(2).some((who) => who.startsWith('noord')))
  await t.rejects(
    asOwner(world.databaseUrl, (client) =>
      client.query(
        `update results.units set withheld = null, answers = 5 where wave_id = $1 and name = 'Noord'`,
        [wave],
      ),
    ),
    /units__published_from_three_in_ten/,
    'the database would not hold it either',
  )
})

/** Whatever was asked, they said four. */
const fours = new Proxy<Record<string, number>>({}, { get: () => 4 })
