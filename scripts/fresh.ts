import { type ChildProcess, execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { type As, BareMachine } from './fresh/bare-machine.ts'
import { copyCommitted, installNode } from './fresh/clean-copy.ts'
import { processesBelow, stillThere } from './fresh/processes.ts'

/**
 * What somebody meets who clones the product on a new machine: from a copy of what is committed, in an
 * empty home, `npm ci`, start, demo and tests; on each Node that we support, as root (in a home of mode
 * 0700) and as an ordinary user.
 *
 *   scripts/fresh.ts --node 20.19,22,24 --as root,user --steps start,demo,test --files test/world/browser.test.ts
 *   scripts/fresh.ts --of 2f3220e --steps start     an older commit, to compare start time and memory with
 */
const { values } = parseArgs({
  options: {
    node: { type: 'string', default: '20.19,22,24' },
    as: { type: 'string', default: process.getuid?.() === 0 ? 'root,user' : 'user' },
    steps: { type: 'string', default: 'start,demo,test' },
    files: { type: 'string', default: '' },
    of: { type: 'string', default: 'HEAD' },
  },
})
const say = (line: string) => process.stdout.write(`${line}\n`)
const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`
const steps = values.steps.split(',')
const rows: string[][] = []
let passed = 0
let failed = 0

/** The last line that tap's reader prints. */
const CLOSING_LINE = /^(\d+) passed, (\d+) failed/

class FreshMachine {
  readonly #machine: BareMachine
  readonly #options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv; readonly detached: true }

  constructor(machine: BareMachine, nodeFolder: string) {
    this.#machine = machine
    const config = (name: string) => execFileSync('npm', ['config', 'get', name], { encoding: 'utf8' }).trim()
    this.#options = {
      cwd: join(machine.home, 'ooghoogte'),
      detached: true,
      env: {
        PATH: `${nodeFolder}:${process.env.PATH}`,
        // How this machine reaches the registry; what comes from there is checked against the lock file.
        npm_config_registry: config('registry'),
        ...(machine.as === 'root' ? { npm_config_cache: config('cache') } : {}),
        PORT: '3900',
        ANSWERS_PORT: '3901',
      },
    }
  }

  /** @returns what was said, when it is over */
  async run(...command: readonly string[]): Promise<{ code: number | null; last: string }> {
    const child = this.#machine.start(command, { ...this.#options, stdio: ['ignore', 'pipe', 'inherit'] })
    const ended = once(child, 'exit')
    let last = ''
    for await (const line of createInterface({ input: child.stdout! })) {
      if (line.trim() !== '') last = line
      if (/^ *not ok /.test(line)) say(line)
    }
    const [code] = await ended
    return { code, last }
  }

  /** Starts what serves, looks at it, stops it as Ctrl-C does, and looks again. */
  async serve(...command: readonly string[]): Promise<string> {
    const since = performance.now()
    const child = this.#machine.start(command, { ...this.#options, stdio: ['ignore', 'inherit', 'pipe'] })
    let said = ''
    child.stderr?.on('data', (part) => {
      said += String(part)
    })
    while (
      !said.includes('Stop with Ctrl-C') &&
      child.exitCode === null &&
      performance.now() - since < 300_000
    )
      await pause(50)
    const took = seconds(since)
    const answered = await fetch('http://127.0.0.1:3900/health/ready').then(
      (reply) => reply.ok,
      () => false,
    )
    const running = processesBelow(child.pid ?? 0)
    for (const { name, megabytes } of running) say(`  ${name}: ${megabytes} MB`)
    await this.#stop(child)
    const left = stillThere(running.map(({ pid }) => pid))
    const note = said.split('\n').find((line) => line.includes('cannot enter'))
    if (note !== undefined) say(`  ${note}`)
    const ours = running.filter(({ name }) => /\.ts$|esbuild/.test(name))
    const memory = ours.reduce((sum, { megabytes }) => sum + megabytes, 0)
    // npm 11 ends by the signal that it passed on; npm 10 with the code of what it started.
    const clean = child.exitCode === 0 || child.signalCode === 'SIGINT'
    const good = answered && left.length === 0 && clean
    if (good) passed++
    else failed++
    if (!answered) say(said)
    return `${good ? 'ok' : `FAILED (${answered ? '' : 'no answer, '}${left.length} left, exit ${child.exitCode ?? child.signalCode})`} ${took}, ${ours.length} processes, ${memory} MB`
  }

  async #stop(child: ChildProcess): Promise<void> {
    if (child.exitCode !== null) return
    const ended = once(child, 'exit')
    process.kill(-(child.pid ?? 0), 'SIGINT')
    await Promise.race([ended, pause(40_000)])
    await pause(500)
  }
}

/** Ctrl-C leaves no folder behind. */
const removeWhenStopped = (machine: BareMachine): void => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.removeAllListeners(signal)
    process.once(signal, () => void machine.remove().finally(() => process.exit(130)))
  }
}

const tryOut = async (version: string, as: As): Promise<void> => {
  const machine = await BareMachine.make(as, [], as === 'root' ? ['/var/lib'] : [])
  const row = [version, as]
  rows.push(row)
  removeWhenStopped(machine)
  try {
    say(`\n== Node ${version} as ${as}, ${machine.about}`)
    copyCommitted(join(machine.home, 'ooghoogte'), values.of)
    const node = installNode(version, join(machine.folder, 'node'))
    machine.giveHome()
    const fresh = new FreshMachine(machine, node)
    const { code, last } = await fresh.run('npm', 'ci', '--no-audit', '--no-fund', '--prefer-offline')
    if (code !== 0) failed++
    row.push(code === 0 ? 'ok' : `FAILED ${last}`)
    row.push(steps.includes('start') ? await fresh.serve('npm', 'start') : '-')
    row.push(steps.includes('demo') ? await fresh.serve('npm', 'run', '-s', 'ooghoogte', '--', 'demo') : '-')
    if (!steps.includes('test')) return
    const tests = await fresh.run('npm', 'test', ...values.files.split(',').filter(Boolean))
    const counts = CLOSING_LINE.exec(tests.last)
    passed += Number(counts?.[1] ?? 0)
    failed += Number(counts?.[2] ?? 1)
    row.push(tests.last)
  } finally {
    await machine.remove()
  }
}

for (const version of values.node.split(',')) {
  for (const as of values.as.split(',') as As[]) await tryOut(version, as)
}
say('\nNode | as | npm ci | start | demo | tests')
for (const row of rows) say(row.join(' | '))
say(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
