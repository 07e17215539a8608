import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { WatchedFolder } from '../../services/people/incoming/watch-folder.ts'
import { LARGEST_LIST } from '../../services/people/staff-list/largest-list.ts'
import { readEmployees } from '../../services/people/units/units.queries.ts'
import { bakeryWith, hireTheBakery } from '../world/bakery.ts'
import { asHr } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'

/** A payroll system puts staff lists into a folder, and nobody is there to look at them. */
const folder = await mkdtemp(join(tmpdir(), 'ooghoogte-lists-'))
const world = await startWorld({ STAFF_LIST_FOLDER: folder })
t.teardown(async () => {
  await world.stop()
  await rm(folder, { recursive: true, force: true })
})
await hireTheBakery(world)
const watched = new WatchedFolder(world.people, folder)
const list = await bakeryWith((line) => line)
const working = async () => (await readEmployees(world.people.db)).filter(({ unit }) => unit !== null).length
const put = async (name: string, bytes: Buffer | string, secondsAgo = 60) => {
  await writeFile(join(folder, name), bytes)
  const at = Date.now() / 1000 - secondsAgo
  await utimes(join(folder, name), at, at)
}
/** A file is looked at when two looks found it the same. */
const lookTwice = async () => {
  await watched.look()
  await watched.look()
}
const namesIn = async (place: string) =>
  (await readdir(join(folder, place)))
    .filter((name) => !['taken', 'waiting', 'refused'].includes(name))
    .sort()
const noteOf = async (place: string, name: string) => readFile(join(folder, place, `${name}.txt`), 'utf8')
const failure = async () => {
  const { sources } = (await (await asHr(world)).ask('GET', '/api/waiting-lists')).json()
  return sources.find(({ source }: { source: string }) => source === 'folder')?.failure
}
const today = world.clock.today()

t.test(
  'no folder, or one in which something lies in the way: HR reads why, and nothing changes',
  async (t) => {
    const lost = new WatchedFolder(world.people, join(folder, 'nowhere'))
    await lost.look()
    t.equal(await failure(), 'folder-missing')
    const blocked = join(folder, 'blocked')
    await mkdir(blocked)
    await symlink(tmpdir(), join(blocked, 'taken'))
    await new WatchedFolder(world.people, blocked).look()
    t.equal(await failure(), 'folder-not-writable', 'a link would carry lists somewhere else')
    await rm(blocked, { recursive: true })
  },
)

t.test('what is no plain list is left where it is', async (t) => {
  await writeFile(join(folder, 'notes.pdf'), list)
  await writeFile(join(folder, '.hidden.csv'), list)
  await mkdir(join(folder, 'folder.csv'))
  await symlink('/etc/hostname', join(folder, 'link.csv'))
  execFileSync('mkfifo', [join(folder, 'pipe.csv')])
  const before = await namesIn('.')
  await lookTwice()
  t.strictSame(await namesIn('.'), before)
  t.equal(await failure(), null, 'and the folder works again')
  for (const name of before) await rm(join(folder, name), { recursive: true })
})

t.test('a file that is still being written waits until it is whole', async (t) => {
  await put('growing.csv', list.subarray(0, 200), 3)
  await watched.look()
  await put('growing.csv', list.subarray(0, 400), 2)
  await watched.look()
  t.strictSame(await namesIn('.'), ['growing.csv'])
  t.equal(await working(), 16)
  await put('growing.csv', list, 1)
  await lookTwice()
  t.strictSame(await namesIn('taken'), [`${today}-growing.csv`, `${today}-growing.csv.txt`])
})

t.test(
  'with a fault it is refused: the note says line and column, and repeats nothing that was read',
  async (t) => {
    const faulty = await bakeryWith((line) =>
      line.replace('bob@bakkerij.example;nl', 'bob@bakkerij.example;xx'),
    )
    await put('faulty.csv', faulty)
    await lookTwice()
    t.strictSame(await namesIn('refused'), [`${today}-faulty.csv`, `${today}-faulty.csv.txt`])
    const note = await noteOf('refused', `${today}-faulty.csv`)
    t.match(note, /line 6, column taal/)
    t.notMatch(note, /bob|Gist|xx/i)
    t.equal(await failure(), 'list-has-problems')
    await put('huge.csv', Buffer.alloc(LARGEST_LIST + 1, 'x'))
    await lookTwice()
    t.match(await noteOf('refused', `${today}-huge.csv`), 'larger than 20 megabytes')
    t.equal(await failure(), 'file-too-large')
    t.equal(await working(), 16)
  },
)

t.test('what takes many away waits for HR, and nobody has left', async (t) => {
  const half = `${list.toString('utf8').split('\n').slice(0, 9).join('\n')}\n`
  await put('half.csv', half)
  await lookTwice()
  t.match(await noteOf('waiting', `${today}-half.csv`), /HR looks at it.*\n- It takes away more than a tenth/)
  t.equal(await working(), 16)
  const hr = await asHr(world)
  t.match((await hr.ask('GET', '/api/waiting-lists')).json().lists, [{ source: 'folder', left: 8 }])
  await hr.ask('POST', '/api/staff-list', list)
})

t.test('a good one is taken once, however many watch and however often it comes', async (t) => {
  const more = Buffer.concat([
    list,
    Buffer.from('31;Oda;Mes;oda@bakkerij.example;nl;Winkel;nel@bakkerij.example\n'),
  ])
  await put('list.csv', more)
  const second = new WatchedFolder(world.people, folder)
  for (let look = 0; look < 3; look++) await Promise.all([watched.look(), second.look()])
  t.equal(await working(), 17)
  t.match(await noteOf('taken', `${today}-list.csv`), 'New: 1. Gone: 0. Moved: 0.')
  await put('list.csv', more)
  await lookTwice()
  t.match(
    await noteOf('taken', `2-${today}-list.csv`).catch(() => noteOf('taken', `${today}-2-list.csv`)),
    'here before',
  )
  t.strictSame(await namesIn('.'), [])
  const log = (await (await asHr(world)).ask('GET', '/api/audit-log')).json() as {
    kind: string
    body: object
  }[]
  const taken = log.filter(({ kind, body }) => kind === 'staff-list-taken' && 'source' in body)
  t.match(taken[0]?.body, { by: 'by-itself', source: 'folder', joined: 1, left: 0 })
  t.notMatch(JSON.stringify(log), /@|list\.csv/)
})
