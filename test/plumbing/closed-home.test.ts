import { chmod, mkdir, mkdtemp, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { openDatabase } from '../../services/plumbing/database.ts'
import { copyForAll, installedProgram } from '../../services/plumbing/postgres-program.ts'
import { settingsFrom } from '../../services/plumbing/settings.ts'
import { asOwner } from '../world/cluster.ts'

/** A product that stands in a home of mode 0700, and a folder where the system keeps things. */
const top = await mkdtemp(join(tmpdir(), 'ooghoogte-home-'))
await chmod(top, 0o755)
t.teardown(() => rm(top, { recursive: true, force: true }))
const home = join(top, 'home')
const here = join(home, 'product')
await mkdir(here, { recursive: true })
await chmod(home, 0o700)
const machine = { uid: 0, here, system: join(top, 'var/lib/ooghoogte') }
const foldersOf = (env: NodeJS.ProcessEnv, ofTheDemo = false, where = machine) => {
  const { dataFolder, keysFolder, foldersNote } = settingsFrom(env, ofTheDemo, where)
  return { data: dataFolder, keys: keysFolder, note: foldersNote }
}
const own = { data: join(here, '.data'), keys: join(here, '.keys'), note: undefined }

t.test('a folder that somebody named is never replaced by another', async (t) => {
  t.strictSame(foldersOf({ OOGHOOGTE_DATA: '/srv/data' }), { ...own, data: '/srv/data' })
  t.strictSame(foldersOf({ OOGHOOGTE_DATA: './mine' }).note, undefined)
  t.equal(foldersOf({ OOGHOOGTE_KEYS: '/run/keys' }).keys, '/run/keys')
})

t.test('nothing moves where nothing has to', async (t) => {
  await t.test('for an ordinary user', async (t) => {
    t.strictSame(foldersOf({}, false, { ...machine, uid: 1000 }), own)
  })
  await t.test('for root where everybody may enter', async (t) => {
    const open = join(top, 'srv')
    await mkdir(open)
    t.strictSame(foldersOf({}, false, { ...machine, here: open }).data, join(open, '.data'))
  })
  await t.test('for a database of somebody else', async (t) => {
    t.strictSame(foldersOf({ DATABASE_URL: 'postgresql://127.0.0.1/x' }), own)
  })
  await t.test('for a database that lies here already: an empty one would look like a loss', async (t) => {
    await mkdir(join(here, '.data/database'), { recursive: true })
    await writeFile(join(here, '.data/database/PG_VERSION'), '18\n')
    t.strictSame(foldersOf({}), own)
    await rm(join(here, '.data'), { recursive: true })
  })
})

t.test('as root in a closed home, data and keys go together where they can be reached', async (t) => {
  const { system } = machine
  const moved = foldersOf({})
  t.match(moved, { data: join(system, 'data'), keys: join(system, 'keys') })
  t.match(moved.note, home)
  t.match(moved.note, system)
  t.notMatch(moved.note, '\n', 'in one line')
  t.match(foldersOf({ OOGHOOGTE_DATA: '', OOGHOOGTE_KEYS: '' }), moved, 'empty is not named')
  t.match(foldersOf({}, true), { data: join(system, 'demo/data'), keys: join(system, 'demo/keys') })
  await mkdir(own.keys)
  t.strictSame(foldersOf({}), moved, 'keys without a database decide nothing')
})

t.test('the program is copied whole, and a copy that is not is made again', async (t) => {
  const installed = await installedProgram()
  const system = join(top, 'programs')
  const names = async () => (await readdir(system)).length
  const { folder } = await copyForAll(installed, system)
  t.match(folder, installed.version)
  const { ino } = await stat(folder)
  await copyForAll(installed, system)
  t.equal((await stat(folder)).ino, ino, 'once for each version')
  await truncate(join(folder, 'bin/postgres'), 1000)
  await rm(join(folder, 'share'), { recursive: true })
  const again = await Promise.all([copyForAll(installed, system), copyForAll(installed, system)])
  t.strictSame(
    again.map((one) => one.folder),
    [folder, folder],
  )
  t.equal(
    (await stat(join(folder, 'bin/postgres'))).size,
    (await stat(join(installed.folder, 'bin/postgres'))).size,
  )
  t.equal((await stat(join(folder, 'bin/postgres'))).mode & 0o777, 0o755)
  t.equal((await stat(join(folder, 'share'))).mode & 0o777, 0o755)
  t.equal(await names(), 1, 'and no draft is left')
})

t.test('a database starts there, whatever the umask, and is found again', async (t) => {
  const before = process.umask(0o077)
  t.teardown(() => process.umask(before))
  const settings = settingsFrom({}, false, machine)
  const first = await openDatabase(settings)
  await asOwner(first.ownerUrl, (client) => client.query('create table kept (); analyze'))
  await first.stop()
  t.strictSame(foldersOf({}).data, settings.dataFolder)
  const second = await openDatabase(settingsFrom({}, false, machine))
  t.teardown(() => second.stop())
  const found = await asOwner(second.ownerUrl, (client) => client.query('select from kept'))
  t.equal(found.rowCount, 0)
  t.equal((await stat(join(settings.dataFolder, 'database'))).mode & 0o077, 0, 'closed to others')
  t.equal((await stat(join(settings.keysFolder, 'database-owner'))).mode & 0o077, 0, 'keys too')
  t.strictSame(
    (await readdir(settings.dataFolder)).toSorted(),
    ['database', 'database.log'],
    'neither a password nor a draft is left',
  )
})
