import t from 'tap'
import { CODE_TRIES } from '../../services/people/accounts/spend-code.ts'
import { sendPost } from '../../services/people/post-room/send-post.ts'
import { hireTheBakery, JOS } from '../world/bakery.ts'
import { asOwner } from '../world/cluster.ts'
import { MoodyMailServer } from '../world/mail-server.ts'
import { asStranger, type Visitor } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'

/** A letter is read on a phone, and somebody signs in at a desk: the code of the letter is typed where it was asked for. */
const mail = await MoodyMailServer.start()
const world = await startWorld({ SMTP_URL: `smtp://${mail.user}:secret@127.0.0.1:${mail.port}` })
t.teardown(async () => {
  await world.stop()
  await mail.down()
})
await hireTheBakery(world)
const ANS = 'ans@bakkerij.example'

const ask = (visitor: Visitor, address: string) =>
  visitor.ask('POST', '/api/sign-in-links', { mail: address })
const type = async (visitor: Visitor, code: string) => {
  const { statusCode, body } = await visitor.ask('POST', '/api/sessions/by-code', { code })
  return statusCode === 204 ? 'in' : `${statusCode} ${JSON.parse(body).code}`
}
const REFUSED = '403 sign-in-code-wrong'

const nextLetter = async (): Promise<{ readonly code: string; readonly token: string }> => {
  for (let waited = 0; waited < 20_000 && mail.received.length === 0; waited += 20)
    await new Promise((resolve) => setTimeout(resolve, 20))
  const { text = '' } = mail.received.shift() ?? {}
  return {
    code: /^([0-9a-z]{4} [0-9a-z]{4})$/m.exec(text)?.[1] ?? '',
    token: /sign-in#([0-9a-z]{51})/.exec(text)?.[1] ?? '',
  }
}

t.test('a code lets nobody in where it was not asked for', async (t) => {
  const desk = asStranger(world)
  await ask(desk, JOS)
  const { code, token } = await nextLetter()
  t.match(code, /\S/)
  const other = asStranger(world)
  t.equal(await type(other, code), REFUSED, 'a browser that never asked')
  await ask(other, 'nobody@elsewhere.example')
  t.equal(await type(other, code), REFUSED, 'one that asked for somebody else')
  t.equal(await other.signIn(token), 403)
  t.equal((await other.ask('POST', '/api/sessions', { token })).json().code, 'sign-in-elsewhere')
  t.equal(await type(desk, code), 'in', 'and where it was asked for it does')
  t.match((await desk.ask('GET', '/api/me')).json(), { isEmployee: true })
})

t.test('a code is used once, and so is the link beside it', async (t) => {
  const [one, two] = [asStranger(world), asStranger(world)]
  await ask(one, JOS)
  const first = await nextLetter()
  const kept = one.cookie
  t.equal(await type(one, first.code.toUpperCase().replace(' ', '-')), 'in', 'however it is written')
  t.equal(await one.signIn(first.token), 403)
  const again = await world.workplace.inject({
    method: 'POST',
    url: '/api/sessions/by-code',
    headers: { cookie: kept },
    payload: { code: first.code },
  })
  t.equal(again.statusCode, 403)
  await ask(two, JOS)
  const second = await nextLetter()
  t.equal(await two.signIn(second.token), 204)
  await ask(two, ANS)
  await nextLetter()
  t.equal(await type(two, second.code), REFUSED)
})

t.test('after fifteen minutes a code is worthless, and after five tries', async (t) => {
  const desk = asStranger(world)
  await ask(desk, JOS)
  const late = await nextLetter()
  world.clock.later(16)
  t.equal(await type(desk, late.code), REFUSED)
  await ask(desk, JOS)
  const letter = await nextLetter()
  for (let tries = 0; tries < CODE_TRIES; tries++) t.equal(await type(desk, '0000 0000'), REFUSED)
  t.equal(await type(desk, letter.code), REFUSED, 'the right one comes too late')
  t.equal(await desk.signIn(letter.token), 204, 'but nobody is locked out: the link works')
})

t.test('no reply tells whether an address is known, however often somebody tries', async (t) => {
  const said = async (address: string) => {
    const visitor = asStranger(world)
    const asked = await ask(visitor, address)
    const replies = [`${asked.statusCode} ${asked.body} ${Object.keys(asked.headers).sort()}`]
    for (let tries = 0; tries < CODE_TRIES + 2; tries++) {
      const { statusCode, body } = await visitor.ask('POST', '/api/sessions/by-code', { code: '11112222' })
      replies.push(`${statusCode} ${body}`)
    }
    for (const odd of ['', 'x'.repeat(100), 'not a code'])
      replies.push((await visitor.ask('POST', '/api/sessions/by-code', { code: odd })).body)
    return replies
  }
  t.strictSame(await said('nobody@elsewhere.example'), await said(ANS))
  await nextLetter()
})

t.test('whoever reads the database finds no code, and nothing to find one by', async (t) => {
  const desk = asStranger(world)
  await ask(desk, ANS)
  const { code, token } = await nextLetter()
  const rows = await asOwner(world.databaseUrl, async (client) => {
    const found: unknown[] = []
    for (const table of ['sign_in_links', 'sign_in_browsers', 'link_browsers', 'notices'])
      found.push(...(await client.query(`select * from people.${table}`)).rows)
    return JSON.stringify(found)
  })
  for (const secret of [code.replace(' ', ''), code, token, desk.cookie.split('=')[1] ?? ''])
    t.notMatch(rows, secret)
  const columns = await asOwner(world.databaseUrl, async (client) =>
    (await client.query('select * from people.sign_in_links limit 0')).fields.map(({ name }) => name),
  )
  t.notOk(
    columns.some((name) => name.includes('code')),
    'not even a hash: forty bits are soon tried',
  )
})

t.test('a letter that waited for the mail server lets in where it was asked for', async (t) => {
  mail.mode = 'auth535'
  const [desk, stranger] = [asStranger(world), asStranger(world)]
  const waiting = async (many: number) => {
    for (let waited = 0; waited < 20_000; waited += 50) {
      const n = await asOwner(world.databaseUrl, async (client) =>
        Number(
          (await client.query(`select count(*) from people.notices where state = 'waiting'`)).rows[0].count,
        ),
      )
      if (n === many) return
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    throw new Error('the letter does not wait')
  }
  world.clock.later(61)
  await ask(desk, JOS)
  await waiting(1)
  await ask(stranger, JOS)
  await waiting(2)
  mail.mode = 'ok'
  world.clock.later(1)
  await sendPost(world.people)
  const letters = [await nextLetter(), await nextLetter()]
  const doors = await Promise.all(letters.map(async ({ token }) => (await stranger.signIn(token)) === 204))
  t.equal(doors.filter(Boolean).length, 1, 'each in its own browser, one letter each')
  const [own] = letters.filter((_, at) => !doors[at])
  t.equal(await type(desk, own?.code ?? ''), 'in')
})
