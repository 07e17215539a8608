import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { BounceFolder } from '../../services/people/bounces/bounce-folder.ts'
import { readReport } from '../../services/people/bounces/read-report.ts'
import { takeBounces } from '../../services/people/bounces/take-bounces.ts'
import { InvitationSecret } from '../../services/people/invitations/derive.ts'
import { RUN_TYPESCRIPT } from '../../services/plumbing/run-typescript.ts'
import { findInvitation } from '../../services/ticket/invitation.ts'
import { BOB, hireTheBakery, JOS, openBakeryWave } from '../world/bakery.ts'
import { asOwner } from '../world/cluster.ts'
import { MoodyMailServer } from '../world/mail-server.ts'
import { sendAllPost } from '../world/post.ts'
import { asHr } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'

/** Reports of mail servers: which are read, which do nothing, and what they tell. */
interface Report {
  readonly name: string
  readonly message: string
  readonly status: string | null
}
const table: readonly Report[] = JSON.parse(
  readFileSync(new URL('../fixtures/bounces.json', import.meta.url), 'utf8'),
)
const about = (envelope: string, { message } = table[0]!): string =>
  message.replaceAll('{envelope}', envelope)
const FOREIGN = 'ab'.repeat(16)

t.test('a report is read as it is meant, and everything else is no report', (t) => {
  for (const { name, message, status } of table)
    t.strictSame(
      readReport(message.replaceAll('{envelope}', FOREIGN)),
      status === null ? undefined : { envelope: FOREIGN, status },
      name,
    )
  t.ok(table.filter(({ status }) => status === null).length > 20)
  t.end()
})

t.test('a hostile message costs no time', (t) => {
  const since = performance.now()
  for (const piece of ['--b1\r\n', 'a: b\r\n', ' x', '\n\n', ';a=b', '<', 'Action: failed\r\n\r\n', '"']) {
    const body = piece.repeat(250_000 / piece.length)
    readReport(body)
    readReport(
      `Content-Type: multipart/report; report-type=delivery-status; boundary=b1\r\n\r\n--b1\r\n${body}`,
    )
    readReport(`Content-Type: multipart/report${body}`)
  }
  t.ok(performance.now() - since < 4000, `${Math.round(performance.now() - since)} ms for 24 messages`)
  t.end()
})

const mail = await MoodyMailServer.start({ hideDSN: false } as object)
const world = await startWorld({ SMTP_URL: `smtp://${mail.user}:secret@127.0.0.1:${mail.port}` })
const folder = await mkdtemp(join(tmpdir(), 'ooghoogte-bounces-'))
t.teardown(async () => {
  await rm(folder, { recursive: true, force: true })
  await world.stop()
  await mail.down()
})
await hireTheBakery(world)
const rows = (sql: string, values: unknown[] = []) =>
  asOwner(world.databaseUrl, async (client) => (await client.query(sql, values)).rows)
const outbox = async (
  wave: string,
): Promise<readonly { to: string; kind: string; state: string; reason: string }[]> =>
  (await (await asHr(world)).ask('GET', `/api/waves/${wave}/letters`)).json()
const employeeOf = async (address: string): Promise<string> =>
  (await rows('select id from people.employees where mail = $1', [address]))[0].id

const { wave } = await openBakeryWave(world)
await sendAllPost(world.people)
const secret = new InvitationSecret((await world.people.keys.invitation.read(wave)) ?? '')
const envelopeOf = async (address: string, kind = 'invitation') =>
  secret.envelopeFor(kind, await employeeOf(address))

t.test('a server is asked for failures only, for headers only, by an id that is no invitation', async (t) => {
  t.equal(mail.reports.length, 16)
  t.equal(new Set(mail.reports.map(({ envid }) => envid)).size, 16, 'each letter has its own')
  for (const { to, ret, envid, notify } of mail.reports) {
    t.match({ ret, notify }, { ret: 'HDRS', notify: ['FAILURE'] })
    t.match(envid, /^[0-9a-f]{32}$/)
    t.equal(envid, await envelopeOf(to))
    const employee = await employeeOf(to)
    for (const mine of [secret.invitationFor(employee), secret.codeFor(employee)])
      t.notOk(String(envid).includes(mine), 'it holds neither link nor code')
    const letter = mail.received.find((one) => (Array.isArray(one.to) ? '' : one.to?.text) === to)
    t.match(letter?.messageId, new RegExp(`^<[0-9a-f-]{36}\\.${envid}@`))
    t.notOk(letter?.text?.includes(String(envid)))
    t.equal(findInvitation(`#${envid}`), undefined)
  }
  const [{ n }] = await rows(`select count(*)::integer as n from people.letters`)
  t.equal(n, 0, 'and nothing of it is kept')
})

t.test('a forged report does nothing, and so does one that is no failure', async (t) => {
  t.equal(await takeBounces(world.people, [about(FOREIGN)]), 0)
  const employee = await employeeOf(BOB)
  for (const guess of [
    employee.replaceAll('-', ''),
    secret.invitationFor(employee),
    secret.codeFor(employee),
  ])
    t.equal(await takeBounces(world.people, [about(guess)]), 0)
  const bob = await envelopeOf(BOB)
  for (const report of table.filter(({ status }) => status === null))
    t.equal(await takeBounces(world.people, [about(bob, report)]), 0, report.name)
  t.strictSame(await outbox(wave), [])
})

t.test('a letter that came back is shown with its reason, once, and one button sends it again', async (t) => {
  const report = about(await envelopeOf(BOB))
  t.equal(await takeBounces(world.people, [report, report]), 1)
  t.equal(await takeBounces(world.people, [report]), 0, 'twice is once')
  t.match(await outbox(wave), [{ to: BOB, kind: 'invitation', state: 'refused', reason: 'bounced 5.1.1' }])
  mail.forget()
  const hr = await asHr(world)
  t.strictSame((await hr.ask('POST', '/api/post-room/again')).json(), { letters: 1 })
  await sendAllPost(world.people)
  t.strictSame(mail.addresses, [BOB])
  t.strictSame(await outbox(wave), [])
})

t.test('whether somebody has answered makes no difference', async (t) => {
  const [bob, jos] = [await employeeOf(BOB), await employeeOf(JOS)]
  await rows(
    `update people.invitations set blinded = '\\x01', evaluation = decode(repeat('00', 96), 'hex') where employee_id = $1`,
    [bob],
  )
  t.equal(await takeBounces(world.people, [about(await envelopeOf(BOB)), about(await envelopeOf(JOS))]), 2)
  const [one, other] = await rows(
    'select * from people.letters where employee_id = any($1) order by employee_id',
    [[bob, jos]],
  )
  const same = ({ id: _id, employee_id: _employee, due_at: _due, ...all }: Record<string, unknown>) => all
  t.strictSame(same(one), same(other), 'the two rows say the same')
  await rows('delete from people.letters')
})

t.test(
  'a folder: reports are read and deleted, other mail stays, and what is a link is no file',
  async (t) => {
    await mkdir(join(folder, 'new'))
    const elsewhere = join(folder, 'report-elsewhere')
    const put = async (name: string, text: string) => {
      await writeFile(join(folder, name), text, 'latin1')
      await utimes(join(folder, name), new Date(0), new Date(0))
    }
    await put('one.eml', about(await envelopeOf(BOB)))
    await put('new/1700000000.M1P1.host', about(await envelopeOf(JOS)))
    await put('foreign.eml', about(FOREIGN))
    await put('away.eml', table.find(({ name }) => name === 'somebody is away')!.message)
    await put('notes.txt', about(FOREIGN))
    await put('huge.eml', `${about(await envelopeOf(BOB))}${'x'.repeat(300_000)}`)
    await writeFile(join(folder, 'growing.eml'), 'From: MAILER-')
    await put('report-elsewhere', about(await envelopeOf(JOS)))
    await symlink(elsewhere, join(folder, 'link.eml'))
    const reader = new BounceFolder(world.people, folder)
    await reader.look()
    await reader.look()
    t.strictSame(
      (await outbox(wave)).map(({ to }) => to),
      [BOB, JOS],
    )
    t.strictSame((await readdir(folder, { recursive: true })).sort(), [
      'away.eml',
      'growing.eml',
      'huge.eml',
      'link.eml',
      'new',
      'notes.txt',
      'report-elsewhere',
    ])
    await t.rejects(new BounceFolder(world.people, join(folder, 'nowhere')).look(), { code: 'ENOENT' })
    await rows('delete from people.letters')
  },
)

t.test('the command reads one message, and is content with any', async (t) => {
  const run = (message: string) =>
    new Promise<{ code: number | null; said: string }>((resolve) => {
      const child = spawn(process.execPath, [...RUN_TYPESCRIPT, 'scripts/ooghoogte.ts', 'bounce'], {
        env: {
          ...process.env,
          DATABASE_URL: world.databaseUrl,
          OOGHOOGTE_DATA: world.settings.dataFolder,
          OOGHOOGTE_KEYS: world.settings.keysFolder,
        },
        stdio: ['pipe', 'pipe', 'inherit'],
      })
      let said = ''
      child.stdout.on('data', (piece) => (said += piece))
      child.on('close', (code) => resolve({ code, said }))
      child.stdin.end(message, 'latin1')
    })
  t.strictSame(await run('nothing of a report'), { code: 0, said: '{"letters":0}\n' })
  t.strictSame(await run(about(await envelopeOf(BOB))), { code: 0, said: '{"letters":1}\n' })
  t.match(await outbox(wave), [{ to: BOB, reason: 'bounced 5.1.1' }])
})

t.test('a wave that is stopped has no letters any more, and no report brings one back', async (t) => {
  t.ok((await rows('select from people.letters')).length > 0)
  const report = about(await envelopeOf(JOS))
  await (await asHr(world)).ask('POST', `/api/waves/${wave}/stop`)
  t.strictSame(await rows('select from people.letters'), [])
  t.equal(await takeBounces(world.people, [report]), 0)
  t.strictSame(await rows('select from people.letters'), [])
})
