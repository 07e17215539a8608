import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../../services/plumbing/free-port.ts'
import { RUN_TYPESCRIPT } from '../../services/plumbing/run-typescript.ts'
import { startBenchCluster } from './bench-cluster.ts'

/**
 * What large bodies cost the memory of each server: forty of twenty megabytes at once, at a route that anybody may
 * post to, on loopback and nowhere else. Beside each server a second one that nobody asks anything runs in the same
 * minutes, because a process grows by itself too.
 */
const BODIES_AT_ONCE = 40
const MEGABYTES_A_BODY = 20
const ROUNDS_OF_BODIES = 3
const ONE_MEGABYTE = Buffer.alloc(1024 * 1024, 'x')
const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** Resident memory now and at its peak, in MiB; proc(5), `VmRSS` and `VmHWM`. */
const memoryOf = (pid: number): { readonly now: number; readonly peak: number } => {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const field = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0) / 1024
  return { now: field('VmRSS'), peak: field('VmHWM') }
}

/** From now on the peak is that of what follows, and no longer that of the start; proc(5), `clear_refs`. */
const forgetPeak = (pid: number): void => writeFileSync(`/proc/${pid}/clear_refs`, '5')

/** Writes a whole body unless the server ends the connection first. @returns its status, and megabytes that went */
const sendLarge = async (
  port: number,
  path: string,
  type: string,
): Promise<{ status: string; sent: number }> => {
  const socket = connect(port, '127.0.0.1')
  let text = ''
  let ended = false
  // Each wait below adds a listener.
  socket.setMaxListeners(0)
  socket.on('data', (part) => (text += part.toString('latin1')))
  socket.on('error', () => undefined)
  socket.on('close', () => (ended = true))
  await once(socket, 'connect')
  const head = [
    `POST ${path} HTTP/1.1`,
    'host: x.example',
    `content-type: ${type}`,
    `content-length: ${MEGABYTES_A_BODY * ONE_MEGABYTE.length}`,
  ]
  socket.write(`${head.join('\r\n')}\r\n\r\n`)
  let sent = 0
  for (; sent < MEGABYTES_A_BODY && !ended; sent++)
    if (!socket.write(ONE_MEGABYTE))
      await Promise.race([once(socket, 'drain'), once(socket, 'close')]).catch(() => undefined)
  for (let waited = 0; waited < 2000 && !ended; waited += 20) await pause(20)
  socket.destroy()
  return { status: /^HTTP\/1\.1 (\d+)/.exec(text)?.[1] ?? 'none', sent }
}

const cluster = await startBenchCluster()
const children: ChildProcess[] = []
try {
  const databaseUrl = await cluster.newDatabase('bodies')
  const start = async (server: 'workplace' | 'answers') => {
    const port = await freePort()
    const names = server === 'workplace' ? ['PORT', 'ANSWERS_PORT'] : ['ANSWERS_PORT', 'PORT']
    const child = spawn(
      process.execPath,
      [...RUN_TYPESCRIPT, join(import.meta.dirname, 'serve-for-bench.ts'), server],
      {
        env: {
          ...process.env,
          [names[0] ?? '']: String(port),
          [names[1] ?? '']: String(await freePort()),
          DATABASE_URL: databaseUrl,
          OOGHOOGTE_KEYS: cluster.keysFolder,
          LOG_LEVEL: 'silent',
          OOGHOOGTE_DATA: join(cluster.folder, 'data'),
        },
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    )
    children.push(child)
    const there = () =>
      fetch(`http://127.0.0.1:${port}/health/live`).then(
        ({ ok }) => ok,
        () => false,
      )
    for (let waited = 0; waited < 60_000 && !(await there()); waited += 100) await pause(100)
    return { port, pid: child.pid ?? 0 }
  }
  for (const [server, path, types] of [
    ['workplace', '/api/sign-in-links', ['application/json', 'text/csv', 'application/octet-stream']],
    ['workplace', '/api/staff-list', ['text/csv']],
    ['workplace', '/tickets', ['text/plain']],
    ['answers', '/ballots', ['text/plain', 'application/json']],
  ] as const) {
    const asked = await start(server)
    const idle = await start(server)
    for (const { pid } of [asked, idle]) forgetPeak(pid)
    const before = { asked: memoryOf(asked.pid), idle: memoryOf(idle.pid) }
    const statuses = new Map<string, number>()
    let sent = 0
    for (let round = 0; round < ROUNDS_OF_BODIES; round++)
      for (const type of types) {
        const replies = await Promise.all(
          Array.from({ length: BODIES_AT_ONCE }, () => sendLarge(asked.port, path, type)),
        )
        for (const one of replies) {
          statuses.set(one.status, (statuses.get(one.status) ?? 0) + 1)
          sent += one.sent
        }
      }
    const after = { asked: memoryOf(asked.pid), idle: memoryOf(idle.pid) }
    const grown = (of: 'asked' | 'idle') =>
      `${before[of].now.toFixed(0)} MiB, at its peak ${(after[of].peak - before[of].now).toFixed(0)} more, afterwards ${(after[of].now - before[of].now).toFixed(0)} more`
    say(
      `${server} POST ${path} (${types.join(', ')}): ${ROUNDS_OF_BODIES * types.length} × ${BODIES_AT_ONCE} bodies of ${MEGABYTES_A_BODY} MB`,
    )
    say(
      `  replies  ${[...statuses].map(([status, n]) => `${n} × ${status}`).join(', ')}; ${sent} MB went out`,
    )
    say(`  asked    ${grown('asked')}`)
    say(`  idle     ${grown('idle')}`)
    for (const child of children.splice(0)) {
      child.kill('SIGTERM')
      if (child.exitCode === null) await once(child, 'exit')
    }
  }
} finally {
  for (const child of children) child.kill('SIGTERM')
  await cluster.stop()
}
