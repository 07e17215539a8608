import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import t from 'tap'
import { RUN_TYPESCRIPT } from '../../services/plumbing/run-typescript.ts'
import { hireTheBakery, openBakeryWave } from '../world/bakery.ts'
import { asOwner } from '../world/cluster.ts'
import { MoodyMailServer } from '../world/mail-server.ts'
import { startWorld } from '../world/world.ts'

/** The process that sends letters is killed while it does, as by a power cut, and another one goes on. */
const mail = await MoodyMailServer.start()
const smtpUrl = `smtp://us:secret@127.0.0.1:${mail.port}`
const world = await startWorld({ SMTP_URL: smtpUrl })
t.teardown(async () => {
  await world.stop()
  await mail.down()
})
// The process has a clock of its own.
const now = new Date()
world.clock.moveTo(
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => `${n}`.padStart(2, '0')).join('-'),
)
world.clock.later(-24 * 60)
await hireTheBakery(world)
await openBakeryWave(world)

interface Row {
  readonly mail: string
  readonly state: string
}
const outbox = () =>
  asOwner(world.databaseUrl, async (client): Promise<readonly Row[]> => {
    const { rows } = await client.query<Row>(
      'select i.mail, l.state from people.letters l join people.invitations i using (wave_id, employee_id)',
    )
    return rows
  })
const everybody = (await outbox()).map((row) => row.mail).sort()

const startSending = () => {
  const child = spawn(
    process.execPath,
    [...RUN_TYPESCRIPT, join(import.meta.dirname, '../world/send-post.ts')],
    {
      env: {
        ...process.env,
        SMTP_URL: smtpUrl,
        DATABASE_URL: world.databaseUrl,
        OOGHOOGTE_KEYS: world.settings.keysFolder,
        OOGHOOGTE_DATA: world.settings.dataFolder,
        NODE_OPTIONS: '',
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  return { child, ended: once(child, 'exit') }
}

t.test('killed in the middle of sending, three times: nothing twice, and nothing lost', async (t) => {
  mail.mode = 'slow'
  for (let times = 0; times < 3; times++) {
    const before = mail.received.length
    const { child, ended } = startSending()
    for (let waited = 0; mail.received.length <= before && waited < 20_000; waited += 10) await pause(10)
    // Letters are in boxes by now, and the answers to them on their way.
    await pause(times * 150)
    child.kill('SIGKILL')
    await ended
    t.ok(mail.received.length > before, `${mail.received.length} letters arrived so far`)
    t.ok(
      (await outbox()).some(({ state }) => state === 'sending'),
      'some are in hand',
    )
  }
  mail.mode = 'ok'
  const { ended } = startSending()
  t.equal((await ended)[0], 0)

  const left = await outbox()
  t.strictSame(
    left.filter(({ state }) => state !== 'unsure'),
    [],
    'what certainly did not go has gone, and the rest says that nobody knows',
  )
  t.ok(left.length > 0 && left.length <= 12, `${left.length} unsure: four at a time, three times`)
  const arrived = mail.addresses
  t.strictSame(arrived, [...new Set(arrived)], 'nothing twice')
  const missing = everybody.filter((one) => !arrived.includes(one))
  t.strictSame(
    missing.filter((one) => !left.some((row) => row.mail === one)),
    [],
    'whoever has no letter stands in the outbox',
  )
})
