import { spawnSync } from 'node:child_process'
import t from 'tap'
import { commands } from '../../scripts/commands/commands.ts'
import { readRoles } from '../../services/people/accounts/roles.queries.ts'
import { readAuditLog } from '../../services/people/audit/audit.queries.ts'
import { RUN_TYPESCRIPT } from '../../services/plumbing/run-typescript.ts'
import { hireTheBakery, JOS } from '../world/bakery.ts'
import { asEmployee, asHr, asStranger } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'

/** What the operator mends from the command line, as a process of its own beside a running product. */
const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)
const now = new Date()
world.clock.moveTo(
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => `${n}`.padStart(2, '0')).join('-'),
)
const env = {
  DATABASE_URL: world.databaseUrl,
  OOGHOOGTE_KEYS: world.settings.keysFolder,
  OOGHOOGTE_DATA: world.settings.dataFolder,
}
Object.assign(process.env, env)
/** In this process, as most are: to start one takes longer than what it does. */
const run = (...[name = '', ...args]: readonly string[]) => commands[name]!.run(args)
/** As the operator types it. */
const typed = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...RUN_TYPESCRIPT, 'scripts/ooghoogte.ts', ...args],
    { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
  )
  return { status, stdout, stderr }
}
const entries = () => readAuditLog(world.people.db, null, 50)
/** The oldest first. */
const acts = async (): Promise<readonly string[]> =>
  (await entries()).map((entry) => JSON.parse(entry).kind as string).toReversed()

t.test('what nobody can mean is refused, and changes nothing', async (t) => {
  const before = await acts()
  await t.rejects(run('account'), { message: /^account sign-out/ }, 'nothing to do')
  await t.rejects(
    run('account', 'constructor', JOS),
    { message: /^account sign-out/ },
    'a word that objects have',
  )
  await t.rejects(run('account', 'sign-out', 'nobody@bakkerij.example'), { message: /nobody signs in/ })
  t.match(typed('account', 'sign-in-link', JOS), { status: 1, stderr: /--anybody/, stdout: '' })
  t.match(typed('role', 'give', JOS, 'boss'), { status: 2, stderr: /a role is one of/ })
  t.strictSame(await acts(), before)
})

t.test('a link for who asked for it lets in once, and signing out ends that', async (t) => {
  const made = typed('account', 'sign-in-link', JOS, '--anybody')
  t.equal(made.status, 0, made.stderr)
  const { link, minutes } = JSON.parse(made.stdout)
  t.equal(minutes, 15)
  const token = new URL(link).hash.slice(1)
  const jos = asStranger(world)
  t.equal(await jos.signIn(token), 204)
  t.not(await asStranger(world).signIn(token), 204, 'once')
  t.equal((await jos.ask('GET', '/api/me')).statusCode, 200)
  await run('account', 'sign-out', JOS)
  t.equal((await jos.ask('GET', '/api/me')).statusCode, 401)
  t.strictSame((await acts()).slice(-2), ['sign-in-link-made', 'signed-out-everywhere'])
})

t.test('a role is given, told and taken, and the last HR stays', async (t) => {
  await run('role', 'give', JOS, 'hr')
  const jos = await asEmployee(world, JOS)
  t.equal((await jos.ask('GET', '/api/units')).statusCode, 200)
  t.match(typed('role', 'list').stdout, /"role":"hr"/)
  await t.rejects(run('role', 'take', JOS, 'hr'), { message: 'last-hr' })
  await asHr(world)
  await run('role', 'take', JOS, 'hr')
  t.equal((await jos.ask('GET', '/api/units')).statusCode, 403, 'at once')
  t.equal((await readRoles(world.people.db)).length, 1)
  for (const what of ['remove-passkeys', 'forget-provider']) await run('account', what, JOS)
  t.strictSame((await acts()).slice(-2), ['passkeys-removed', 'provider-forgotten'])
  t.notMatch((await entries()).join(), /@/, 'no address in the audit log')
})
