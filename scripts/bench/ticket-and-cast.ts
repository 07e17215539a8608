import { mkdir } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { fromBase64Url, toBase64Url } from '../../services/ticket/encoding.ts'
import { contextOf } from '../../services/ticket/manifest.ts'
import {
  finaliseTicket,
  issueTicket,
  requestTicket,
  ticketHolds,
  ticketInput,
} from '../../services/ticket/ticket.ts'
import { repeatable } from '../demo/repeatable.ts'
import { startBenchCluster } from './bench-cluster.ts'
import { openForBench } from './open-for-bench.ts'

/** Tickets and casts a second through both servers, beside the bare cryptography in the same run. See README.md. */
const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '400' },
    seconds: { type: 'string', default: '20' },
    'at-once': { type: 'string', default: '8' },
  },
})
const [people, seconds, atOnce] = [values.people, values.seconds, values['at-once']].map(Number) as [
  number,
  number,
  number,
]
const say = (line: string) => process.stdout.write(`${line}\n`)

/** Does this for each, several at once, for so long at the most. @returns how many were done, and how many a second */
const timed = async <One>(list: readonly One[], lanes: number, work: (one: One) => unknown) => {
  const start = performance.now()
  let next = 0
  const lane = async () => {
    while (next < list.length && performance.now() - start < 1000 * seconds) await work(list[next++]!)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return { done: next, rate: (1000 * next) / (performance.now() - start) }
}

const post = async (url: string, body: object, status: number): Promise<unknown> => {
  const reply = await fetch(url, {
    ...{ method: 'POST', body: JSON.stringify(body) },
    headers: { 'content-type': 'text/plain' },
  })
  const said = await reply.text()
  if (reply.status !== status) throw new Error(`${url}: ${reply.status} ${said}`)
  return said === '' ? undefined : JSON.parse(said)
}

const cluster = await startBenchCluster()
try {
  const url = await cluster.newDatabase('bench_tickets')
  await mkdir(join(cluster.folder, 'data'))
  const opened = await openForBench(url, cluster, people)
  try {
    const { hash, publicKey, secretKey, fingerprint, workplaceUrl, answersUrl } = opened
    const random = repeatable(people)
    const bytes = (length: number) => Uint8Array.from({ length }, () => Math.floor(256 * random()))
    // What phones do is prepared outside the time that is taken.
    const phones = opened.invited.map(({ segment, link }) => {
      const [nonce, sealed, context] = [bytes(32), bytes(8273), contextOf(hash, segment)]
      const input = ticketInput(nonce, sealed)
      return {
        segment,
        link,
        nonce,
        sealed,
        context,
        input,
        request: requestTicket(context, publicKey, input),
      }
    })
    const evaluations = new Map<(typeof phones)[number], { evaluated: string; proof: string }>()
    const tickets = await timed(phones, atOnce, async (phone) => {
      const { segment, link, request } = phone
      const body = {
        invitation: link.invitation,
        fingerprint,
        segment,
        blinded: toBase64Url(request.blinded),
      }
      evaluations.set(phone, (await post(`${workplaceUrl}/tickets`, body, 200)) as never)
    })
    const ready = [...evaluations].map(([phone, { evaluated, proof }]) => {
      const evaluation = { evaluated: fromBase64Url(evaluated), proof: fromBase64Url(proof) }
      const { context, input, request } = phone
      return { ...phone, ticket: finaliseTicket(context, publicKey, input, request, evaluation) }
    })
    const casts = await timed(ready, atOnce, ({ segment, nonce, ticket, sealed }) => {
      const [n, y, c] = [nonce, ticket, sealed].map(toBase64Url)
      return post(`${answersUrl}/ballots`, { wave: fingerprint, segment, nonce: n, y, c }, 204)
    })
    const bareIssue = await timed(phones, 1, ({ context, request }) =>
      issueTicket(context, secretKey, request.blinded),
    )
    const bareRedeem = await timed(ready, 1, ({ context, input, ticket }) => {
      if (!ticketHolds(context, secretKey, input, ticket)) throw new Error('a ticket does not hold')
    })
    say(
      `${availableParallelism()} cores; servers, phones and database on all of them, ${atOnce} requests at once`,
    )
    for (const [name, served, bare] of [
      ['tickets', tickets, bareIssue],
      ['casts', casts, bareRedeem],
    ] as const) {
      const ratio = (bare.rate / served.rate).toFixed(2)
      say(
        `${name.padEnd(8)} ${served.rate.toFixed(0)} a second (${served.done}), ` +
          `bare cryptography ${bare.rate.toFixed(0)} a second: ${ratio} × its time`,
      )
    }
  } finally {
    await opened.stop()
  }
} finally {
  await cluster.stop()
}
process.exit()
