import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import t from 'tap'
import { freePort } from '../../services/plumbing/free-port.ts'
import { RUN_TYPESCRIPT } from '../../services/plumbing/run-typescript.ts'
import type { Tree } from '../../services/results/results.contract.ts'
import { findInvitation } from '../../services/ticket/invitation.ts'
import { loadWave } from '../../ui/answer/protocol/load-wave.ts'
import { connect } from '../../ui/answer/protocol/servers.ts'

const folder = await mkdtemp(join(tmpdir(), 'ooghoogte-demo-'))
await chmod(folder, 0o755)
const env = {
  ...process.env,
  PORT: String(await freePort()),
  ANSWERS_PORT: String(await freePort()),
  OOGHOOGTE_DATA: join(folder, 'data'),
  OOGHOOGTE_KEYS: join(folder, 'keys'),
}
const workplace = `http://127.0.0.1:${env.PORT}`
const entry = join(import.meta.dirname, '../../scripts/ooghoogte.ts')
const run = (args: readonly string[], more: NodeJS.ProcessEnv = {}) =>
  spawn(process.execPath, [...RUN_TYPESCRIPT, entry, 'demo', ...args], {
    env: { ...env, ...more },
    stdio: ['ignore', 'ignore', 'pipe'],
  })

const demo = run(['--people', '60', '--waves', '1'])
let said = ''
demo.stderr.on('data', (part) => {
  said += String(part)
})
t.teardown(async () => {
  demo.kill('SIGTERM')
  if (demo.exitCode === null) await once(demo, 'exit')
  await rm(folder, { recursive: true, force: true })
})
for (let waited = 0; !said.includes('Stop with Ctrl-C') && waited < 90_000; waited += 100) await pause(100)

t.test('it never touches a database that somebody uses for real', async (t) => {
  const refused = run([], { DATABASE_URL: 'postgresql://127.0.0.1:1/real' })
  const [code] = await once(refused, 'exit')
  t.equal(code, 1)
  const wrong = run(['--people', 'many'])
  t.equal((await once(wrong, 'exit'))[0], 2)
})

const cookieBehind = async (token: string): Promise<string> => {
  const reply = await fetch(`${workplace}/api/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
  })
  return reply.headers.get('set-cookie')?.split(';')[0] ?? ''
}
const ask = async (path: string, cookie: string) =>
  (await fetch(`${workplace}${path}`, { headers: { cookie } })).json()

t.test('it shows its progress and prints four doors, and each opens', async (t) => {
  t.match(said, /answering +━+/)
  const [hr, manager, talks] = [...said.matchAll(/sign-in#([\w-]+)/g)].map((match) => match[1] ?? '')
  const hrCookie = await cookieBehind(hr ?? '')
  const [published] = await ask('/api/results', hrCookie)
  t.match(published, { form: 'wave1' })
  const { tree } = await ask(`/api/results/${published.wave}/organisation`, hrCookie)
  t.ok((tree as Tree).units.some(({ answers }) => (answers ?? 0) >= 5))
  t.match(await ask('/api/waves', hrCookie), [{ state: 'counted' }, { state: 'open' }])
  const managerCookie = await cookieBehind(manager ?? '')
  const me = await ask('/api/me', managerCookie)
  t.match(me, { scopes: [], units: [{ name: 'Thuiszorg Noord' }] })
  t.match((await ask(`/api/results/${published.wave}/units/${me.units[0].unit}`, managerCookie)).own, {
    relation: 'own',
  })
  const { conversations } = await ask('/api/dialogue', managerCookie)
  const states = new Set(conversations.map(({ state }: { state: string }) => state))
  for (const state of ['proposed', 'declined', 'planned', 'talked']) t.ok(states.has(state), state)
  const own = await ask('/api/own-record', await cookieBehind(talks ?? ''))
  t.match(
    own.find(({ state }: { state: string }) => state === 'closed'),
    { looks: [{ next: 'keep' }, { next: 'change' }] },
  )
  const link = findInvitation(/\/(#[\w.-]+\.(?:nl|en|fr|de))\s/.exec(said)?.[1] ?? '')
  const wave = await loadWave(connect(workplace, `http://127.0.0.1:${env.ANSWERS_PORT}`), link!)
  t.equal(wave.label.label.startsWith('Thuiszorg'), true)
})
