import { availableParallelism } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import type { BenchPhone } from './bench-phones.ts'
import type { openForBench } from './open-for-bench.ts'
import { PlainConnection, requestOf } from './plain-connection.ts'
import { postgresSeconds, processSeconds } from './processor-time.ts'

type Opened = Awaited<ReturnType<typeof openForBench>>

/** A stranger who asks for tickets, so many times a second whatever the server replies. */
export interface Flood {
  readonly requests: readonly Buffer[]
  readonly rate: number
}

const expectStatus = ({ status, body }: { status: number; body: Buffer }, wanted: number): Buffer => {
  if (status !== wanted) throw new Error(`${status} ${body.toString()}`)
  return body
}

/** Asks at a steady pace over a few connections until told to stop. @returns how many a second were answered */
const startFlood = (port: number, { requests, rate }: Flood) => {
  const LANES = 16
  const start = performance.now()
  let answered = 0
  let stopped = false
  const lane = async (own: number) => {
    const connection = new PlainConnection(port)
    for (let at = own; !stopped; at += LANES) {
      const early = start + (1000 * at) / rate - performance.now()
      if (early > 1) await pause(early)
      await connection.send(requests[at % requests.length]!)
      answered += 1
    }
    connection.close()
  }
  const lanes = Array.from({ length: LANES }, (_, own) => lane(own))
  return async () => {
    stopped = true
    const seconds = (performance.now() - start) / 1000
    await Promise.all(lanes)
    return answered / seconds
  }
}

/**
 * Each phone loads the page's data, asks a ticket and casts, so many at once; says what it took.
 *
 * @param bare milliseconds of the bare arithmetic now: a busy machine slows it as it slows the servers
 */
export const answerAtOnce = async (
  { ports, processes, fingerprint, questionnaire }: Opened,
  phones: readonly BenchPhone[],
  lanes: number,
  say: (line: string) => void,
  bare: () => number,
  flood?: Flood,
) => {
  const reads = ['/page.json', `/m/${fingerprint}`, '/transparency.json', `/q/${questionnaire}`]
  const pages = reads.map((path) => requestOf('GET', path))
  const worked = () =>
    [
      processSeconds(processes.workplace),
      processSeconds(processes.answers),
      postgresSeconds(processes.postgres),
      processSeconds(process.pid),
    ] as const
  const took: number[] = []
  const evaluations: string[] = []
  let next = 0
  let bytes = 0
  const lane = async () => {
    const workplace = new PlainConnection(ports.workplace)
    const answers = new PlainConnection(ports.answers)
    while (next < phones.length) {
      const at = next++
      const start = performance.now()
      for (const page of [...pages, phones[at]!.segment]) {
        const body = expectStatus(await answers.send(page), 200)
        bytes += body.length
      }
      evaluations[at] = expectStatus(await workplace.send(phones[at]!.ticket), 200).toString()
      expectStatus(await answers.send(phones[at]!.ballot), 204)
      took.push(performance.now() - start)
    }
    workplace.close()
    answers.close()
  }
  const bareBefore = bare()
  const stopFlood = flood && startFlood(ports.workplace, flood)
  if (flood !== undefined) await pause(1000)
  const before = worked()
  const start = performance.now()
  await Promise.all(Array.from({ length: lanes }, lane))
  const seconds = (performance.now() - start) / 1000
  const each = worked().map((now, at) => (1000 * (now - before[at]!)) / phones.length)
  const strange = (await stopFlood?.()) ?? 0
  took.sort((a, b) => a - b)
  const quantile = (share: number) => (took[Math.floor(share * (took.length - 1))] ?? 0).toFixed(0)
  const [workplace, answers, postgres, phone] = each as [number, number, number, number]
  const rate = phones.length / seconds
  const whole = workplace + answers + postgres
  const beside = (bareBefore + bare()) / 2
  const [one, two] = [whole, whole + phone].map((ms) => ((1000 * availableParallelism()) / ms).toFixed(0))
  say(
    `${lanes} at once: ${rate.toFixed(0)} a second, p50 ${quantile(0.5)} p99 ${quantile(0.99)} ms; ` +
      `${whole.toFixed(1)} ms each: workplace ${workplace.toFixed(1)}, answers ${answers.toFixed(1)}, ` +
      `PostgreSQL ${postgres.toFixed(1)}; ${(whole / beside).toFixed(2)} x bare ${beside.toFixed(1)} ms; ` +
      `cores allow ${one} a second, ${two} beside the phones; ` +
      `${(bytes / phones.length / 1024).toFixed(1)} KiB read${flood ? `; beside ${strange.toFixed(0)} strange ones a second` : ''}`,
  )
  return { rate, strange, evaluations }
}
