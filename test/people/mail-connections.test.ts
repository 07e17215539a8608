import t from 'tap'
import { type MailFailed, mailSender } from '../../services/plumbing/mail.ts'
import { MoodyMailServer } from '../world/mail-server.ts'

/** One connection carries several letters, and that is no reason to lose one or to send one twice. */
const server = await MoodyMailServer.start()
t.teardown(() => server.down())
const send = mailSender({
  smtpUrl: `smtp://${server.user}:secret@127.0.0.1:${server.port}`,
  from: 'Ooghoogte <post@bakkerij.example>',
  outbox: '/nowhere',
  nameOf: () => 'x',
})
const letter = (number: number) => ({
  to: `p${String(number).padStart(3, '0')}@bakkerij.example`,
  subject: `Letter ${number}`,
  text: `Letter ${number}`,
  id: `letter-${number}`,
})
const failureOf = (number: number): Promise<MailFailed | undefined> =>
  send(letter(number)).then(
    () => undefined,
    (error: MailFailed) => error,
  )
const numbers = (many: number) => Array.from({ length: many }, (_, at) => at)
const addresses = (many: number) => numbers(many).map((number) => letter(number).to)

t.beforeEach(() => {
  server.forget()
  server.mode = 'ok'
})

t.test('what is refused ends its connection, so the next letter logs in anew', async (t) => {
  await send(letter(0))
  server.mode = 'gone550'
  t.match(await failureOf(1), { verdict: 'theirs', reason: 'recipient 550 5.1.1' })
  server.mode = 'auth535'
  t.match(await failureOf(2), { verdict: 'ours', reason: 'login 535 5.7.8' })
  t.strictSame(server.addresses, addresses(1))
})

t.test('a letter whose answer is lost is not sent again', async (t) => {
  await send(letter(0))
  server.mode = 'cut-after-dot'
  t.match(await failureOf(1), { verdict: 'unsure', reason: /^handed-over / })
  t.strictSame(server.addresses, addresses(2))
})

t.test('a server that hangs up after each letter gets every letter once', async (t) => {
  server.mode = 'hangs-up'
  for (const number of numbers(20)) await send(letter(number))
  t.strictSame(server.addresses, addresses(20))
})

t.test('a server that is too busy is asked twice at most, and then it takes nothing from us', async (t) => {
  await send(letter(0))
  server.mode = 'busy421'
  t.match(await failureOf(1), { verdict: 'ours', reason: 'sender 421 4.7.0' })
  t.ok(server.knocks <= 2, `${server.knocks} logins`)
})

t.test('letters one after the other go by few connections, and by none too many letters', async (t) => {
  for (const number of numbers(120)) await send(letter(number))
  t.strictSame(server.addresses, addresses(120))
  t.ok(server.knocks >= 3, 'not more than fifty by one')
  t.comment(`measured: ${server.knocks} logins for 120 letters`)
})

t.test('letters at the same moment go by connections of their own', async (t) => {
  server.mode = 'slow'
  await Promise.all(numbers(4).map((number) => send(letter(number))))
  t.strictSame(server.addresses, addresses(4))
  t.ok(server.knocks >= 3, 'one may be left from before')
})
