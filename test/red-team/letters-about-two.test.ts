import t from 'tap'
import { addHr } from '../../services/people/accounts/accounts.queries.ts'
import { importStaffList } from '../../services/people/staff-list/import-staff-list.ts'
import { addDays } from '../../services/plumbing/calendar.ts'
import { DatabaseLogins } from '../../services/plumbing/database-logins.ts'
import { systemRandom } from '../../services/plumbing/random.ts'
import { startWithLetterBox } from '../dialogue/letter-box.ts'
import { ANS, JOS, MIA, NEL, ownPair, prepare, proposeBy, read } from '../dialogue/two-people.ts'
import { bakeryWith, hireTheBakery } from '../world/bakery.ts'
import { asOwner } from '../world/cluster.ts'
import { asEmployee, asStranger, type Visitor } from '../world/visitor.ts'

/** HR changes addresses, and somebody asks for letters that are not theirs to ask for. Nel is HR. */
const { world, post, stop } = await startWithLetterBox()
t.teardown(stop)
await hireTheBakery(world)
await addHr(world.people.db, systemRandom.uuid(), NEL)
const CANARY = 'bakfiets-in-de-regen-7731'
const conversation = await proposeBy(world, await asEmployee(world, ANS), `over ${CANARY}`)
await post()

const readdress = async (mail: string) =>
  importStaffList(world.people, await bakeryWith((line) => line.replace(ANS, mail)))
/** The link in the letter to an address that somebody no longer has. */
const linkAt = async (address: string): Promise<string> => {
  const [letter, ...more] = (await post())(address)
  t.strictSame(more, [])
  const found = /\/conversations#old-address=([a-z0-9]+)\n/.exec(letter?.text ?? '')
  if (found?.[1] === undefined) throw new Error(`no link at ${address}`)
  return found[1]
}
const say = async (visitor: Visitor, token: string): Promise<number> =>
  (await visitor.ask('POST', '/api/dialogue/old-address', { token })).statusCode
const isOpen = async (visitor: Visitor): Promise<boolean> =>
  (await ownPair(visitor)).shut === null && (await read(visitor, conversation)).id === conversation

t.test('a link to an old address opens the room for who read it there, and for nobody else', async (t) => {
  const NEW = 'ans.bloem@bakkerij.example'
  await readdress(NEW)
  const token = await linkAt(ANS)
  const ans = await asEmployee(world, NEW)
  t.equal(await isOpen(ans), false)
  t.equal(await say(asStranger(world), token), 401, 'a scanner that follows links is not signed in')
  for (const mail of [JOS, MIA, NEL]) t.equal(await say(await asEmployee(world, mail), token), 403, mail)
  t.equal(await say(ans, `${token.slice(0, -1)}x`), 403)
  t.equal(await isOpen(ans), false)
  const kept = await asOwner(
    world.databaseUrl,
    async (client) =>
      (await client.query('select to_jsonb(o)::text as row from people.old_addresses o')).rows,
  )
  t.equal(kept.length, 1)
  t.notOk(kept[0].row.includes(token), 'only its hash is kept')
  t.equal(await say(ans, token), 204)
  t.ok(await isOpen(ans))
  t.equal(await say(ans, token), 403, 'once')
  await readdress(ANS)
  t.equal(await say(await asEmployee(world, ANS), await linkAt(NEW)), 204, 'and back again')
})

t.test('an address in between says nothing, however often HR changes it', async (t) => {
  const [FIRST, SECOND] = ['first@hr.example', 'second@hr.example']
  await readdress(FIRST)
  const real = await linkAt(ANS)
  await readdress(SECOND)
  const between = await linkAt(FIRST)
  const impostor = await asEmployee(world, SECOND)
  t.equal(await say(impostor, between), 403)
  t.equal(await isOpen(impostor), false)
  await readdress(ANS)
  const ans = await asEmployee(world, ANS)
  t.equal(await say(ans, await linkAt(SECOND)), 403)
  t.ok(await isOpen(ans), 'her own address never stopped being known')
  t.equal(await say(ans, real), 204, 'nor does her own link do harm')
  t.ok(await isOpen(ans))
})

t.test('a link that is a month old opens nothing', async (t) => {
  const NEW = 'ans.gist@bakkerij.example'
  await readdress(NEW)
  const token = await linkAt(ANS)
  world.clock.moveTo(addDays(world.clock.today(), 31))
  const ans = await asEmployee(world, NEW)
  t.equal(await say(ans, token), 403)
  t.equal(await isOpen(ans), false)
  await readdress(ANS)
  await post()
})

t.test('no letter about two who are no pair, and none with words in it', async (t) => {
  const ids = await asOwner(world.databaseUrl, async (client) => {
    const { rows } = await client.query('select id, mail from people.employees')
    return new Map(rows.map(({ id, mail }) => [mail as string, id as string]))
  })
  const logins = new DatabaseLogins(world.settings.keysFolder)
  const tries = [
    [ANS, NEL, 'conversation-summary', null],
    [ANS, MIA, 'conversation-summary', null],
    [NEL, JOS, 'conversation-rhythm', null],
    [ANS, JOS, 'sign-in', null],
    [ANS, JOS, 'conversation-of-ans', null],
    [ANS, JOS, 'conversation-proposed', CANARY],
  ] as const
  for (const role of ['people', 'answers', 'counting', 'results', 'dialogue'] as const)
    await asOwner(await logins.url(world.databaseUrl, role), async (client) => {
      for (const [to, about, kind, hour] of tries) {
        const code = await client
          .query(
            `select people.write_about_conversation($1, $2, $3, gen_random_uuid(), '2026-03-05', $4, 30, 0)`,
            [ids.get(to), ids.get(about), kind, hour],
          )
          .then(
            () => 'written',
            (error: { code: string }) => error.code,
          )
        const refused = role === 'dialogue' ? ['OH008', '23514'] : ['42501']
        t.ok(refused.includes(code), `${role}: ${to}, ${about}, ${kind}: ${code}`)
      }
    })
  const left = await asOwner(world.databaseUrl, (client) => client.query('select from people.notices'))
  t.equal(left.rowCount, 0)
})

t.test('the outbox knows who and when, and no word', async (t) => {
  const ans = await asEmployee(world, ANS)
  const second = await proposeBy(world, ans, `over ${CANARY}`)
  await prepare(ans, second, `van Ans alleen ${CANARY}`)
  const { rows } = await asOwner(world.databaseUrl, (client) =>
    client.query(`select to_jsonb(n)::text as row from people.notices n
      union all select to_jsonb(j)::text from people_jobs._private_jobs j`),
  )
  t.ok(rows.length >= 2, 'a letter waits, and a job')
  for (const { row } of rows) for (const word of [CANARY, 'walk']) t.notOk(row.includes(word), word)
  t.equal((await post())(JOS).length, 1)
  const left = await asOwner(world.databaseUrl, (client) => client.query('select from people.notices'))
  t.equal(left.rowCount, 0)
})
