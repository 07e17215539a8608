import t from 'tap'
import { countWave } from '../../services/counting/count-wave.ts'
import { tryLetter } from '../../services/people/letter-words/try-letter.ts'
import { sendPost } from '../../services/people/post-room/send-post.ts'
import { findInvitation } from '../../services/ticket/invitation.ts'
import { BOB, hireTheBakery, JOS, letItClose, openBakeryWave } from '../world/bakery.ts'
import { asOwner } from '../world/cluster.ts'
import { MoodyMailServer } from '../world/mail-server.ts'
import { sendAllPost } from '../world/post.ts'
import { asEmployee, asHr, asOutsider, asStranger } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'

/** HR writes two passages into letters to everybody, sees what breaks a promise, and tries it on itself. */
const mail = await MoodyMailServer.start()
const world = await startWorld({ SMTP_URL: `smtp://${mail.user}:secret@127.0.0.1:${mail.port}` })
t.teardown(async () => {
  await world.stop()
  await mail.down()
})
await hireTheBakery(world)
const rows = (sql: string) => asOwner(world.databaseUrl, async (client) => (await client.query(sql)).rows)
const LIST = '/api/letter-words'
const DUTCH = `${LIST}/invitation/nl`
const NOTHING = { introduction: '', closing: '' }
const WORDS = { introduction: 'We zijn benieuwd, na een drukke zomer.', closing: 'Groeten uit kamer 4.' }
const COUNCIL = 'or@vakbond.example'

t.test('only HR writes, and only who oversees HR reads', async (t) => {
  const [hr, jos, stranger] = [await asHr(world), await asEmployee(world, JOS), asStranger(world)]
  await hr.ask('POST', '/api/roles', { mail: COUNCIL, role: 'works-council' })
  const council = await asOutsider(world, COUNCIL)
  for (const [visitor, reads, writes] of [
    [stranger, 401, 401],
    [jos, 403, 403],
    [council, 200, 403],
  ] as const) {
    t.equal((await visitor.ask('GET', LIST)).statusCode, reads)
    t.equal((await visitor.ask('POST', `${DUTCH}/preview`, WORDS)).statusCode, reads)
    t.equal((await visitor.ask('PUT', DUTCH, { ...WORDS, shown: NOTHING })).statusCode, writes)
    t.equal((await visitor.ask('POST', `${DUTCH}/trial`, WORDS)).statusCode, writes)
  }
  t.equal(mail.received.length, 0)
})

t.test(
  'words that break a promise are not kept and not tried, and each is named where it stands',
  async (t) => {
    const hr = await asHr(world)
    const broken = { introduction: 'Beste collega,\n\nje moet meedoen.', closing: 'Zie www.evil.example' }
    const findings = [
      { passage: 'introduction', code: 'pressure', line: 3, words: 'je moet' },
      { passage: 'closing', code: 'foreign-address', line: 1, words: 'www.evil.example' },
    ]
    for (const reply of [
      await hr.ask('PUT', DUTCH, { ...broken, shown: NOTHING }),
      await hr.ask('POST', `${DUTCH}/trial`, broken),
    ]) {
      t.equal(reply.statusCode, 422)
      t.match(reply.json(), { code: 'letter-breaks-promise', details: { findings } })
    }
    t.match(
      (await hr.ask('POST', `${DUTCH}/preview`, broken)).json(),
      { findings },
      'and shown while HR writes',
    )
    for (const address of [`${LIST}/invitation/es`, `${LIST}/sign-in/nl`])
      t.equal((await hr.ask('PUT', address, { ...WORDS, shown: NOTHING })).statusCode, 400, address)
    const endless = { introduction: 'x'.repeat(4001), closing: '' }
    t.equal((await hr.ask('PUT', DUTCH, { ...endless, shown: NOTHING })).statusCode, 400)
    t.ok(
      (await hr.ask('GET', LIST))
        .json()
        .every((one: object) => JSON.stringify(one).includes('"introduction":""')),
    )
    t.equal(mail.received.length, 0)
  },
)

t.test('of two who write at once the second hears what the first wrote', async (t) => {
  const hr = await asHr(world)
  t.equal((await hr.ask('PUT', DUTCH, { ...WORDS, shown: NOTHING })).statusCode, 204)
  const late = await hr.ask('PUT', DUTCH, { ...NOTHING, shown: NOTHING })
  t.equal(late.statusCode, 409)
  t.match(late.json(), {
    code: 'shown-differs',
    details: {
      different: [{ fact: 'introduction', shown: '', now: WORDS.introduction }, { fact: 'closing' }],
    },
  })
  const kept = (await hr.ask('GET', LIST)).json()
  t.equal(kept.length, 8, 'two letters in four languages')
  t.match(kept[0], { kind: 'invitation', language: 'nl', ...WORDS })
  const log = (await hr.ask('GET', '/api/audit-log')).json()
  const noted = log.filter(({ kind }: { kind: string }) => kind === 'letter-words-changed')
  t.equal(noted.length, 1)
  t.strictSame(
    { ...noted[0].body, account: '' },
    { by: 'account', account: '', kind: 'invitation', language: 'nl' },
    'the log has none of the words',
  )
})

t.test('the preview is the whole letter, with our promises in it', async (t) => {
  const hr = await asHr(world)
  const closing = 'Het duurt {minutes}, tot en met {closes}.'
  const draft = (await hr.ask('POST', `${DUTCH}/preview`, { ...WORDS, closing })).json()
  t.strictSame(draft.findings, [])
  t.match(draft.text, WORDS.introduction)
  t.match(draft.text, /Het duurt \d+ minu\w+, tot en met \d+ maart 2026\./)
  for (const promise of [
    'Meedoen is vrijwillig',
    'kan niemand jouw antwoord aan jou koppelen',
    'minstens vijf mensen',
    '/#0000',
  ])
    t.match(draft.text, promise)
})

t.test('a trial goes to the own address, and its link opens nothing', async (t) => {
  const hr = await asHr(world)
  mail.mode = 'gone550'
  const refused = await hr.ask('POST', `${DUTCH}/trial`, WORDS)
  t.match(refused.json(), { code: 'trial-not-sent', status: 503, details: { reason: 'recipient 550 5.1.1' } })
  mail.mode = 'ok'
  const reply = await hr.ask('POST', `${DUTCH}/trial`, WORDS)
  t.equal(reply.statusCode, 202)
  t.strictSame(mail.addresses, [reply.json().to])
  const [letter] = mail.received
  t.match(letter?.subject, /^Proef: /)
  t.match(letter?.text, WORDS.introduction)
  const link = findInvitation(/#[\w.]+/.exec(letter?.text ?? '')?.[0] ?? '')
  t.match(link, { fingerprint: '0'.repeat(16), invitation: '0'.repeat(26) })
  const manifest = await fetch(`${world.settings.answersUrl}/m/${'0'.repeat(16)}`)
  t.equal(manifest.status, 404, 'no wave of this fingerprint')
  await t.rejects(
    tryLetter(world.people, { kind: 'reminder', language: 'fr' }, WORDS, { account: 'x', mail: null }),
    {
      code: 'no-own-address',
    },
  )
  const replies = []
  for (let press = 0; press < 6; press++)
    replies.push((await hr.ask('POST', `${DUTCH}/trial`, WORDS)).statusCode)
  t.ok(replies.includes(429), `a mailbox is not filled: ${replies}`)
  mail.forget()
})

t.test('in one wave everybody reads the same, whenever the letter goes', async (t) => {
  const hr = await asHr(world)
  const { wave } = await openBakeryWave(world)
  const other = { introduction: 'Dit schreef HR pas na het openen.', closing: '' }
  t.equal((await hr.ask('PUT', DUTCH, { ...other, shown: WORDS })).statusCode, 204)
  const reminder = { introduction: 'Nog een week te gaan.', closing: '' }
  t.equal((await hr.ask('PUT', `${LIST}/reminder/nl`, { ...reminder, shown: NOTHING })).statusCode, 204)
  await sendAllPost(world.people)
  const dutch = () => mail.received.filter(({ text }) => text?.includes('Goeiedag'))
  t.ok(dutch().length >= 5)
  t.ok(dutch().every(({ text }) => text?.includes(WORDS.introduction) && text.includes(WORDS.closing)))
  t.ok(dutch().every(({ html }) => String(html).includes(WORDS.introduction)))
  t.notOk(mail.received.some(({ text }) => text?.includes('pas na het openen')))
  const others = mail.received.filter(({ text }) => text?.includes('Bonjour'))
  t.ok(
    others.length > 0 && others.every(({ text }) => !/\n{3}|\{/.test(text ?? '')),
    'nobody wrote French: no gap',
  )
  const shown = (await rows('select mail from people.invitations'))[0]
  t.ok(shown)
  mail.forget()
  world.clock.later(60 * 24)
  t.equal((await (await asHr(world)).ask('POST', `/api/waves/${wave}/reminder`)).statusCode, 202)
  await sendPost(world.people)
  await sendAllPost(world.people)
  t.ok(dutch().length >= 5 && dutch().every(({ text }) => text?.includes(reminder.introduction)))
  t.ok(mail.addresses.includes(BOB))
  t.strictSame(await rows('select kind, language from people.wave_words order by kind'), [
    { kind: 'invitation', language: 'nl' },
    { kind: 'reminder', language: 'nl' },
  ])
  letItClose(world)
  await countWave(world.counting, wave)
  t.strictSame(await rows('select * from people.wave_words'), [], 'and the count leaves none of it')
})
