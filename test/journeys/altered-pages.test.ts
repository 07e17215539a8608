import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFile, chmod, cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import t from 'tap'
import { freePort } from '../../services/plumbing/free-port.ts'
import { RUN_TYPESCRIPT } from '../../services/plumbing/run-typescript.ts'

/**
 * Somebody who can write in the folder of the product puts other scripts there while it runs, and waits
 * until a server falls over, or sees to it. The product stands in a folder of its own for this.
 */
const folder = await mkdtemp(join(tmpdir(), 'ooghoogte-altered-'))
await chmod(folder, 0o755)
const product = join(folder, 'product')
const top = join(import.meta.dirname, '../..')
for (const part of ['services', 'scripts', 'sql', 'ui', 'dist', 'package.json', 'tsconfig.json'])
  await cp(join(top, part), join(product, part), { recursive: true })
await symlink(join(top, 'node_modules'), join(product, 'node_modules'))
const env = {
  ...process.env,
  PORT: String(await freePort()),
  ANSWERS_PORT: String(await freePort()),
  OOGHOOGTE_DATA: join(folder, 'data'),
  OOGHOOGTE_KEYS: join(folder, 'keys'),
  DATABASE_URL: '',
  NODE_OPTIONS: '',
}
let said = ''
const until = async (done: () => boolean | Promise<boolean>): Promise<boolean> => {
  for (let waited = 0; waited < 60_000; waited += 50) {
    if (await done()) return true
    await pause(50)
  }
  return false
}
const running: ChildProcess = spawn(
  process.execPath,
  [...RUN_TYPESCRIPT, join(product, 'scripts/ooghoogte.ts'), 'serve'],
  { cwd: product, env, stdio: ['ignore', 'ignore', 'pipe'] },
)
running.stderr?.on('data', (part) => {
  said += String(part)
})
t.teardown(async () => {
  running.kill('SIGTERM')
  if (running.exitCode === null) await once(running, 'exit')
  await rm(folder, { recursive: true, force: true })
})
await until(() => said.includes('Stop with Ctrl-C'))

const pidOf = (name: string): number =>
  Number.parseInt(
    execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' })
      .split('\n')
      .find((line) => line.includes(join(product, `services/processes/${name}.ts`))) ?? '',
    10,
  )
const read = (url: string): Promise<string> =>
  fetch(url).then(
    (reply) => reply.text(),
    () => '',
  )
const answersUrl = `http://127.0.0.1:${env.ANSWERS_PORT}`
const workplaceUrl = `http://127.0.0.1:${env.PORT}`
const FORGED = '<!-- kanarie-in-de-pagina -->'

t.test('a file that was altered is not served by a server that is started again', async (t) => {
  for (const [name, page, url] of [
    ['answers', 'answer', answersUrl],
    ['answers', 'transparency', `${answersUrl}/transparency`],
    ['workplace', 'playground', `${workplaceUrl}/try`],
  ] as const) {
    await t.test(page, async (t) => {
      const file = join(product, 'dist', page, 'index.html')
      const honest = await readFile(file, 'utf8')
      t.ok(await until(async () => (await read(url)) === honest), 'it is served as it was built')
      await appendFile(file, FORGED)
      t.equal(await read(url), honest, 'what runs goes on serving what it read')
      said = ''
      process.kill(pidOf(name), 'SIGKILL')
      let seen = ''
      t.ok(
        await until(async () => {
          seen += await read(url)
          return said.includes(`dist/${page} are not those that the transparency log names`)
        }),
        'it says why it does not start',
      )
      t.notMatch(seen + (await read(url)), FORGED, 'nobody was given the altered page')
      await writeFile(file, honest)
      t.ok(await until(async () => (await read(url)) === honest), 'put right, it comes back by itself')
      const log = JSON.parse(await read(`${answersUrl}/transparency.json`))
      t.equal(log.length, 1, 'and the log has no line more')
    })
  }
})
