import { promises } from 'node:dns'
import t from 'tap'
import { readDmarc, readSpf } from '../../services/people/sender-advice/read-records.ts'
import { hireTheBakery, JOS } from '../world/bakery.ts'
import { startDns } from '../world/dns-server.ts'
import { asEmployee, asHr, asOutsider, asStranger } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'

/** Advice on SPF and DMARC: from the settings, and from the name servers when HR asks. */
t.test('records that are none, or no good', (t) => {
  for (const [texts, state] of [
    [[], 'none'],
    [['google-site-verification=x'], 'none'],
    [['v=spf10 -all'], 'none'],
    [['v=spf1 -all', 'v=spf1 mx -all'], 'several'],
    [['v=spf1 +all'], 'lets-anybody'],
    [['v=spf1 mx all'], 'lets-anybody'],
    ['out-of-reach', 'out-of-reach'],
    [['x', 'v=spf1 include:mail.example -all'], 'there'],
    [['V=SPF1 mx ~all'], 'there'],
  ] as const)
    t.equal(readSpf(texts).state, state, JSON.stringify(texts))
  for (const [texts, state, ofParent] of [
    [[], 'none'],
    [['v=spf1 -all'], 'none'],
    [['p=reject; v=DMARC1'], 'none'],
    [['v=DMARC1; p=reject', 'v=DMARC1; p=none'], 'broken'],
    [['v=DMARC1; rua=mailto:x@y.example'], 'broken'],
    [['v=DMARC1; p=everything'], 'broken'],
    ['out-of-reach', 'out-of-reach'],
    [['v=DMARC1; p=none'], 'watch'],
    [['v=DMARC1;p=quarantine; pct=100'], 'quarantine'],
    [['v=DMARC1; p=reject'], 'reject'],
    [['v=DMARC1; p=reject; sp=none'], 'reject'],
    [['v=DMARC1; p=reject; sp=none'], 'watch', true],
  ] as const)
    t.equal(readDmarc(texts, ofParent).state, state, `${JSON.stringify(texts)} ${ofParent}`)
  t.end()
})

const texts = new Map<string, readonly string[]>()
const dns = await startDns(texts)
const before = promises.getServers()
promises.setServers([dns.address])
const world = await startWorld({
  MAIL_FROM: 'HR <hr@pulse.bäckerei.example>',
  SMTP_URL: 'smtp://us:secret@mail.internal.example:587',
})
t.teardown(async () => {
  promises.setServers(before)
  await world.stop()
})
await hireTheBakery(world)

t.test('only HR has the name servers asked', async (t) => {
  const [hr, jos, stranger] = [await asHr(world), await asEmployee(world, JOS), asStranger(world)]
  await hr.ask('POST', '/api/roles', { mail: 'or@vakbond.example', role: 'works-council' })
  const council = await asOutsider(world, 'or@vakbond.example')
  t.equal((await stranger.ask('POST', '/api/sender/records')).statusCode, 401)
  t.equal((await jos.ask('GET', '/api/sender')).statusCode, 403)
  for (const visitor of [jos, council])
    t.equal((await visitor.ask('POST', '/api/sender/records')).statusCode, 403)
  const sender = await council.ask('GET', '/api/sender')
  t.strictSame(sender.json(), { domain: 'pulse.xn--bckerei-5wa.example', server: 'mail.internal.example' })
  t.notMatch(sender.body, /secret/)
  t.strictSame(dns.asked, [], 'nobody asked')
})

t.test('of the own domain and those above it, and of nothing else', async (t) => {
  const hr = await asHr(world)
  const nothing = await hr.ask('POST', '/api/sender/records')
  t.strictSame(nothing.json(), {
    spf: { state: 'none', record: null },
    dmarc: { state: 'none', record: null },
  })
  const domain = 'pulse.xn--bckerei-5wa.example'
  t.strictSame(new Set(dns.asked), new Set([domain, `_dmarc.${domain}`, '_dmarc.xn--bckerei-5wa.example']))
  texts.set(domain, ['v=spf1 include:mail.internal.example -all'])
  texts.set('_dmarc.xn--bckerei-5wa.example', [
    `v=DMARC1; p=reject; sp=quarantine; x=\u0007${'y'.repeat(600)}`,
  ])
  const found = (await hr.ask('POST', '/api/sender/records')).json()
  t.match(found, { spf: { state: 'there', record: texts.get(domain)?.[0] }, dmarc: { state: 'quarantine' } })
  t.ok(found.dmarc.record.length <= 500 && !found.dmarc.record.includes('\u0007'))
})

t.test('a machine without a way out is told so', async (t) => {
  dns.stop()
  promises.setServers(['127.0.0.1:9'])
  const found = (await (await asHr(world)).ask('POST', '/api/sender/records')).json()
  t.match(found, { spf: { state: 'out-of-reach' }, dmarc: { state: 'out-of-reach' } })
  const replies = []
  for (let press = 0; press < 6; press++)
    replies.push((await (await asHr(world)).ask('POST', '/api/sender/records')).statusCode)
  t.ok(replies.includes(429))
})
