import { randomUUID } from 'node:crypto'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { sql } from 'kysely'
import type { DB } from '../../services/dialogue/database.generated.ts'
import type { DialogueRoom } from '../../services/dialogue/dialogue-room.ts'
import { readOverview } from '../../services/dialogue/overview/overview.ts'
import { readConversation } from '../../services/dialogue/record/read-conversation.ts'
import { RoomKeys } from '../../services/dialogue/seals/room-keys.ts'
import { systemClock } from '../../services/plumbing/clock.ts'
import { DatabaseLogins } from '../../services/plumbing/database-logins.ts'
import { KeyFolder } from '../../services/plumbing/key-folder.ts'
import { openPool } from '../../services/plumbing/postgres.ts'
import { systemRandom } from '../../services/plumbing/random.ts'
import { stopOnSignal } from '../../services/plumbing/stop-on-signal.ts'
import { asOwner, startBenchCluster } from './bench-cluster.ts'
import { writeConversations } from './dialogue/write-conversations.ts'
import { measure, measureBeside } from './measure.ts'

/** How long the own page of two people takes, in a room with many. See README.md. */
const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: '20000' },
    conversations: { type: 'string', default: '200000' },
    times: { type: 'string', default: '300' },
  },
})
const times = Number(values.times)
const say = (line: string) => process.stdout.write(`${line}\n`)

const cluster = await startBenchCluster()
stopOnSignal(() => cluster.stop())
try {
  const url = await cluster.newDatabase('dialogue')
  const folder = await mkdtemp(join(tmpdir(), 'ooghoogte-bench-dialogue-'))
  const keys = new RoomKeys(new KeyFolder(folder, 'dialogue-keys'), systemClock, systemRandom)
  const since = performance.now()
  const written = await asOwner(url, (client) =>
    writeConversations(client, keys, Number(values.pairs), Number(values.conversations)),
  )
  say(
    `${values.pairs} pairs, ${values.conversations} conversations, written in ${((performance.now() - since) / 1000).toFixed(0)} s`,
  )
  const login = await new DatabaseLogins(cluster.keysFolder).url(url, 'dialogue')
  const room: DialogueRoom = {
    db: openPool<DB>(login),
    clock: systemClock,
    random: systemRandom,
    keys,
    wakePostRoom: async () => undefined,
  }
  const bare = () =>
    sql`select 1 from dialogue.pairs where employee_id = ${randomUUID()}::uuid`.execute(room.db)
  const any = <One>(list: readonly One[], time: number): One => list[(time * 7919) % list.length]!
  const pages = {
    'own page, employee': (time: number) => readOverview(room, any(written.employees, time)),
    'own page, who leads': (time: number) => readOverview(room, any(written.leaders, time)),
    'one conversation': (time: number) => {
      const { conversation, ...asker } = any(written.employees, time)
      return readConversation(room, asker, conversation)
    },
  }
  await measure(times, bare)
  for (const [page, read] of Object.entries(pages)) {
    const { p50, p99, floor, ratio } = await measureBeside(times, bare, read)
    say(
      `  ${page}: p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms; ${ratio.toFixed(1)} x a bare select (${floor.toFixed(2)} ms)`,
    )
  }
  await room.db.destroy()
} finally {
  await cluster.stop()
}
process.exit()
