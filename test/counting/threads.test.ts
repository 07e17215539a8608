import t from 'tap'
import { severalAtOnce } from '../../services/plumbing/several-at-once.ts'
import { Threads } from '../../services/plumbing/threads.ts'

const file = new URL('./falling-thread.ts', import.meta.url)
const start = (count: number, setup: unknown = { factor: 3 }) =>
  new Threads<number | 'throw' | 'exit', number>(file, count, setup)

t.test('whoever waits for a thread that dies is told, and nobody waits for ever', async (t) => {
  for (const [job, message] of [
    ['throw', 'thrown in a thread'],
    ['exit', 'a thread ended with 3'],
  ] as const) {
    const threads = start(1)
    t.equal(await threads.run(1), 3)
    const [it, after] = await Promise.allSettled([threads.run(job), threads.run(2)])
    t.match(it, { status: 'rejected', reason: { message } }, job)
    t.match(after, { status: 'rejected', reason: { message } }, 'and whoever stood behind it')
    await t.rejects(threads.run(4), { message }, 'and whoever comes later')
    await threads.stop()
  }
})

t.test('a thread that cannot start is an error of the first who asks', async (t) => {
  const missing = new Threads<number, number>(new URL('./no-such-thread.ts', import.meta.url), 1, {})
  await t.rejects(missing.run(1))
  await missing.stop()
  t.throws(() => start(1, { factor: () => 3 }), { name: 'DataCloneError' }, 'or of whoever starts it')
})

t.test('threads stopped in the middle of their work say so', async (t) => {
  const threads = start(2)
  const asked = [threads.run(1), threads.run(2), threads.run(3)]
  const settled = Promise.allSettled(asked)
  await threads.stop()
  t.strictSame(
    (await settled).map(({ status }) => status),
    ['rejected', 'rejected', 'rejected'],
  )
})

t.test('threads answer each job with its own result, and take over memory they are handed', async (t) => {
  const threads = start(2)
  const jobs = Array.from({ length: 50 }, (_, job) => job)
  t.strictSame(
    await Promise.all(jobs.map((job) => threads.run(job))),
    jobs.map((job) => 3 * job),
  )
  const memory = new ArrayBuffer(8)
  await threads.run(1, [memory])
  t.equal(memory.byteLength, 0, 'it is gone here')
  await threads.stop()
})

const numbers = async function* (count: number, ended: () => void) {
  try {
    for (let number = 0; number < count; number++) yield number
  } finally {
    ended()
  }
}
const soon = () => new Promise<void>((resolve) => setImmediate(resolve))

t.test('the first error ends the work, and is thrown when what was begun has ended', async (t) => {
  let running = 0
  let begun = 0
  let closed = false
  const work = async (number: number) => {
    begun++
    running++
    await soon()
    running--
    if (number === 5) throw new Error(`at ${number}`)
  }
  await t.rejects(
    severalAtOnce(
      numbers(1000, () => (closed = true)),
      3,
      work,
    ),
    { message: 'at 5' },
  )
  t.ok(begun < 12, `nothing new was begun (${begun})`)
  t.equal(running, 0)
  t.ok(closed, 'and the source was closed')
})

t.test('never more at once than said, and each of them', async (t) => {
  let running = 0
  let most = 0
  const done: number[] = []
  await severalAtOnce(
    numbers(100, () => undefined),
    4,
    async (number) => {
      most = Math.max(most, ++running)
      await soon()
      running--
      done.push(number)
    },
  )
  t.equal(most, 4)
  t.strictSame(
    done.toSorted((a, b) => a - b),
    Array.from({ length: 100 }, (_, number) => number),
  )
})
