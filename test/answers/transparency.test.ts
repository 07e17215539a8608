import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import canonicalize from 'canonicalize'
import fc from 'fast-check'
import t from 'tap'
import { verifyTransparencyCommand } from '../../scripts/commands/verify-transparency.ts'
import { notePages } from '../../services/answers/transparency/transparency.queries.ts'
import { countWave } from '../../services/counting/count-wave.ts'
import { hashAllPages } from '../../services/pages.ts'
import { stopWaveAndItsKeys } from '../../services/people/pulses/stop-wave.ts'
import { importStaffList } from '../../services/people/staff-list/import-staff-list.ts'
import { checkLog, type LogEntry } from '../../services/ticket/log-chain.ts'
import type { SegmentsRoot } from '../../services/ticket/manifest.ts'
import { checkSegmentList, segmentTexts } from '../../services/ticket/segment-list.ts'
import { hireTheBakery, letItClose, letThemRest, openBakeryWave } from '../world/bakery.ts'
import { asOwner } from '../world/cluster.ts'
import { answer, fixture, respondentsOf, sheetOfAll } from '../world/respondents.ts'
import { segmentListOf } from '../world/segment-list.ts'
import { startWorld } from '../world/world.ts'

const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)

const served = async (): Promise<string> => (await world.answers.inject('/transparency.json')).body
const log = async (): Promise<readonly LogEntry[]> => checkLog(JSON.parse(await served()))
const last = async (): Promise<LogEntry> => (await log()).at(-1)!
const sha256 = (text: string | Buffer) => createHash('sha256').update(text).digest('hex')
const refusalOf = (sql: string, role = 'answers_owner') =>
  asOwner(world.databaseUrl, async (client) => {
    await client.query('begin')
    await client.query(`set local role ${role}`)
    return client.query(sql).then(
      () => 'done',
      (error: { constraint?: string; code?: string }) => error.constraint ?? error.code,
    )
  })

t.test('nobody changes an entry, not even the room that writes them', async (t) => {
  t.equal(await served(), '[]', 'a log begins empty')
  const { wave } = await openBakeryWave(world)
  await stopWaveAndItsKeys(world.people, wave)
  const DENIED = '42501'
  for (const sql of [
    `update transparency.log_entries set day = '2020-01-01'`,
    'delete from transparency.log_entries',
    'truncate transparency.log_entries',
  ])
    t.equal(await refusalOf(sql), DENIED, sql)
  // The rights of the role that adds to it are not its own to widen.
  for (const sql of [
    'grant all on transparency.log_entries to answers_owner; delete from transparency.log_entries',
    'alter table transparency.log_entries owner to answers_owner',
    'alter table transparency.log_entries drop constraint log_entries__one_successor',
    'alter table transparency.log_entries disable row level security',
    'drop table transparency.log_entries',
    'drop function transparency.hash_of(jsonb) cascade',
    'drop schema transparency cascade',
  ])
    t.equal(await refusalOf(sql), DENIED, sql)
  const [membership] = await asOwner(
    world.databaseUrl,
    async (client) =>
      (await client.query(`select pg_has_role('answers_owner', 'transparency_owner', 'member') as may`)).rows,
  )
  t.strictSame(membership, { may: false })
  const entry = (place: number, previous: string | null, hash: string, written = '') =>
    `insert into transparency.log_entries (place, day, kind, body, previous, hash, written)
     values (${place}, '2026-01-01', 'stopped', '{}', ${previous === null ? 'null' : `'${previous}'`}, '${hash}', '${written}')`
  const [one] = (await log()) as [LogEntry, LogEntry]
  const forged = { index: 3, date: '2026-01-01', kind: 'stopped', body: {}, previous: one.hash }
  const rightHash = sha256(canonicalize(forged) ?? '')
  t.equal(await refusalOf(entry(3, one.hash, 'f'.repeat(64))), 'log_entries__hash_is_right')
  t.equal(await refusalOf(entry(3, one.hash, rightHash)), 'log_entries__says_what_it_holds')
  const written = canonicalize({ ...forged, hash: rightHash }) ?? ''
  t.equal(
    await refusalOf(entry(3, one.hash, rightHash, written)),
    'log_entries__one_successor',
    'no second branch',
  )
  t.equal(
    await refusalOf(entry(3, null, sha256(canonicalize({ ...forged, previous: null }) ?? ''))),
    'log_entries__only_the_first_has_none_before',
  )
  t.equal((await log()).length, 2)
})

t.test('an opened wave stands there with what its manifest says, and nothing more', async (t) => {
  letThemRest(world)
  const { wave, fingerprint } = await openBakeryWave(world)
  const entry = await last()
  const text = (await world.answers.inject(`/m/${fingerprint}`)).body
  const manifest = JSON.parse(text)
  t.equal(entry.kind, 'announced')
  t.match(entry.date, /^\d{4}-\d\d-\d\d$/)
  t.strictSame(entry.body, {
    wave,
    fingerprint,
    manifest: sha256(text),
    questionnaire: manifest.questionnaire,
    opens: manifest.opens,
    closes: manifest.closes,
    block: 5,
    segments: manifest.segments,
  })
  const segments = await segmentListOf(world, fingerprint)
  t.strictSame(
    checkSegmentList(segmentTexts(segments), manifest.segments),
    segments,
    'and everybody can read each',
  )
  t.equal(await served(), canonicalize(JSON.parse(await served())), 'served as canonical JSON, byte for byte')

  const everybody = await respondentsOf(world, wave)
  const receipts = []
  for (const person of everybody.slice(0, 7)) receipts.push(await answer(world, person, sheetOfAll(4)))
  t.equal((await log()).length, 3, 'an answer adds nothing')
  letItClose(world)
  await countWave(world.counting, wave)
  const counted = await last()
  const list = (await world.answers.inject(`/waves/${wave}/receipts`)).body
  const { report, ...facts } = counted.body
  t.strictSame(facts, { wave, fingerprint, receipts: { count: 7, hash: sha256(list) } })
  t.match(report, { ballots: 7, opened: 7, counted: 7, refused: {} }, 'and what became of the ballots')
  t.strictSame(JSON.parse(list), receipts.toSorted(), 'the list is sorted')
})

t.test('new people and new leaders are told as the manifest tells them', async (t) => {
  letThemRest(world)
  const bakery = (await fixture('bakkerij.csv')).toString('utf8')
  const changed = bakery
    .replaceAll('nel@bakkerij.example\n', 'kim@bakkerij.example\n')
    .replace('Winkel;kim@bakkerij.example\n23', 'Winkel;mia@bakkerij.example\n23')
    .replace(
      '3;Nel;Toog;nel@bakkerij.example;nl;Winkel;mia@',
      '3;Nel;Toog;nel@bakkerij.example;nl;Winkel;kim@',
    )
  // Fewer would wait, and be new in no group.
  const hired = [91, 92, 93, 94, 95]
    .map((n) => `${n};New;${n};new${n}@bakkerij.example;nl;Bakkerij;jos@bakkerij.example\n`)
    .join('')
  await importStaffList(world.people, Buffer.from(changed + hired), { askedTwice: true })
  const { wave, fingerprint } = await openBakeryWave(world)
  const said = (await last()).body.segments as SegmentsRoot
  const segments = await segmentListOf(world, fingerprint)
  t.strictSame(
    segments.map((one) => one.leadersChanged).sort(),
    [0, 1],
    'in the one group, and not in the other',
  )
  t.equal(said.leadersChanged, 1, 'and in the total, which stands in the log')
  const joined = segments.reduce((sum, one) => sum + (one.joined ?? 0), 0)
  t.equal(joined, 5)
  t.equal(said.joined, joined)
  await stopWaveAndItsKeys(world.people, wave)
  letThemRest(world)
  await importStaffList(world.people, Buffer.from(bakery), { askedTwice: true })
  await stopWaveAndItsKeys(world.people, (await openBakeryWave(world)).wave)
  const again = (await log()).at(-2)?.body.segments as SegmentsRoot
  t.equal(again.leadersChanged, 0)
})

t.test('the pages that are handed out stand there, once for each change', async (t) => {
  const before = (await log()).length
  const { answer = {} } = await hashAllPages()
  const pages = { answer }
  t.equal(await notePages(world.databaseUrl, pages), true)
  t.equal(await notePages(world.databaseUrl, pages), false, 'nothing new, nothing said')
  t.equal((await log()).length, before + 1)
  t.strictSame((await last()).body, pages)
  const [path, hash] = Object.entries(pages.answer).find(([name]) => name.endsWith('.js'))!
  t.equal(
    sha256((await world.answers.inject(path)).rawPayload),
    hash,
    'the hash is that of what a browser gets',
  )
  t.equal(
    await notePages(world.databaseUrl, { answer: { ...pages.answer, '/index.html': 'f'.repeat(64) } }),
    true,
  )
})

t.test('two who write at once make one chain', async (t) => {
  const before = (await log()).length
  const hashes = Array.from({ length: 8 }, (_, at) => ({ answer: { '/index.html': String(at) } }))
  await Promise.all(hashes.map((pages) => notePages(world.databaseUrl, pages)))
  t.equal((await log()).length, before + 8)
})

t.test('the database writes canonical JSON as RFC 8785 says', async (t) => {
  // Whole numbers and plain names: what the log holds. PostgreSQL keeps no zero character in a text.
  const key = fc.stringMatching(/^[A-Za-z/._-]{1,8}$/)
  const leaf = fc.oneof(fc.string({ unit: 'grapheme' }), fc.maxSafeInteger(), fc.boolean(), fc.constant(null))
  const value = fc.letrec((tie) => ({
    any: fc.oneof({ depthSize: 'small' }, leaf, fc.array(tie('any')), fc.dictionary(key, tie('any'))),
  })).any
  const samples = fc.sample(value, 200).filter((one) => !JSON.stringify(one).includes('\\u0000'))
  await asOwner(world.databaseUrl, async (client) => {
    for (const one of samples) {
      const { rows } = await client.query('select transparency.canonical($1::jsonb) as text', [
        JSON.stringify(one),
      ])
      t.equal(rows[0].text, canonicalize(one))
    }
  })
})

t.test('the command line follows the chain of a copy that was kept', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'ooghoogte-log-'))
  t.teardown(() => rm(folder, { recursive: true }))
  const file = join(folder, 'log.json')
  const verify = (...args: string[]) => verifyTransparencyCommand.run(args)
  await t.rejects(verify(), /verify-transparency FILE/)
  await t.rejects(verify(file, '--noted', 'short'), /verify-transparency FILE/)
  await t.rejects(verify(file), /there is no file/)
  await t.rejects(verify('http://127.0.0.1:1/transparency.json'), /nothing can be read/)
  await writeFile(file, (await served()).replace('"block":5', '"block":3'))
  await t.rejects(verify(file), { message: 'entry-changed at entry 1' })
  await writeFile(file, 'not json')
  await t.rejects(verify(file), { message: 'not-a-log at entry 0' })
  await writeFile(file, await served())
  await t.rejects(verify(file, '--noted', 'f'.repeat(64)), /entry-missing/)
  const [first] = (await log()) as [LogEntry]
  await t.resolves(verify(file, '--noted', first.hash.toUpperCase()))
  await t.resolves(verify(`${world.settings.answersUrl}/transparency.json`))
  t.equal(await readFile(file, 'utf8'), await served())
})

t.test('the command line makes announcements and counts again from what is served', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'ooghoogte-log-'))
  t.teardown(() => rm(folder, { recursive: true }))
  const file = join(folder, 'log.json')
  const verify = (...args: string[]) => verifyTransparencyCommand.run([file, ...args])
  const { answersUrl } = world.settings
  const entries = await log()
  const at = (kind: string) => entries.findIndex((one) => one.kind === kind)
  /** The log with another word in one entry, and a chain that is whole again. */
  const rewritten = (index: number, change: object): string => {
    const chain: LogEntry[] = []
    for (const [place, { hash: _, ...entry }] of entries.entries()) {
      const body = place === index ? { ...entry.body, ...change } : entry.body
      const rest = { ...entry, body, previous: chain.at(-1)?.hash ?? null }
      chain.push({ ...rest, hash: sha256(canonicalize(rest) ?? '') })
    }
    return JSON.stringify(chain)
  }
  const announced = entries[at('announced')]!.body
  const lies: [string, object][] = [
    ['announced', { block: 6 }],
    ['announced', { manifest: 'f'.repeat(64) }],
    ['announced', { segments: { ...(announced.segments as object), root: 'f'.repeat(64) } }],
    ['announced', { segments: { ...(announced.segments as object), joined: 99 } }],
    ['counted', { receipts: { count: 8, hash: sha256('') } }],
  ]
  for (const [kind, change] of lies) {
    await writeFile(file, rewritten(at(kind), change))
    await t.resolves(verify(), 'whole in itself')
    const said = `entry ${at(kind) + 1} says something else than what the server serves`
    await t.rejects(verify('--with', answersUrl), { message: said }, kind)
  }
  await writeFile(file, await served())
  await t.rejects(verify('--with', 'answers.example'), /verify-transparency FILE/)
  await t.rejects(verify('--with', 'http://127.0.0.1:1'), /nothing can be read/)
  await t.resolves(verify('--with', `${answersUrl}/`))
})
