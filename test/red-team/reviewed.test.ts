import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { countWave } from '../../services/counting/count-wave.ts'
import { tidy } from '../../services/people/people.jobs.ts'
import { stopWaveAndItsKeys } from '../../services/people/pulses/stop-wave.ts'
import { importStaffList } from '../../services/people/staff-list/import-staff-list.ts'
import { generateKeyPair } from '../../services/sealing/key-pair.ts'
import { seal } from '../../services/sealing/seal.ts'
import { toBase64Url } from '../../services/ticket/encoding.ts'
import { loadWave } from '../../ui/answer/protocol/load-wave.ts'
import { sendBallot } from '../../ui/answer/protocol/send-ballot.ts'
import { MemoryStore } from '../../ui/answer/protocol/storage.ts'
import { BOB, hireTheBakery, letItClose, letThemRest, openBakeryWave } from '../world/bakery.ts'
import { asOwner } from '../world/cluster.ts'
import { answer, fixture, respondentsOf, sheetOfAll } from '../world/respondents.ts'
import { segmentListOf } from '../world/segment-list.ts'
import { asHr } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'

/** What an independent reviewer broke, and stays mended. */
const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)
const bakery = (await fixture('bakkerij.csv')).toString('utf8')
const bring = (list: string) => importStaffList(world.people, Buffer.from(list), { askedTwice: true })
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'opened',
    (error: { code?: string }) => error.code ?? String(error),
  )

t.test(
  'a letter of a wave goes where it went at the opening, whatever the staff list says meanwhile',
  async (t) => {
    const { wave } = await openBakeryWave(world)
    await bring(bakery.replace(BOB, 'caught@hr.example'))
    const hr = await asHr(world)
    await hr.ask('POST', `/api/waves/${wave}/reminder`)
    const outbox: { to: string }[] = (await hr.ask('GET', `/api/waves/${wave}/letters`)).json()
    t.ok(outbox.some(({ to }) => to === BOB))
    t.notOk(outbox.some(({ to }) => to === 'caught@hr.example'))
    await bring(bakery)
  },
)

t.test('renaming every unit and moving somebody does not let the same people be asked again', async (t) => {
  const renamed = bakery.replaceAll(';Bakkerij;', ';Bakkerij.;').replaceAll(';Winkel;', ';Winkel.;')
  await bring(renamed)
  t.equal(await codeOf(openBakeryWave(world)), 'asked-too-soon')
  await bring(bakery)
  t.equal(await codeOf(openBakeryWave(world)), 'asked-too-soon')
  const [{ id: wave }] = (await world.people.db.selectFrom('people.waves').select('id').execute()) as [
    { id: string },
  ]
  await stopWaveAndItsKeys(world.people, wave)
  t.equal(
    (await world.people.keys.tallyPublic.names()).every((name) => name.startsWith('spare-')),
    true,
  )
})

t.test('opening and stopping a wave makes invented colleagues no less new', async (t) => {
  letThemRest(world)
  const first = await openBakeryWave(world)
  letItClose(world)
  await countWave(world.counting, first.wave)
  letThemRest(world)
  const invented = [91, 92, 93, 94, 95]
    .map((n) => `${n};New;${n};new${n}@bakkerij.example;nl;Bakkerij;jos@bakkerij.example\n`)
    .join('')
  await bring(bakery + invented)
  const joined = async () => {
    const opened = await openBakeryWave(world)
    const segments = await segmentListOf(world, opened.fingerprint)
    await stopWaveAndItsKeys(world.people, opened.wave)
    return segments.find(({ invited }) => invited === 14)?.joined
  }
  t.equal(await joined(), 5)
  t.equal(await joined(), 5, 'and the second time too')
  await bring(bakery)
})

t.test('trouble on our side keeps the ballot on the phone', async (t) => {
  const { wave } = await openBakeryWave(world)
  const [person] = await respondentsOf(world, wave)
  const loaded = await loadWave(world.servers, person!.link)
  const store = new MemoryStore()
  const ticketKey = (await world.people.keys.ticket.read(wave)) ?? ''
  const file = join(world.settings.keysFolder, 'ticket-keys', wave)
  const lossy = {
    ...world.servers,
    answers: {
      ...world.servers.answers,
      POST: async () => ({ response: new Response(null, { status: 503 }) }),
    },
  }
  await t.rejects(sendBallot(lossy as never, loaded, person!.link.invitation, sheetOfAll(3)(loaded), store), {
    message: 'try-again',
  })
  await writeFile(file, '')
  const { fingerprint, segment, nonce, ticket, sealed } = (await store.read()) as never as Record<
    string,
    string
  >
  const post = () =>
    world.answers.inject({
      method: 'POST',
      url: '/ballots',
      headers: { 'content-type': 'text/plain' },
      payload: JSON.stringify({ wave: fingerprint, segment, nonce, y: ticket, c: sealed }),
    })
  t.equal((await post()).statusCode, 503, 'a key that is not there is trouble, not a refusal')
  await writeFile(file, ticketKey)
  t.equal((await post()).statusCode, 204)
  const other = await world.answers.inject({ url: `/m/${person!.link.fingerprint}` })
  t.equal(other.statusCode, 200)
  await stopWaveAndItsKeys(world.people, wave)
})

t.test('who leaves during a long wave is kept until the count, so that nobody is turned away', async (t) => {
  const { wave } = await openBakeryWave(world)
  const everybody = await respondentsOf(world, wave)
  const leaver = everybody.find(({ mail }) => mail === BOB)!
  const stays = everybody.find(({ mail, segment }) => mail !== BOB && segment === leaver.segment)!
  await answer(world, leaver, sheetOfAll(4))
  await bring(bakery.replace(/^12;.*\n/m, ''))
  await world.people.db
    .updateTable('people.employees')
    .set({ left_on: '2025-01-01' })
    .where('mail', '=', BOB)
    .execute()
  await tidy(world.people)
  t.match(await answer(world, stays, sheetOfAll(4)), /^[0-9a-z]{10}$/)
  await stopWaveAndItsKeys(world.people, wave)
  await bring(bakery)
})

t.test('the answers origin may ask for a ticket in HR’s browser, and nothing else', async (t) => {
  const hr = await asHr(world)
  for (const headers of [{ 'content-type': 'text/plain' }, { 'content-type': 'application/json' }]) {
    const forged = await world.workplace.inject({
      method: 'POST',
      url: '/api/roles',
      headers: {
        ...headers,
        cookie: hr.cookie,
        origin: world.settings.answersUrl,
        'sec-fetch-site': 'same-site',
      },
      payload: JSON.stringify({ mail: 'evil@elsewhere.example' }),
    })
    t.equal(forged.statusCode, 403)
  }
  const plain = await world.workplace.inject({
    method: 'POST',
    url: '/api/roles',
    headers: { 'content-type': 'text/plain', cookie: hr.cookie },
    payload: JSON.stringify({ mail: 'evil@elsewhere.example' }),
  })
  t.equal(plain.statusCode, 415, 'JSON as plain text is for the ticket only')
})

t.test('a ballot that nobody can open does not keep a wave from being counted', async (t) => {
  letThemRest(world)
  const { wave, fingerprint } = await openBakeryWave(world)
  const [person] = await respondentsOf(world, wave)
  const loaded = await loadWave(world.servers, person!.link)
  const stranger = await generateKeyPair()
  const altered = { ...loaded, manifest: { ...loaded.manifest, tpk: toBase64Url(stranger.publicKey) } }
  t.ok(await seal(stranger.publicKey, new Uint8Array(1), new Uint8Array(1)))
  await sendBallot(world.servers, altered, person!.link.invitation, sheetOfAll(1)(loaded), new MemoryStore())
  letItClose(world)
  t.match(await countWave(world.counting, wave), { ballots: 1, counted: 0, refused: { 'does-not-open': 1 } })
  t.ok(fingerprint)
})

t.test('keys that a crash left without a wave are swept away, and never serve another', async (t) => {
  const orphan = '00000000-0000-4000-8000-000000000000'
  for (const folder of [
    world.people.keys.ticket,
    world.people.keys.invitation,
    world.people.keys.tallyPublic,
  ]) {
    await folder.create(orphan, 'left behind')
  }
  await tidy(world.people)
  t.ok(await world.people.keys.ticket.read(orphan), 'not while it may still become a wave')
  const { utimes } = await import('node:fs/promises')
  const old = new Date(Date.now() - 2 * 86_400_000)
  for (const name of ['ticket-keys', 'invitation-keys', 'tally-public']) {
    await utimes(join(world.settings.keysFolder, name, orphan), old, old)
  }
  await tidy(world.people)
  t.equal(await world.people.keys.ticket.read(orphan), undefined)
  t.equal(await world.people.keys.tallyPublic.read(orphan), undefined)
})

t.test('rooms have no business in the databases that PostgreSQL makes for itself', async (t) => {
  const allowed = await asOwner(world.databaseUrl, (client) =>
    client.query(
      `select datname from pg_database d where datname in ('postgres', 'template1') and has_database_privilege('answers', d.oid, 'connect')`,
    ),
  )
  t.strictSame(allowed.rows, [])
})
