import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { countWave } from '../../services/counting/count-wave.ts'
import { readTallyKey } from '../../services/counting/tally-key.ts'
import { tallyKeyFor } from '../../services/counting/tally-keys.ts'
import { tidy } from '../../services/people/people.jobs.ts'
import { startPostgres } from '../../services/plumbing/embedded-postgres.ts'
import { NativeOpener } from '../../services/sealing/on-server/open-natively.ts'
import { fromBase64Url } from '../../services/ticket/encoding.ts'
import { contextOf, type Manifest, manifestHash } from '../../services/ticket/manifest.ts'
import { hireTheBakery, letItClose, openBakeryWave } from '../world/bakery.ts'
import { asOwner } from '../world/cluster.ts'
import { answer, respondentsOf, sheetOfAll } from '../world/respondents.ts'
import { startWorld } from '../world/world.ts'

/**
 * Somebody kept a base backup of the middle of a wave, and after the count gets every key file that is
 * left. Of a cluster of this file's own: others would write while it is copied.
 */
delete process.env.OOGHOOGTE_TEST_CLUSTER
const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)
const { wave, fingerprint } = await openBakeryWave(world, 'full')
const everybody = await respondentsOf(world, wave)
const CANARY = 'kanarie-in-de-kluis-4471'
const data = join(world.cluster.folder, 'database')
const backup = join(world.cluster.folder, 'backup')
const VOTERS = 12

const foundBelow = (words: string, folder: string): string =>
  spawnSync('grep', ['-r', '-l', '-a', '-F', words, folder], { encoding: 'utf8' }).stdout

/** As `pg_basebackup` does, of which the embedded PostgreSQL has none: files, then the log up to the end. */
const takeBackup = (): Promise<void> =>
  asOwner(world.databaseUrl, async (client) => {
    await client.query(`select pg_backup_start('middle of a wave', true)`)
    await cp(data, backup, { recursive: true, filter: (path) => !path.endsWith('postmaster.pid') })
    const { rows } = await client.query('select labelfile from pg_backup_stop(false)')
    await writeFile(join(backup, 'backup_label'), rows[0].labelfile)
    await cp(join(data, 'pg_wal'), join(backup, 'pg_wal'), { recursive: true })
    // As root the server is another user; its files stay its own.
    const { uid, gid } = await stat(data)
    spawnSync('chown', ['-R', `${uid}:${gid}`, backup])
    spawnSync('chmod', ['-R', 'u=rwX,go=', backup])
  })

/** Files of the tables that hold the ballots of the wave, with their indexes and what they toasted. */
const filesOfBallots = () =>
  asOwner(world.databaseUrl, async (client) => {
    const { rows } = await client.query(
      `select pg_relation_filepath(oid) as file from pg_class where oid in (
         select c.oid from pg_class c where c.relnamespace = 'answers'::regnamespace and c.relname ~ '_[0-9a-f]{32}' and c.relkind = 'r'
         union all select c.reltoastrelid from pg_class c where c.relname ~ '^ballots_[0-9a-f]{32}$'
         union all select i.indexrelid from pg_index i join pg_class c on c.oid = i.indrelid where c.relname ~ '_[0-9a-f]{32}$')`,
    )
    return rows.map(({ file }) => join(data, file))
  })

let live: Parameters<typeof triedOn>[0][number] | undefined
let files: readonly string[] = []

t.test('a backup of the middle of a wave holds no word, link, code or key', async (t) => {
  for (const person of everybody.slice(0, VOTERS)) {
    await answer(world, person, (loaded) => ({
      ...sheetOfAll(2)(loaded),
      comments: [{ question: 'OPEN_PC', text: `${CANARY} ${person.mail}`, label: 'team' }],
    }))
  }
  files = await filesOfBallots()
  const manifest: Manifest = (await world.answers.inject(`/m/${fingerprint}`)).json()
  live = (await tallyKeyFor(world.counting.keys, manifest))?.secret
  await takeBackup()
  t.ok(foundBelow(everybody[0]!.mail, backup), 'the backup does hold the staff list, to be found')
  const secrets = everybody.flatMap(({ link, code }) => [link.invitation, link.segmentKey, code])
  for (const words of [CANARY, ...secrets.slice(0, 9)]) t.equal(foundBelow(words, backup), '')
  for (const folder of ['tally-keys', 'ticket-keys', 'invitation-keys']) {
    for (const name of await readdir(join(world.settings.keysFolder, folder))) {
      const key = await readFile(join(world.settings.keysFolder, folder, name), 'utf8')
      const part = folder === 'tally-keys' ? (JSON.parse(key) as { d: string }).d : key.trim()
      t.equal(foundBelow(part, backup), '', `no key of ${folder}`)
    }
  }
})

t.test('the files of ballots, with their times, are gone with the count', async (t) => {
  const there = async () =>
    (await Promise.all(files.map((file) => stat(file).catch(() => ({ size: 0 }))))).filter(
      ({ size }) => size > 0,
    ).length
  t.ok((await there()) >= 4, 'ballots, toast, nullifiers and an index')
  letItClose(world)
  await countWave(world.counting, wave)
  await tidy(world.people)
  await asOwner(world.databaseUrl, (client) => client.query('checkpoint'))
  t.equal(await there(), 0)
})

/** Whatever 32 bytes a key file could stand for. */
const scalarsIn = (text: string): readonly Uint8Array[] => {
  const tries = [
    () => readTallyKey(text).secret,
    () => fromBase64Url(text.trim()),
    () => Buffer.from(text.trim(), 'hex'),
    () => createHash('sha256').update(text).digest(),
  ]
  return tries.flatMap((read) => {
    try {
      const bytes = read()
      return bytes.length >= 32 ? [bytes.subarray(0, 32)] : []
    } catch {
      return []
    }
  })
}

interface Stolen {
  readonly segment: string
  readonly sealed: Buffer
}
const triedOn = (keys: readonly Uint8Array[], ballots: readonly Stolen[], manifestText: string): number => {
  const publicKey = fromBase64Url((JSON.parse(manifestText) as Manifest).tpk)
  const opens = (secret: Uint8Array, { segment, sealed }: Stolen): boolean => {
    try {
      new NativeOpener({ secret, publicKey }).boundTo(contextOf(manifestHash(manifestText), segment))(sealed)
      return true
    } catch {
      return false
    }
  }
  return ballots.filter((ballot) => keys.some((key) => opens(key, ballot))).length
}

t.test('after the count no key that is left opens one ballot of the backup', async (t) => {
  const copy = await startPostgres(backup, 'test', ['-c', 'fsync=off'])
  const url = new URL(copy.ownerUrl)
  url.pathname = new URL(world.databaseUrl).pathname
  const { ballots, manifest, order } = await asOwner(url.href, async (client) => ({
    ballots: (await client.query('select segment, sealed from answers.ballots')).rows as Stolen[],
    manifest: (await client.query('select manifest from answers.waves')).rows[0].manifest as string,
    order: (await client.query('select count(*) from people.invitations where blinded is not null')).rows,
  }))
  await copy.stop()
  t.equal(ballots.length, VOTERS, 'every ballot is in the backup')
  t.match(order, [{ count: `${VOTERS}` }], 'and who asked for a ticket, as the threat model says')
  t.equal(triedOn([live!], ballots, manifest), VOTERS, 'the key that was destroyed opened them all')
  const left: Uint8Array[] = []
  for (const folder of [world.settings.keysFolder, join(world.cluster.folder, 'keys')]) {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) left.push(...scalarsIn(await readFile(join(entry.parentPath, entry.name), 'utf8')))
    }
  }
  t.ok(left.length >= 7, `${left.length} keys are left to try`)
  t.equal(triedOn(left, ballots, manifest), 0)
  await rm(backup, { recursive: true, force: true })
})
