import { spawnSync } from 'node:child_process'
import t from 'tap'
import { tidyDialogue } from '../../services/dialogue/dialogue.jobs.ts'
import { readOverview } from '../../services/dialogue/overview/overview.ts'
import { exportOwn } from '../../services/dialogue/record/own-record.ts'
import { accountBehindMail, addHr } from '../../services/people/accounts/accounts.queries.ts'
import { importStaffList } from '../../services/people/staff-list/import-staff-list.ts'
import { addDays } from '../../services/plumbing/calendar.ts'
import { DatabaseLogins, ROOMS } from '../../services/plumbing/database-logins.ts'
import { systemRandom } from '../../services/plumbing/random.ts'
import {
  ANS,
  act,
  JOS,
  MIA,
  NEL,
  ownPair,
  prepare,
  proposal,
  proposeBy,
  read,
} from '../dialogue/two-people.ts'
import { BOB, bakeryWith, hireTheBakery } from '../world/bakery.ts'
import { asOwner } from '../world/cluster.ts'
import { asEmployee, asHr, type Visitor } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'

/** Somebody else wants to read what Ans and Jos said to each other. Nel is HR, and leads the shop. */
const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)
await addHr(world.people.db, systemRandom.uuid(), NEL)
const CANARY = 'bakfiets-in-de-regen-7731'

const visit = (mail: string) => asEmployee(world, mail)
const ans = await visit(ANS)
const jos = await visit(JOS)
const conversation = await proposeBy(world, ans, `over ${CANARY}`)
const shared = await prepare(ans, conversation, `gedeeld ${CANARY}`)
await act(ans, 'PUT', conversation, `/pieces/${shared}/shared`, { shared: true })
await prepare(ans, conversation, `van Ans alleen ${CANARY}`)
await prepare(jos, conversation, `van Jos alleen ${CANARY}`)
await act(jos, 'POST', conversation, '/accept')

/** Everything that the room answers somebody, of all its addresses that read. */
const everythingOf = async (visitor: Visitor): Promise<string> => {
  const replies = await Promise.all(
    ['/api/dialogue', '/api/own-record', `/api/conversations/${conversation}`].map((url) =>
      visitor.ask('GET', url),
    ),
  )
  return replies.map(({ body }) => body).join('\n')
}
const sees = async (visitor: Visitor): Promise<boolean> => (await everythingOf(visitor)).includes(CANARY)
const bring = async (change: Readonly<Record<string, (line: string) => string>>) =>
  importStaffList(
    world.people,
    await bakeryWith((line) =>
      Object.entries(change).reduce(
        (said, [mail, by]) => (said.includes(`;${mail};`) ? by(said) : said),
        line,
      ),
    ),
  )
/** Puts her into the shop, which Nel leads. */
const led = (by: string) => (line: string) =>
  line.replace(';Bakkerij;', ';Winkel;').replace(/;[^;]*$/, `;${by}`)
const at = (mail: string) => (line: string) => line.replace(ANS, mail)

t.test(
  'nobody but the two reads or changes anything: not HR, another leader, or the leader’s leader',
  async (t) => {
    t.ok((await sees(ans)) && (await sees(jos)), 'there is something to read')
    const others = {
      'HR outside the list': await asHr(world),
      'HR that leads': await visit(NEL),
      above: await visit(MIA),
    }
    const body = {
      ...proposal(world, await ownPair(ans), ''),
      kind: 'note',
      words: 'x',
      shared: true,
      looks: [],
      agreements: [],
      lookBackOn: '2026-12-01',
    }
    for (const [who, other] of Object.entries(others)) {
      t.notOk(await sees(other), who)
      for (const [method, what] of [
        ['POST', '/accept'],
        ['POST', '/move'],
        ['POST', '/cancel'],
        ['POST', '/talked'],
        ['POST', '/not-yet'],
        ['POST', '/confirm'],
        ['POST', '/leave'],
        ['PUT', '/summary'],
        ['PUT', '/look-back'],
        ['PUT', '/shown'],
        ['PUT', `/pieces/${shared}`],
        ['PUT', `/pieces/${shared}/shared`],
        ['DELETE', `/pieces/${shared}`],
        ['DELETE', ''],
      ] as const) {
        const status = await act(other, method, conversation, what, { ...body, shown: true, to: body.leader })
        t.ok([403, 404].includes(status), `${who}: ${method} ${what}: ${status}`)
      }
    }
  },
)

t.test('whoever has every table, the disk and a backup finds no word without the keys', async (t) => {
  const rows = await asOwner(world.databaseUrl, async (client) => {
    await client.query('checkpoint')
    const { rows } = await client.query(
      `select to_jsonb(x)::text as row from dialogue.texts x union all select to_jsonb(x)::text from dialogue.conversations x
       union all select to_jsonb(x)::text from dialogue.pairs x`,
    )
    return rows.map(({ row }) => row as string)
  })
  t.equal(rows.length, 6)
  const inHex = Buffer.from(CANARY).toString('hex')
  t.notOk(rows.some((row) => row.includes(CANARY) || row.includes(inHex)))
  for (const folder of [world.cluster.folder, world.folder]) {
    const found = spawnSync('grep', ['-r', '-l', '-a', '-F', CANARY, folder], { encoding: 'utf8' })
    t.equal(found.stdout, '', folder)
  }
  const lengths = new Set(
    await asOwner(world.databaseUrl, async (client) =>
      (await client.query('select octet_length(sealed) as n from dialogue.texts')).rows.map(
        ({ n }) => n as number,
      ),
    ),
  )
  t.equal(lengths.size, 1, 'nor how much somebody had to say')
})

t.test('no role reads the room from a console, and its own sees nothing without an account', async (t) => {
  const logins = new DatabaseLogins(world.settings.keysFolder)
  for (const role of ROOMS) {
    const seen = await asOwner(await logins.url(world.databaseUrl, role), async (client) => {
      const { rowCount } = await client.query('select from dialogue.texts')
      return rowCount
    }).catch(({ code }: { code: string }) => code)
    t.equal(seen, role === 'dialogue' ? 0 : '42501', role)
  }
  const { id } = (await accountBehindMail(world.people.db, NEL, systemRandom.uuid())) ?? { id: '' }
  await asOwner(await logins.url(world.databaseUrl, 'dialogue'), async (client) => {
    const seen = async (account: string) => {
      await client.query(`select set_config('dialogue.account', $1, false)`, [account])
      return (await client.query('select from dialogue.conversations')).rowCount
    }
    t.equal(await seen(id), 0, 'another account')
    const own = (await accountBehindMail(world.people.db, ANS, systemRandom.uuid()))?.id ?? ''
    t.equal(await seen(own), 0, 'and hers without what only the key makes of her address')
  })
})

t.test('what is sealed opens nowhere else: not in another place, nor under another name', async (t) => {
  const before = await asOwner(
    world.databaseUrl,
    async (client) => (await client.query('select * from dialogue.texts')).rows,
  )
  const tamper = (sql: string) => asOwner(world.databaseUrl, (client) => client.query(sql))
  const others = await proposeBy(world, await visit(NEL), 'van Nel en Mia')
  await tamper(`update dialogue.conversations c set wrapped_key = o.wrapped_key, room_key = o.room_key
    from dialogue.conversations o where c.id = '${others}' and o.id = '${conversation}'`)
  await tamper(`update dialogue.texts t set sealed = o.sealed from dialogue.texts o
    where t.conversation_id = '${others}' and o.conversation_id = '${conversation}' and o.field = 'about'`)
  t.notOk(await sees(await visit(NEL)), 'moved into a conversation of HR, key and all')
  await tamper(`delete from dialogue.conversations where id = '${others}'`)
  await tamper(`update dialogue.texts set shared = true where conversation_id = '${conversation}'`)
  t.equal((await read(jos, conversation)).code, 'unexpected', 'nor is the other shown what its writer kept')
  await tamper(`update dialogue.texts t set writer_id = c.leader_id from dialogue.conversations c
    where c.id = t.conversation_id and t.field = 'piece' and t.writer_id = c.employee_id`)
  t.equal((await read(jos, conversation)).code, 'unexpected', 'nor under the other name')
  for (const { id, shared, writer_id } of before)
    await asOwner(world.databaseUrl, (client) =>
      client.query('update dialogue.texts set shared = $2, writer_id = $3 where id = $1', [
        id,
        shared,
        writer_id,
      ]),
    )
  t.ok(await sees(ans))
})

t.test(
  'HR that makes itself the leader reads no past, and a former leader reads none any more',
  async (t) => {
    const before = await ownPair(ans)
    await bring({ [ANS]: led(NEL) })
    t.notOk(await sees(await visit(NEL)), 'a new leader')
    t.notOk(await sees(jos), 'the former one')
    t.equal(await act(jos, 'POST', conversation, '/leave'), 404)
    t.ok(await sees(ans), 'the record is hers')
    const show = (to: string | null) => act(ans, 'PUT', conversation, '/shown', { to })
    t.equal(await show(before.leader), 409, 'the page named Jos, and somebody else leads her by now')
    t.equal(await show((await ownPair(ans)).leader), 204)
    const nel = await visit(NEL)
    const shownTo = await everythingOf(nel)
    const summary = { words: 'van Nel', agreements: [], lookBackOn: addDays(world.clock.today(), 40) }
    for (const [method, what, body] of [
      ['POST', '/talked', undefined],
      ['POST', '/not-yet', undefined],
      ['POST', '/cancel', undefined],
      ['POST', '/leave', undefined],
      ['PUT', '/summary', summary],
      ['PUT', `/pieces/${shared}`, { kind: 'note', words: 'van Nel' }],
      ['DELETE', '', undefined],
    ] as const)
      t.ok(
        [403, 404].includes(await act(nel, method, conversation, what, body)),
        `a reader changes nothing: ${what}`,
      )
    t.ok(shownTo.includes('gedeeld') && !shownTo.includes('alleen'), 'only what was shared then')
    t.equal(await show(null), 204)
    t.notOk(await sees(nel), 'and taken back')
    await bring({})
    t.ok(await sees(jos), 'who leads her again reads it again')
  },
)

t.test('HR that edits her address and signs in as her finds the room shut', async (t) => {
  const NEW = 'ans.bloem@bakkerij.example'
  await bring({ [ANS]: at(NEW) })
  const impostor = await visit(NEW)
  t.notOk(await sees(impostor))
  t.match((await ownPair(impostor)) as object, { shut: 'me', newAddress: null })
  const proposed = await impostor.ask(
    'POST',
    '/api/conversations',
    proposal(world, await ownPair(impostor), 'x'),
  )
  t.equal(proposed.json().code, 'room-shut')
  const { employee, leader } = await ownPair(impostor)
  const letIn = async (visitor: Visitor, newAddress: string = NEW) =>
    (await visitor.ask('POST', `/api/dialogue/${employee}/${leader}/let-in`, { newAddress })).statusCode
  t.equal(await letIn(impostor, JOS), 403)
  for (const other of [await visit(NEL), await visit(MIA)]) t.equal(await letIn(other), 403)
  t.notOk(await sees(impostor))
  const { pairs } = (await jos.ask('GET', '/api/dialogue')).json()
  t.match(
    pairs.find((one: { employee: string }) => one.employee === employee),
    { shut: 'other', newAddress: NEW },
  )

  // And makes itself her leader, to say that the address is right.
  await bring({ [ANS]: (line) => led(NEL)(at(NEW)(line)) })
  const nel = await visit(NEL)
  const again = await visit(NEW)
  const asLeader = await ownPair(again)
  const alone = await nel.ask('POST', '/api/conversations', proposal(world, asLeader, 'x'))
  t.equal(alone.statusCode, 201)
  await act(again, 'POST', alone.json().conversation, '/accept')
  await nel.ask('POST', `/api/dialogue/${asLeader.employee}/${asLeader.leader}/let-in`, { newAddress: NEW })
  t.notOk((await sees(again)) || (await sees(nel)), 'what she said with Jos stays shut')

  await bring({ [ANS]: at(NEW) })
  t.equal(await letIn(jos, ANS), 409, 'not another address than stood on the page')
  t.equal(await letIn(jos), 204, 'Jos asked her, and it was she')
  t.ok(await sees(await visit(NEW)))
  await bring({})
  t.equal(await letIn(jos, ANS), 204)
})

t.test(
  'a first address that was wrong is put right by Jos, while nothing of Bob would be opened',
  async (t) => {
    const [WRONG, LATER] = ['bbo@bakkerij.example', 'bob.bakker@bakkerij.example']
    const bobAt = (mail: string) => bring({ [BOB]: (line) => line.replace(BOB, mail) })
    await bobAt(WRONG)
    const { pairs } = (await jos.ask('GET', '/api/dialogue')).json() as {
      pairs: Awaited<ReturnType<typeof ownPair>>[]
    }
    const two = pairs.find(({ name }) => name.startsWith('Bob'))!
    const proposed = await jos.ask('POST', '/api/conversations', proposal(world, two, 'kennismaken'))
    t.equal(proposed.statusCode, 201)
    await bring({})
    const bob = await visit(BOB)
    t.match(await ownPair(bob), { shut: 'me' })
    const letIn = async (visitor: Visitor, newAddress: string) =>
      (await visitor.ask('POST', `/api/dialogue/${two.employee}/${two.leader}/let-in`, { newAddress }))
        .statusCode
    t.equal(await letIn(bob, JOS), 403, 'nobody lets themselves in')
    t.equal(await letIn(jos, BOB), 204)
    t.match(await ownPair(bob), { shut: null })

    // He prepares alone. From now on a new address is let in by nobody who never agreed with him.
    await prepare(bob, proposed.json().conversation, 'nog niet gedeeld')
    await bobAt(LATER)
    t.equal(await letIn(jos, LATER), 403)
    await bring({})
  },
)

t.test('a session of a wrong address reads nothing when the right one is brought back', async (t) => {
  const NEW = 'ans.bloem@bakkerij.example'
  await bring({ [ANS]: at(NEW) })
  const impostor = await visit(NEW)
  const account = (await impostor.ask('GET', '/api/me')).json().account as string
  await bring({})
  t.equal((await impostor.ask('GET', '/api/own-record')).statusCode, 401, 'the session is over')
  // A request that was let in before the list was brought, and reads after it.
  await t.rejects(readOverview(world.dialogue, { account, mail: NEW }), { code: 'room-shut' })
  await t.rejects(exportOwn(world.dialogue, { account, mail: NEW }), { code: 'room-shut' })
  t.equal((await readOverview(world.dialogue, { account, mail: ANS })).conversations.length > 0, true)
  // A session that a race with the import left behind.
  await bring({ [ANS]: at(NEW) })
  const late = await visit(NEW)
  await asOwner(world.databaseUrl, async (client) => {
    const { rows } = await client.query('select * from people.sessions where account_id = $1', [account])
    await bring({})
    for (const { token_hash, account_id, mail, expires_at } of rows)
      await client.query('insert into people.sessions values ($1, $2, $3, $4)', [
        token_hash,
        account_id,
        mail,
        expires_at,
      ])
  })
  t.equal((await late.ask('GET', '/api/own-record')).statusCode, 401, 'nor is one that outlives it any good')
})

t.test('the attacks find a room without its walls out', async (t) => {
  const weaken = async (using: string, attack: () => Promise<boolean>) => {
    await asOwner(world.databaseUrl, (client) =>
      client.query(`alter policy conversations__the_two on dialogue.conversations using (${using})`),
    )
    return attack()
  }
  const [{ using: whole }] = (await asOwner(
    world.databaseUrl,
    async (client) =>
      (
        await client.query(
          `select pg_get_expr(polqual, polrelid) as using from pg_policy where polname = 'conversations__the_two'`,
        )
      ).rows,
  )) as [{ using: string }]
  const me = '(select dialogue.me())'
  t.ok(await weaken('true', async () => sees(await visit(NEL))), 'without the pair HR reads')
  t.ok(
    await weaken(`${me} in (employee_id, leader_id)`, async () => {
      await bring({ [ANS]: led(NEL) })
      return sees(jos)
    }),
    'without the staff list of today a former leader reads',
  )
  await bring({})
  t.ok(
    await weaken(`${me} in (employee_id, leader_id)`, async () => {
      await bring({ [ANS]: at('ans.bloem@bakkerij.example') })
      return sees(await visit('ans.bloem@bakkerij.example'))
    }),
    'without what she is known by HR reads as her',
  )
  await bring({})
  t.notOk(await weaken(whole, async () => sees(await visit(NEL))), 'and with them nobody does')
})

t.test('what is deleted, and a backup that is two months old, opens with no key of today', async (t) => {
  const [row] = await asOwner(
    world.databaseUrl,
    async (client) =>
      (await client.query('select * from dialogue.conversations where id = $1', [conversation])).rows,
  )
  const { keys } = world.dialogue
  const whose = { conversation, employee: row.employee_id, leader: row.leader_id }
  const old = { roomKey: row.room_key, wrapped: row.wrapped_key }
  t.equal((await keys.unwrap(whose, old)).length, 32)
  world.clock.moveTo(addDays(world.clock.today(), 31))
  await tidyDialogue(world.dialogue)
  t.ok(await sees(await visit(ANS)), 'its key was wrapped anew')
  t.equal((await keys.unwrap(whose, old)).length, 32, 'a month long a backup can be brought back')
  world.clock.moveTo(addDays(world.clock.today(), 31))
  await tidyDialogue(world.dialogue)
  await t.rejects(keys.unwrap(whose, old), { code: 'key-gone' })
  t.ok(await sees(await visit(ANS)))
  t.equal(await act(await visit(ANS), 'DELETE', conversation, ''), 204)
  const left = await asOwner(
    world.databaseUrl,
    async (client) =>
      (await client.query('select from dialogue.texts where conversation_id = $1', [conversation])).rowCount,
  )
  t.equal(left, 0)
})
