import { mkdir } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { fromBase64Url, sameBytes } from '../../services/ticket/encoding.ts'
import * as server from '../../services/ticket/on-server/ticket.ts'
import * as audited from '../../services/ticket/ticket.ts'
import { answerAtOnce } from './answer-at-once.ts'
import { startBenchCluster } from './bench-cluster.ts'
import { preparePhones, strangerRequests } from './bench-phones.ts'
import { openForBench } from './open-for-bench.ts'
import { weighPage } from './weigh-page.ts'

/** Whole answers a second through both servers, and what each process works for one. See README.md. */
const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '3000' },
    answers: { type: 'string', default: '600' },
    'at-once': { type: 'string', default: '8,32' },
    flood: { type: 'string', default: '500' },
    profiles: { type: 'string' },
  },
})
const say = (line: string) => process.stdout.write(`${line}\n`)
const numbers = (list: string) => list.split(',').map(Number)

/** Processor milliseconds of one call. */
const cpu = (times: number, work: () => unknown): number => {
  for (let at = 0; at < times / 4; at++) work()
  const before = process.cpuUsage()
  for (let at = 0; at < times; at++) work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / times
}

const cluster = await startBenchCluster()
try {
  await mkdir(join(cluster.folder, 'data'))
  for (const people of numbers(values.people)) {
    const url = await cluster.newDatabase(`bench_${people}`)
    const opened = await openForBench(url, cluster, people, values.profiles)
    try {
      const runs = numbers(values['at-once'])
      const each = Math.min(Number(values.answers), Math.floor((people - 100) / (runs.length + 2)))
      const phones = preparePhones(opened, 100 + each * (runs.length + 2))
      say(`\n${people} invited in ${opened.segments} segments, ${availableParallelism()} cores`)
      await weighPage(opened, say)
      const { context, input, request, blinded, made } = phones[0]!
      const { secretKey, publicKey } = opened
      const table = [
        ['issue', audited.issueTicket, server.issueTicket, blinded],
        ['hold', audited.makeTicket, server.makeTicket, input],
      ] as const
      for (const [name, slow, fast, bytes] of table) {
        const was = cpu(20, () => slow(context, secretKey, bytes))
        const is = cpu(200, () => fast(context, secretKey, bytes))
        say(
          `bare ${name}: audited library ${was.toFixed(2)} ms, libsodium ${is.toFixed(2)} ms: ${(was / is).toFixed(1)} x`,
        )
      }
      const bare = () =>
        cpu(100, () => {
          server.issueTicket(context, secretKey, blinded)
          server.makeTicket(context, secretKey, input)
        })
      // Caches fill, connections open, code is compiled; and one ticket is checked as a phone would.
      const { evaluations } = await answerAtOnce(opened, phones.slice(0, 100), 8, say, bare)
      const { evaluated, proof } = JSON.parse(evaluations[0]!)
      const evaluation = { evaluated: fromBase64Url(evaluated), proof: fromBase64Url(proof) }
      const ticket = audited.finaliseTicket(context, publicKey, input, request!, evaluation)
      if (!sameBytes(ticket, made)) throw new Error('a ticket is not what was cast')
      let from = 100
      for (const lanes of runs) {
        await answerAtOnce(opened, phones.slice(from, from + each), lanes, say, bare)
        from += each
      }
      const flood = { requests: strangerRequests(opened, 200), rate: Number(values.flood) }
      const quiet = await answerAtOnce(opened, phones.slice(from, from + each), 8, say, bare)
      const loud = await answerAtOnce(opened, phones.slice(from + each), 8, say, bare, flood)
      say(
        `a stranger asks ${loud.strange.toFixed(0)} times a second: ${((100 * loud.rate) / quiet.rate).toFixed(0)} % of answers remain`,
      )
    } finally {
      await opened.stop()
    }
  }
} finally {
  await cluster.stop()
}
process.exit()
