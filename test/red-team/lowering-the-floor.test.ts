import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import t from 'tap'
import { layOutKeys } from '../../services/counting/tally-keys.ts'
import { stopWaveAndItsKeys } from '../../services/people/pulses/stop-wave.ts'
import { DatabaseLogins, ROOMS } from '../../services/plumbing/database-logins.ts'
import type { Manifest } from '../../services/ticket/manifest.ts'
import { bakeryWith, hireTheBakery, unitCalled } from '../world/bakery.ts'
import { segmentListOf } from '../world/segment-list.ts'
import { asHr } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'

/** Whoever runs it wants to see four people: by setting, request, staff list, or straight in SQL. */
const NAMES = [
  'FLOOR',
  'K',
  'BLOCK',
  'SMALLEST',
  'SMALLEST_BLOCK',
  'LEAST_FLOOR',
  'THRESHOLD',
  'MIN_RESPONDENTS',
]
const world = await startWorld(
  Object.fromEntries(
    NAMES.flatMap((name) => [
      [name, '1'],
      [`OOGHOOGTE_${name}`, '1'],
      [`npm_config_${name}`, '1'],
    ]),
  ),
)
t.teardown(() => world.stop())
await hireTheBakery(world)
const hr = await asHr(world)
const audience = [await unitCalled(world, 'Directie')]
const asked = { form: 'core', audience, closes: '2026-03-16' }
const open = async (more: object) => {
  await layOutKeys(world.counting.keys, world.people.random)
  return hr.ask('POST', '/api/waves', { ...asked, ...more })
}
/** Opens, reads what everybody is promised, and stops. */
const promisedBy = async (more: object) => {
  const opened = await open(more)
  t.equal(opened.statusCode, 201, opened.body)
  const { wave, fingerprint } = opened.json()
  const manifest: Manifest = (await world.answers.inject(`/m/${fingerprint}`)).json()
  const segments = await segmentListOf(world, fingerprint)
  await stopWaveAndItsKeys(world.people, wave)
  return {
    block: manifest.thresholds.block,
    smallest: Math.min(...segments.map(({ invited }) => invited), manifest.segments.smallest),
  }
}

t.test('no request lowers it', async (t) => {
  for (const floor of [4, 1, 0, -5, 4.99, '5', null, [5], { value: 5 }, 1e9])
    t.equal((await open({ floor })).statusCode, 400, JSON.stringify(floor))
  const promised = await promisedBy({
    thresholds: { block: 2 },
    k: 2,
    smallest: 2,
    floors: 2,
    Floor: 2,
    manifest: { thresholds: { block: 2 } },
  })
  t.strictSame([promised.block, promised.smallest >= 5], [5, true], 'what no contract names is dropped')
})

t.test('no setting lowers it', async (t) => {
  t.equal((await promisedBy({})).block, 5)
  const record = (await hr.ask('GET', '/api/processing-record')).json()
  t.strictSame([record.smallestBlock, record.smallestSegment], [5, 5])
})

t.test('no column of a staff list lowers it, and no unit is made small enough', async (t) => {
  const columns = ['floor', 'k', 'drempel', 'minimum', 'smallest block', 'thresholds.block']
  const list = await bakeryWith(
    (line, at) => `${line};${columns.map((name) => (at === 0 ? name : '2')).join(';')}`,
  )
  const imported = await hr.ask('POST', '/api/staff-list', list)
  t.ok([200, 422].includes(imported.statusCode), `${imported.statusCode}`)
  t.equal((await promisedBy({})).block, 5)
  const split = await bakeryWith((line, at) =>
    at % 2 === 0 ? line : line.replace(';Bakkerij;', ';Nachtploeg;'),
  )
  t.equal((await hr.ask('POST', '/api/staff-list', split)).statusCode, 200)
  t.ok((await promisedBy({})).smallest >= 5, 'whoever is left in a small unit is asked with the unit above')
})

const REFUSED = /^(42501|42P01|23514|23502|0A000|OH00\d)$/
const EVERY_ROLE = [
  'alter table results.blocks drop constraint blocks__hold_five_or_more',
  'alter table results.waves disable row level security',
  'alter table people.wave_units drop constraint wave_units__segment_holds_five',
  'create or replace function results.publish(publication jsonb, sums jsonb[]) returns void language sql as $$ $$',
  'update results.waves set floor = 5',
  'update results.blocks set respondents = 5',
  'update results.block_measures set valid = 5',
  `update answers.waves set manifest = replace(manifest, '"block":5', '"block":2')`,
  'update people.wave_units set invited = 2',
  'set session_replication_role = replica',
  'alter role counting superuser',
  `set role results_owner`,
]
const publication = (floor: unknown, change: object) => {
  const unit = randomUUID()
  const block = { readers: 'everyone', detail: 'means', unit }
  return {
    wave: randomUUID(),
    instrument: 'any',
    form: 'any',
    report: {},
    organisation: {},
    floor,
    lowest: 1,
    highest: 5,
    gap: 1,
    moved: 0,
    movedEach: 0,
    opensOn: '2026-03-02',
    closesOn: '2026-03-16',
    publishedOn: '2026-03-17',
    units: [
      {
        unit,
        parent: null,
        name: 'x',
        invited: 9,
        answers: 9,
        tellsInvited: true,
        withheld: null,
        trends: [],
        blocks: 1,
        top: unit,
      },
    ],
    measures: [
      {
        code: 'F',
        kind: 'facet',
        position: 0,
        items: ['Q'],
        components: [],
        direction: 1,
        describesLeader: false,
        needsRelease: false,
        sensitive: false,
        weights: [],
        role: null,
      },
    ],
    blocks: [{ ...block, respondents: 9 }],
    sums: [{ ...block, measure: 'F', valid: 9, total: 30, moved: 0, hiddenBelow: 0, hiddenAbove: 0 }],
    picks: [],
    comments: [],
    leaders: [],
    ...change,
  }
}
const smaller = (floor: number, of: 'blocks' | 'sums' | 'units', change: object) => {
  const whole = publication(floor, {})
  return { ...whole, [of]: whole[of].map((row) => ({ ...row, ...change })) }
}
const TOO_SMALL: Readonly<Record<string, object>> = {
  'a floor of four': publication(4, {}),
  'a floor of none': publication(null, {}),
  'a floor below nothing': publication(-1, {}),
  'a block of four': smaller(5, 'blocks', { respondents: 4 }),
  'a measure of four': smaller(5, 'sums', { valid: 4 }),
  'a unit of four': smaller(5, 'units', { answers: 4 }),
  'a block of six where seven was promised': smaller(7, 'blocks', { respondents: 6 }),
  'a measure of six where seven was promised': smaller(7, 'sums', { valid: 6 }),
  'shares of nine': smaller(5, 'blocks', { detail: 'shares' }),
  'a leader’s block of six': smaller(5, 'blocks', { readers: 'own-leader', respondents: 6 }),
}

t.test('no role lowers it in SQL, and the counting room publishes nothing smaller', async (t) => {
  const logins = new DatabaseLogins(world.settings.keysFolder)
  for (const room of ROOMS) {
    const client = new Client({ connectionString: await logins.url(world.databaseUrl, room) })
    await client.connect()
    const refusal = (sql: string, values: unknown[] = []) =>
      client.query(sql, values).then(
        () => 'nothing',
        (error: { code?: string }) => error.code ?? String(error),
      )
    for (const sql of EVERY_ROLE) t.match(await refusal(sql), REFUSED, `${room}: ${sql}`)
    const publish = 'select results.publish($1, $2::jsonb[])'
    const given = ({ sums, ...others }: { readonly sums?: unknown }) => [others, [JSON.stringify(sums)]]
    for (const [name, small] of Object.entries(TOO_SMALL))
      t.match(await refusal(publish, given(small)), REFUSED, `${room}: ${name}`)
    const whole = await refusal(publish, given(publication(5, {})))
    t.equal(whole, room === 'counting' ? 'nothing' : '42501', `${room}: nine where five are promised`)
    await client.end()
  }
})
