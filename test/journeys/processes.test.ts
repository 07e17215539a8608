import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import t from 'tap'
import { freePort } from '../../services/plumbing/free-port.ts'
import { RUN_TYPESCRIPT } from '../../services/plumbing/run-typescript.ts'
import { findInvitation } from '../../services/ticket/invitation.ts'
import { loadWave } from '../../ui/answer/protocol/load-wave.ts'
import { sendBallot } from '../../ui/answer/protocol/send-ballot.ts'
import { connect } from '../../ui/answer/protocol/servers.ts'
import { MemoryStore } from '../../ui/answer/protocol/storage.ts'
import { sheetOfAll } from '../world/respondents.ts'

/** The product as an operator runs it: the command line, three processes, its own PostgreSQL. */
const folder = await mkdtemp(join(tmpdir(), 'ooghoogte-product-'))
await chmod(folder, 0o755)
const env = {
  ...process.env,
  PORT: String(await freePort()),
  ANSWERS_PORT: String(await freePort()),
  OOGHOOGTE_DATA: join(folder, 'data'),
  OOGHOOGTE_KEYS: join(folder, 'keys'),
  DATABASE_URL: '',
  NODE_OPTIONS: '',
}
const workplaceUrl = `http://127.0.0.1:${env.PORT}`
const answersUrl = `http://127.0.0.1:${env.ANSWERS_PORT}`
const entry = join(import.meta.dirname, '../../scripts/ooghoogte.ts')
const run = (...args: string[]) =>
  spawnSync(process.execPath, [...RUN_TYPESCRIPT, entry, ...args], { env, encoding: 'utf8', timeout: 60_000 })

type PagesSaid = Readonly<Record<string, Readonly<Record<string, string>>>>

let said = ''
let logged = ''
const serve = async (): Promise<ChildProcess> => {
  said = ''
  const started = spawn(process.execPath, [...RUN_TYPESCRIPT, entry, 'serve'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  started.stdout?.on('data', (part) => {
    logged += String(part)
  })
  started.stderr?.on('data', (part) => {
    said += String(part)
  })
  for (let waited = 0; !said.includes('Stop with Ctrl-C') && waited < 60_000; waited += 50) await pause(50)
  return started
}

/** Another product may run on this machine; ours has this folder in its environment. */
const isOurs = (pid: number): boolean => {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8').includes(folder)
  } catch {
    return !existsSync('/proc/self/environ')
  }
}

/** Process numbers of our processes of this name that belong to this folder. */
const processesCalled = (name: string): number[] =>
  execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(`processes/${name}.ts`))
    .map((line) => Number.parseInt(line, 10))
    .filter(isOurs)

const isReady = (url: string) =>
  fetch(`${url}/health/ready`).then(
    (reply) => reply.ok,
    () => false,
  )

const becomesReady = async (url: string): Promise<boolean> => {
  for (let waited = 0; waited < 20_000; waited += 100) {
    if (await isReady(url)) return true
    await pause(100)
  }
  return false
}

const lettersOf = async () => {
  const outbox = join(env.OOGHOOGTE_DATA, 'outbox')
  for (let waited = 0; waited < 20_000; waited += 100) {
    const names = await readdir(outbox).catch(() => [])
    if (names.length >= 16) return Promise.all(names.map((name) => readFile(join(outbox, name), 'utf8')))
    await pause(100)
  }
  return []
}

let product = await serve()
t.teardown(async () => {
  product.kill('SIGTERM')
  if (product.exitCode === null) await once(product, 'exit')
  await rm(folder, { recursive: true, force: true })
})

t.test('wrong settings and wrong words are refused, each in its own way', async (t) => {
  const wrong = spawnSync(process.execPath, [...RUN_TYPESCRIPT, entry, 'serve'], {
    env: { ...env, PORT: 'many' },
    encoding: 'utf8',
  })
  t.equal(wrong.status, 1)
  t.match(wrong.stderr, 'PORT')
  t.equal(run('nonsense').status, 2)
  t.equal(run('wave', 'open').status, 2)
  t.equal(run('plan', '--k', 'x').status, 2)
  t.equal(run('staff-list', 'check', join(folder, 'nothing.csv')).status, 1)
  t.equal(run('verify-receipt', '--wave', '00000000-0000-4000-8000-000000000000', '0123456789').status, 1)
})

t.test('it starts on a bare machine and says where to go', async (t) => {
  t.match(said, env.PORT)
  t.match(said, /sign-in#[\w-]{40,}/)
  t.ok(await isReady(workplaceUrl))
  t.ok(await isReady(answersUrl))
})

t.test('a second start beside it is refused, and leaves the first one as it is', async (t) => {
  const second = run('serve')
  t.equal(second.status, 1)
  t.match(second.stderr, `already runs on ${env.OOGHOOGTE_DATA}`)
  t.ok(await isReady(workplaceUrl))
  t.ok(await isReady(answersUrl))
})

t.test('nothing runs beside our four processes and the database', async (t) => {
  const table = execFileSync('ps', ['-eo', 'pid,ppid,args'], { encoding: 'utf8' })
    .split('\n')
    .map((line) => /^\s*(?<pid>\d+)\s+(?<parent>\d+)\s+(?<args>.*)$/.exec(line)?.groups)
  const below = (parent: number): readonly string[] =>
    table
      .filter((one) => Number(one?.parent) === parent && !one?.args?.startsWith('ps '))
      .flatMap((one) => [one?.args ?? '', ...below(Number(one?.pid))])
  const others = below(product.pid ?? 0).filter((args) => !/postgres|processes\/\w+\.ts$/.test(args))
  // Where node does not run TypeScript, tsx may keep an esbuild for a process, unless it remembers every file.
  const stripsTypes = 'typescript' in process.features && process.features.typescript !== false
  t.strictSame(
    others.filter((args) => stripsTypes || !/esbuild/.test(args)),
    [],
  )
})

t.test('the log says which pages are handed out, and the command line follows it', async (t) => {
  const log = `${answersUrl}/transparency.json`
  t.equal(run('verify-transparency').status, 2)
  t.equal(run('verify-transparency', log, '--noted', 'f'.repeat(64)).status, 1, 'a hash that is not in it')
  const [first, ...more] = (await (await fetch(log)).json()) as {
    kind: string
    body: PagesSaid
    hash: string
  }[]
  t.strictSame([first?.kind, more], ['pages', []])
  t.strictSame(Object.keys(first?.body ?? {}), [
    'answer',
    'library',
    'playground',
    'transparency',
    'workplace',
  ])
  for (const [url, page] of [
    [answersUrl, 'answer'],
    [`${answersUrl}/transparency`, 'transparency'],
    [workplaceUrl, 'workplace'],
    [`${workplaceUrl}/try`, 'playground'],
    [`${workplaceUrl}/library`, 'library'],
  ] as const) {
    const given = new Uint8Array(await (await fetch(url)).arrayBuffer())
    t.equal(createHash('sha256').update(given).digest('hex'), first?.body[page]?.['/index.html'], page)
  }
  const checked = run('verify-transparency', log, '--noted', first?.hash ?? '')
  t.strictSame(JSON.parse(checked.stdout), { entries: 1, last: first?.hash })
})

const bakery = join(import.meta.dirname, '../fixtures/bakkerij.csv')
const today = new Date()
const closes = new Date(today.getTime() + 10 * 86_400_000).toISOString().slice(0, 10)
let links: ReturnType<typeof findInvitation>[] = []

t.test('a staff list and a wave go in by the command line, and letters come out', async (t) => {
  t.match(JSON.parse(run('staff-list', 'import', bakery).stdout), { people: 16 })
  const early = run('wave', 'open', '--form', 'core', '--audience', 'Directie', '--closes', closes)
  t.equal(early.status, 1, 'not without the works council')
  const opened = run(
    'wave',
    'open',
    '--form',
    'core',
    '--audience',
    'Directie',
    '--closes',
    closes,
    '--agreement',
    'OR 1',
    '--agreed-on',
    '2026-01-02',
  )
  t.match(JSON.parse(opened.stdout), { invited: 16, segments: 2 }, opened.stderr)
  t.match(JSON.parse(run('wave', 'list').stdout), { state: 'open', form: 'core' })
  const letters = await lettersOf()
  links = letters.map((letter) => {
    const text = letter.replace(/=\r?\n/g, '')
    return findInvitation(/\/(#[^\s]+\.(?:nl|en|fr|de))\s/.exec(text)?.[1] ?? '')
  })
  t.equal(links.filter((link) => link !== undefined).length, 16, 'every letter has a whole link')
})

t.test('each process may fall over; it comes back, and every answer is in once', async (t) => {
  const servers = connect(workplaceUrl, answersUrl)
  const waiting = links.flatMap((link) => link ?? [])
  for (const [index, name] of (['worker', 'answers', 'workplace'] as const).entries()) {
    const [pid] = processesCalled(name)
    t.ok(pid, `${name} runs`)
    process.kill(pid!, 'SIGKILL')
    const link = waiting[index]!
    const store = new MemoryStore()
    t.ok(await becomesReady(answersUrl), 'the answers server is there')
    t.ok(await becomesReady(workplaceUrl), 'the workplace server is there')
    const wave = await loadWave(servers, link)
    t.match(await sendBallot(servers, wave, link.invitation, sheetOfAll(4)(wave), store), /^[0-9a-z]{10}$/)
  }
  for (let waited = 0; processesCalled('worker').length === 0 && waited < 10_000; waited += 100)
    await pause(100)
  t.equal(processesCalled('worker').length, 1, 'the worker came back too')
})

t.test('a power cut of the whole product leaves a database that the next start takes over', async (t) => {
  const exited = once(product, 'exit')
  product.kill('SIGKILL')
  await exited
  for (let waited = 0; processesCalled('answers').length > 0 && waited < 15_000; waited += 100)
    await pause(100)
  t.strictSame(processesCalled('answers'), [], 'children do not outlive their parent')
  product = await serve()
  t.match(said, 'up to date')
  t.match(JSON.parse(run('wave', 'list').stdout), { state: 'open' })
  const log = JSON.parse(run('verify-transparency', `${answersUrl}/transparency.json`).stdout)
  t.equal(log.entries, 2, 'the same pages are not announced again, and the wave is')
  const [link] = links.flatMap((one) => one ?? [])
  const servers = connect(workplaceUrl, answersUrl)
  const wave = await loadWave(servers, link!)
  const again = sendBallot(servers, wave, link!.invitation, sheetOfAll(1)(wave), new MemoryStore())
  await t.rejects(again, { message: 'already-used' }, 'who answered before the cut has answered')
})

t.test('no log knows who called, from where, or with what', async (t) => {
  for (const [url, body] of [
    [`${workplaceUrl}/tickets`, '{"invitation":"kanarie-in-log"}'],
    [`${workplaceUrl}/nothing?kanarie-in-log`, 'kanarie-in-log'],
    [`${answersUrl}/ballots`, 'kanarie-in-log'],
    [`${answersUrl}/nothing?kanarie-in-log`, '{"kanarie-in-log":1}'],
  ] as const) {
    for (const type of ['text/plain', 'application/json', 'application/xml']) {
      await fetch(url, {
        method: 'POST',
        body,
        headers: { 'content-type': type, 'user-agent': 'kanarie-in-log' },
      })
    }
  }
  await pause(200)
  const database = await readFile(join(env.OOGHOOGTE_DATA, 'database.log'), 'utf8')
  const sent = links.flatMap((link) => link ?? []).slice(0, 3)
  for (const log of [logged, said, database]) {
    t.notMatch(log, 'kanarie-in-log')
    for (const { invitation, segmentKey } of sent)
      t.notOk(log.includes(invitation) || log.includes(segmentKey))
    t.notMatch(log, /remoteAddress|user-agent|"ip"/)
  }
})

t.test('a stopped wave is never counted, and its keys are gone', async (t) => {
  const { id } = JSON.parse(run('wave', 'list').stdout)
  t.equal(run('wave', 'stop', id).status, 0)
  t.equal(run('wave', 'stop', id).status, 1, 'it stops once')
  t.match(JSON.parse(run('wave', 'list').stdout), { state: 'stopped' })
  t.equal(run('wave', 'count').stdout, '', 'there is nothing to count')
  const keys = await readdir(env.OOGHOOGTE_KEYS, { recursive: true })
  t.notOk(keys.some((name) => name.includes(id)))
})

t.test('it stops cleanly', async (t) => {
  const exited = once(product, 'exit')
  // As at a terminal: Ctrl-C reaches the process, and npm passes it on once more.
  product.kill('SIGINT')
  await pause(100)
  product.kill('SIGINT')
  const [code] = await exited
  t.equal(code, 0)
  for (const name of ['worker', 'answers', 'workplace']) t.strictSame(processesCalled(name), [])
  t.equal(await isReady(answersUrl), false)
  const database = await readdir(join(env.OOGHOOGTE_DATA, 'database'))
  t.notOk(database.includes('postmaster.pid'), 'PostgreSQL too')
})
