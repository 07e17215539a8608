import type { ParsedMail } from 'mailparser'
import t from 'tap'
import { tidyDialogue } from '../../services/dialogue/dialogue.jobs.ts'
import { importStaffList } from '../../services/people/staff-list/import-staff-list.ts'
import { addDays } from '../../services/plumbing/calendar.ts'
import { bakeryWith, hireTheBakery } from '../world/bakery.ts'
import { asOwner } from '../world/cluster.ts'
import { asEmployee } from '../world/visitor.ts'
import { calendarOf, startWithLetterBox } from './letter-box.ts'
import { ANS, act, JOS, ownPair, prepare, proposal, proposeBy } from './two-people.ts'

/** Letters about a conversation, through a real mail server: that there is something, and never what. */
const { world, post, stop } = await startWithLetterBox()
t.teardown(stop)
await hireTheBakery(world)
const CANARY = 'bakfiets-in-de-regen-7731'
const ELS = 'els@bakkerij.example'
const ans = await asEmployee(world, ANS)
const jos = await asEmployee(world, JOS)
const today = () => world.clock.today()
const rows = (sql: string) => asOwner(world.databaseUrl, async (client) => (await client.query(sql)).rows)

const everything: ParsedMail[] = []
const letters = async (address: string) => {
  const came = (await post())(address)
  everything.push(...came)
  return came
}
/** What one of the two gets, and that the other gets nothing. */
const onlyTo = async (address: string) => {
  const came = await post()
  const other = address === ANS ? JOS : ANS
  t.strictSame(came(other), [], `nothing to ${other}`)
  t.equal(came(address).length, 1, `one letter to ${address}`)
  everything.push(...came(address))
  return came(address)[0]
}
const moved = () => ({ place: 'coffee', day: addDays(today(), 5), hour: '09:30', minutes: 30 })

t.test('what is refused, and what is nobody else’s business, makes no letter', async (t) => {
  const tooSoon = { ...proposal(world, await ownPair(ans), CANARY), day: today() }
  t.equal((await ans.ask('POST', '/api/conversations', tooSoon)).statusCode, 422)
  t.strictSame(await rows('select from people.notices'), [])
})

t.test('proposed, moved, planned, cancelled: a letter and an entry for a calendar', async (t) => {
  const conversation = await proposeBy(world, ans, `over ${CANARY}`)
  await prepare(ans, conversation, `van Ans alleen ${CANARY}`)
  const proposed = await onlyTo(JOS)
  t.equal(proposed?.subject, 'Ans stelt een gesprek met je voor')
  t.match(proposed?.text, /^Goeiedag Jos/)
  t.match(proposed?.text, 'donderdag 5 maart 2026 om 14:00, 45 minuten')
  t.match(proposed?.text, `${world.settings.workplaceUrl}/conversations/${conversation}`)
  t.match(calendarOf(proposed), {
    METHOD: 'REQUEST',
    UID: conversation,
    SEQUENCE: '0',
    STATUS: 'TENTATIVE',
    DTSTART: '20260305T140000',
    DTEND: '20260305T144500',
    SUMMARY: 'Gesprek met Ans',
    DESCRIPTION: `${world.settings.workplaceUrl}/conversations/${conversation}`,
  })
  t.notMatch(Object.keys(calendarOf(proposed) ?? {}), ['ATTENDEE'])
  t.equal(await act(jos, 'POST', conversation, '/move', moved()), 204)
  const again = await onlyTo(ANS)
  t.match(again?.subject, 'Jos stelt een ander moment voor')
  t.match(calendarOf(again), { UID: conversation, SEQUENCE: '1', DTSTART: '20260307T093000' })
  t.equal(await act(ans, 'POST', conversation, '/accept'), 204)
  const came = await post()
  for (const [address, other] of [
    [ANS, 'Jos'],
    [JOS, 'Ans'],
  ] as const) {
    const [letter, ...more] = came(address)
    t.strictSame(more, [])
    t.match(letter?.text, `Je praat met ${other}: zaterdag 7 maart 2026 om 09:30, 30 minuten`)
    t.match(calendarOf(letter), { STATUS: 'CONFIRMED', SEQUENCE: '1', SUMMARY: `Gesprek met ${other}` })
    everything.push(letter!)
  }
  t.equal(await act(jos, 'POST', conversation, '/cancel'), 204)
  const off = await onlyTo(ANS)
  t.match(off?.subject, 'Het gesprek met Jos gaat niet door')
  t.match(calendarOf(off), { METHOD: 'CANCEL', UID: conversation, SEQUENCE: '2', STATUS: 'CANCELLED' })
  t.strictSame(await rows('select from people.notices'), [], 'a letter that went leaves no row')
})

t.test('to decline is to cancel, without a reason; in the language of the reader', async (t) => {
  const els = await asEmployee(world, ELS)
  const conversation = await proposeBy(world, els, CANARY)
  t.equal((await letters(JOS)).length, 1)
  t.equal(await act(jos, 'POST', conversation, '/decline'), 204)
  const [letter] = await letters(ELS)
  t.equal(letter?.subject, 'Das Gespräch mit Jos findet nicht statt')
  t.match(letter?.text, 'Donnerstag, 5. März 2026 um 14:00 Uhr')
  t.match(calendarOf(letter), { METHOD: 'CANCEL', SEQUENCE: '1', SUMMARY: 'Gespräch mit Jos' })
})

t.test('a summary waits; on its day both look back, once; then it is as long as they chose', async (t) => {
  const conversation = await proposeBy(world, ans, CANARY)
  await letters(JOS)
  await act(jos, 'POST', conversation, '/accept')
  await post()
  world.clock.moveTo(addDays(today(), 3))
  const [ansLater, josLater] = [await asEmployee(world, ANS), await asEmployee(world, JOS)]
  const { employee, leader } = await ownPair(ansLater)
  for (const visitor of [ansLater, josLater])
    await visitor.ask('PUT', `/api/dialogue/${employee}/${leader}/rhythm`, { weeks: 4 })
  t.equal(await act(ansLater, 'POST', conversation, '/talked'), 204)
  const summary = { words: CANARY, agreements: [], lookBackOn: addDays(today(), 10) }
  t.equal(await act(josLater, 'PUT', conversation, '/summary', summary), 204)
  t.match((await onlyTo(ANS))?.subject, 'Jos schreef op wat jullie afspraken')
  t.equal(await act(josLater, 'PUT', conversation, '/summary', summary), 204)
  t.strictSame(await letters(ANS), [], 'whoever mends the own summary writes no second letter')
  t.equal(await act(ansLater, 'POST', conversation, '/confirm'), 204)
  await tidyDialogue(world.dialogue)
  t.strictSame(await letters(ANS), [])
  world.clock.moveTo(addDays(today(), 10))
  const byTheClock = async (subject: RegExp) => {
    await tidyDialogue(world.dialogue)
    await tidyDialogue(world.dialogue)
    const came = await post()
    for (const address of [ANS, JOS]) {
      t.equal(came(address).length, 1, address)
      t.match(came(address)[0]?.subject, subject)
      t.equal(calendarOf(came(address)[0]), undefined)
      everything.push(...came(address))
    }
  }
  await byTheClock(/^Vandaag kijken jullie terug/)
  world.clock.moveTo(addDays(today(), 18))
  await byTheClock(/^Weer eens praten met (Ans|Jos)\?$/)
})

t.test('no letter to who left between, nor to an address that is not the known one', async (t) => {
  const jos = await asEmployee(world, JOS)
  const { employee, leader } = await ownPair(await asEmployee(world, ANS))
  const propose = async () => {
    const body = proposal(world, { employee, leader }, CANARY)
    t.equal((await jos.ask('POST', '/api/conversations', body)).statusCode, 201)
  }
  await propose()
  await importStaffList(world.people, await bakeryWith((line) => (line.includes(ANS) ? '' : line)))
  t.strictSame(await letters(ANS), [])
  t.strictSame(await rows('select from people.notices'), [], 'and it is kept no longer')
  await importStaffList(
    world.people,
    await bakeryWith((line) => line.replace(ANS, 'ans.bloem@bakkerij.example')),
  )
  await post()
  await propose()
  await asOwner(world.databaseUrl, (client) => client.query('update dialogue.pairs set reminded_on = null'))
  world.clock.moveTo(addDays(today(), 40))
  await tidyDialogue(world.dialogue)
  const came = await post()
  t.strictSame(came('ans.bloem@bakkerij.example'), [])
  t.equal(came(JOS).length, 1, 'only who is known is told by the clock')
})

t.test('no letter has a word of what they said, or where they meet', async (t) => {
  t.ok(everything.length >= 12, `${everything.length}`)
  for (const { subject, text, attachments } of everything) {
    const whole = [subject, text, ...attachments.map(({ content }) => content.toString('utf8'))].join('\n')
    for (const word of [CANARY, 'walk', 'coffee', 'Deeg', 'Bloem']) t.notOk(whole.includes(word), word)
  }
})
