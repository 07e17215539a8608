import { once } from 'node:events'
import { BareMachine } from './fresh/bare-machine.ts'

/**
 * `node --import ./services/plumbing/typescript.js scripts/bare.ts COMMAND…`: runs a command in this folder
 * as if nobody had ever run anything on this machine, so that no leftover can hide a step that is missing.
 */
const machine = await BareMachine.make(process.getuid?.() === 0 ? 'root' : 'user', [process.cwd()])
process.stderr.write(`${machine.about}\n`)
const child = machine.start(process.argv.slice(2))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
const [code] = await once(child, 'exit')
await machine.remove()
process.exitCode = code ?? 1
