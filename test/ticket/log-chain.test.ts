import canonicalize from 'canonicalize'
import fc from 'fast-check'
import t from 'tap'
import { canonicalJson, checkLog, LogBroken, type LogEntry } from '../../services/ticket/log-chain.ts'
import { checksumOf } from '../../services/ticket/manifest.ts'

/** A log of these bodies, chained as the database chains it. */
const logOf = (bodies: readonly Readonly<Record<string, unknown>>[]): LogEntry[] => {
  const log: LogEntry[] = []
  for (const [at, body] of bodies.entries()) {
    const entry = {
      index: at + 1,
      date: '2026-03-02',
      kind: 'stopped',
      body,
      previous: log.at(-1)?.hash ?? null,
    }
    log.push({ ...entry, hash: checksumOf(canonicalJson(entry)) })
  }
  return log
}

/** As a forger would: changed, and its own hash made right again. */
const reforged = ({ hash: _, ...entry }: LogEntry, change: Partial<LogEntry>): LogEntry => {
  const forged = { ...entry, ...change }
  return { ...forged, hash: checksumOf(canonicalJson(forged)) }
}

const log = logOf([{ wave: 'a' }, { wave: 'b' }, { wave: 'c' }])
const [first, second, third] = log as [LogEntry, LogEntry, LogEntry]

t.test('a log that is not as it was written is refused, and says from where', (t) => {
  const cases: [string, unknown, string, number][] = [
    ['no list', { entries: log }, 'not-a-log', 0],
    ['a list of something else', [1, 2], 'not-a-log', 0],
    ['nothing at all', undefined, 'not-a-log', 0],
    ['an entry without a body', [{ ...first, body: null }], 'not-a-log', 0],
    ['another body', [first, { ...second, body: { wave: 'x' } }, third], 'entry-changed', 2],
    ['another date', [{ ...first, date: '2026-03-03' }, second, third], 'entry-changed', 1],
    ['a field more', [first, { ...second, seen: 'no' }, third], 'entry-changed', 2],
    ['an entry rewritten with its hash', [first, reforged(second, { body: {} }), third], 'chain-broken', 3],
    ['an entry left out', [first, third], 'chain-broken', 2],
    ['the first left out', [second, third], 'chain-broken', 1],
    ['two entries in another order', [second, first, third], 'chain-broken', 1],
    ['a date before the one above', [first, reforged(second, { date: '2026-03-01' })], 'date-goes-back', 2],
    ['an entry twice', [first, first, second], 'chain-broken', 2],
    ['an entry with another number', [first, reforged(second, { index: 7 })], 'chain-broken', 2],
    ['a beginning put before the first', [first, reforged(first, { index: 2 })], 'chain-broken', 2],
  ]
  for (const [name, served, fault, index] of cases) {
    try {
      checkLog(served)
      t.fail(name)
    } catch (error) {
      t.ok(error instanceof LogBroken, name)
      t.match(error, { fault, index }, name)
    }
  }
  t.end()
})

t.test('a hash that was kept exposes a log that was written anew from there on', (t) => {
  const other = logOf([{ wave: 'a' }, { wave: 'another' }, { wave: 'c' }])
  t.equal(checkLog(other).length, 3, 'whole in itself')
  t.throws(() => checkLog(other, [second.hash]), { message: 'entry-missing at entry 0' })
  t.throws(
    () => checkLog(log.slice(0, 2), [third.hash]),
    { message: 'entry-missing at entry 0' },
    'cut off at the end',
  )
  t.strictSame(checkLog(log, [first.hash, third.hash]), log, 'the true one holds them all')
  t.strictSame(checkLog([]), [], 'an empty log is whole')
  t.end()
})

t.test('canonical JSON is that of RFC 8785', (t) => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => canonicalJson(value) === canonicalize(value)),
    { numRuns: 500 },
  )
  t.equal(
    canonicalJson({ b: [1, null, 'é\n'], a: { z: true, '': 0 } }),
    '{"a":{"":0,"z":true},"b":[1,null,"é\\n"]}',
  )
  t.end()
})
