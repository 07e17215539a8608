import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import canonicalize from 'canonicalize'
import t from 'tap'
import { readTallyKey } from '../../services/counting/tally-key.ts'
import { tellAlarms } from '../../services/people/post-room/tell-alarms.ts'
import { generateKeyPair } from '../../services/sealing/key-pair.ts'
import { NativeOpener } from '../../services/sealing/on-server/open-natively.ts'
import { toBase64Url } from '../../services/ticket/encoding.ts'
import { writeKeptManifest } from '../../services/ticket/kept-manifest.ts'
import {
  checksumOf,
  contextOf,
  fingerprintOf,
  inFours,
  type Manifest,
  manifestHash,
} from '../../services/ticket/manifest.ts'
import { countDue } from '../../services/worker.ts'
import { loadWave } from '../../ui/answer/protocol/load-wave.ts'
import { sendBallot } from '../../ui/answer/protocol/send-ballot.ts'
import { MemoryStore } from '../../ui/answer/protocol/storage.ts'
import { hireTheBakery, openBakeryWave } from '../world/bakery.ts'
import { asOwner } from '../world/cluster.ts'
import { sendAllPost } from '../world/post.ts'
import { respondentsOf, sheetOfAll } from '../world/respondents.ts'
import { startWorld } from '../world/world.ts'
import { rewriteLog } from './attacks/rewrite-log.ts'

/**
 * Whoever owns the database gives everybody another tally key between the opening and the letters: manifest,
 * fingerprint, and a log that is whole again. With the key of his own he would read ballots as they come.
 */
const COUNCIL = 'or@bakkerij.example'
const world = await startWorld({ WORKS_COUNCIL_MAIL: COUNCIL, WORKS_COUNCIL_LANGUAGES: 'nl,fr' })
t.teardown(() => world.stop())
await hireTheBakery(world)
const own = (sql: string, values: readonly unknown[] = []) =>
  asOwner(world.databaseUrl, async (client) => (await client.query(sql, [...values])).rows)

const { wave, fingerprint } = await openBakeryWave(world)
const [person, another] = await respondentsOf(world, wave)
const honest = (await world.answers.inject(`/m/${fingerprint}`)).body
const stolen = await generateKeyPair()
const swapped = canonicalize({
  ...(JSON.parse(honest) as Manifest),
  tpk: toBase64Url(stolen.publicKey),
}) as string
const swappedFingerprint = await fingerprintOf(manifestHash(swapped))

await own('update answers.waves set manifest = $2, fingerprint = $3 where id = $1', [
  wave,
  swapped,
  swappedFingerprint,
])
await own('update people.waves set fingerprint = $2 where id = $1', [wave, swappedFingerprint])
await rewriteLog(world, (body) =>
  body.fingerprint === fingerprint
    ? { ...body, fingerprint: swappedFingerprint, manifest: checksumOf(swapped) }
    : body,
)

const outbox = join(world.settings.dataFolder, 'outbox')
/** Every letter that went, without the line ends that mail puts into it. */
const letters = async (): Promise<readonly string[]> => {
  const names = await readdir(outbox).catch(() => [] as string[])
  const texts = await Promise.all(names.map((name) => readFile(join(outbox, name), 'utf8')))
  return texts.map((text) => text.replace(/=\r?\n/g, ''))
}
/** A phone whose letter names the swapped manifest, as one that somebody wrote by hand would. */
const shown = { ...person!.link, fingerprint: swappedFingerprint }

t.test('letters name the manifest that the keys are for, whatever the database says', async (t) => {
  await sendAllPost(world.people)
  const went = await letters()
  t.ok(went.length >= 16)
  for (const text of went) {
    t.notMatch(text, swappedFingerprint)
    t.notMatch(text, inFours(swappedFingerprint))
  }
  t.ok(went.filter((text) => text.includes(inFours(fingerprint))).length >= 16)
  await t.rejects(loadWave(world.servers, person!.link), 'and what they name is not found under its name')
})

t.test(
  'a phone that is shown the swapped manifest gets a ticket that does not hold, and sends nothing',
  async (t) => {
    const loaded = await loadWave(world.servers, shown)
    t.equal(
      loaded.manifest.tpk,
      toBase64Url(stolen.publicKey),
      'manifest and log agree, so it is believed so far',
    )
    const sent = sendBallot(world.servers, loaded, shown.invitation, sheetOfAll(1)(loaded), new MemoryStore())
    const reason = await sent.then(
      () => 'sent',
      (error: { reason?: string }) => error.reason,
    )
    t.equal(reason, 'proof-does-not-hold')
    t.strictSame(await own('select from answers.ballots'), [])
  },
)

t.test(
  'the worker finds it within a minute, and the works council hears of it without the database',
  async (t) => {
    const said: string[] = []
    await countDue(world.counting, (line) => said.push(line))
    t.strictSame(said, [`ALARM: wave ${wave}: manifest-changed; see services/counting/README.md`])
    await own('update people.notices set language = language')
    await rm(outbox, { recursive: true, force: true })
    await own('revoke all on all tables in schema people from people')
    await tellAlarms(world.people)
    await tellAlarms(world.people)
    const went = await letters()
    t.equal(went.length, 2, 'in each of its languages, once')
    for (const text of went) {
      t.match(text, COUNCIL)
      t.match(text, 'manifest-changed')
      t.match(text, inFours(fingerprint), 'by the name that the letters have')
    }
  },
)

t.test('weakened: with the hash taken from the database the ballots are read', async (t) => {
  await own('grant select, update on all tables in schema people to people')
  const file = join(world.settings.keysFolder, 'manifests', wave)
  await rm(file)
  const hash = manifestHash(swapped)
  await world.people.keys.manifests.create(wave, writeKeptManifest({ hash, fingerprint: swappedFingerprint }))
  const link = { ...another!.link, fingerprint: swappedFingerprint }
  const loaded = await loadWave(world.servers, link)
  await sendBallot(world.servers, loaded, link.invitation, sheetOfAll(2)(loaded), new MemoryStore())
  const [ballot] = await own('select segment, sealed from answers.ballots')
  const opener = new NativeOpener(readTallyKey(stolen.privateJwk))
  const opened = opener.boundTo(contextOf(hash, ballot.segment))(ballot.sealed)
  t.equal(opened.length, 8192, 'while the wave is open: the attack would be seen')
})
