import t from 'tap'
import { tidyDialogue } from '../../services/dialogue/dialogue.jobs.ts'
import { importStaffList } from '../../services/people/staff-list/import-staff-list.ts'
import { addDays } from '../../services/plumbing/calendar.ts'
import { startWithLetterBox } from '../dialogue/letter-box.ts'
import { ANS, JOS, prepare, proposeBy } from '../dialogue/two-people.ts'
import { BOB, bakeryWith, hireTheBakery } from '../world/bakery.ts'
import { asOwner } from '../world/cluster.ts'
import { asEmployee, asStranger } from '../world/visitor.ts'

/** Whoever leaves can sign in no more. Their record is theirs, and HR would like to be taken for them. */
const { world, post, stop } = await startWithLetterBox()
t.teardown(stop)
await hireTheBakery(world)
const CANARY = 'bakfiets-in-de-regen-7731'
for (const mail of [ANS, BOB]) {
  const visitor = await asEmployee(world, mail)
  await prepare(visitor, await proposeBy(world, visitor, `over ${CANARY}`), `alleen ${CANARY}`)
}
const jos = await asEmployee(world, JOS)
for (const { id } of (await jos.ask('GET', '/api/dialogue')).json().conversations)
  await prepare(jos, id, 'van Jos alleen')
await post()

const bring = async (change: (line: string) => string) =>
  importStaffList(world.people, await bakeryWith(change))
const without = (mail: string) => bring((line) => (line.includes(`;${mail};`) ? '' : line))
const ask = (token: string) => asStranger(world).ask('POST', '/api/own-record/leaver', { token })
const pairs = async () =>
  (await asOwner(world.databaseUrl, (client) => client.query('select from dialogue.pairs'))).rowCount

t.test('who left takes the own record along, with the link and with nothing else', async (t) => {
  await tidyDialogue(world.dialogue)
  t.strictSame((await post())(ANS), [], 'who works here is sent nothing')
  await without(ANS)
  await tidyDialogue(world.dialogue)
  await tidyDialogue(world.dialogue)
  const [letter, ...more] = (await post())(ANS)
  t.strictSame(more, [], 'one letter')
  t.match(letter?.text, 'tot en met 1 april 2026')
  t.notOk(letter?.text?.includes(CANARY))
  const token = /\/leaver#leaver=([a-z0-9]+)\n/.exec(letter?.text ?? '')?.[1] ?? ''
  t.equal((await ask(`${token.slice(0, -1)}x`)).statusCode, 403)
  t.equal((await ask('x'.repeat(51))).json().code, 'leaver-link-unknown')
  for (const _ of [1, 2]) {
    const reply = await ask(token)
    t.equal(reply.statusCode, 200, 'as often as they like')
    t.equal(reply.json().length, 1, 'and no record of anybody else')
    t.match(reply.json()[0], { mine: true, about: { words: `over ${CANARY}` } })
    t.ok(reply.body.includes(`alleen ${CANARY}`))
    t.notOk(reply.body.includes('van Jos alleen'), 'what Jos did not share stays unshared')
  }
  world.clock.moveTo(addDays(world.clock.today(), 31))
  t.equal((await ask(token)).statusCode, 403, 'a month later the link is of no use')
  await tidyDialogue(world.dialogue)
  t.equal(await pairs(), 1, 'and there is nothing left for it')
})

t.test(
  'HR that changes the address first gets no letter, and no link of an address in between opens it',
  async (t) => {
    const [FIRST, SECOND] = ['first@hr.example', 'second@hr.example']
    const readdress = (mail: string) =>
      bring((line) => (line.includes(`;${ANS};`) ? '' : line.replace(BOB, mail)))
    await readdress(FIRST)
    await post()
    await readdress(SECOND)
    const [letter] = (await post())(FIRST)
    const between = /#old-address=([a-z0-9]+)\n/.exec(letter?.text ?? '')?.[1] ?? ''
    t.not(between, '')
    await bring((line) => (line.includes(`;${ANS};`) || line.includes(`;${BOB};`) ? '' : line))
    await tidyDialogue(world.dialogue)
    const came = await post()
    for (const mail of [FIRST, SECOND, BOB]) t.strictSame(came(mail), [], mail)
    t.equal((await ask(between)).statusCode, 403)
    t.equal(await pairs(), 1)
  },
)

t.test('who comes back keeps everything; who does not, nothing', async (t) => {
  await bring((line) => line)
  await tidyDialogue(world.dialogue)
  world.clock.moveTo(addDays(world.clock.today(), 31))
  await tidyDialogue(world.dialogue)
  t.equal(await pairs(), 1, 'Bob is back')
  await without(BOB)
  await tidyDialogue(world.dialogue)
  world.clock.moveTo(addDays(world.clock.today(), 30))
  await tidyDialogue(world.dialogue)
  t.equal(await pairs(), 1, 'on the last day')
  world.clock.moveTo(addDays(world.clock.today(), 1))
  await tidyDialogue(world.dialogue)
  t.equal(await pairs(), 0)
})
